import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { problem } from '../checks/check.ts'
import type { ItemSource } from '../knowledge/parse-item.ts'
import { explainIssue } from './explain-issue.ts'
import { itemSchema } from './item-schema.ts'

/** What an export file holds: the items that could be read, and every mistake by row and column. */
export interface Ingelezen {
  readonly items: readonly ItemSource[]
  readonly problems: readonly ContentProblem[]
}

/** One record of an export, before it is checked. */
export interface Invoerrij {
  readonly file: string
  /** Row of the spreadsheet, or place in the list. */
  readonly rij: number
  readonly fields: Readonly<Record<string, unknown>>
  /** What the column or property of a field is called where it came from. */
  kolomOf(field: string): string
}

const SHOWN = 80

/** Checks records and gives them places. An id that stands there twice is a mistake in the second. */
export function readRecords(rijen: readonly Invoerrij[]): Ingelezen {
  const seen = new Set<unknown>()
  const items: ItemSource[] = []
  const problems: ContentProblem[] = []
  for (const { file, rij, fields, kolomOf } of rijen) {
    const result = itemSchema.safeParse(fields)
    const place = (field: string) => ({ file, line: rij, kolom: kolomOf(field) })
    if (!result.success) {
      for (const issue of result.error.issues) {
        const field = String(issue.path[0] ?? 'id')
        problems.push(explainIssue(issue, field, place(field), show(fields[field])))
      }
    } else if (seen.has(result.data.id)) {
      problems.push(problem('invoer-dubbel', place('id'), result.data.id, 'id'))
    } else {
      items.push(toSource(result.data, file, rij, kolomOf))
    }
    seen.add(fields.id)
  }
  return { items, problems }
}

function toSource(
  item: Kennisitem,
  file: string,
  rij: number,
  kolomOf: (field: string) => string,
): ItemSource {
  return {
    item,
    placeOf: (field) => ({ file: `${file} (${item.id})`, line: rij, kolom: kolomOf(field) }),
  }
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
