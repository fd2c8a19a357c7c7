import { BezorgFout } from '../../domain/levering/levering.ts'
import type { Zeg } from '../../domain/teksten.ts'
import type { Mail, SendMail } from '../send-mail.ts'

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
