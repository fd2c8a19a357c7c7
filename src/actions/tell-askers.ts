import type { Kennisitem } from '../domain/kennis/kennisitem.ts'
import type { Meldverzoek } from '../domain/redactie/redactiewerk.ts'
import type { ActionContext } from './context.ts'
import { newLevering } from './events.ts'

/** By then every process finds what was published, so that whoever opens it at once sees it. */
const FOUND_MS = 10_000

/**
 * An item was published: everybody who asked to hear of an answer to one of its questions gets one message, and is then
 * forgotten as asker (X26). The groups it was made for are done. Does nothing for any other item. Call it in the
 * transaction that publishes.
 */
export async function tellAskers(context: ActionContext, item: Kennisitem): Promise<void> {
  if (item.status !== 'gepubliceerd') return
  const { redactie, leveringen } = context.stores
  const werk = (await redactie.list('vraag')).filter((one) => one.item === item.id)
  if (werk.length === 0) return
  const gewijzigd = context.now.toISOString()
  for (const one of werk) await redactie.save({ ...one, status: 'klaar', gewijzigd })
  const nietVoor = new Date(context.now.getTime() + FOUND_MS).toISOString()
  const overs = new Set(werk.map(({ over }) => over))
  const verzoeken = (await redactie.listVerzoeken('vraag')).filter(({ over }) => overs.has(over))
  for (const { over, gebruikerId } of verzoeken) {
    const aan = { soort: 'persoon', gebruikerId } as const
    const id = ['antwoord-op-vraag', item.id, gebruikerId].join(':')
    await leveringen.add(
      newLevering(context, { id, soort: 'antwoord-op-vraag', itemId: item.id, aan, nietVoor }),
    )
    await redactie.removeVerzoek('vraag', over, gebruikerId)
  }
}

/** Whoever gave feedback and asked to hear of it gets the reply, once, and is then forgotten as giver. */
export async function tellGiver(context: ActionContext, verzoek: Meldverzoek): Promise<void> {
  const { redactie, leveringen } = context.stores
  const { over, gebruikerId } = verzoek
  await leveringen.add(
    newLevering(context, {
      id: ['antwoord-op-feedback', over, gebruikerId].join(':'),
      soort: 'antwoord-op-feedback',
      oordeelId: over,
      aan: { soort: 'persoon', gebruikerId },
    }),
  )
  await redactie.removeVerzoek('feedback', over, gebruikerId)
}
