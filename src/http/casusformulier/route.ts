import type restify from 'restify'
import type { FormulierView } from '../../actions/open-formulier.ts'
import type { Termijnen } from '../../domain/bewaren/termijnen.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { toFormulier } from './formulier.ts'
import { isTicket, PAD } from './kaartjes.ts'
import { renderFormulier, renderNotice } from './render.ts'
import { STYLE_HASH } from './style.ts'

export interface CasusformulierOptions {
  /** What a ticket opens; undefined when it opens nothing. Uses the ticket up. */
  readonly open: (ticket: string) => Promise<FormulierView | undefined>
  readonly kennis: () => Kennis
  readonly clock: () => Date
  readonly termijnen: () => Termijnen
  readonly zeg: Zeg
  /** Told of what went wrong on our side. */
  readonly onFailure: (error: unknown) => void
}

/** Nothing is kept by whoever passes it on, nothing is loaded, nobody hears where the reader came from. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src '${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
}
const HTML = 'text/html; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'

/** `GET /casusformulier/<ticket>`: the form as a page, or as data with `?vorm=json`. A ticket works once. */
export function bindCasusformulier(server: restify.Server, options: CasusformulierOptions): void {
  const { zeg } = options
  server.get(`${PAD}/:ticket`, async (req, res) => {
    const { status, type, body } = await answer(String(req.params.ticket), req.getQuery(), options)
    res.sendRaw(status, body, { ...HEADERS, 'Content-Type': type })
  })

  async function answer(ticket: string, query: string, { open, onFailure }: CasusformulierOptions) {
    try {
      const view = isTicket(ticket) ? await open(ticket) : undefined
      if (!view) {
        const lines = [zeg('weg.uitleg'), zeg('weg.wat-nu')]
        return { status: 404, type: HTML, body: renderNotice(zeg('weg.titel'), lines) }
      }
      const formulier = toFormulier(
        view,
        options.kennis(),
        zeg,
        options.clock(),
        options.termijnen(),
      )
      return new URLSearchParams(query).get('vorm') === 'json'
        ? { status: 200, type: JSON_TYPE, body: JSON.stringify(formulier, null, 2) }
        : { status: 200, type: HTML, body: renderFormulier(formulier, zeg) }
    } catch (error) {
      onFailure(error)
      return {
        status: 500,
        type: HTML,
        body: renderNotice(zeg('storing.titel'), [zeg('storing.uitleg')]),
      }
    }
  }
}
