import type { Bevinding } from '../../domain/kennis/itemcontrole.ts'
import { GEGEVENSSOORTEN } from '../../domain/privacy/persoonsgegeven.ts'

/** What was found in the fields of an item as an error tells it: which fields, and which kinds. */
export function toGegevens(found: readonly Bevinding[]) {
  return {
    velden: [...new Set(found.map(({ veld }) => veld))],
    soorten: GEGEVENSSOORTEN.filter((soort) => found.some(({ verwacht }) => verwacht === soort)),
  }
}
