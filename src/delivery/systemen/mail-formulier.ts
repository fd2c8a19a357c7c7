import { BezorgFout } from '../../domain/levering/levering.ts'
import type { Zeg } from '../../domain/teksten.ts'

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

/** The Casusformulier of a Casus, to read and as data. */
export interface Formulierbestanden {
  readonly html: string
  readonly json: string
}

/**
 * Mails the Casusformulier to a functional mailbox. Subject and text say no more than that there is a Casus. When the
 * process stops between sending and recording it comes twice, with the same id.
 */
export async function mailFormulier(
  mail: Formulierbestanden & Pick<Mail, 'to' | 'key'> & { readonly referentie: string },
  send: SendMail,
  zeg: Zeg,
): Promise<string> {
  const { referentie, to, key, html, json } = mail
  const name = `casusformulier-${referentie}`
  try {
    return await send({
      to,
      key,
      subject: zeg('uitgaand.onderwerp', { referentie }),
      text: zeg('uitgaand.tekst', { referentie }),
      attachments: [
        {
          filename: `${name}.html`,
          content: html,
          contentType: 'text/html; charset=utf-8',
        },
        { filename: `${name}.json`, content: json, contentType: 'application/json' },
      ],
    })
  } catch (error) {
    if (error instanceof BezorgFout) throw error
    throw new BezorgFout('later', 'mail-not-sent', null, error)
  }
}
