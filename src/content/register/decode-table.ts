/** How the letters of a file were stored. Windows-1252 is a guess: said to the person, who can look. */
export type Codering = 'utf-8' | 'windows-1252'

/** Larger than any register; such a file is something else. */
const MAX_BYTES = 50_000_000

export type DecodedTable =
  | { readonly ok: true; readonly text: string; readonly codering: Codering }
  | { readonly ok: false; readonly reason: 'register-geen-tekst' | 'register-te-groot' }

/** The text of a spreadsheet saved as CSV: UTF-8 with or without a byte order mark, else Windows-1252. */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  if (bytes.length > MAX_BYTES) return { ok: false, reason: 'register-te-groot' }
  // A workbook is a zip, and Excel's "Unicode text" has two bytes a letter: both are full of zeros.
  if (bytes.includes(0)) return { ok: false, reason: 'register-geen-tekst' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ok: true, text, codering: 'utf-8' }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return { ok: true, text, codering: 'windows-1252' }
  }
}
