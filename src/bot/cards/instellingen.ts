import { clockTime } from '../../domain/opmaak.ts'
import type { Profiel } from '../../domain/personen/profiel.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { button, type Card, card, heading, small, text } from './elements.ts'

interface Setting {
  readonly name: string
  readonly change: Partial<Pick<Profiel, 'meldingen' | 'stil'>>
  /** Would clicking it change anything? */
  readonly isNews: (profiel: Profiel) => boolean
}

/** What can be set with a click; other hours are typed. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'meldingen-aan',
    change: { meldingen: true },
    isNews: ({ meldingen }) => !meldingen,
  },
  {
    name: 'meldingen-uit',
    change: { meldingen: false },
    isNews: ({ meldingen }) => meldingen,
  },
  {
    name: 'stil-avond',
    change: { stil: { van: 18 * 60, tot: 8 * 60 } },
    isNews: ({ stil }) => stil?.van !== 18 * 60 || stil.tot !== 8 * 60,
  },
  { name: 'stil-uit', change: { stil: null }, isNews: ({ stil }) => stil !== null },
]

/** What somebody has set, and how to change it (F6, F8). */
export function settingsCard(profiel: Profiel, zeg: Zeg): Card {
  const { meldingen, stil } = profiel
  const title = zeg('instellingen.titel')
  return card(
    [
      heading(title),
      text(zeg(meldingen ? 'instellingen.aan' : 'instellingen.uit')),
      text(
        stil
          ? zeg('instellingen.stil', { van: clockTime(stil.van), tot: clockTime(stil.tot) })
          : zeg('instellingen.geen-stil'),
      ),
      small(zeg('instellingen.typen')),
    ],
    title,
    SETTINGS.filter(({ isNews }) => isNews(profiel)).map(({ name }) =>
      button(zeg(`instelling.${name}`), { k: 'instelling', a: name }),
    ),
  )
}
