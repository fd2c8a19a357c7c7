import type { ContentProblem } from '../domain/inhoud.ts'
import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { GegevensZoeker } from '../domain/privacy/persoonsgegeven.ts'
import type { Buur, Schrijfhint } from '../domain/redactie/redactiehulp.ts'
import { runChecks } from './check-content.ts'
import { abbreviations } from './checks/abbreviations.ts'
import type { Check, Content } from './checks/check.ts'
import { hardWords } from './checks/hard-words.ts'
import { ownText, wordsOf } from './checks/item-passages.ts'
import { itemText } from './checks/item-text.ts'
import { cosine, TOO_ALIKE, weigh } from './checks/near-duplicates.ts'
import { personalData } from './checks/personal-data.ts'
import { findTips } from './checks/schrijftips.ts'
import { stepVerbs } from './checks/step-verbs.ts'
import { loadAuthorLists } from './knowledge/load-author-lists.ts'
import { loadSchrijfregels } from './knowledge/load-schrijfregels.ts'
import type { ItemSource } from './knowledge/parse-item.ts'

/** How an item is written; what it must have before it may be published is no matter of style. */
const STYLE: readonly Check[] = [itemText, stepVerbs, hardWords, abbreviations, personalData]
/** Said of an item that is being written, these only stand in the way. */
const NOT_YET = ['item-stappen', 'item-vraag', 'item-naam']

const NEIGHBOURS = 3
/** Less alike than this is not worth mentioning. Measured on the base: half of all pairs are below 0.03. */
const LEAST_ALIKE = 0.05

interface SchrijfhulpOptions {
  readonly root: string
  readonly gegevens: GegevensZoeker
  /** Names of towns and regions, in small letters. */
  readonly plaatsen: ReadonlySet<string>
  readonly vandaag: () => string
}

/** Help for who writes an item: by the same rules and words as `npm run check:content`. */
export function createSchrijfhulp(options: SchrijfhulpOptions) {
  // Read when somebody first writes, not at every start.
  let known:
    | { lijsten: Content['lijsten']; regels: ReturnType<typeof loadSchrijfregels> }
    | undefined
  const lists = () => {
    known ??= {
      lijsten: loadAuthorLists(options.root).lijsten,
      regels: loadSchrijfregels(options.root),
    }
    return known
  }
  const wordsOfBank = new WeakMap<Kennisbank, ReadonlyMap<string, ReadonlySet<string>>>()
  return {
    checkTekst: (bank: Kennisbank, item: Kennisitem): Schrijfhint[] => {
      const source = toSource(item)
      const { lijsten, regels } = lists()
      const content: Content = {
        bank,
        items: [source],
        dialogs: [],
        regels: { file: '', regels: [], problems: [], lineOf: () => 1 },
        vandaag: options.vandaag(),
        lijsten: { ...lijsten, uitzonderingen: [] },
        gegevens: options.gegevens,
        rapporten: null,
      }
      const found = runChecks(content, STYLE).problems.filter(({ code }) => !NOT_YET.includes(code))
      const tips = findTips(source, regels, options.plaatsen)
      return inReadingOrder([...found, ...tips])
    },
    findBuren: (bank: Kennisbank, item: Kennisitem): Buur[] => {
      const words =
        wordsOfBank.get(bank) ?? new Map(bank.items.map((one) => [one.id, wordsIn(one)]))
      wordsOfBank.set(bank, words)
      const others = bank.items.filter(
        ({ id, status }) =>
          id !== item.id && status !== 'gearchiveerd' && !item.vervangt.includes(id),
      )
      const mine = wordsIn(item)
      const [own, ...vectors] = weigh([
        mine,
        ...others.map(({ id }) => words.get(id) ?? new Set<string>()),
      ])
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

/** The field is the column, and the entry or line within it the line; 0 is the field as a whole. */
function toSource(item: Kennisitem): ItemSource {
  return {
    item,
    placeOf: (veld, plek) => ({
      file: item.id,
      line: plek === undefined ? 0 : plek + 1,
      kolom: veld,
    }),
  }
}

const FIELDS: readonly (keyof Kennisitem)[] = [
  ...(['titel', 'vraag', 'situatie', 'waarom', 'stappen', 'wie', 'letOp', 'intern'] as const),
  'vragen',
]

function inReadingOrder(problems: readonly ContentProblem[]): Schrijfhint[] {
  const hints = problems.map(({ code, kolom, line, found, expected, level }): Schrijfhint => {
    const veld = kolom as keyof Kennisitem
    return {
      veld,
      regel: line === 0 ? null : line,
      soort: level === 'fout' ? 'mag-niet' : 'liever-niet',
      ...{ code, gevonden: found, verwacht: expected },
    }
  })
  return hints.sort(
    (a, b) => FIELDS.indexOf(a.veld) - FIELDS.indexOf(b.veld) || (a.regel ?? 0) - (b.regel ?? 0),
  )
}
