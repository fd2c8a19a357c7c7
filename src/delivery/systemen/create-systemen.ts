import type { Casus } from '../../domain/casus/casus.ts'
import {
  type Bezorger,
  BezorgFout,
  SYSTEMEN,
  type Systeem,
} from '../../domain/levering/levering.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type { UitgaandeCasus } from '../../domain/uitgaand/uitgaande-casus.ts'
import { type Formulierbestanden, mailFormulier, type SendMail } from './mail-formulier.ts'
import { type ObjectsConfig, sendToObjects } from './objects-api.ts'
import { sendToZgw, type ZgwConfig } from './zgw.ts'

/** The systems of others a Casus goes to; null is off (X39). */
export interface SystemenConfig {
  readonly productaanvraag: ObjectsConfig | null
  readonly zgw: ZgwConfig | null
  readonly mail: { readonly to: string } | null
}

export interface SystemenPorts {
  readonly findCasus: (id: string) => Promise<Casus | undefined>
  readonly toUitgaand: (casus: Casus) => UitgaandeCasus
  readonly renderFormulier: (casus: Casus) => Formulierbestanden
  /** Null when there is no mail server. */
  readonly send: SendMail | null
  readonly zeg: Zeg
  readonly clock: () => Date
  /** Milliseconds before one request is given up. */
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 10_000
/** All requests of one delivery together: well within the time for which a worker has its row. */
const DELIVERY_MS = 14_000
/** Another system may be down for an hour or two: the next try is after a minute, ten minutes, an hour and an hour. */
const PATIENCE_MS = [60_000, 600_000, 3_600_000, 3_600_000]

/** Which systems are on. */
export function listSystemen(config: SystemenConfig): Systeem[] {
  return SYSTEMEN.filter((naam) => config[naam] !== null)
}

/**
 * Sends a filed Casus to other systems, each behind the same port. Delivering the same Levering again gives what was made the
 * first time, except by mail. A Casus that was taken back in the meantime is not sent.
 */
export function createSystemen(config: SystemenConfig, ports: SystemenPorts): Bezorger {
  return {
    deliver: async ({ id, aan, casusId, pogingen }) => {
      if (aan.soort !== 'systeem') throw new BezorgFout('nooit', 'not-a-system')
      const casus = await getFiled(ports, casusId ?? '')
      try {
        return await sendTo(aan.naam, casus, config, { ...ports, key: id })
      } catch (error) {
        throw error instanceof BezorgFout ? patient(error, pogingen) : error
      }
    },
  }
}

/** The Casus, while there is a reason to send it. */
async function getFiled({ findCasus }: SystemenPorts, id: string): Promise<Casus> {
  const casus = await findCasus(id)
  if (!casus?.referentie || casus.gewist !== null) throw new BezorgFout('nooit', 'casus-gone')
  if (casus.status === 'ingetrokken') throw new BezorgFout('nooit', 'withdrawn')
  return casus
}

async function sendTo(
  naam: Systeem,
  casus: Casus,
  { productaanvraag, zgw, mail }: SystemenConfig,
  ports: SystemenPorts & { readonly key: string },
): Promise<string> {
  const options = {
    timeoutMs: ports.timeoutMs ?? TIMEOUT_MS,
    signal: AbortSignal.timeout(DELIVERY_MS),
    now: ports.clock(),
  }
  if (naam === 'productaanvraag' && productaanvraag) {
    return sendToObjects(ports.toUitgaand(casus), productaanvraag, options)
  }
  if (naam === 'zgw' && zgw) return sendToZgw(ports.toUitgaand(casus), zgw, options)
  if (naam === 'mail' && mail) {
    if (!ports.send) throw new BezorgFout('later', 'no-mail-server')
    const formulier = ports.renderFormulier(casus)
    const { key, send, zeg } = ports
    return mailFormulier(
      { referentie: casus.referentie ?? '', to: mail.to, key, ...formulier },
      send,
      zeg,
    )
  }
  throw new BezorgFout('nooit', 'system-off')
}

function patient(fout: BezorgFout, pogingen: number): BezorgFout {
  if (fout.soort === 'nooit') return fout
  const patience = PATIENCE_MS[pogingen - 1] ?? 0
  return new BezorgFout('later', fout.code, Math.max(fout.wachtMs ?? 0, patience), fout.cause)
}
