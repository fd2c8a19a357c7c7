import type { CasusView } from '../../actions/read-casus.ts'
import type { Interventie, Notitie } from '../../domain/casus/behandeling.ts'
import type { Casus } from '../../domain/casus/casus.ts'
import type { Kennis } from '../../domain/kennis/kennis.ts'
import { day, moment } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import type { Antwoord } from '../../domain/triage/antwoord.ts'
import type { Dialoog } from '../../domain/triage/dialoog.ts'
import { onBoard } from './bord.ts'
import { button, buttons, group, type Json, labelled, subheading, text, typed } from './elements.ts'
import { longText } from './pages.ts'

const TITLE_SHOWN = 40
const MISSING_SHOWN = 3
const TEXT_SHOWN = 200

/** What the Loket does with a Casus, for whoever has it. */
export function behandelingElements(
  { casus, volledigheid, patroon, dialoog }: CasusView,
  kennis: Kennis,
  zeg: Zeg,
): Json[] {
  const { notities, bord, interventies, verwijzingen } = casus.behandeling
  return [
    subheading(zeg('behandeling.titel')),
    ...planned(casus, zeg),
    ...verwijzingen.map(({ soort, nummer }) => labelled(zeg(`verwijzing.${soort}`), nummer)),
    ...(volledigheid && volledigheid.ontbreekt.length > 0
      ? missing(casus, dialoog, volledigheid, zeg)
      : []),
    ...(bord.length > 0
      ? [subheading(zeg('bord.titel')), ...bord.map((one) => group(onBoard(one, zeg)))]
      : []),
    ...(interventies.length > 0
      ? [
          subheading(zeg('behandeling.interventies')),
          ...interventies.map((one) => group(intervened(casus, one, zeg))),
        ]
      : []),
    ...(notities.length > 0
      ? [
          subheading(zeg('behandeling.notities')),
          ...notities.map((notitie) =>
            group([typed(noteHead(notitie, zeg)), ...longText('', notitie.tekst)]),
          ),
        ]
      : []),
    ...(patroon ? earlier(patroon, kennis, zeg) : []),
  ]
}

/** Who wrote a note and when, and what it was the reason of. */
export function noteHead({ naam, op, bij }: Notitie, zeg: Zeg): string {
  const head = zeg('behandeling.notitie', { naam, moment: moment(op) })
  return bij ? `${head}, ${zeg(`reden-bij.${bij}`)}` : head
}

function planned({ behandeling: { volgende, wachtTot } }: Casus, zeg: Zeg): Json[] {
  return [
    volgende
      ? labelled(
          zeg('behandeling.volgende'),
          zeg('behandeling.op', { wat: volgende.wat, datum: day(volgende.op) }),
        )
      : text(zeg('behandeling.geen-volgende')),
    ...(wachtTot ? [labelled(zeg('behandeling.wacht-tot'), day(wachtTot))] : []),
  ]
}

/** What is not known yet, each with one tap to ask for it (X17). */
function missing(
  casus: Casus,
  dialoog: Dialoog,
  { bekend, nodig, ontbreekt }: NonNullable<CasusView['volledigheid']>,
  zeg: Zeg,
): Json[] {
  const label = (stap: string) => dialoog.steps[stap]?.label ?? stap
  return [
    labelled(zeg('behandeling.volledig', { bekend, nodig }), ontbreekt.map(label).join(', ')),
    buttons(
      ontbreekt.slice(0, MISSING_SHOWN).map((stap) =>
        button(zeg('knop.vraag-om', { onderwerp: shorten(label(stap), TITLE_SHOWN) }), {
          k: 'vraag-om',
          c: casus.id,
          s: stap,
        }),
      ),
    ),
  ]
}

function intervened(
  casus: Casus,
  { id, soort, op, naam, antwoorden, resultaat }: Interventie,
  zeg: Zeg,
): Json[] {
  const toelichting = antwoorden.toelichting ?? antwoorden.vraag ?? antwoorden.advies
  const agreed = Object.values(antwoorden).flatMap(agreement)
  return [
    labelled(zeg(`inzet.${soort}`), zeg('behandeling.door', { datum: day(op), naam })),
    ...(toelichting?.soort === 'tekst' ? longText('', shorten(toelichting.tekst, TEXT_SHOWN)) : []),
    ...(agreed.length > 0 ? [labelled(zeg('behandeling.afgesproken'), agreed.join(', '))] : []),
    ...(resultaat
      ? longText(zeg('behandeling.resultaat', { datum: day(resultaat.op) }), resultaat.tekst)
      : [
          buttons([
            button(zeg('knop.resultaat'), {
              k: 'vul-in',
              a: 'interventie-resultaat',
              c: casus.id,
              i: id,
            }),
          ]),
        ]),
  ]
}

/** With whom and when: what is looked up most in a step that was agreed. */
function agreement(antwoord: Antwoord): string[] {
  switch (antwoord.soort) {
    case 'datum':
      return [day(antwoord.datum)]
    case 'organisatie':
      return [antwoord.naam]
    case 'partijen':
      return antwoord.partijen.map(({ naam }) => naam)
    default:
      return []
  }
}

function earlier(
  { aantal, verder, route }: NonNullable<CasusView['patroon']>,
  kennis: Kennis,
  zeg: Zeg,
): Json[] {
  const item = route ? kennis.byId.get(route) : undefined
  return [
    text(zeg('uitkomst.patroon', { aantal, verder })),
    ...(item
      ? [
          text(zeg('behandeling.patroon-route')),
          buttons([button(shorten(item.titel, TITLE_SHOWN), { k: 'bekijk', i: item.id })]),
        ]
      : []),
  ]
}
