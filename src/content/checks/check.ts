import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { GegevensZoeker } from '../../domain/privacy/persoonsgegeven.ts'
import type { DialoogSource } from '../dialogs/load-dialogs.ts'
import type { LoadedRegels } from '../dialogs/load-regels.ts'
import type { Auteurslijsten } from '../knowledge/load-author-lists.ts'
import type { ItemSource, Place } from '../knowledge/parse-item.ts'

/** Everything a check may look at. */
export interface Content {
  readonly bank: Kennisbank
  readonly items: readonly ItemSource[]
  readonly dialogs: readonly DialoogSource[]
  readonly regels: LoadedRegels
  /** ISO day, for review dates. */
  readonly vandaag: string
  readonly lijsten: Auteurslijsten
  /** Finds personal data, as the bot does; null when nobody handed one over. */
  readonly gegevens: GegevensZoeker | null
  /** The lines of each source report by document id; null when the reports are not here. */
  readonly rapporten: Rapporten | null
}

export type Rapporten = ReadonlyMap<string, readonly string[]>

/** One rule about hand-written content. A mistake is answered with where, what was found and what was expected. */
export interface Check {
  /** Also the code of its problems, when `needs` is set. */
  readonly name: string
  /** Skipped when this is not at hand. */
  readonly needs?: 'gegevens' | 'rapporten'
  run(content: Content): ContentProblem[]
}

/** A mistake found by the check `code`. */
export function problem(
  code: string,
  { file, line, kolom }: Place,
  found: string,
  expected: string,
  level: ContentProblem['level'] = 'fout',
): ContentProblem {
  return { code, file, line, ...(kolom === undefined ? {} : { kolom }), found, expected, level }
}
