import type { Afronding, Casus, CasusId, VerderKunnen } from '../domain/casus/casus.ts'
import { moveCasus } from '../domain/casus/casus-status.ts'
import { DomainError } from '../domain/errors.ts'
import type { Leerpunt } from '../domain/leerpunt/leerpunt.ts'
import { hasRole } from '../domain/personen/gebruiker.ts'
import { type ActionContext, authorize } from './context.ts'
import { draftKennisitem } from './draft-kennisitem.ts'
import {
  casusEvent,
  daysAhead,
  queueForIndieners,
  queueForKanaal,
  queueNietVerder,
  TERUGKOPPELING_DAGEN,
} from './events.ts'
import type { Gedaan } from './forms.ts'
import { addLeerpunt } from './leerpunten.ts'
import { getHandledCasus, getOwnCasus } from './read-casus.ts'
import { ALLOW } from './roles.ts'

/** What the regievoerder says at closing, and what is to be made of it. */
export interface Afsluiting extends Omit<Afronding, 'op'> {
  readonly leerpunt: Pick<Leerpunt, 'tekst' | 'orde' | 'belegdBij'> | null
  /** What a draft for the knowledge base is to be called; null when none is wanted. */
  readonly titel: string | null
}

/**
 * The regievoerder closes the Casus with whether the professional could go on and what made the difference (S12), and
 * in the same go what is learned from it: a Leerpunt and a draft for the knowledge base (X21). The indiener is told and
 * asked the same, and two weeks later once more (D23). Throws `transition` when it was closed before. Texts must have
 * passed the privacy gate.
 */
export async function closeCasus(
  context: ActionContext,
  id: CasusId,
  { leerpunt, titel, ...afronding }: Afsluiting,
): Promise<Gedaan> {
  authorize(context, ALLOW.closeCasus)
  if (afronding.toelichting.trim() === '') throw new DomainError('empty-text', { casus: id })
  if (leerpunt) {
    const itemIds = afronding.route ? [afronding.route] : []
    await addLeerpunt(context, id, { ...leerpunt, itemIds })
  }
  const found = await getHandledCasus(context, id)
  const closed = {
    ...moveCasus(found, 'afgerond', context.now),
    behandeling: { ...found.behandeling, volgende: null, wachtTot: null },
    afronding: {
      ...afronding,
      toelichting: afronding.toelichting.trim(),
      op: context.now.toISOString(),
    },
  }
  const concept = titel ? await draftKennisitem(context, closed, titel) : null
  const event = casusEvent(context, id, 'afgerond', { verder: afronding.verder })
  const made = concept ? [casusEvent(context, id, 'conceptitem', { item: concept.id })] : []
  const casus = await context.stores.casussen.save(closed, [event, ...made])
  await queueForIndieners(context, casus, 'afgerond')
  const nietVoor = daysAhead(context, TERUGKOPPELING_DAGEN)
  await queueForIndieners(context, casus, 'nazorg', { nietVoor })
  await queueForKanaal(context, casus, event)
  return { casus, concept }
}

/**
 * The indiener says whether they could go on (S12). The last answer counts; who closed it and the
 * channel hear of a "nee", once. */
export async function evaluateCasus(
  context: ActionContext,
  id: CasusId,
  verder: VerderKunnen,
): Promise<Casus> {
  authorize(context, ALLOW.evaluateCasus)
  const found = await getOwnCasus(context, id)
  if (found.status !== 'afgerond') {
    throw new DomainError('transition', { casus: id, from: found.status })
  }
  if (found.evaluatie?.verder === verder) return found
  const later = found.evaluatie?.later ?? null
  const evaluatie = { verder, op: context.now.toISOString(), later }
  const event = casusEvent(context, id, 'geevalueerd', { verder })
  const casus = await context.stores.casussen.save({ ...found, evaluatie }, [event])
  if (verder === 'nee') await queueNietVerder(context, casus, event)
  return casus
}

/**
 * The Casus of this person that was closed last, after the ISO instant `since`, and of which they did not say whether
 * they could go on. Undefined when there is none.
 */
export async function findToEvaluate(
  context: ActionContext,
  since: string,
): Promise<Casus | undefined> {
  if (!hasRole(context.gebruiker, ALLOW.evaluateCasus)) return undefined
  const mine = await context.stores.casussen.listByIndiener(context.gebruiker.id)
  return mine
    .filter(
      ({ status, evaluatie, statusSinds }) =>
        status === 'afgerond' && !evaluatie && statusSinds > since,
    )
    .toSorted((a, b) => b.statusSinds.localeCompare(a.statusSinds))[0]
}
