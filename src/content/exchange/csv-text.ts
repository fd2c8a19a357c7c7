/**
 * Text of a spreadsheet (RFC 4180 with a semicolon, as Dutch spreadsheets want it) to rows of cells and back.
 * Strict on the way in: a quote in the wrong place is a mistake, never a guess.
 */
export const BOM = '\uFEFF'
const SEPARATOR = ';'
export type Separator = ';' | ','

/** What stands between the cells: what the heading has most of. */
export function separatorOf(text: string): Separator {
  const [heading = ''] = text.replace(/^\uFEFF/, '').split(/[\r\n]/, 1)
  return heading.split(',').length > heading.split(';').length ? ',' : ';'
}

export interface CsvRow {
  /** As the spreadsheet numbers it; the heading is row 1. */
  readonly rij: number
  readonly cells: readonly string[]
}

export interface ParsedCsv {
  readonly rows: readonly CsvRow[]
  /** The row where reading had to stop, because of a quote that does not close or stands in the middle. */
  readonly brokenAt: number | undefined
}

/** Every row that is not empty. Line ends inside a cell become `\n`. */
export function parseCsv(text: string, separator: Separator = SEPARATOR): ParsedCsv {
  const rows: CsvRow[] = []
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=[;,]\r?\n/i, '')
  let cells: string[] = []
  let rij = 1
  for (let at = 0; at < body.length || cells.length > 0; ) {
    const cell = readCell(body, at, separator)
    if (!cell) return { rows, brokenAt: rij }
    cells.push(cell.text)
    at = cell.next
    if (cell.end === separator) continue
    if (cells.some((value) => value.trim() !== '')) rows.push({ rij, cells })
    cells = []
    rij += 1
  }
  return { rows, brokenAt: undefined }
}

const SPECIAL = { ';': /[;"\r\n]/g, ',': /[,"\r\n]/g } as const

/** Undefined for a quote in the wrong place. Looks for signs instead of matching a cell, which may be the whole file. */
function readCell(body: string, at: number, separator: Separator) {
  const quoted = body[at] === '"'
  let after: number
  if (quoted) {
    let close = body.indexOf('"', at + 1)
    while (close !== -1 && body[close + 1] === '"') close = body.indexOf('"', close + 2)
    if (close === -1) return undefined
    after = close + 1
  } else {
    const special = SPECIAL[separator]
    special.lastIndex = at
    after = special.exec(body)?.index ?? body.length
  }
  const end = body.startsWith('\r\n', after) ? '\r\n' : (body[after] ?? '')
  if (![separator, '\r\n', '\n', '\r', ''].includes(end)) return undefined
  const text = quoted
    ? body
        .slice(at + 1, after - 1)
        .replaceAll('""', '"')
        .replace(/\r\n?/g, '\n')
    : body.slice(at, after)
  return { text, end, next: after + end.length }
}

/** With a byte order mark, so that a spreadsheet reads the accents right. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((cells) => `${cells.map(quote).join(SEPARATOR)}\r\n`).join('')
}

function quote(cell: string): string {
  return /[;"\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A cell a spreadsheet would take for a formula gets an apostrophe in front; `unguard` takes it off again. */
export function guard(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

export function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
