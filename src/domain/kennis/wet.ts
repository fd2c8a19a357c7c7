/**
 * Reads how items name laws (`Participatiewet art. 58 lid 7`, `Awb art. 4:84`, `Jeugdwet (pgb)`), so that a law is the
 * same one however it is written.
 *
 * You may rely on: a law goes by its name and by the abbreviation behind it, and any other remark in brackets is left
 * out; an article that cannot be read counts as the whole law.
 */
export interface Wetsverwijzing {
  /** As people read it, with the abbreviation when it stands there. */
  readonly naam: string
  /** What it goes by, in small letters. */
  readonly namen: readonly string[]
  readonly artikel: string | null
  /** Only with an article. */
  readonly lid: string | null
}

/** A law, an article or a lid of it, as it can be chosen, with the items that it concerns. */
export interface Wetkeuze {
  readonly wet: string
  readonly items: readonly string[]
}

const ARTICLE =
  /\bart(?:ikel(?:en)?|\.)\s*(\d[\d:.]*[a-z]*(?:(?:\s*,\s*|\s+en\s+|\s+of\s+)\d[\d:.]*[a-z]*)*)/i
const LID = /\b(?:lid|leden)\s+(\d+[a-z]?(?:(?:\s*,\s*|\s+en\s+|\s+of\s+|\s+t\/m\s+)\d+[a-z]?)*)/i
const NUMBER = /\d[\d:.]*[a-z]*/gi
const ABBREVIATION = /^\p{Lu}[\p{L}\d.]*(?: [\p{L}\d]+)?$/u
const MOST_LEDEN = 40

/** What a line of `wetten` names; more than one when it names several articles or several leden. */
export function parseWet(line: string): Wetsverwijzing[] {
  const article = ARTICLE.exec(line)
  const law = nameOf(article ? line.slice(0, article.index) : line)
  if (!article || law.naam === '') return [{ ...nameOf(line), artikel: null, lid: null }]
  const articles = numbersIn(article[1])
  const leden = articles.length === 1 ? ledenIn(line.slice(article.index)) : []
  return articles.flatMap((artikel) =>
    (leden.length > 0 ? leden : [null]).map((lid) => ({ ...law, artikel, lid })),
  )
}

function nameOf(text: string): Pick<Wetsverwijzing, 'naam' | 'namen'> {
  const [before = '', inside = ''] = text.split('(')
  const full =
    before
      .replace(/[:;,.]?\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim() || text.trim()
  const remark = (inside.split(')')[0] ?? '').trim()
  const short = ABBREVIATION.test(remark) ? remark : null
  return {
    naam: short === null ? full : `${full} (${short})`,
    namen: [full, ...(short === null ? [] : [short])].map((name) => name.toLowerCase()),
  }
}

function numbersIn(text = ''): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(/[:.]+$/, '').toLowerCase())
}

function ledenIn(text: string): string[] {
  const found = LID.exec(text)?.[1] ?? ''
  const [first, last] = found.split(/\s+t\/m\s+/).map((part) => Number.parseInt(part, 10))
  if (first === undefined || last === undefined || !(last > first)) return numbersIn(found)
  const count = Math.min(last - first + 1, MOST_LEDEN)
  return Array.from({ length: count }, (_, at) => String(first + at))
}

/**
 * Does a change of `changed` concern what names `named`? The same article does; a whole law concerns all its articles,
 * and an article all its leden. A change of one article does not concern what names the law as a whole.
 */
export function concerns(changed: string, named: string): boolean {
  const parts = parseWet(named)
  return parseWet(changed).some((change) => parts.some((part) => isWithin(change, part)))
}

function isWithin(change: Omit<Wetsverwijzing, 'naam'>, part: Wetsverwijzing): boolean {
  return (
    change.namen.some((name) => part.namen.includes(name)) &&
    (change.artikel === null || change.artikel === part.artikel) &&
    (change.lid === null || change.lid === part.lid)
  )
}

/**
 * Every law, article and lid that these items name, and what lies above it: the law of an article, the article of a lid.
 * By name; each once, with its full name and its abbreviation when any item gives both.
 */
export function listWetten(
  items: readonly { readonly id: string; readonly wetten: readonly string[] }[],
): Wetkeuze[] {
  const read = items.map(({ id, wetten }) => ({ id, parts: wetten.flatMap(parseWet) }))
  const parts = read.flatMap((item) => item.parts)
  const fullName = nameLaws(parts)
  const choices = new Map(
    parts.flatMap(({ namen, artikel, lid }) => {
      const wet = fullName(namen)
      const article = { wet: `${wet} art. ${artikel}`, namen, artikel, lid: null }
      const all = [
        { wet, namen, artikel: null, lid: null },
        ...(artikel === null ? [] : [article]),
        ...(lid === null ? [] : [{ ...article, wet: `${article.wet} lid ${lid}`, lid }]),
      ]
      return all.map((choice) => [choice.wet, choice] as const)
    }),
  )
  const order = new Intl.Collator('nl', { numeric: true })
  return [...choices.values()]
    .sort((a, b) => order.compare(a.wet, b.wet))
    .map(({ wet, ...change }) => {
      const named = { ...change, namen: parseWet(wet)[0]?.namen ?? change.namen }
      const concerned = read.filter((item) => item.parts.some((part) => isWithin(named, part)))
      return { wet, items: concerned.map(({ id }) => id) }
    })
}

/** The longest name of each law, which holds every other: names that share one are of the same law. */
function nameLaws(refs: readonly Wetsverwijzing[]): (namen: readonly string[]) => string {
  let laws: { naam: string; namen: ReadonlySet<string> }[] = []
  for (const { naam, namen } of refs) {
    const same = laws.filter((law) => namen.some((name) => law.namen.has(name)))
    const longest = [naam, ...same.map((law) => law.naam)].reduce((a, b) =>
      b.length > a.length ? b : a,
    )
    const all = new Set([...namen, ...same.flatMap((law) => [...law.namen])])
    laws = [...laws.filter((law) => !same.includes(law)), { naam: longest, namen: all }]
  }
  return (namen) => laws.find((law) => law.namen.has(namen[0] ?? ''))?.naam ?? ''
}
