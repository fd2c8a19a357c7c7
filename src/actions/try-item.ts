import { TERMIJNEN } from '../domain/bewaren/termijnen.ts'
import type { Kennisitem, KennisitemId } from '../domain/kennis/kennisitem.ts'
import { isUnanswered } from '../domain/zoeken/vraag.ts'
import type { Oordeel, Zoeker, Zoekresultaat } from '../domain/zoeken/zoeker.ts'
import { type ActionContext, authorize } from './context.ts'
import { daysAhead } from './events.ts'
import { ALLOW } from './roles.ts'

/** So many questions are tried at most, of which this many may be unanswered ones. */
const SAMPLE = 200
const SAMPLE_UNANSWERED = 60
/** After this many others may go first. */
const SLICE = 10

export interface Proef {
  readonly nu: Zoekresultaat
  readonly straks: Zoekresultaat
}

/** What a professional gets for this question now, and what once this item is published (E12). Nothing is kept. */
export async function tryQuestion(
  context: ActionContext,
  item: Kennisitem,
  vraag: string,
): Promise<Proef> {
  authorize(context, ALLOW.tryItem)
  const nu = context.kennis.zoeker.search(vraag)
  const straks = (await zoekerWith(context, item)).search(vraag)
  return { nu, straks }
}

/** Making it takes long, and so does its first question: others go in between. */
async function zoekerWith({ kennis, redactie }: ActionContext, item: Kennisitem): Promise<Zoeker> {
  await redactie.pause()
  const zoeker = redactie.zoekerWith(kennis.bank, item)
  await redactie.pause()
  return zoeker
}

/** The first answer to a question, and whether the bot would give it. */
export interface Antwoordstand {
  readonly oordeel: Oordeel
  readonly eerste: KennisitemId | null
}

export interface Verschil {
  readonly vraag: string
  /** The item the question was written for; null for one that people asked and the base did not answer. */
  readonly hoortBij: KennisitemId | null
  readonly nu: Antwoordstand
  readonly straks: Antwoordstand
}

export interface Steekproef {
  readonly geprobeerd: number
  /** How many there are to choose from. */
  readonly bekend: number
  readonly verschillen: readonly Verschil[]
  /** Where the triage leads to this item: the sentences of its advice, and the titles of its outcomes. */
  readonly adviezen: readonly string[]
  readonly uitkomsten: readonly string[]
}

interface Proefvraag {
  readonly vraag: string
  readonly hoortBij: KennisitemId | null
}

/**
 * Which questions of the set would get another first answer or verdict once this item is published (E15, X27). The set is
 * how people put it, as the items have it, and what they asked without an answer. Tried are those of the item and its
 * neighbours first, then some of every other item: the same every time.
 */
export async function compareSample(context: ActionContext, item: Kennisitem): Promise<Steekproef> {
  authorize(context, ALLOW.tryItem)
  const { zoeker } = context.kennis
  const { sample, bekend } = await chooseSample(context, item)
  const later = await zoekerWith(context, item)
  const verschillen: Verschil[] = []
  for (const [at, { vraag, hoortBij }] of sample.entries()) {
    if (at % SLICE === SLICE - 1) await context.redactie.pause()
    const nu = standOf(zoeker, vraag)
    const straks = standOf(later, vraag)
    if (nu.oordeel !== straks.oordeel || nu.eerste !== straks.eerste) {
      verschillen.push({ vraag, hoortBij, nu, straks })
    }
  }
  return { geprobeerd: sample.length, bekend, verschillen, ...listReferences(context, item) }
}

function standOf(zoeker: Zoeker, vraag: string): Antwoordstand {
  const { oordeel, hits } = zoeker.search(vraag)
  return { oordeel, eerste: oordeel === 'past-niet' ? null : (hits[0]?.id ?? null) }
}

async function chooseSample(
  context: ActionContext,
  item: Kennisitem,
): Promise<{ readonly sample: readonly Proefvraag[]; readonly bekend: number }> {
  const { bank, byId } = context.kennis
  const since = new Date(daysAhead(context, -TERMIJNEN.vraag))
  const asked = (await context.stores.vragen.listSince(since)).filter(isUnanswered)
  const unanswered = [...new Set(asked.map(({ tekst }) => tekst))]
  const published = bank.items.filter(({ status }) => status === 'gepubliceerd')
  const near = context.redactie.findBuren(bank, item).flatMap(({ id }) => byId.get(id) ?? [])
  const before = byId.get(item.id)
  const own = [...new Set([...item.vragen, ...(before?.vragen ?? [])])]
  const others = published.filter((other) => other.id !== item.id && !near.includes(other))
  const ofItem = (other: Kennisitem) =>
    other.vragen.map((vraag): Proefvraag => ({ vraag, hoortBij: other.id }))
  const all: Proefvraag[] = [
    ...unanswered.slice(-SAMPLE_UNANSWERED).map((vraag): Proefvraag => ({ vraag, hoortBij: null })),
    ...own.map((vraag) => ({ vraag, hoortBij: item.id })),
    ...near.flatMap(ofItem),
    // One of each in turn, so that the whole base has its say.
    ...others.flatMap((other) => ofItem(other).slice(0, 1)),
  ]
  const elsewhere = published.filter((other) => other.id !== item.id)
  const bekend = elsewhere.reduce(
    (sum, { vragen }) => sum + vragen.length,
    own.length + unanswered.length,
  )
  return { sample: spread(all, SAMPLE), bekend }
}

/** At most so many, evenly over the whole list. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as T)
}

function listReferences(
  { regels, dialogen }: ActionContext,
  { id, vervangt }: Kennisitem,
): Pick<Steekproef, 'adviezen' | 'uitkomsten'> {
  const names = [id, ...vervangt]
  const outcomes = [...dialogen.values()].flatMap((dialoog) => Object.values(dialoog.outcomes))
  return {
    adviezen: regels.flatMap(({ item, zin }) => (names.includes(item ?? '') ? [zin] : [])),
    uitkomsten: outcomes
      .filter(({ items }) => items.some((one) => names.includes(one)))
      .map(({ title }) => title),
  }
}
