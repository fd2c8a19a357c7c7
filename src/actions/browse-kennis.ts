import { isOverdue, type Kennisitem } from '../domain/kennis/kennisitem.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { findToShare } from './find-to-share.ts'
import { ALLOW } from './roles.ts'

export const KENNISFILTERS = ['leefgebied', 'organisatie', 'soort'] as const
export type Kennisfilter = (typeof KENNISFILTERS)[number]

const VALUES: Readonly<Record<Kennisfilter, (item: Kennisitem) => readonly string[]>> = {
  leefgebied: ({ leefgebieden }) => leefgebieden,
  organisatie: ({ organisaties }) => organisaties,
  soort: ({ soort }) => [soort],
}

/** What somebody looks for: a question, values of filters, both or nothing. */
export type Kennisvraag = Readonly<Partial<Record<Kennisfilter, string>>> & {
  readonly vraag: string
}

export interface Gevonden {
  readonly items: readonly { readonly item: Kennisitem; readonly verlopen: boolean }[]
  /** False when the bot would say that it has no answer: these come nearest then. */
  readonly zeker: boolean
  /** For each filter its values with how many published items have them and what the other filters ask; null with a question. */
  readonly tellingen: Readonly<Record<Kennisfilter, ReadonlyMap<string, number | null>>>
}

/**
 * Looks through the published items (G6). With a question the ten that fit best, the best first; with filters all that
 * have what is asked, by title; with nothing what people need most. `vraag` must have passed the privacy gate; nothing of it is kept.
 */
export async function browseKennis(context: ActionContext, asked: Kennisvraag): Promise<Gevonden> {
  authorize(context, ALLOW.browseKennis)
  const { bank, zoeker, byId } = context.kennis
  const published = bank.items.filter(({ status }) => status === 'gepubliceerd')
  const fits = (item: Kennisitem, but?: Kennisfilter) =>
    KENNISFILTERS.every((naam) => {
      const wanted = asked[naam]
      return wanted === undefined || naam === but || VALUES[naam](item).includes(wanted)
    })
  const countBy = (naam: Kennisfilter) => {
    const counts = new Map<string, number | null>()
    for (const item of published) {
      const add = fits(item, naam) ? 1 : 0
      for (const value of VALUES[naam](item))
        counts.set(value, asked.vraag === '' ? (counts.get(value) ?? 0) + add : null)
    }
    return counts
  }
  const tellingen = {
    leefgebied: countBy('leefgebied'),
    organisatie: countBy('organisatie'),
    soort: countBy('soort'),
  }
  const withAge = (item: Kennisitem) => ({ item, verlopen: isOverdue(item, today(context)) })
  if (asked.vraag !== '') {
    const { oordeel, hits } = zoeker.search(asked.vraag, chosenOf(asked))
    const found = hits.flatMap(({ id }) => byId.get(id) ?? []).filter((item) => fits(item))
    return { items: found.map(withAge), zeker: oordeel !== 'past-niet', tellingen }
  }
  const filtered = KENNISFILTERS.some((naam) => asked[naam] !== undefined)
  const items = filtered
    ? published
        .filter((item) => fits(item))
        .sort((a, b) => a.titel.localeCompare(b.titel, 'nl'))
        .map(withAge)
    : await findToShare(context, '')
  return { items, zeker: true, tellingen }
}

function chosenOf({ leefgebied, organisatie }: Kennisvraag) {
  return { ...(leefgebied ? { leefgebied } : {}), ...(organisatie ? { organisatie } : {}) }
}
