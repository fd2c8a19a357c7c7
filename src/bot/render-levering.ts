import { readCasus } from '../actions/read-casus.ts'
import type { Casus } from '../domain/casus/casus.ts'
import { BezorgFout, type Levering } from '../domain/levering/levering.ts'
import { berichtCard, casusCards, channelCard, closedCard } from './cards/casus.ts'
import type { Card } from './cards/elements.ts'
import { noticeCard } from './cards/simple.ts'
import type { TurnDeps } from './run-turn.ts'

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
      return casusCards(await readAs(options, casus), options.kennis(), zeg)
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
    case 'afgerond':
      return [closedCard(casus, zeg)]
    default:
      throw new BezorgFout('nooit', 'no-card')
  }
}

/** The regievoerder reads the Casus through the same action as by command, so that the reading is recorded. */
async function readAs(options: RenderOptions, casus: Casus) {
  const { regievoerder } = casus
  if (!regievoerder) throw new BezorgFout('nooit', 'released')
  return options.storage.transaction((stores) =>
    readCasus(
      {
        ...options,
        stores,
        kennis: options.kennis(),
        now: options.clock(),
        gebruiker: {
          id: regievoerder.gebruikerId,
          tenantId: '',
          naam: regievoerder.naam,
          rollen: ['regievoerder'],
        },
      },
      casus.id,
    ),
  )
}

async function berichtTekst({ storage }: RenderOptions, levering: Levering): Promise<string> {
  const bericht = await storage.stores.casussen.findBericht(levering.berichtId ?? '')
  if (!bericht) throw new BezorgFout('nooit', 'message-gone')
  return bericht.tekst
}
