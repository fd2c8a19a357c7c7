import type { Ik } from '../http/contract.ts'

let off: Ik['uit'] = []

/** From now on these parts count as switched off, for everything that is drawn next. */
export function setUit(uit: Ik['uit']): void {
  off = uit
}

/** The parts that are switched off (J5). */
export function listUit(): Ik['uit'] {
  return off
}
