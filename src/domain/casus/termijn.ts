import { addDays, dagOf } from '../tijd/dag.ts'
import { addWerkdagen, nextWerkdag, werkdagenBetween } from '../tijd/werkdagen.ts'
import { urgentieOf } from '../triage/urgentie.ts'
import { type Behandeling, isOpen } from './behandeling.ts'
import type { Casus } from './casus.ts'
import type { CasusStatus } from './casus-status.ts'

/**
 * Within how many working days something should happen to a Casus. Our own choice: no report gives these terms. A
 * status that is not here has none. How long a Casus is kept is another matter, see `bewaren/termijnen.ts`.
 */
export const WERKDAGEN_PER_STATUS: Readonly<Partial<Record<CasusStatus, number>>> = {
  ingediend: 2, // somebody takes it
  'in-behandeling': 5,
  'wacht-op-indiener': 5,
  'wacht-op-organisatie': 10,
  opgeschaald: 10,
}

/** Working days left from which a Casus is almost late: its last day, and the working day before. */
const BIJNA_WERKDAGEN = 1

/** Until when a Casus can stay as it is, seen from one day. */
export interface Termijn {
  /** ISO day; that day itself is still in time. */
  readonly uiterlijk: string
  readonly soort: 'op-tijd' | 'bijna-te-laat' | 'te-laat'
  /** Working days left after today: 0 on the last one, negative exactly when it is late. */
  readonly werkdagen: number
}

/** How a Casus stands still. */
export interface Stilstand {
  readonly status: CasusStatus
  /** ISO instant at which it came there; that day does not count. */
  readonly sinds: string
  /** ISO day until which waiting was agreed, as when an organisation promised one. It lengthens the term, never shortens it. */
  readonly wachtTot?: string | null
  /** ISO day after which it is too late, whatever was agreed. */
  readonly onomkeerbaar?: string | null
}

/**
 * The term of a whole Casus on the ISO day `vandaag`, with all that was agreed; null when its status has none. It is never
 * later than the day on which something happens that cannot be undone, as long as that day is still to come.
 */
export function termOf(
  { status, statusSinds, behandeling, antwoorden }: Casus,
  vandaag: string,
): Termijn | null {
  const { datum } = urgentieOf(antwoorden, { vandaag })
  return termijnOf(
    {
      ...{ status, sinds: statusSinds },
      wachtTot: agreedUntil(behandeling),
      onomkeerbaar: datum !== null && datum >= vandaag ? datum : null,
    },
    vandaag,
  )
}

/** The last day on which something was promised or until which waiting was agreed; null when neither was. */
function agreedUntil({ wachtTot, bord }: Behandeling): string | null {
  const promised = bord.filter(isOpen).map(({ toegezegdVoor }) => toegezegdVoor)
  return (
    [wachtTot, ...promised]
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  )
}

/** The term of what stands still so, on the ISO day `vandaag`; null when its status has none. */
export function termijnOf(stilstand: Stilstand, vandaag: string): Termijn | null {
  const uiterlijk = lastDayOf(stilstand)
  if (uiterlijk === null) return null
  if (vandaag > uiterlijk) {
    return { uiterlijk, soort: 'te-laat', werkdagen: -werkdagenLate(uiterlijk, vandaag) }
  }
  const werkdagen = werkdagenBetween(vandaag, uiterlijk)
  return {
    uiterlijk,
    soort: werkdagen <= BIJNA_WERKDAGEN ? 'bijna-te-laat' : 'op-tijd',
    werkdagen,
  }
}

function lastDayOf({ status, sinds, wachtTot, onomkeerbaar }: Stilstand): string | null {
  const werkdagen = WERKDAGEN_PER_STATUS[status]
  if (werkdagen === undefined) return null
  const uiterlijk = addWerkdagen(dagOf(new Date(sinds)), werkdagen)
  const agreed = wachtTot && wachtTot > uiterlijk ? wachtTot : uiterlijk
  return onomkeerbaar && onomkeerbaar < agreed ? onomkeerbaar : agreed
}

/** In a weekend or on a holiday it is as late as it will be on the next working day: never zero. */
function werkdagenLate(uiterlijk: string, vandaag: string): number {
  return werkdagenBetween(uiterlijk, nextWerkdag(addDays(vandaag, -1)))
}
