import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { problem } from '../checks/check.ts'
import { formatCsv, guard, parseCsv, unguard } from './csv-text.ts'
import { type Ingelezen, type Invoerrij, readRecords } from './imported.ts'

type Cell =
  | 'text'
  | 'optional'
  | 'day'
  /** Values with ` | ` between them. */
  | 'list'
  /** One value a line. */
  | 'lines'
  /** One record a line, its parts with ` | ` between them. */
  | readonly string[]

/** Columns in the order of the export; an import may have them in any order. */
const COLUMNS: readonly { field: keyof Kennisitem; kolom: string; cell: Cell }[] = [
  { field: 'id', kolom: 'id', cell: 'text' },
  { field: 'soort', kolom: 'soort', cell: 'text' },
  { field: 'titel', kolom: 'titel', cell: 'text' },
  { field: 'vraag', kolom: 'vraag', cell: 'text' },
  { field: 'status', kolom: 'status', cell: 'text' },
  { field: 'leefgebieden', kolom: 'leefgebieden', cell: 'list' },
  { field: 'categorie', kolom: 'categorie', cell: 'optional' },
  { field: 'niveau', kolom: 'niveau', cell: 'optional' },
  { field: 'beleidsterreinen', kolom: 'beleidsterreinen', cell: 'list' },
  { field: 'doelgroepen', kolom: 'doelgroepen', cell: 'list' },
  { field: 'organisaties', kolom: 'organisaties', cell: 'list' },
  { field: 'wetten', kolom: 'wetten', cell: 'list' },
  { field: 'trefwoorden', kolom: 'trefwoorden', cell: 'list' },
  { field: 'verwante', kolom: 'verwante', cell: 'list' },
  { field: 'vervangt', kolom: 'vervangt', cell: 'list' },
  { field: 'opvolging', kolom: 'opvolging', cell: ['partij', 'status', 'jaar'] },
  { field: 'bronnen', kolom: 'bronnen', cell: ['document', 'regels', 'vindplaats', 'jaar'] },
  { field: 'gecontroleerd', kolom: 'gecontroleerd', cell: 'day' },
  { field: 'controlerenVoor', kolom: 'controleren_voor', cell: 'day' },
  { field: 'eigenaar', kolom: 'eigenaar', cell: 'text' },
  { field: 'situatie', kolom: 'situatie', cell: 'text' },
  { field: 'waarom', kolom: 'waarom', cell: 'text' },
  { field: 'stappen', kolom: 'oplossingsroute', cell: 'lines' },
  { field: 'wie', kolom: 'wie', cell: 'text' },
  { field: 'letOp', kolom: 'let_op', cell: 'text' },
  { field: 'intern', kolom: 'intern', cell: 'text' },
  { field: 'vragen', kolom: 'vragen', cell: 'lines' },
]
const KOLOM_OF = new Map<string, string>(COLUMNS.map(({ field, kolom }) => [field, kolom]))

/** The whole base as one spreadsheet. `fromCsv` brings the same items back. */
export function toCsv(items: readonly Kennisitem[]): string {
  const rows = items.map((item) =>
    COLUMNS.map(({ field, cell }) => guard(writeCell(item[field], cell))),
  )
  return formatCsv([COLUMNS.map(({ kolom }) => kolom), ...rows])
}

/** Reads a spreadsheet; every mistake with its row and column. `file` is the name people know it by. */
export function fromCsv(text: string, file: string): Ingelezen {
  const { rows, brokenAt } = parseCsv(text)
  const [header, ...body] = rows
  const at = (line: number, kolom: string) => ({ file, line, kolom })
  const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? []
  const known = COLUMNS.map(({ kolom }) => kolom)
  const problems = [
    ...names
      .filter((name, index) => !known.includes(name) || names.indexOf(name) < index)
      .map((name) => problem('invoer-kolom', at(1, name), name, known.join(', '))),
    ...known
      .filter((name) => !names.includes(name))
      .map((name) => problem('invoer-kolom-mist', at(1, name), '', name)),
  ]
  if (problems.length > 0) return { items: [], problems }
  if (brokenAt !== undefined) {
    problems.push(problem('invoer-aanhalingsteken', at(brokenAt, '?'), '"', '""'))
  }
  const whole = body.filter(({ rij, cells }) => {
    if (cells.length === names.length) return true
    const counts = [String(cells.length), String(names.length)] as const
    problems.push(problem('invoer-cellen', at(rij, '?'), ...counts))
    return false
  })
  const read = readRecords(
    whole.map(({ rij, cells }): Invoerrij => {
      const byName = new Map(names.map((name, index) => [name, unguard(cells[index] ?? '')]))
      const fields = Object.fromEntries(
        COLUMNS.map(({ field, kolom, cell }) => [field, readCell(byName.get(kolom) ?? '', cell)]),
      )
      return { file, rij, fields, kolomOf: (field) => KOLOM_OF.get(field) ?? field }
    }),
  )
  return { items: read.items, problems: [...problems, ...read.problems] }
}

function writeCell(value: unknown, cell: Cell): string {
  if (cell === 'list') return joinParts(value as readonly string[])
  if (cell === 'lines') return (value as readonly string[]).join('\n')
  if (typeof cell === 'string') return String(value ?? '')
  return (value as readonly Record<string, unknown>[])
    .map((record) => joinParts(cell.map((key) => String(record[key]))))
    .join('\n')
}

function readCell(text: string, cell: Cell): unknown {
  if (cell === 'text') return text
  if (cell === 'optional') return text.trim() || null
  if (cell === 'day') return toIsoDay(text.trim())
  if (cell === 'list') return text.trim() === '' ? [] : splitParts(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (cell === 'lines') return lines
  return lines.map((line) => {
    const parts = splitParts(line)
    const record = Object.fromEntries(cell.map((key, index) => [key, parts[index]]))
    return parts.length === cell.length ? withNumbers(record, cell) : line
  })
}

/** The year of a source is a number; everything else in a record is text. */
function withNumbers(record: Record<string, unknown>, parts: readonly string[]) {
  return parts.includes('document') ? { ...record, jaar: Number(record.jaar) } : record
}

/** Spreadsheets like to write 24-11-2026. */
function toIsoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? []
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text
}

/** A bar or a line end within a part is written with a backslash. */
function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[\\|]/g, '\\$&').replaceAll('\n', '\\n')).join(' | ')
}

function splitParts(text: string): string[] {
  const parts = ['']
  for (const [token] of text.matchAll(/\\.|./gsu)) {
    if (token === '|') parts.push('')
    else parts.push((parts.pop() ?? '') + (token === '\\n' ? '\n' : token.replace(/^\\/, '')))
  }
  return parts.map((part) => part.trim())
}
