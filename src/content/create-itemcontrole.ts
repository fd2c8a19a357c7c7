import type { ContentProblem } from '../domain/inhoud.ts'
import type { Bevinding, Itemcontrole } from '../domain/kennis/itemcontrole.ts'
import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import { runChecks } from './check-content.ts'
import { abbreviations } from './checks/abbreviations.ts'
import type { Check, Content } from './checks/check.ts'
import { hardWords } from './checks/hard-words.ts'
import { itemAliases } from './checks/item-aliases.ts'
import { itemHtml, itemLength } from './checks/item-form.ts'
import { itemLinks } from './checks/item-links.ts'
import { itemLists } from './checks/item-lists.ts'
import { itemOverdue } from './checks/item-overdue.ts'
import type { Passage } from './checks/item-passages.ts'
import { itemReach } from './checks/item-reach.ts'
import { itemReports } from './checks/item-sources.ts'
import { itemText } from './checks/item-text.ts'
import { lastVragen } from './checks/item-vragen.ts'
import { lastDuplicate } from './checks/near-duplicates.ts'
import { findPersonalData } from './checks/personal-data.ts'
import { proposals2019 } from './checks/proposals-2019.ts'
import { stepVerbs } from './checks/step-verbs.ts'
import { vragenOwnWords } from './checks/vragen-own-words.ts'
import { itemSchema } from './exchange/item-schema.ts'
import { type Auteurslijsten, loadAuthorLists } from './knowledge/load-author-lists.ts'
import { toSource } from './knowledge/parse-item.ts'

/** Of one item by itself. */
const OWN_CHECKS: readonly Check[] = [
  ...[
    itemLists,
    itemReports,
    itemLinks,
    itemText,
    itemHtml,
    itemLength,
    itemOverdue,
    itemReach,
    stepVerbs,
    hardWords,
  ],
  ...[abbreviations, proposals2019, vragenOwnWords],
]
/** Of one item among the others: it is the last of them. */
const AMONG_CHECKS: readonly Check[] = [itemAliases, lastVragen, lastDuplicate]

const FEW = 'vragen-te-weinig'

/**
 * What keeps nobody from publishing here: another item has to mend it first, an exception can only be made in a file, or
 * it is about how much there is. The check of the files calls these mistakes.
 */
const ADVICE: ReadonlySet<string> = new Set([
  ...['knelpunt-zonder-route', 'route-onbereikt', 'item-lijkt-op', 'stap-werkwoord'],
  FEW,
])

const MOST = 3

/** The checks of the content for one item that somebody is writing. `root` has the lists that authors keep. */
export function createItemcontrole(root: string, lists: Kennisbank): Itemcontrole {
  let known: Auteurslijsten | undefined
  const lijsten = () => {
    known ??= loadAuthorLists(root).lijsten // read when somebody first writes, not at every start
    return known
  }
  return {
    check: (item, anderen, vandaag) => {
      const published = { ...item, status: 'gepubliceerd' as const }
      const source = toSource(published)
      const others = anderen.filter(({ id }) => id !== item.id)
      const content: Content = {
        bank: { ...lists, items: [...others, published] },
        items: [source],
        dialogs: [],
        regels: { file: '', regels: [], problems: [], lineOf: () => 1 },
        ...{ vandaag, gegevens: null, rapporten: null },
        lijsten: lijsten(),
      }
      const among = { ...content, items: [...others.map(toSource), source] }
      const found = [
        ...runChecks(content, OWN_CHECKS).problems,
        ...runChecks(among, AMONG_CHECKS).problems,
      ].filter(({ file }) => file === source.placeOf('id').file)
      const all = [...shapeOf(published), ...found.map(toBevinding)]
      return tidy(all).sort((a, b) => Number(b.niveau === 'fout') - Number(a.niveau === 'fout'))
    },
    findGegevens: (item, gegevens) =>
      findPersonalData(everyText(item), gegevens, lijsten().geenNamen).map(toBevinding),
  }
}

/** Of an empty field only that it is empty, and the kinds of questions there should be more of in one. */
function tidy(all: readonly Bevinding[]): Bevinding[] {
  const empty = new Set(all.flatMap(({ code, veld }) => (code === 'leeg' ? veld : [])))
  const few = all.filter(({ code }) => code === FEW)
  const [first] = few
  return all.flatMap((one) => {
    if (one === first) return { ...one, gevonden: few.map(({ gevonden }) => gevonden).join(', ') }
    return one.code === FEW || (one.code !== 'leeg' && empty.has(one.veld)) ? [] : one
  })
}

function toBevinding({ code, kolom, line, found, expected, level }: ContentProblem): Bevinding {
  return {
    ...{ code, veld: kolom as keyof Kennisitem, plek: line === 0 ? null : line - 1 },
    ...{ gevonden: found, verwacht: expected },
    niveau: ADVICE.has(code) ? 'waarschuwing' : level,
  }
}

/** What does not even have the shape of an item: empty, too long, not a date. */
function shapeOf(item: Kennisitem): Bevinding[] {
  const result = itemSchema.safeParse(item)
  const seen = new Map<string, number>()
  return (result.error?.issues ?? []).flatMap(({ code, path: [veld, plek] }) => {
    const name = String(veld ?? 'id')
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    if (count > MOST) return []
    return {
      code: code === 'too_small' ? 'leeg' : code === 'too_big' ? 'te-lang' : `vorm-${name}`,
      veld: name as keyof Kennisitem,
      plek: typeof plek === 'number' ? plek : null,
      ...{ gevonden: '', verwacht: '', niveau: 'fout' as const },
    }
  })
}

/** Every word of it, line by line, but for the names that the desk gives: its own, its status and its owner. */
function everyText(item: Kennisitem): Passage[] {
  const { placeOf } = toSource(item)
  const { id: _, status: __, eigenaar: ___, ...rest } = item
  return (Object.keys(rest) as (keyof typeof rest)[]).flatMap((veld) => {
    const value: unknown = rest[veld]
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
    return entries.flatMap((entry, plek) =>
      textsIn(entry).map((text) => ({
        text,
        place: placeOf(veld, Array.isArray(value) ? plek : undefined),
      })),
    )
  })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.replaceAll('**', '').split('\n')
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
