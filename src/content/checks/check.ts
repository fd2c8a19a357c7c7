import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { DialoogSource } from '../dialogs/load-dialogs.ts'
import type { LoadedRegels } from '../dialogs/load-regels.ts'
import type { ItemSource } from '../knowledge/parse-item.ts'

/** Everything a check may look at. */
export interface Content {
  readonly bank: Kennisbank
  readonly items: readonly ItemSource[]
  readonly dialogs: readonly DialoogSource[]
  readonly regels: LoadedRegels
  /** ISO day, for review dates. */
  readonly vandaag: string
}

/** One rule about hand-written content. A mistake is answered with where, what was found and what was expected. */
export interface Check {
  readonly name: string
  run(content: Content): ContentProblem[]
}

/** A mistake found by the check `code`. */
export function problem(
  code: string,
  place: { readonly file: string; readonly line: number },
  found: string,
  expected: string,
  level: ContentProblem['level'] = 'fout',
): ContentProblem {
  return { code, file: place.file, line: place.line, found, expected, level }
}
