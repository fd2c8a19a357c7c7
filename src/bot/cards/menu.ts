import type { Casus } from '../../domain/casus/casus.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { button, buttons, type Card, card, heading, subheading } from './elements.ts'

/** Everything else that can be done with a Casus, in words; each can be typed as well. */
export function menuCard(casus: Casus, zeg: Zeg): Card {
  const c = casus.id
  const form = (a: string) => button(zeg(`menu.${a}`), { k: 'vul-in', a, c })
  const title = zeg('menu.titel', { referentie: casus.referentie ?? '' })
  return card(
    [
      heading(title),
      subheading(zeg('menu.indiener')),
      buttons([
        button(zeg('knop.stel-vraag'), { k: 'stel-vraag', c }),
        button(zeg('knop.stuur-bericht'), { k: 'stuur-bericht', c }),
        button(zeg('knop.sjablonen'), { k: 'sjablonen', c }),
      ]),
      subheading(zeg('menu.plannen')),
      buttons([form('volgende-stap'), form('wachten')]),
      subheading(zeg('menu.inzet')),
      buttons([form('interventie'), form('raadplegen'), form('overbrugging'), form('let')]),
      subheading(zeg('menu.delen')),
      buttons([
        form('overdragen'),
        form('vrijgeven'),
        button(zeg('menu.overdracht'), { k: 'overdracht', c }),
        button(zeg('menu.tijdlijn'), { k: 'tijdlijn', c }),
        button(zeg('knop.formulier'), { k: 'formulier', c }),
      ]),
      subheading(zeg('menu.leren')),
      buttons([form('leerpunt'), form('koppelen'), form('niet-in-behandeling')]),
    ],
    title,
  )
}
