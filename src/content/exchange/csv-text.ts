/**
 * Text of a spreadsheet (RFC 4180 with a semicolon, as Dutch spreadsheets want it) to rows of cells and back.
 * Strict on the way in: a quote in the wrong place is a mistake, never a guess.
 */
export const BOM = '\uFEFF'
const SEPARATOR = ';'

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
export function parseCsv(text: string): ParsedCsv {
  const rows: CsvRow[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|\n|\r|$)/y
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=;\r?\n/i, '')
  let cells: string[] = []
  let rij = 1
  while (cell.lastIndex < body.length || cells.length > 0) {
    const match = cell.exec(body)
    if (!match) return { rows, brokenAt: rij }
    const [whole, quoted, plain = '', end] = match
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/\r\n?/g, '\n'))
    if (end === SEPARATOR) continue
    if (cells.some((value) => value.trim() !== '')) rows.push({ rij, cells })
    cells = []
    rij += 1
    if (end === '' || (whole === '' && cell.lastIndex >= body.length)) break
  }
  return { rows, brokenAt: undefined }
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
