import type { Termijnen } from '../../domain/bewaren/termijnen.ts'
import type { Casus } from '../../domain/casus/casus.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type { Dialoog } from '../../domain/triage/dialoog.ts'
import { answeredSteps } from '../../domain/triage/replay.ts'
import { urgentieOf } from '../../domain/triage/urgentie.ts'
import { asFiled } from '../../domain/uitgaand/uitgaande-casus.ts'
import { toFormulier } from './formulier.ts'
import { renderFormulier } from './render.ts'

/**
 * The Casusformulier as it is at filing, as a page and as data: the part of the indiener filled in, that of the
 * regievoerder empty, whatever has happened since.
 */
export function renderFiled(
  casus: Casus,
  dialoog: Dialoog,
  kennis: Kennis,
  zeg: Zeg,
  now: Date,
  termijnen: Termijnen,
): { readonly html: string; readonly json: string } {
  const filed = asFiled(casus)
  const formulier = toFormulier(
    {
      casus: filed,
      dialoog,
      pad: answeredSteps(dialoog, filed.antwoorden),
      berichten: [],
      events: [],
      advies: [],
      als: 'indiener',
      dialogen: new Map(),
      urgentie: urgentieOf(filed.antwoorden, { vandaag: now.toISOString().slice(0, 10) }),
    },
    kennis,
    zeg,
    now,
    termijnen,
  )
  return { html: renderFormulier(formulier, zeg), json: JSON.stringify(formulier, null, 2) }
}
