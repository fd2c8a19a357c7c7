import { inTransaction } from '../actions/in-transaction.ts'
import { reportUndelivered } from '../actions/report-undelivered.ts'
import { createWorker, type Worker, type WorkerOptions } from '../delivery/create-worker.ts'
import { createDispatch } from '../delivery/dispatch.ts'
import { createMailBezorger } from '../delivery/mail.ts'
import type { SendMail } from '../delivery/send-mail.ts'
import type { Bezorger } from '../domain/levering/levering.ts'
import type { Zeg } from '../domain/teksten.ts'

interface Parts extends Pick<WorkerOptions, 'storage' | 'clock' | 'random' | 'log'> {
  readonly newId: () => string
  readonly zeg: Zeg
  /** Delivers to people and channels. */
  readonly chat: Bezorger
  readonly systeem: Bezorger
  /** Null when no mail can be sent. */
  readonly send: SendMail | null
  readonly worker: Pick<WorkerOptions, 'everyMs' | 'sendMs'>
}

/** The outbox: who delivers where, and what follows when a message cannot be delivered. */
export function createDelivery(all: Parts): Worker {
  const { newId, zeg, chat, systeem, send, worker, ...parts } = all
  const { storage, clock } = parts
  const mail = send ? createMailBezorger({ storage, zeg, send }) : undefined
  return createWorker({
    ...parts,
    ...worker,
    bezorger: createDispatch({ kanaal: chat, persoon: chat, mail, systeem }),
    giveUp: (levering, code) =>
      inTransaction(storage, (stores) =>
        reportUndelivered({ stores, now: clock(), newId, mail: send !== null }, levering, code),
      ),
  })
}
