import { warnAt } from '../../actions/form-warnings.ts'
import type { InvulView } from '../../actions/view-form.ts'
import { day } from '../../domain/opmaak.ts'
import { shorten, type Zeg } from '../../domain/teksten.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import {
  button,
  buttons,
  type Card,
  card,
  heading,
  type Json,
  labelled,
  small,
  text,
  typed,
} from './elements.ts'
import { longText } from './pages.ts'
import { answerElements } from './question.ts'

/** Characters of an answer that a review repeats; the whole stays in the form. */
const ANSWER_SHOWN = 600

/** One question of a form of the Loket; with everything answered so far for a review, or when `whole` asks for it. */
export function formCard(view: InvulView, zeg: Zeg, whole = false): Card {
  const { stap, invulling, casus, naam } = view
  const knop = { k: 'vul', c: invulling.id, s: naam }
  return card(
    [
      small(
        [
          casus?.referentie,
          view.ongeveer > 1
            ? zeg('dialoog.voortgang', { nummer: view.nummer, ongeveer: view.ongeveer })
            : null,
        ]
          .filter(Boolean)
          .join(', '),
      ),
      heading(stap.ask),
      ...subject(view, zeg),
      ...(stap.hint ? [text(stap.hint)] : []),
      ...warnAt(view).map(({ zin, waarden }) => text(zeg(`invullen.${zin}`, waarden))),
      ...(whole || stap.kind === 'overzicht' ? reviewed(view, zeg) : []),
      ...(whole && view.pad.length > 0
        ? [buttons([button(zeg('knop.begin-opnieuw'), { k: 'vul-opnieuw', c: invulling.id })])]
        : []),
      ...proposed(view, zeg),
      ...answerElements(stap, view.voorstel ?? undefined, knop, zeg),
      small(zeg(`typen.${stap.kind}`)),
    ],
    stap.ask,
    [
      ...(view.pad.length > 0
        ? [button(zeg('knop.terug'), { k: 'vul-terug', c: invulling.id })]
        : []),
      button(zeg('knop.waarom'), { k: 'vul-waarom', c: invulling.id }),
      button(zeg('knop.stoppen'), { k: 'vul-stop', c: invulling.id }),
    ],
  )
}

/** Which organisation, or which intervention. */
function subject({ over }: InvulView, zeg: Zeg): Json[] {
  if (!over) return []
  return 'organisatie' in over
    ? [labelled(over.organisatie.naam, shorten(over.vraag, ANSWER_SHOWN))]
    : [labelled(zeg(`inzet.${over.soort}`), day(over.op))]
}

/** What is known already may be taken over with one click. */
function proposed({ voorstel, stap, invulling, naam }: InvulView, zeg: Zeg): Json[] {
  if (!voorstel) return []
  const told = answerText(stap, voorstel, zeg)
  return [
    ...longText(zeg('invullen.voorstel'), told.slice(0, ANSWER_SHOWN)),
    buttons([
      button(zeg('knop.neem-voorstel'), { k: 'vul', c: invulling.id, s: naam, a: 'voorstel' }),
    ]),
  ]
}

function reviewed({ dialoog, invulling, pad }: InvulView, zeg: Zeg): Json[] {
  return pad.flatMap((naam) => {
    const stap = dialoog.steps[naam]
    const antwoord = invulling.antwoorden[naam]
    if (!stap || !antwoord) return []
    return longText(stap.label, answerText(stap, antwoord, zeg).slice(0, ANSWER_SHOWN))
  })
}

/** What is left of a question of a form once it is answered. */
export function formAnsweredCard(view: InvulView, answer: string, zeg: Zeg): Card {
  return card(
    [small(view.stap.ask), labelled(zeg('dialoog.jouw-antwoord'), answer.slice(0, ANSWER_SHOWN))],
    zeg('dialoog.beantwoord-spraak', { vraag: view.stap.ask }),
  )
}

/** The form is left for a while, with both ways on. */
export function formLeftCard(view: InvulView, zeg: Zeg): Card {
  const { id, dialoog, casusId, onderwerp } = view.invulling
  const again = {
    k: 'vul-in',
    a: dialoog.id,
    ...(casusId ? { c: casusId } : {}),
    ...(onderwerp ? { i: onderwerp } : {}),
  }
  const title = [zeg(`formulieren.${dialoog.id}`), view.casus?.referentie]
    .filter(Boolean)
    .join(', ')
  return card(
    [heading(zeg('invullen.gestopt', { formulier: title })), text(zeg('invullen.gestopt-uitleg'))],
    zeg('invullen.gestopt', { formulier: title }),
    [
      button(zeg('knop.ga-verder'), again),
      button(zeg('knop.gooi-invulling-weg'), { k: 'vul-weg', c: id }),
    ],
  )
}

/** Done: what the author of the form says, with the reference in its place. */
export function formDoneCard(
  uitkomst: { readonly title: string; readonly text: string },
  waarden: Readonly<Record<string, string>>,
  extra: readonly string[],
  knoppen: readonly Json[],
): Card {
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (place, name: string) => waarden[name] ?? place)
  return card(
    [heading(uitkomst.title), typed(fill(uitkomst.text)), ...extra.map((line) => typed(line))],
    uitkomst.title,
    knoppen,
  )
}
