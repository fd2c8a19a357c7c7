import type { ContentProblem } from '../domain/inhoud.ts'
import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Buur, Schrijfhint } from '../domain/redactie/redactiehulp.ts'
import { ownText, wordsOf } from './checks/item-passages.ts'
import { cosine, TOO_ALIKE, weigh } from './checks/near-duplicates.ts'
import { findTips, type Plaatsen } from './checks/schrijftips.ts'
import { loadSchrijfregels, type Schrijfregels } from './knowledge/load-schrijfregels.ts'
import { toSource } from './knowledge/parse-item.ts'

const NEIGHBOURS = 3
/** Less alike than this is not worth mentioning. */
const LEAST_ALIKE = 0.05

interface SchrijfhulpOptions {
  readonly root: string
  /** Asked for when somebody first writes, not at every start. */
  readonly readPlaatsen: () => Plaatsen
}

/** Help for who writes an item, beside the rules it has to keep (`Itemcontrole`). */
export function createSchrijfhulp({ root, readPlaatsen }: SchrijfhulpOptions) {
  let regels: Schrijfregels | undefined
  let plaatsen: Plaatsen | undefined
  const wordsOfBank = new WeakMap<Kennisbank, ReadonlyMap<string, ReadonlySet<string>>>()
  return {
    checkTekst: (item: Kennisitem): Schrijfhint[] => {
      regels ??= loadSchrijfregels(root) // read when somebody first writes, not at every start
      plaatsen ??= readPlaatsen()
      return inReadingOrder(findTips(toSource(item), regels, plaatsen))
    },
    findBuren: (bank: Kennisbank, item: Kennisitem): Buur[] => {
      const words =
        wordsOfBank.get(bank) ?? new Map(bank.items.map((one) => [one.id, wordsIn(one)]))
      wordsOfBank.set(bank, words)
      const others = bank.items.filter(
        ({ id, status }) =>
          id !== item.id && status !== 'gearchiveerd' && !item.vervangt.includes(id),
      )
      const texts = others.map(({ id }) => words.get(id) ?? new Set<string>())
      const [own, ...vectors] = weigh([wordsIn(item), ...texts])
      return others
        .map(({ id, soort }, at) => {
          const gelijk = cosine(own, vectors[at])
          return { id, gelijk, teDichtbij: gelijk >= TOO_ALIKE && soort === item.soort }
        })
        .filter(({ gelijk }) => gelijk >= LEAST_ALIKE)
        .sort((a, b) => b.gelijk - a.gelijk || (a.id < b.id ? -1 : 1))
        .slice(0, NEIGHBOURS)
    },
  }
}

function wordsIn(item: Kennisitem): Set<string> {
  return new Set(wordsOf(ownText(toSource(item)).toLowerCase()))
}

const FIELDS: readonly (keyof Kennisitem)[] = [
  ...(['titel', 'vraag', 'situatie', 'waarom', 'stappen', 'wie', 'letOp', 'vragen'] as const),
]

function inReadingOrder(problems: readonly ContentProblem[]): Schrijfhint[] {
  const hints = problems.map(
    ({ code, kolom, line, found, expected }): Schrijfhint => ({
      veld: kolom as keyof Kennisitem,
      regel: line === 0 ? null : line,
      ...{ code, gevonden: found, verwacht: expected },
    }),
  )
  return hints.sort(
    (a, b) => FIELDS.indexOf(a.veld) - FIELDS.indexOf(b.veld) || (a.regel ?? 0) - (b.regel ?? 0),
  )
}
