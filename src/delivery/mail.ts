import { createTransport } from 'nodemailer'
import { type Bezorger, BezorgFout, type Levering } from '../domain/levering/levering.ts'
import type { Storage } from '../domain/storage.ts'
import type { Zeg } from '../domain/teksten.ts'

export interface MailOptions {
  readonly storage: Storage
  readonly zeg: Zeg
  readonly smtp: {
    readonly host: string
    readonly port: number
    readonly user: string | null
    readonly from: string
    /** How the line is kept private: by an upgrade that the server must offer, from the start, or not at all. */
    readonly secure: 'starttls' | 'tls' | 'none'
  }
  readonly password: string | null
}

/** Together well below what the worker waits for. */
const CONNECT_MS = 6_000
const SILENCE_MS = 8_000

/**
 * Mails that there is news, and never what it is: a mailbox may be read by others, and is kept by others. The reference
 * is all that is named (F7).
 */
export function createMailBezorger({ storage, zeg, smtp, password }: MailOptions): Bezorger {
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.secure === 'tls',
    requireTLS: smtp.secure === 'starttls',
    ignoreTLS: smtp.secure === 'none',
    ...(smtp.user === null ? {} : { auth: { user: smtp.user, pass: password ?? '' } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

  async function deliver(levering: Levering): Promise<string> {
    const { aan } = levering
    if (aan.soort !== 'mail') throw new BezorgFout('nooit', 'not-a-mailbox')
    const profiel = await storage.stores.profielen.find(aan.gebruikerId)
    if (!profiel?.email) throw new BezorgFout('nooit', 'no-address')
    const casus = await storage.stores.casussen.find(levering.casusId ?? '')
    if (!casus) throw new BezorgFout('nooit', 'casus-gone')
    const referentie = casus.referentie ?? ''
    try {
      const { messageId } = await transport.sendMail({
        from: smtp.from,
        to: { name: '', address: profiel.email },
        subject: zeg('mail.onderwerp'),
        text: zeg('mail.tekst', { referentie }),
        // The same Levering has the same id, so that a mailbox can recognise a repeat.
        messageId: messageIdOf(levering, smtp.from),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
      return messageId
    } catch (error) {
      throw toBezorgFout(error)
    }
  }
  return { deliver }
}

function messageIdOf({ id }: Levering, from: string): string {
  const domain = /@([^\s@<>]+)/.exec(from)?.[1] ?? 'localhost'
  return `<${encodeURIComponent(id)}@${domain}>`
}

/** A refusal of this address or this mail is for good; a server that refuses us or cannot be reached may be put right. */
function toBezorgFout(error: unknown): BezorgFout {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  const answer = typeof responseCode === 'number' ? `smtp-${responseCode}` : undefined
  const refused = Number(responseCode) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  const name = answer ?? (typeof code === 'string' ? code : 'no-answer')
  return new BezorgFout(refused ? 'nooit' : 'later', name, null, error)
}
