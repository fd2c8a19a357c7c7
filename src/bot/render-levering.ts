import type { ActionContext } from '../actions/context.ts'
import { getReadable, readCasus, readOverdracht } from '../actions/read-casus.ts'
import { findForm } from '../actions/view-form.ts'
import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { isDomainError } from '../domain/errors.ts'
import { BezorgFout, type Levering, type Leveringsoort } from '../domain/levering/levering.ts'
import type { Stores } from '../domain/storage.ts'
import { dagOf } from '../domain/tijd/dag.ts'
import { urgentieOf } from '../domain/triage/urgentie.ts'
import { urgencyText } from './cards/advice.ts'
import { undeliveredCard } from './cards/beheer.ts'
import { berichtCard, casusCards, closedCard } from './cards/casus.ts'
import type { Card } from './cards/elements.ts'
import { formCard } from './cards/form.ts'
import { channelCard } from './cards/kanaal.ts'
import { overdrachtCard } from './cards/overdracht.ts'
import { noticeCard } from './cards/simple.ts'
import { withTabLink } from './cards/tab-link.ts'
import { createContext, type TurnDeps } from './run-turn.ts'

type RenderOptions = TurnDeps

/**
 * The cards of a message about a Casus, made at the moment it leaves: what they show is what is true then. Where it can be
 * read as a page, a button opens that (G8).
 */
export async function renderLevering(
  options: RenderOptions,
  levering: Levering,
  casus: Casus,
): Promise<Card[]> {
  const cards = await cardsOf(options, levering, casus)
  if (NO_PAGE.includes(levering.soort)) return cards
  const page = levering.aan.soort === 'kanaal' ? 'werk' : `casus/${casus.id}`
  return withTabLink(cards, page, options.tabadres, options.zeg)
}

/** About a form that waits in the chat, about a Casus that is somebody else's by now, or with buttons enough. */
const NO_PAGE: readonly Leveringsoort[] = ['invulling', 'overgenomen', 'onbezorgd']

async function cardsOf(options: RenderOptions, levering: Levering, casus: Casus): Promise<Card[]> {
  const { zeg } = options
  const referentie = casus.referentie ?? ''
  const naam = casus.regievoerder?.naam ?? ''
  switch (levering.soort) {
    case 'kanaalkaart':
    case 'kanaalkaart-bijwerken':
      return [channelCard(casus, options.kennis(), zeg)]
    case 'leeskaart':
      return casusCards(await readAs(options, levering, readCasus), options.kennis(), zeg)
    case 'genomen':
    case 'andere-regievoerder':
    case 'vrijgegeven':
      // Somebody may have taken it, or given it back, since.
      return [
        noticeCard(zeg('loket.genomen-titel', { referentie }), [
          casus.regievoerder ? zeg(newsKey(levering), { naam }) : zeg('loket.vrijgegeven'),
        ]),
      ]
    case 'niet-verder':
      return [
        berichtCard({
          casus,
          titel: zeg('loket.niet-verder-titel', { referentie }),
          tekst: zeg('loket.niet-verder'),
          uitleg: [
            urgencyText(urgentieOf(casus.antwoorden, { vandaag: dagOf(options.clock()) }), zeg),
            zeg('loket.niet-verder-uitleg'),
          ]
            .filter(Boolean)
            .join(' '),
          knoppen: [['lees', zeg('knop.bekijk-kopie')]],
        }),
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
    case 'bericht-aan-indiener':
      return [
        berichtCard({
          casus,
          titel: zeg('loket.bericht-titel', { naam, referentie }),
          tekst: await berichtTekst(options, levering),
          uitleg: zeg('loket.kun-antwoorden'),
          knoppen: [['beantwoord', zeg('knop.beantwoord')]],
        }),
      ]
    case 'niet-in-behandeling':
      return [
        berichtCard({
          casus,
          titel: zeg('loket.afgewezen-titel', { referentie }),
          tekst: await berichtTekst(options, levering),
          uitleg: zeg('loket.afgewezen', { naam }),
          knoppen: [['lees', zeg('knop.bekijk-kopie')]],
        }),
      ]
    case 'heropend':
      return [noticeCard(zeg('loket.heropend-titel', { referentie }), [zeg('loket.heropend')])]
    case 'overgenomen':
      return [
        noticeCard(zeg('loket.overgenomen-titel', { referentie }), [
          zeg('loket.overgenomen', { naam }),
        ]),
      ]
    case 'overgedragen': {
      const { overdracht } = await readAs(options, levering, readOverdracht)
      return [overdrachtCard(casus, overdracht, zeg)]
    }
    case 'invulling': {
      const form = await readAs(options, levering, (context) =>
        findForm(context, { invullingId: levering.invullingId }),
      )
      if (!form) throw new BezorgFout('nooit', 'form-gone')
      return [formCard(form, zeg)]
    }
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
            ['meer', zeg('knop.meer')],
          ],
        }),
      ]
    case 'onbezorgd': {
      const event = await findEvent(options, levering)
      if (!event) throw new BezorgFout('nooit', 'message-gone')
      return [undeliveredCard(casus, event, zeg)]
    }
    case 'afgerond':
      return [closedCard(casus, zeg)]
    default:
      throw new BezorgFout('nooit', 'no-card')
  }
}

function newsKey({ soort }: Levering): string {
  return soort === 'andere-regievoerder' ? 'loket.andere-regievoerder' : 'loket.genomen'
}

/** What says nothing of a Casus, and may be for somebody who does not have it. */
const FOR_ANYBODY: readonly Leveringsoort[] = ['overgenomen', 'invulling']

/**
 * A message about a Casus leaves only for somebody who may read that Casus at this moment, with the roles they have now.
 * Throws a `BezorgFout` otherwise.
 */
export async function assertReadable(
  options: RenderOptions,
  levering: Levering,
  casus: Casus,
): Promise<void> {
  if (levering.aan.soort !== 'persoon' || FOR_ANYBODY.includes(levering.soort)) return
  await asRecipient(options, levering, options.storage.stores, (context) =>
    getReadable(context, casus.id),
  )
}

/** The recipient reads through the same actions as by command, so that the reading is recorded. */
async function readAs<T>(
  options: RenderOptions,
  levering: Levering,
  read: (context: ActionContext, id: CasusId) => Promise<T>,
): Promise<T> {
  return options.storage.transaction((stores) =>
    asRecipient(options, levering, stores, (context) => read(context, levering.casusId ?? '')),
  )
}

/** With the roles the recipient has at this moment. */
async function asRecipient<T>(
  options: RenderOptions,
  { aan }: Levering,
  stores: Stores,
  work: (context: ActionContext) => Promise<T>,
): Promise<T> {
  const id = aan.soort === 'persoon' ? aan.gebruikerId : ''
  const afzender = { id, naam: '', tenantId: '' }
  try {
    return await work(await createContext(options, stores, afzender, options.clock()))
  } catch (error) {
    if (isDomainError(error, 'not-allowed')) throw new BezorgFout('nooit', 'no-role')
    throw error
  }
}

async function berichtTekst({ storage }: RenderOptions, levering: Levering): Promise<string> {
  const bericht = await storage.stores.casussen.findBericht(levering.berichtId ?? '')
  if (!bericht) throw new BezorgFout('nooit', 'message-gone')
  return bericht.tekst
}

async function findEvent({ storage }: Pick<RenderOptions, 'storage'>, levering: Levering) {
  const events = await storage.stores.casussen.listEvents(levering.casusId ?? '')
  return events.find(({ id }) => id === levering.eventId)
}

/** The line in the thread of the channel card: who has it and where it stands, never why (D1). */
export async function renderDraad(
  { storage, zeg }: RenderOptions,
  levering: Levering,
  casus: Casus,
): Promise<string> {
  const event = await findEvent({ storage }, levering)
  const status = zeg(`status.${casus.status}`)
  const naam = casus.regievoerder?.naam
  switch (event?.soort) {
    case 'genomen':
    case 'overgedragen':
      return naam
        ? zeg(`kanaal.draad-${event.soort}`, { naam })
        : zeg('kanaal.draad-status', { status })
    case 'vrijgegeven':
      return zeg('kanaal.draad-vrijgegeven')
    case 'heropend':
      return zeg('kanaal.draad-heropend', { status })
    case 'geevalueerd':
      return zeg('kanaal.draad-niet-verder', { referentie: casus.referentie ?? '' })
    default:
      return zeg('kanaal.draad-status', { status })
  }
}
