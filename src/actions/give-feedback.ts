import type { VerderKunnen } from '../domain/casus/casus.ts'
import type { Gesprek } from '../domain/gesprek/gesprek.ts'
import type { Oordeel } from '../domain/kennis/kennis-store.ts'
import type { KennisitemId } from '../domain/kennis/kennisitem.ts'
import type { Vraagafloop } from '../domain/zoeken/vraag.ts'
import { type ActionContext, authorize, requireAan } from './context.ts'
import { queueTerugkoppeling } from './events.ts'
import { noteShown } from './note-shown.ts'
import { ALLOW } from './roles.ts'

/**
 * Keeps what a professional says of an answer (B15), without who said it, also with the question that led to it.
 * When the item helped, the running draft is set aside: it stays among the drafts and can be continued.
 * Throws `switched-off`.
 */
export async function giveFeedback(
  context: ActionContext,
  gesprek: Gesprek,
  feedback: {
    item: KennisitemId | null
    oordeel: Oordeel['oordeel']
    tekst?: string
    stap?: number
    /** Given by whoever has to know it. */
    id?: string
  },
): Promise<Gesprek> {
  authorize(context, ALLOW.giveFeedback)
  requireAan(context, 'feedback')
  const { item, oordeel, tekst = '', stap = null, id = context.newId() } = feedback
  const op = context.now.toISOString()
  await context.stores.oordelen.add({ id, item, oordeel, tekst, stap, op })
  if (!item || oordeel === 'tekst' || oordeel === 'stap') return gesprek
  await noteQuestion(context, gesprek, oordeel, oordeel === 'geholpen' ? item : null)
  const helped = oordeel === 'geholpen'
  if (oordeel !== 'deels') {
    await noteShown(context, gesprek, [item], helped ? 'helpt' : 'helpt-niet')
  }
  if (helped) await queueTerugkoppeling(context, item)
  return helped ? { ...gesprek, conceptId: null, bewerkStap: null } : gesprek
}

/** Keeps what came of the question asked last. Something that helped is never taken back by a later "nee". */
export async function noteQuestion(
  context: ActionContext,
  { vraagId }: Gesprek,
  afloop: Vraagafloop,
  item: KennisitemId | null = null,
): Promise<void> {
  const found = vraagId === null ? undefined : await context.stores.vragen.find(vraagId)
  if (!found || found.afloop === 'geholpen') return
  await context.stores.vragen.save({ ...found, afloop, item })
}

const FOLLOW_UP = { ja: 'geholpen', deels: 'deels', nee: 'niet', nvt: null } as const

/** What somebody says two weeks later (X7). "Niet van toepassing" says nothing of the item and is not kept. */
export async function answerTerugkoppeling(
  context: ActionContext,
  item: KennisitemId,
  verder: VerderKunnen,
): Promise<void> {
  authorize(context, ALLOW.giveFeedback)
  requireAan(context, 'feedback')
  const oordeel = FOLLOW_UP[verder]
  if (oordeel === null) return
  const id = context.newId()
  const op = context.now.toISOString()
  await context.stores.oordelen.add({ id, item, oordeel, tekst: '', stap: null, op })
}
