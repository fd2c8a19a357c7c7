import { type Bezorger, BezorgFout } from '../domain/levering/levering.ts'
import type { Storage } from '../domain/storage.ts'
import type { Zeg } from '../domain/teksten.ts'
import type { SendMail } from './send-mail.ts'

export interface MailOptions {
  readonly storage: Storage
  readonly zeg: Zeg
  readonly send: SendMail
}

/**
 * Mails that there is news, and never what it is: a mailbox may be read by others, and is kept by others. The reference
 * is all that is named (F7).
 */
export function createMailBezorger({ storage, zeg, send }: MailOptions): Bezorger {
  return {
    deliver: async ({ id, aan, casusId }) => {
      if (aan.soort !== 'mail') throw new BezorgFout('nooit', 'not-a-mailbox')
      const profiel = await storage.stores.profielen.find(aan.gebruikerId)
      if (!profiel?.email) throw new BezorgFout('nooit', 'no-address')
      const casus = await storage.stores.casussen.find(casusId ?? '')
      if (!casus) throw new BezorgFout('nooit', 'casus-gone')
      return send({
        to: profiel.email,
        subject: zeg('mail.onderwerp'),
        text: zeg('mail.tekst', { referentie: casus.referentie ?? '' }),
        key: id,
        attachments: [],
      })
    },
  }
}
