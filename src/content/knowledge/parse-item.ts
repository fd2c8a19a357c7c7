import { z } from 'zod'
import type { ContentProblem } from '../../domain/inhoud.ts'
import { KENNIS_STATUSSEN, type Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { parseYaml } from '../yaml-file.ts'

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const words = z.array(z.string().min(1))

/** The block between the two lines with `---`; the body sections follow it. */
export const frontMatter = z.strictObject({
  id: slug,
  soort: z.enum(['knelpunt', 'route']),
  titel: z.string().min(3).max(140),
  vraag: z.string().min(5).max(300),
  status: z.enum(KENNIS_STATUSSEN),
  leefgebieden: words,
  categorie: z.string().optional(),
  niveau: z.string().optional(),
  beleidsterreinen: words,
  doelgroepen: words,
  organisaties: z.array(slug),
  wetten: words,
  trefwoorden: words,
  verwante: z.array(slug),
  vervangt: z.array(slug).optional(),
  opvolging: z.array(z.strictObject({ partij: z.string(), status: z.string(), jaar: z.string() })),
  bronnen: z
    .array(
      z.strictObject({
        document: z.string(),
        regels: z.string().regex(/^(\d+-\d+)?$/),
        vindplaats: z.string(),
        jaar: z.number().int(),
      }),
    )
    .min(1),
  gecontroleerd: isoDay,
  controleren_voor: isoDay,
  eigenaar: z.string(),
})

/** The heading of each body section and the field it fills. */
export const SECTIONS = {
  Situatie: 'situatie',
  'Waarom het vastloopt': 'waarom',
  Oplossingsroute: 'stappen',
  'Wie benaderen': 'wie',
  'Let op': 'letOp',
  'Interne toelichting': 'intern',
} as const
type Heading = keyof typeof SECTIONS
const HEADING_OF = new Map<keyof Kennisitem, Heading>(
  (Object.keys(SECTIONS) as Heading[]).map((heading) => [SECTIONS[heading], heading]),
)
const REQUIRED: readonly Heading[] = [
  'Situatie',
  'Waarom het vastloopt',
  'Oplossingsroute',
  'Wie benaderen',
  'Let op',
]

/** Where something stands, for the person who has to mend it. */
export interface Place {
  readonly file: string
  readonly line: number
  /** The column of a spreadsheet or the field of a record; absent for a text file. */
  readonly kolom?: string
}

/** An item with what the checks need to point at a place, whether it came from a file or from an import. */
export interface ItemSource {
  readonly item: Kennisitem
  /** The place of a field, or of the entry or line `index` within it. */
  placeOf(field: keyof Kennisitem, index?: number): Place
}

/** An item that stands in no file: each field is a column, and the line counts its entries; 0 is the field as a whole. */
export function toSource(item: Kennisitem): ItemSource {
  return {
    item,
    placeOf: (veld, plek) => ({
      file: item.id,
      line: plek === undefined ? 0 : plek + 1,
      kolom: veld,
    }),
  }
}

export interface ParsedItem {
  readonly source: ItemSource | undefined
  readonly problems: readonly ContentProblem[]
}

/** Turns one Markdown file with front matter, and the text of its companion, into a Kennisitem. */
export function parseItem(file: string, text: string, vragenText: string): ParsedItem {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)
  if (!match?.[1]) {
    return { source: undefined, problems: [fault('front-matter', file, 1, text.slice(0, 40), '')] }
  }
  const front = parseYaml({ file, text: match[1], offset: 1 }, frontMatter)
  if (!front.value) return { source: undefined, problems: front.problems }
  const { controleren_voor, vervangt, categorie, niveau, ...rest } = front.value
  const vragen = readVragen(vragenText)
  const body = readSections(file, text.slice(match[0].length), match[0].split('\n').length)
  if (body.problems.length > 0) return { source: undefined, problems: body.problems }
  const item: Kennisitem = {
    ...rest,
    categorie: categorie ?? null,
    niveau: niveau ?? null,
    vervangt: vervangt ?? [],
    controlerenVoor: controleren_voor,
    situatie: body.texts.Situatie ?? '',
    waarom: body.texts['Waarom het vastloopt'] ?? '',
    stappen: readSteps(body.texts.Oplossingsroute ?? ''),
    wie: body.texts['Wie benaderen'] ?? '',
    letOp: body.texts['Let op'] ?? '',
    intern: body.texts['Interne toelichting'] ?? '',
    vragen: vragen.map(({ text }) => text),
  }
  const placeOf = (field: keyof Kennisitem, index?: number): Place => {
    if (field === 'vragen') {
      return { file: companionOf(file), line: vragen[index ?? 0]?.line ?? 1 }
    }
    const heading = HEADING_OF.get(field)
    if (heading) return { file, line: (body.lines[heading] ?? 1) + 1 + (index ?? 0) }
    const key = field === 'controlerenVoor' ? 'controleren_voor' : field
    return { file, line: front.lineOf(index === undefined ? [key] : [key, index]) }
  }
  return { source: { item, placeOf }, problems: [] }
}

/** The file beside an item that holds how professionals put it. */
export function companionOf(file: string): string {
  return file.replace(/\.md$/, '.vragen.txt')
}

/** One phrasing a line; empty lines and lines that start with `#` are for authors. */
function readVragen(text: string): { readonly text: string; readonly line: number }[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'))
}

function readSections(file: string, body: string, firstLine: number) {
  const texts: Partial<Record<Heading, string>> = {}
  const lines: Partial<Record<Heading, number>> = {}
  const problems: ContentProblem[] = []
  let current: Heading | undefined
  body.split(/\r?\n/).forEach((line, index) => {
    const heading = /^## (.+?)\s*$/.exec(line)?.[1]
    if (heading === undefined) {
      if (current) texts[current] = `${texts[current] ?? ''}${line}\n`
    } else if (!isHeading(heading) || texts[heading] !== undefined) {
      problems.push(fault('sectie-onbekend', file, firstLine + index, heading, headings()))
    } else {
      current = heading
      texts[heading] = ''
      lines[heading] = firstLine + index
    }
  })
  for (const heading of Object.keys(texts) as Heading[]) {
    texts[heading] = (texts[heading] ?? '').trim()
  }
  for (const heading of REQUIRED) {
    if (!texts[heading]) {
      problems.push(fault('sectie-ontbreekt', file, lines[heading] ?? firstLine, '', heading))
    }
  }
  return { texts, lines, problems }
}

function isHeading(heading: string): heading is Heading {
  return heading in SECTIONS
}

function headings(): string {
  return Object.keys(SECTIONS).join(', ')
}

/** Numbered lines become steps; a line without a number belongs to the step before it. */
function readSteps(section: string): string[] {
  const steps: string[] = []
  for (const line of section.split('\n')) {
    const numbered = /^\d+\.\s+(.*)$/.exec(line)
    if (numbered?.[1]) steps.push(numbered[1].trim())
    else if (line.trim() && steps.length > 0) steps.push(`${steps.pop()} ${line.trim()}`)
  }
  return steps
}

function fault(
  code: string,
  file: string,
  line: number,
  found: string,
  expected: string,
): ContentProblem {
  return { code, file, line, found, expected, level: 'fout' }
}
