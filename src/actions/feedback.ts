import { DomainError } from '../domain/errors.ts'
import type { Oordeel } from '../domain/kennis/kennis-store.ts'
import type { Feedbackstatus, Redactiewerk } from '../domain/redactie/redactiewerk.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'
import { tellGiver } from './tell-askers.ts'

/** What somebody said of an answer, and where it stands. */
export interface Feedback extends Pick<Redactiewerk, 'antwoord' | 'redacteur'> {
  readonly oordeel: Oordeel
  readonly status: Feedbackstatus
  /** Did the giver ask to hear of it, and did they hear already? Nobody knows who it is otherwise. */
  readonly gever: 'onbekend' | 'wil-horen' | 'heeft-gehoord'
}

/** What says something an editor can act on: a text, a step that failed, or that it did not help. */
const TELLING: readonly Oordeel['oordeel'][] = ['tekst', 'stap', 'niet', 'deels']

/** So much is shown, the newest. */
const MOST_SHOWN = 500

/** What people said of answers lately, the newest first (B15, B17). That something helped is counted elsewhere. */
export async function listFeedback(context: ActionContext): Promise<Feedback[]> {
  authorize(context, ALLOW.listFeedback)
  const { oordelen, redactie } = context.stores
  const werk = new Map((await redactie.list('feedback')).map((one) => [one.over, one]))
  const verzoeken = await redactie.listVerzoeken('feedback')
  const waiting = new Set(verzoeken.map(({ over }) => over))
  const said = (await oordelen.list()).filter(({ oordeel }) => TELLING.includes(oordeel))
  return said
    .reverse()
    .slice(0, MOST_SHOWN)
    .map((oordeel) => toFeedback(oordeel, werk.get(oordeel.id), waiting))
}

function toFeedback(
  oordeel: Oordeel,
  werk: Redactiewerk | undefined,
  waiting: ReadonlySet<string>,
): Feedback {
  const antwoord = werk?.antwoord ?? null
  return {
    oordeel,
    status: (werk?.status ?? 'nieuw') as Feedbackstatus,
    redacteur: werk?.redacteur ?? null,
    antwoord,
    gever: antwoord ? 'heeft-gehoord' : waiting.has(oordeel.id) ? 'wil-horen' : 'onbekend',
  }
}

/**
 * Sets where feedback stands, and with `antwoord` tells its giver, who must have asked to hear of it: throws `transition`
 * when they did not or heard already. `antwoord` must have passed the privacy gate. Throws `stale` when it stands
 * otherwise than `was`.
 */
export async function workOnFeedback(
  context: ActionContext,
  id: string,
  change: {
    readonly status: Feedbackstatus
    readonly was: Feedbackstatus
    readonly antwoord: string | null
  },
): Promise<void> {
  authorize(context, ALLOW.workOnFeedback)
  const { oordelen, redactie } = context.stores
  const oordeel = await oordelen.find(id)
  if (!oordeel) throw new DomainError('not-found', { oordeel: id })
  const werk = await redactie.find('feedback', id)
  if ((werk?.status ?? 'nieuw') !== change.was) throw new DomainError('stale', { oordeel: id })
  const { gebruiker, now } = context
  const verzoeken = await redactie.listVerzoeken('feedback')
  const verzoek = verzoeken.find(({ over }) => over === id)
  if (change.antwoord !== null && !verzoek) throw new DomainError('transition', { oordeel: id })
  await redactie.save({
    soort: 'feedback',
    over: id,
    status: change.status,
    redacteur: { gebruikerId: gebruiker.id, naam: gebruiker.naam },
    item: oordeel.item,
    antwoord: change.antwoord ?? werk?.antwoord ?? null,
    begonnen: oordeel.op,
    gewijzigd: now.toISOString(),
  })
  if (verzoek && change.antwoord !== null) await tellGiver(context, verzoek)
}
