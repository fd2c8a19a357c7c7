import { type BuitenBereik, isAboutUs } from '../../domain/kennis/kennisbank.ts'
import { stem } from '../text/stem.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { splitWords } from '../text/words.ts'

/**
 * Measured by holding out each line in turn, over subjects of which those that send on to the same place count as one:
 * a named subject is the right one nine times in ten (168 of 188; of 2972 lines one in sixteen is named). Likeness to
 * the nearest line alone was right one time in three.
 */
const LEAST_LINES = 2
/** Of the lines with a telling word, this share is of one subject. */
const LEAST_SHARE = 0.7
/** The best subject is ahead of the next by this share of its score. */
const LEAST_MARGIN = 0.3
/** This share of what a text says has to be known of the subject: a longer text needs more words. */
const LEAST_COVERED = 0.6
/** A text that is nearly one line, small words included. */
const NEARLY_SAME = 0.85
/** What is asked about us is asked in small words only, and a wrong answer to it does no harm. */
const NEARLY_SAME_ABOUT_US = 0.72
/** The nearest line of another subject is at least this much less alike, unless the text is a line itself. */
const LEAST_AHEAD = 0.15
const SAME = 0.99
/** Pulls the share of a word in a small subject towards its share in all lines. */
const PULL = 20
const LEAST_LETTERS = 3
const MAX_WORDS = 400

/** Tells which out-of-scope subject a question surely is about, so that the colleague can be sent on. */
export interface Subjects {
  /** The id of the subject; null when it is not sure of one. */
  find(text: string): string | null
  /** The same, for subjects about the bot and the Loket only, and only when the text is nearly one of their lines. */
  findAboutUs(text: string): string | null
}

interface Line {
  readonly group: string
  readonly id: string
  readonly all: ReadonlySet<string>
  readonly telling: ReadonlySet<string>
}

export function createSubjects(onderwerpen: readonly BuitenBereik[]): Subjects {
  const aboutUs = new Set(onderwerpen.filter(isAboutUs).map(({ id }) => id))
  const lines = readLines(onderwerpen)
  const findSame = createSameFinder(lines, aboutUs)
  const findTold = createToldFinder(lines)
  return {
    find: (text) => findSame(text, false) ?? findTold(text),
    findAboutUs: (text) => findSame(text, true),
  }
}

/** Subjects that send on to the same place are one: telling them apart helps nobody. */
function readLines(onderwerpen: readonly BuitenBereik[]): Line[] {
  const groups = new Map<string, string>()
  return onderwerpen.flatMap(({ id, onderwerp, verwijzing, vragen }) => {
    const group = groups.get(verwijzing) ?? id
    groups.set(verwijzing, group)
    return [onderwerp, ...vragen].map((text) => ({ group, id, ...readText(text) }))
  })
}

/** By likeness (cosine) to one line, by the rarity of all words. */
function createSameFinder(lines: readonly Line[], aboutUs: ReadonlySet<string>) {
  const rows = new Map<string, number[]>()
  const aboutUsRows = new Map<string, number[]>()
  for (const [at, { id, all }] of lines.entries()) {
    for (const word of all) {
      addTo(rows, word, at)
      if (aboutUs.has(id)) addTo(aboutUsRows, word, at)
    }
  }
  const weigh = (word: string): number =>
    Math.log((lines.length + 1) / (rows.get(word)?.length ?? 1)) ** 2
  const lengthOf = (words: ReadonlySet<string>): number =>
    Math.sqrt([...words].reduce((sum, word) => sum + weigh(word), 0)) || 1
  const lengths = lines.map(({ all }) => lengthOf(all))

  /** How alike the words are to each line that has one of them. */
  function compare(all: ReadonlySet<string>, among: typeof rows): [at: number, value: number][] {
    const shared = new Map<number, number>()
    for (const word of all) {
      const weight = weigh(word)
      for (const at of among.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight)
    }
    const length = lengthOf(all)
    return [...shared].map(([at, sum]) => [at, sum / length / (lengths[at] ?? 1)])
  }

  return (text: string, onlyAboutUs: boolean): string | null => {
    const { all } = readText(text)
    // Hardly any question is about us, and the lines that are, are few: mostly they settle it.
    if (onlyAboutUs && compare(all, aboutUsRows).every(([, value]) => value < NEARLY_SAME_ABOUT_US))
      return null
    const byGroup = new Map<string, number>()
    let best = { id: null as string | null, value: 0 }
    for (const [at, value] of compare(all, rows)) {
      const { id, group } = lines[at] as Line
      const ours = aboutUs.has(id)
      const enough = ours ? NEARLY_SAME_ABOUT_US : NEARLY_SAME
      byGroup.set(group, Math.max(value, byGroup.get(group) ?? 0))
      if ((onlyAboutUs && !ours) || value < enough || value <= best.value) continue
      best = { id: group, value }
    }
    const next = Math.max(0, ...[...byGroup].map(([id, value]) => (id === best.id ? 0 : value)))
    return best.value > SAME || best.value - next >= LEAST_AHEAD ? best.id : null
  }
}

function addTo(rows: Map<string, number[]>, word: string, at: number): void {
  const row = rows.get(word)
  if (row) row.push(at)
  else rows.set(word, [at])
}

/** By words that hardly occur with other subjects. */
function createToldFinder(lines: readonly Line[]) {
  const sizes = new Map<string, number>()
  /** For each word the number of lines of each subject that have it. */
  const counts = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  for (const { group, telling } of lines) {
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
    for (const word of telling) {
      const byGroup = counts.get(word) ?? new Map<string, number>()
      byGroup.set(group, (byGroup.get(group) ?? 0) + 1)
      counts.set(word, byGroup)
      totals.set(word, (totals.get(word) ?? 0) + 1)
    }
  }
  const weigh = (word: string): number => Math.log(lines.length / (totals.get(word) ?? 1))

  return (text: string): string | null => {
    const { telling } = readText(text)
    const found = new Map<string, { score: number; covered: number; tells: boolean }>()
    for (const word of telling) {
      const total = totals.get(word) ?? 1
      const expected = (total + 0.5) / lines.length
      for (const [group, count] of counts.get(word) ?? []) {
        const share = (count + PULL * expected) / ((sizes.get(group) ?? 0) + PULL)
        const before = found.get(group) ?? { score: 0, covered: 0, tells: false }
        found.set(group, {
          score: before.score + Math.max(0, Math.log(share / expected)),
          covered: before.covered + weigh(word),
          tells: before.tells || (count >= LEAST_LINES && count / total >= LEAST_SHARE),
        })
      }
    }
    const [best, next] = [...found].sort(([, a], [, b]) => b.score - a.score)
    if (!best?.[1].tells || [...found.values()].filter(({ tells }) => tells).length > 1) return null
    const said = [...telling].reduce((sum, word) => sum + weigh(word), 0)
    const ahead = 1 - (next?.[1].score ?? 0) / best[1].score
    return ahead >= LEAST_MARGIN && best[1].covered >= LEAST_COVERED * said ? best[0] : null
  }
}

function readText(text: string): Pick<Line, 'all' | 'telling'> {
  const forms = splitWords(text, MAX_WORDS).map(({ form }) => form)
  const telling = forms.filter(
    (form) => form.length >= LEAST_LETTERS && !STOP_WORDS.has(form) && !/^\d/.test(form),
  )
  return { all: new Set(forms.map(stem)), telling: new Set(telling.map(stem)) }
}
