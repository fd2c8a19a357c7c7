/**
 * What the Loket has to do: which Casus first, what each asks of its regievoerder on a day, and in which order. Every day here is an ISO day.
 */
import { byUrgentie, type Urgentie, urgentieOf } from '../triage/urgentie.ts'
import { isOpen } from './behandeling.ts'
import type { Casus } from './casus.ts'
import { type Termijn, termOf } from './termijn.ts'

/** From this many days ahead a date that cannot be undone is named every day. */
const DATUM_DAGEN = 7

/** One thing that a Casus asks for (D10). */
export interface Aandachtspunt {
  readonly soort:
    | 'datum'
    | 'te-laat'
    | 'bijna-te-laat'
    | 'volgende-stap'
    | 'toezegging'
    | 'wachttijd'
  /** The day it is about. */
  readonly op: string
  /** What somebody wrote of it: the next action, what they wait for, or the organisation that promised; may be empty. */
  readonly tekst: string
}

/** All that an open Casus asks for on this day, the most pressing first; empty when it can wait. */
export function aandachtOf(casus: Casus, vandaag: string): Aandachtspunt[] {
  const { volgende, wachtTot, bord } = casus.behandeling
  const punten: Aandachtspunt[] = []
  const { datum, dagen } = urgentieOf(casus.antwoorden, { vandaag })
  if (datum !== null && dagen !== null && dagen >= 0 && dagen <= DATUM_DAGEN) {
    punten.push({ soort: 'datum', op: datum, tekst: '' })
  }
  const termijn = termOf(casus, vandaag)
  // A date that cannot be undone says more than that the term ends on it.
  if (termijn && termijn.soort !== 'op-tijd' && (datum === null || termijn.uiterlijk !== datum)) {
    punten.push({ soort: termijn.soort, op: termijn.uiterlijk, tekst: '' })
  }
  // Until when and what for somebody waits is one thing, not two.
  const waitsFor = volgende !== null && volgende.op === wachtTot ? volgende.wat : ''
  if (volgende && volgende.op <= vandaag && waitsFor === '') {
    punten.push({ soort: 'volgende-stap', op: volgende.op, tekst: volgende.wat })
  }
  for (const uitvraag of bord.filter(isOpen)) {
    const { toegezegdVoor, organisatie } = uitvraag
    if (toegezegdVoor !== null && toegezegdVoor < vandaag) {
      punten.push({ soort: 'toezegging', op: toegezegdVoor, tekst: organisatie.naam })
    }
  }
  // Who has planned what comes next has seen that the waiting is over.
  const planned = volgende !== null && volgende.op > vandaag
  if (wachtTot !== null && wachtTot <= vandaag && !planned) {
    punten.push({ soort: 'wachttijd', op: wachtTot, tekst: waitsFor })
  }
  return punten
}

/** Nobody has said what happens next, and it does not wait for a day that was agreed (X19). */
export function lacksVolgendeStap({ behandeling }: Casus, vandaag: string): boolean {
  const { volgende, wachtTot } = behandeling
  return volgende === null && !(wachtTot !== null && wachtTot > vandaag)
}

/** Filed, taken by nobody, and past its term (D11). */
export function isLeftLying(casus: Casus, vandaag: string): boolean {
  return (
    casus.status === 'ingediend' &&
    casus.regievoerder === null &&
    termOf(casus, vandaag)?.soort === 'te-laat'
  )
}

/**
 * The most urgent first (D13). What is equally urgent is in the order of its term, the latest first; so is what has no
 * date that presses. Of two alike the order stays.
 */
export function sortWerk(casussen: readonly Casus[], vandaag: string): Casus[] {
  return casussen
    .map((casus) => ({
      casus,
      urgentie: urgentieOf(casus.antwoorden, { vandaag }),
      termijn: termOf(casus, vandaag),
    }))
    .sort((a, b) => compareWerk(a, b))
    .map(({ casus }) => casus)
}

interface Volgorde {
  readonly urgentie: Urgentie
  readonly termijn: Termijn | null
}

function compareWerk(a: Volgorde, b: Volgorde): number {
  const byTermijn = daysLeft(a) - daysLeft(b) || 0
  const calm = a.urgentie.soort === 'gewoon' && b.urgentie.soort === 'gewoon'
  return (calm ? byTermijn : 0) || byUrgentie(a.urgentie, b.urgentie) || byTermijn
}

function daysLeft({ termijn }: Volgorde): number {
  return termijn?.werkdagen ?? Number.MAX_SAFE_INTEGER
}
