import { createTransport } from 'nodemailer'
import { BezorgFout } from '../domain/levering/levering.ts'

/** A mail that leaves. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for the same mail, however often it is sent, so that a mailbox can recognise a repeat. */
  readonly key: string
  readonly attachments: readonly {
    readonly filename: string
    readonly content: string
    readonly contentType: string
  }[]
}

/** Sends a mail and gives the id it got. Throws a `BezorgFout`. */
export type SendMail = (mail: Mail) => Promise<string>

export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** Null when the server asks for no name and password. */
  readonly user: string | null
  readonly password: string | null
  readonly from: string
  /** How the line is kept private: by an upgrade that the server must offer, from the start, or not at all. */
  readonly secure: 'starttls' | 'tls' | 'none'
}

/** Together well below what the worker waits for. */
const CONNECT_MS = 6_000
const SILENCE_MS = 8_000

export function createSendMail(smtp: SmtpSettings): SendMail {
  const { host, port, user, password, from, secure } = smtp
  const transport = createTransport({
    host,
    port,
    secure: secure === 'tls',
    requireTLS: secure === 'starttls',
    ignoreTLS: secure === 'none',
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text, key, attachments }) => {
    try {
      const { messageId } = await transport.sendMail({
        from,
        // An address and nothing else, whatever signs are in it.
        to: { name: '', address: to },
        subject,
        text,
        attachments: [...attachments],
        messageId: messageIdOf(key, from),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
      return messageId
    } catch (error) {
      throw toBezorgFout(error)
    }
  }
}

function messageIdOf(key: string, from: string): string {
  const domain = /@([^\s@<>]+)/.exec(from)?.[1] ?? 'localhost'
  return `<${encodeURIComponent(key)}@${domain}>`
}

/** A refusal of this address or this mail is for good; a server that refuses us or cannot be reached may be put right. */
function toBezorgFout(error: unknown): BezorgFout {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown }
  const answer = typeof responseCode === 'number' ? `smtp-${responseCode}` : undefined
  const refused = Number(responseCode) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  const name = answer ?? (typeof code === 'string' ? code : 'no-answer')
  return new BezorgFout(refused ? 'nooit' : 'later', name, null, error)
}
