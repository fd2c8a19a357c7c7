import type { Kennisitem, KennisitemId } from '../domain/kennis/kennisitem.ts'
import { shorten } from '../domain/teksten.ts'
import { addDays } from '../domain/tijd/dag.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { keepProfiel } from './keep-profiel.ts'
import { ALLOW } from './roles.ts'
import { getGroep, saveGroep } from './vraaggroepen.ts'

/** Somebody looks at a draft within a month, or it shows as overdue. */
const REVIEW_DAGEN = 30
const TITLE_MAX = 120
const SLUG_WORDS = 6

/**
 * A draft of a Kennisitem from a group of unanswered questions (X26): the question asked last, and all the ways in which
 * it was asked. The group is then being worked on, by whoever made the draft unless somebody else is. Asked again, gives
 * the draft there is, unless that was put away. `id` is of one of the questions.
 */
export async function draftFromVraag(context: ActionContext, id: string): Promise<KennisitemId> {
  authorize(context, ALLOW.draftFromVraag)
  await keepProfiel(context)
  const groep = await getGroep(context, id)
  const { stand } = groep
  const { kennis } = context.stores
  const before = stand.item === null ? undefined : await kennis.find(stand.item)
  if (before && before.item.status !== 'gearchiveerd') return before.item.id
  const item = await toItem(
    context,
    groep.vragen.map(({ tekst }) => tekst),
  )
  await kennis.save({
    item,
    versie: 0,
    bron: context.gebruiker.id,
    vingerafdruk: '',
    op: context.now.toISOString(),
    reden: null,
  })
  const me = { gebruikerId: context.gebruiker.id, naam: context.gebruiker.naam }
  const redacteur = stand.redacteur ?? me
  await saveGroep(context, groep, { status: 'in-behandeling', redacteur, item: item.id })
  return item.id
}

async function toItem(context: ActionContext, asked: readonly string[]): Promise<Kennisitem> {
  const vandaag = today(context)
  const wordings = [...new Set(asked.map((tekst) => neutral(context, tekst)))]
  const last = wordings.at(-1) ?? ''
  const titel = shorten(last.replace(/[.?!]+$/, ''), TITLE_MAX)
  return {
    id: await freeId(context, titel),
    soort: 'knelpunt',
    titel,
    vraag: last.endsWith('?') ? last : `${last.replace(/[.!]+$/, '')}?`,
    status: 'concept',
    leefgebieden: [],
    categorie: null,
    niveau: null,
    beleidsterreinen: [],
    doelgroepen: [],
    organisaties: [],
    wetten: [],
    trefwoorden: [],
    verwante: [],
    vervangt: [],
    opvolging: [],
    bronnen: [],
    gecontroleerd: vandaag,
    controlerenVoor: addDays(vandaag, REVIEW_DAGEN),
    eigenaar: 'redactie',
    situatie: '',
    waarom: '',
    stappen: [],
    wie: '',
    letOp: '',
    intern: '',
    vragen: wordings,
  }
}

/** The same in one line, with neutral words where somebody could be recognised. */
function neutral({ gegevens, now }: ActionContext, tekst: string): string {
  const line = tekst.replace(/\s+/g, ' ').trim()
  const vondsten = gegevens.find(line)
  return vondsten.length === 0 ? line : gegevens.redact(line, vondsten, now)
}

/** A name for the address of the item that no other has. */
async function freeId({ stores }: ActionContext, titel: string): Promise<KennisitemId> {
  const words = titel
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
  const base = ['vraag', ...(words ?? [])]
    .slice(0, SLUG_WORDS)
    .join('-')
    .slice(0, 60)
    .replace(/-+$/, '')
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!(await stores.kennis.find(id))) return id
  }
}
