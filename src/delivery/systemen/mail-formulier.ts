import { BezorgFout } from '../../domain/levering/levering.ts'
import type { Zeg } from '../../domain/teksten.ts'

/** A mail that leaves. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachments: readonly {
    readonly filename: string
    readonly content: string
    readonly contentType: string
  }[]
}

/** Sends a mail and gives the id it got. Throws a `BezorgFout`. */
export type SendMail = (mail: Mail) => Promise<string>

/** The Casusformulier of a Casus, to read and as data. */
export interface Formulierbestanden {
  readonly html: string
  readonly json: string
}

/**
 * Mails the Casusformulier to a functional mailbox. Subject and text say no more than that there is a Casus. Mail knows no key
 * against doubles: when the process stops between sending and recording, it may come twice.
 */
export async function mailFormulier(
  referentie: string,
  formulier: Formulierbestanden,
  to: string,
  send: SendMail,
  zeg: Zeg,
): Promise<string> {
  const name = `casusformulier-${referentie}`
  try {
    return await send({
      to,
      subject: zeg('uitgaand.onderwerp', { referentie }),
      text: zeg('uitgaand.tekst', { referentie }),
      attachments: [
        {
          filename: `${name}.html`,
          content: formulier.html,
          contentType: 'text/html; charset=utf-8',
        },
        { filename: `${name}.json`, content: formulier.json, contentType: 'application/json' },
      ],
    })
  } catch (error) {
    if (error instanceof BezorgFout) throw error
    throw new BezorgFout('later', 'mail-not-sent', null, error)
  }
}
