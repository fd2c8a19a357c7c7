import type { ActionContext } from '../actions/context.ts'
import { findForm } from '../actions/fill-in.ts'
import { readCasus, readOverdracht } from '../actions/read-casus.ts'
import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { BezorgFout, type Levering } from '../domain/levering/levering.ts'
import { overdrachtCard } from './cards/behandeling.ts'
import { berichtCard, casusCards, channelCard, closedCard } from './cards/casus.ts'
import type { Card } from './cards/elements.ts'
import { formCard } from './cards/form.ts'
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
      return casusCards(await asRegievoerder(options, casus, readCasus), options.kennis(), zeg)
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
      const { overdracht } = await asRegievoerder(options, casus, readOverdracht)
      return [overdrachtCard(casus, overdracht, zeg)]
    }
    case 'invulling': {
      const form = await asRegievoerder(options, casus, (context) =>
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
    case 'afgerond':
      return [closedCard(casus, zeg)]
    default:
      throw new BezorgFout('nooit', 'no-card')
  }
}

/** The regievoerder reads through the same actions as by command, so that the reading is recorded. */
async function asRegievoerder<T>(
  options: RenderOptions,
  casus: Casus,
  read: (context: ActionContext, id: CasusId) => Promise<T>,
): Promise<T> {
  const { regievoerder } = casus
  if (!regievoerder) throw new BezorgFout('nooit', 'released')
  const { gebruikerId: id, naam } = regievoerder
  return options.storage.transaction(async (stores) =>
    read(
      await createContext(options, stores, { id, naam, tenantId: '' }, options.clock()),
      casus.id,
    ),
  )
}

async function berichtTekst({ storage }: RenderOptions, levering: Levering): Promise<string> {
  const bericht = await storage.stores.casussen.findBericht(levering.berichtId ?? '')
  if (!bericht) throw new BezorgFout('nooit', 'message-gone')
  return bericht.tekst
}

/** The line in the thread of the channel card: who has it and where it stands, never why (D1). */
export async function renderDraad(
  { storage, zeg }: RenderOptions,
  levering: Levering,
  casus: Casus,
): Promise<string> {
  const events = await storage.stores.casussen.listEvents(casus.id)
  const event = events.find(({ id }) => id === levering.eventId)
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
    default:
      return zeg('kanaal.draad-status', { status })
  }
}
