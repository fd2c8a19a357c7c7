/**
 * Where somebody is in a dialog, computed from the answers by walking it from the start.
 *
 * You may rely on: the same dialog, answers and context give the same position; answers that the walk does
 * not meet change nothing, but that no short way goes past them; an answer that no longer fits its step (the dialog changed) counts as not given.
 * Nothing is thrown for old or odd answers, so a draft survives every change of the dialog.
 */
import type { Antwoord, Antwoorden } from './antwoord.ts'
import { type Dialoog, outcomeName, type Route, type Stap } from './dialoog.ts'
import { COUNTED_UNTIL, PREDICATES, type TriageContext } from './predicates.ts'

export type Positie =
  | { readonly soort: 'stap'; readonly stap: string; readonly pad: readonly string[] }
  | { readonly soort: 'uitkomst'; readonly uitkomst: string; readonly pad: readonly string[] }

/** Walks the dialog. `pad` lists the answered steps met on the way, in order. */
export function replay(dialoog: Dialoog, antwoorden: Antwoorden, context: TriageContext): Positie {
  const pad: string[] = []
  const met: Record<string, Antwoord> = {}
  let goto = dialoog.start
  for (;;) {
    const uitkomst = outcomeName(goto)
    if (uitkomst !== undefined) return { soort: 'uitkomst', uitkomst, pad }
    const stap = dialoog.steps[goto]
    const antwoord = antwoorden[goto]
    // A step met twice means a loop the author chose; answering it again is the only way on.
    if (!stap || !antwoord || !fits(stap, antwoord) || pad.includes(goto)) {
      return { soort: 'stap', stap: goto, pad }
    }
    pad.push(goto)
    met[goto] = antwoord
    const route = stap.next.find((candidate) =>
      matches(candidate, antwoord, met, context, antwoorden),
    )
    if (!route) return { soort: 'stap', stap: goto, pad: pad.slice(0, -1) }
    goto = route.goto
  }
}

export interface Wijziging {
  readonly antwoorden: Antwoorden
  /** Steps whose answer was given before and is dropped because the new answer leads past them (A10). */
  readonly vervallen: readonly string[]
}

/** Gives or changes one answer, keeps what can still be reached, and names what was dropped. */
export function giveAnswer(
  dialoog: Dialoog,
  antwoorden: Antwoorden,
  stap: string,
  antwoord: Antwoord,
  context: TriageContext,
): Wijziging {
  const merged = { ...antwoorden, [stap]: antwoord }
  const positie = replay(dialoog, merged, context)
  const reachable =
    positie.soort === 'stap' ? reachableFrom(dialoog, positie.stap) : new Set<string>()
  const kept = Object.entries(merged).filter(
    ([name]) => positie.pad.includes(name) || reachable.has(name),
  )
  const vervallen = Object.keys(merged).filter((name) => !kept.some(([other]) => other === name))
  return { antwoorden: Object.fromEntries(kept), vervallen }
}

/** Every step that can follow `start`, itself included, whatever is answered. */
export function reachableFrom(dialoog: Dialoog, start: string): Set<string> {
  const seen = new Set<string>()
  const waiting = [start]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const stap = dialoog.steps[name]
    if (!stap || seen.has(name)) continue
    seen.add(name)
    waiting.push(...stap.next.map((route) => route.goto))
  }
  return seen
}

/** Every step with an answer that fits, in the order of the dialog: what was filed is shown in full, whatever the way is now. */
export function answeredSteps(dialoog: Dialoog, antwoorden: Antwoorden): string[] {
  return Object.entries(dialoog.steps).flatMap(([name, stap]) => {
    const antwoord = antwoorden[name]
    return antwoord && fits(stap, antwoord) ? [name] : []
  })
}

/** The step before `current` on the way here, or undefined at the start. */
export function stepBefore(positie: Positie, current: string): string | undefined {
  const index = positie.pad.indexOf(current)
  return index === -1 ? positie.pad.at(-1) : positie.pad[index - 1]
}

/**
 * How far along: this step's number, and about how many steps there will be if nothing special comes up (A16).
 * What comes up on the way raises the second number by one at most with every answer.
 */
export function progress(
  dialoog: Dialoog,
  positie: Positie,
  antwoorden: Antwoorden,
  context: TriageContext,
): { stap: number; ongeveer: number } {
  const { pad } = positie
  if (positie.soort === 'uitkomst') return { stap: pad.length, ongeveer: pad.length }
  const met: Record<string, Antwoord> = {}
  let ongeveer = Number.POSITIVE_INFINITY
  for (const [index, stap] of [...pad, positie.stap].entries()) {
    const ahead = countAhead(dialoog, stap, met, context, antwoorden)
    ongeveer = Math.min(index + ahead, ongeveer + 1)
    const antwoord = antwoorden[stap]
    if (antwoord) met[stap] = antwoord
  }
  return { stap: pad.length + 1, ongeveer }
}

/** The steps on the usual way from `start` on, itself included. */
function countAhead(
  dialoog: Dialoog,
  start: string,
  met: Antwoorden,
  context: TriageContext,
  all: Antwoorden,
): number {
  const ahead = new Set<string>()
  let goto: string | undefined = start
  while (goto !== undefined && !ahead.has(goto)) {
    const stap: Stap | undefined = dialoog.steps[goto]
    if (!stap) break
    ahead.add(goto)
    goto = stap.next.find((route) => isUsual(route, met, context, all))?.goto
  }
  return ahead.size
}

/** The way taken when no particular answer is given. */
function isUsual(
  { answer, when }: Route,
  met: Antwoorden,
  context: TriageContext,
  all: Antwoorden,
): boolean {
  if (answer !== undefined) return false
  if (when === undefined) return true
  const awaited = COUNTED_UNTIL[when]
  if (awaited !== undefined && met[awaited] === undefined) return true
  return PREDICATES[when]?.(met, context, all) ?? false
}

function matches(
  route: Route,
  antwoord: Antwoord,
  met: Antwoorden,
  context: TriageContext,
  all: Antwoorden,
): boolean {
  if (route.answer !== undefined && !answers(antwoord).includes(route.answer)) return false
  if (route.when === undefined) return true
  const predicate = PREDICATES[route.when]
  return predicate?.(met, context, all) ?? false
}

/** The option values an answer counts as; `onbekend` and `overgeslagen` can be routed on too. */
function answers(antwoord: Antwoord): readonly string[] {
  switch (antwoord.soort) {
    case 'keuze':
      return [antwoord.keuze]
    case 'keuzes':
      return antwoord.keuzes
    case 'onbekend':
    case 'overgeslagen':
      return [antwoord.soort]
    default:
      return []
  }
}

const KINDS_OF_ANSWER: Record<Stap['kind'], readonly Antwoord['soort'][]> = {
  een: ['keuze'],
  meer: ['keuzes'],
  'ja-nee': ['keuze'],
  datum: ['datum'],
  bedrag: ['bedrag'],
  organisatie: ['organisatie'],
  partijen: ['partijen'],
  tekst: ['tekst'],
  'lange-tekst': ['tekst'],
  overzicht: ['keuze'],
}

/** Does this stored answer still belong to this step? */
export function fits(stap: Stap, antwoord: Antwoord): boolean {
  if (antwoord.soort === 'onbekend') return stap.unknown
  if (antwoord.soort === 'overgeslagen') return stap.optional
  if (!KINDS_OF_ANSWER[stap.kind].includes(antwoord.soort)) return false
  if (antwoord.soort === 'keuze') return Object.hasOwn(stap.options, antwoord.keuze)
  if (antwoord.soort === 'keuzes') {
    return (
      antwoord.keuzes.length > 0 &&
      antwoord.keuzes.every((keuze) => Object.hasOwn(stap.options, keuze))
    )
  }
  return true
}
