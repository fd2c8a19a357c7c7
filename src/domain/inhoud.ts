/**
 * A mistake (or a warning) in a file that people write by hand: a dialog, a Kennisitem, a list.
 *
 * `code` names the rule; the sentence that explains it lives in `dialogs/_controle.yaml` under that code.
 */
export interface ContentProblem {
  readonly code: string
  /** Path relative to the project. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** The column of a spreadsheet, or the field of a record; then `line` is the row. Absent for a text file. */
  readonly kolom?: string
  readonly found: string
  readonly expected: string
  readonly level: 'fout' | 'waarschuwing'
}
