import { createHash, randomBytes } from 'node:crypto'
import type { Kaartjes } from '../../domain/inzage/inzage.ts'

export const PAD = '/casusformulier'
const TICKET_BYTES = 16
const TICKET = /^[\w-]{22}$/

/** Tickets of 128 random bits. `base` is the address of this server, or null as long as nobody knows it. */
export function createKaartjes(base: () => string | null): Kaartjes {
  return {
    create: () => randomBytes(TICKET_BYTES).toString('base64url'),
    kenmerkOf: (ticket) => createHash('sha256').update(ticket).digest('hex'),
    linkTo: (ticket) => {
      const address = base()
      return address && `${address}${PAD}/${ticket}`
    },
  }
}

/** Whether this looks like a ticket of ours at all. */
export function isTicket(text: string): boolean {
  return TICKET.test(text)
}
