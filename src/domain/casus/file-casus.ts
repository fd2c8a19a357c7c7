import { DomainError } from '../errors.ts'
import type { Casus } from './casus.ts'
import { moveCasus } from './casus-status.ts'

/** A concept becomes a filed Casus with its reference. Throws `transition` when it was filed before. */
export function fileConcept(
  casus: Casus,
  referentie: string,
  redenDoorgaan: string | null,
  now: Date,
): Casus {
  return {
    ...moveCasus(casus, 'ingediend', now),
    referentie,
    redenDoorgaan,
    geparkeerd: {},
    ingediend: now.toISOString(),
  }
}

/** A regievoerder takes a filed Casus. Throws `already-taken` with the id of whoever has it (X24). */
export function takeCasus(casus: Casus, gebruikerId: string, naam: string, now: Date): Casus {
  if (casus.regievoerder && casus.regievoerder.gebruikerId !== gebruikerId) {
    throw new DomainError('already-taken', { casus: casus.id })
  }
  return { ...moveCasus(casus, 'in-behandeling', now), regievoerder: { gebruikerId, naam } }
}
