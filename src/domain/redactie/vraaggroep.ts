import type { Vraag } from '../zoeken/vraag.ts'
import type { Redactiewerk, Vraagstatus } from './redactiewerk.ts'

/** Questions that ask the same, in other words. */
export interface Vraaggroep {
  /** Oldest first. */
  readonly vragen: readonly Vraag[]
  /** The words they share, as they were typed, the telling ones first. */
  readonly woorden: readonly string[]
}

/** How a group stands: as the editors left it last. */
export interface Groepstand extends Pick<Redactiewerk, 'redacteur' | 'item'> {
  readonly status: Vraagstatus
  /** Asked after the group was done with: then it is open again. */
  readonly opnieuw: number
}

const DONE: readonly string[] = ['klaar', 'niet-nodig']

/**
 * Where a group stands. A question that joins a group later takes its place in the work; one that comes in after the
 * group was done makes it open again. `werkOf` gives what was done with a question.
 */
export function standOf(
  { vragen }: Vraaggroep,
  werkOf: (over: string) => Redactiewerk | undefined,
): Groepstand {
  const last = vragen
    .flatMap(({ id }) => werkOf(id) ?? [])
    .reduce<Redactiewerk | undefined>(
      (newest, werk) => (newest && newest.gewijzigd >= werk.gewijzigd ? newest : werk),
      undefined,
    )
  if (!last) return { status: 'open', redacteur: null, item: null, opnieuw: 0 }
  const { redacteur, item } = last
  const since = vragen.filter(({ op }) => op > last.gewijzigd).length
  const again = DONE.includes(last.status) ? since : 0
  return {
    status: again > 0 ? 'open' : (last.status as Vraagstatus),
    ...{ redacteur, item },
    opnieuw: again,
  }
}
