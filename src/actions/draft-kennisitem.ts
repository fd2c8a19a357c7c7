import type { Casus, CasusId } from '../domain/casus/casus.ts'
import type { Kennisitem, KennisitemId } from '../domain/kennis/kennisitem.ts'
import { shorten } from '../domain/teksten.ts'
import { addDays } from '../domain/tijd/dag.ts'
import { type Antwoorden, keuzesOf, tekstOf } from '../domain/triage/antwoord.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { ALLOW } from './roles.ts'

/** Somebody looks at a draft within a month, or it shows as overdue. */
const REVIEW_DAGEN = 30
const TITLE_MAX = 120
const FOLLOW_UP_STEPS = [
  'kennis-vraag',
  'samenwerking-vraag',
  'communicatie-vraag',
  'regels-vraag',
  'overig-vraag',
]

export interface Concept {
  readonly id: KennisitemId
  readonly titel: string
  /** True when something that could identify somebody was taken out. */
  readonly geschoond: boolean
}

/**
 * A draft of a Kennisitem from what a Casus taught (D22, X21): prefilled, with everything taken out that the search for
 * personal data finds. Nobody sees it in an answer until an editor publishes it. One per Casus: a second time replaces
 * the draft. Call it in the transaction that closes the Casus.
 */
export async function draftKennisitem(
  context: ActionContext,
  casus: Casus,
  titel: string,
): Promise<Concept> {
  authorize(context, ALLOW.draftKennisitem)
  const id = draftId(casus)
  const raw = toItem(context, casus, id, titel)
  const { item, geschoond } = clean(context, raw)
  const { kennis } = context.stores
  const found = await kennis.find(id)
  if (found && found.item.status !== 'concept')
    return { id, titel: found.item.titel, geschoond: false }
  await kennis.save({
    item,
    versie: found?.versie ?? 0,
    bron: context.gebruiker.id,
    vingerafdruk: '',
    op: context.now.toISOString(),
    reden: null,
  })
  return { id, titel: item.titel, geschoond }
}

/** The reference tells nothing of the household. */
export function draftId({ id, referentie }: { id: CasusId; referentie: string | null }): string {
  return `casus-${(referentie ?? id).toLowerCase()}`
}

function toItem(context: ActionContext, casus: Casus, id: string, titel: string): Kennisitem {
  const vandaag = today(context)
  const { antwoorden, afronding, behandeling } = casus
  const closing = afronding?.formulier?.antwoorden ?? {}
  const name = shorten(titel.trim().replace(/[.?!]+$/, ''), TITLE_MAX)
  const partijen = antwoorden.partijen?.soort === 'partijen' ? antwoorden.partijen.partijen : []
  const organisaties = [...partijen, ...behandeling.bord.map(({ organisatie }) => organisatie)]
  const regel = tekstOf(closing.regel)
  return {
    id,
    soort: 'knelpunt',
    titel: name,
    vraag: `Wat kun je doen bij: ${name.charAt(0).toLowerCase()}${name.slice(1)}?`,
    status: 'concept',
    leefgebieden: [
      ...new Set([...keuzesOf(antwoorden.leefgebieden), ...keuzesOf(antwoorden.breder)]),
    ].filter((gebied) => context.kennis.bank.leefgebieden.some((one) => one.id === gebied)),
    categorie: keuzesOf(closing.knelpunt ?? antwoorden.knelpunt)[0] ?? null,
    niveau: keuzesOf(closing.niveau ?? antwoorden.niveau)[0] ?? null,
    beleidsterreinen: [],
    doelgroepen: [],
    organisaties: [...new Set(organisaties.flatMap((one) => one.id ?? []))],
    wetten: regel === '' ? [] : [regel],
    trefwoorden: [],
    verwante: afronding?.route ? [afronding.route] : [],
    vervangt: [],
    opvolging: [],
    bronnen: [
      {
        document: 'casus',
        regels: '',
        vindplaats: casus.referentie ?? '',
        jaar: Number(vandaag.slice(0, 4)),
      },
    ],
    gecontroleerd: vandaag,
    controlerenVoor: addDays(vandaag, REVIEW_DAGEN),
    eigenaar: 'redactie',
    situatie: tekstOf(antwoorden.situatie),
    waarom: whyStuck(antwoorden),
    stappen: sentencesOf(afronding?.toelichting ?? ''),
    // One that is not on our list is local, and a place may point at somebody.
    wie: [...new Set(organisaties.flatMap(({ id, naam }) => (id === null ? [] : naam)))].join(', '),
    letOp: regel,
    intern: [...new Set(behandeling.interventies.map(({ soort }) => soort))].join(', '),
    vragen: [],
  }
}

function whyStuck(antwoorden: Antwoorden): string {
  return FOLLOW_UP_STEPS.map((stap) => tekstOf(antwoorden[stap]))
    .filter((tekst) => tekst !== '')
    .join('\n')
}

function sentencesOf(tekst: string): string[] {
  return tekst
    .split(/(?<=[.!?])\s+/)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')
}

/** The same item with neutral words where somebody could be recognised. */
function clean(context: ActionContext, item: Kennisitem): { item: Kennisitem; geschoond: boolean } {
  let geschoond = false
  const neutral = (tekst: string): string => {
    const vondsten = context.gegevens.find(tekst)
    if (vondsten.length === 0) return tekst
    geschoond = true
    return context.gegevens.redact(tekst, vondsten, context.now)
  }
  const cleaned = {
    ...item,
    titel: neutral(item.titel),
    vraag: neutral(item.vraag),
    wetten: item.wetten.map(neutral),
    situatie: neutral(item.situatie),
    waarom: neutral(item.waarom),
    stappen: item.stappen.map(neutral),
    wie: neutral(item.wie),
    letOp: neutral(item.letOp),
  }
  return { item: cleaned, geschoond }
}
