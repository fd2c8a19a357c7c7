import assert from 'node:assert/strict'
import {
  createSystemen,
  type SystemenConfig,
  type SystemenPorts,
} from '../../src/delivery/systemen/create-systemen.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { type Bezorger, BezorgFout, type Systeem } from '../../src/domain/levering/levering.ts'
import { aCasus, aLevering, aUitgaandeCasus, NOW } from './builders.ts'

export const OFF: SystemenConfig = { productaanvraag: null, zgw: null, mail: null }
/** Long enough for this machine, short enough for a test. */
const TIMEOUT_MS = 150

/** A filed Casus. */
export function filed(fields: Partial<Casus> = {}): Casus {
  return aCasus({ referentie: 'MW-26-7K3F', status: 'ingediend', ...fields })
}

/** What sends to these systems; all others are off. */
export function aBezorger(
  config: Partial<SystemenConfig>,
  ports: Partial<SystemenPorts> = {},
): Bezorger {
  return createSystemen(
    { ...OFF, ...config },
    {
      findCasus: async () => filed(),
      toUitgaand: ({ referentie }) => aUitgaandeCasus({ referentie: referentie ?? '' }),
      renderFormulier: () => ({ html: '<p>formulier</p>', json: '{"formulier":1}' }),
      send: null,
      zeg: (key) => key,
      clock: () => NOW,
      timeoutMs: TIMEOUT_MS,
      ...ports,
    },
  )
}

/** Sends it to one system. */
export const deliver = (bezorger: Bezorger, naam: Systeem, pogingen = 1) =>
  bezorger.deliver(aLevering({ soort: 'uitgaand', aan: { soort: 'systeem', naam }, pogingen }))

/** How it failed; fails itself when it did not. */
export async function failure(delivery: Promise<unknown>): Promise<BezorgFout> {
  try {
    await delivery
  } catch (error) {
    assert.ok(error instanceof BezorgFout, String(error))
    return error
  }
  return assert.fail('was delivered')
}
