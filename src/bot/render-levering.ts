import type { ActionContext } from '../actions/context.ts'
import { getReadable, readCasus } from '../actions/read-casus.ts'
import type { Casus } from '../domain/casus/casus.ts'
import { isDomainError } from '../domain/errors.ts'
import { BezorgFout, type Levering } from '../domain/levering/levering.ts'
import type { Stores } from '../domain/storage.ts'
import { undeliveredCard } from './cards/beheer.ts'
import { berichtCard, casusCards, channelCard, closedCard } from './cards/casus.ts'
import type { Card } from './cards/elements.ts'
import { noticeCard } from './cards/simple.ts'
import { createContext, type TurnDeps } from './run-turn.ts'

type RenderOptions = TurnDeps

/** The cards of a message about a Casus, made at the moment it leaves: what they show is what is true then. */
export async function renderLevering(
  options: RenderOptions,
  levering: Levering,
  casus: Casus,
): Promise<Card[]> {
  const { zeg } = options
  const referentie = casus.referentie ?? ''
  const naam = casus.regievoerder?.naam ?? ''
  switch (levering.soort) {
    case 'kanaalkaart':
    case 'kanaalkaart-bijwerken':
      return [channelCard(casus, options.kennis(), zeg)]
    case 'leeskaart':
      return casusCards(await readAs(options, levering, casus), options.kennis(), zeg)
    case 'genomen':
      return [
        noticeCard(zeg('loket.genomen-titel', { referentie }), [zeg('loket.genomen', { naam })]),
      ]
    case 'vraag-aan-indiener':
      return [
        berichtCard({
          casus,
          titel: zeg('loket.vraag-titel', { naam, referentie }),
          tekst: await berichtTekst(options, levering),
          uitleg: zeg('loket.mens-aan-zet', { naam }),
          knoppen: [['beantwoord', zeg('knop.beantwoord')]],
        }),
      ]
    case 'antwoord-van-indiener':
      return [
        berichtCard({
          casus,
          titel: zeg('loket.antwoord-titel', { referentie }),
          tekst: await berichtTekst(options, levering),
          uitleg: '',
          knoppen: [
            ['stel-vraag', zeg('knop.stel-vraag')],
            ['lees', zeg('knop.bekijk-kopie')],
            ['rond-af', zeg('knop.rond-af')],
          ],
        }),
      ]
    case 'onbezorgd':
      return [undeliveredCard(casus, await eventOf(options, levering), zeg)]
    case 'afgerond':
      return [closedCard(casus, zeg)]
    default:
      throw new BezorgFout('nooit', 'no-card')
  }
}

/**
 * A message about a Casus leaves only for somebody who may read that Casus at this moment, with the roles they have now.
 * Throws a `BezorgFout` otherwise.
 */
export async function assertReadable(
  options: RenderOptions,
  { aan }: Levering,
  casus: Casus,
): Promise<void> {
  if (aan.soort !== 'persoon') return
  await asReader(options, aan.gebruikerId, options.storage.stores, (context) =>
    getReadable(context, casus.id),
  )
}

/** The recipient reads the Casus through the same action as by command, so that the reading is recorded. */
async function readAs(options: RenderOptions, { aan }: Levering, casus: Casus) {
  const id = aan.soort === 'persoon' ? aan.gebruikerId : ''
  return options.storage.transaction((stores) =>
    asReader(options, id, stores, (context) => readCasus(context, casus.id)),
  )
}

async function asReader<T>(
  options: RenderOptions,
  id: string,
  stores: Stores,
  read: (context: ActionContext) => Promise<T>,
): Promise<T> {
  const afzender = { id, tenantId: '', naam: '' }
  try {
    return await read(await createContext(options, stores, afzender, options.clock()))
  } catch (error) {
    if (isDomainError(error, 'not-allowed')) throw new BezorgFout('nooit', 'no-role')
    throw error
  }
}

async function eventOf({ storage }: RenderOptions, { eventId, casusId }: Levering) {
  const events = await storage.stores.casussen.listEvents(casusId ?? '')
  const event = events.find(({ id }) => id === eventId)
  if (!event) throw new BezorgFout('nooit', 'message-gone')
  return event
}

async function berichtTekst({ storage }: RenderOptions, levering: Levering): Promise<string> {
  const bericht = await storage.stores.casussen.findBericht(levering.berichtId ?? '')
  if (!bericht) throw new BezorgFout('nooit', 'message-gone')
  return bericht.tekst
}
