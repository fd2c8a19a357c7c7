import { queueLevering } from '../../actions/events.ts'
import {
  answerForm,
  editForm,
  type FormResult,
  leaveForm,
  type StartResult,
  startForm,
} from '../../actions/fill-in.ts'
import { warnAfter, warnBefore } from '../../actions/form-warnings.ts'
import { type Gedaan, isForm } from '../../actions/forms.ts'
import { isPlainAnswer, parseContext } from '../../actions/read-answer.ts'
import { findForm, type InvulView } from '../../actions/view-form.ts'
import { isEnded } from '../../domain/casus/casus-status.ts'
import { isDomainError } from '../../domain/errors.ts'
import { emptyGesprek } from '../../domain/gesprek/gesprek.ts'
import { hasRole } from '../../domain/personen/gebruiker.ts'
import { problemText } from '../../domain/triage/answer-problem.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import type { Antwoord } from '../../domain/triage/antwoord.ts'
import { parseAnswer } from '../../domain/triage/parse-answer.ts'
import { button } from '../cards/elements.ts'
import { formAnsweredCard, formCard, formDoneCard, formLeftCard } from '../cards/form.ts'
import { usedCard } from '../cards/question.ts'
import { noticeCard } from '../cards/simple.ts'
import { withTabLink } from '../cards/tab-link.ts'
import type { Commandonaam } from '../commands.ts'
import { say, show, type Turn } from '../turn.ts'
import { passesGate } from './gate.ts'

/** Begins a form of the Loket. From the channel it goes on in the person's own chat: what is typed there is for nobody else. */
export async function handleFormStart(
  turn: Turn,
  naam: string,
  casusId: string,
  onderwerp = '',
): Promise<void> {
  if (!isForm(naam)) return say(turn, 'algemeen.kaart-oud')
  const about = [casusId || null, onderwerp || null] as const
  if (turn.invoer.plek === 'kanaal') return startInChat(turn, naam, ...about)
  try {
    const result = await startForm(turn, turn.gesprek, naam, ...about)
    if (!isStarted(turn, result)) return
    turn.gesprek = result.gesprek
    const resumed = result.soort === 'hervat'
    if (resumed) say(turn, 'invullen.hervat')
    for (const { zin, waarden } of warnBefore(result.view)) say(turn, `invullen.${zin}`, waarden)
    show(turn, formCard(result.view, turn.zeg, resumed))
  } catch (error) {
    if (!isDomainError(error, 'not-allowed') || !('casus' in error.facts)) throw error
    say(turn, 'invullen.niet-van-jou')
  }
}

type Started = Extract<StartResult, { view: InvulView }>

/** Says why a form cannot be begun, when it cannot. */
function isStarted(turn: Turn, result: StartResult): result is Started {
  switch (result.soort) {
    case 'geen-collega':
      say(turn, 'invullen.geen-collega')
      return false
    case 'past-niet':
      say(turn, isEnded(result.casus) ? 'loket.al-gesloten' : 'invullen.niet-gesloten')
      return false
    case 'niet-van-collega': {
      const mine = result.casus.regievoerder !== null
      say(turn, mine ? 'kanaal.had-al' : 'invullen.vrij', {
        referentie: result.casus.referentie ?? '',
      })
      return false
    }
    default:
      return true
  }
}

async function startInChat(
  turn: Turn,
  naam: Parameters<typeof startForm>[2],
  casusId: string | null,
  onderwerp: string | null,
): Promise<void> {
  const { conversaties, gesprekken, casussen } = turn.stores
  const chat = await conversaties.findByGebruiker(turn.gebruiker.id)
  const casus = casusId ? await casussen.find(casusId) : undefined
  if (!chat || !casus) return say(turn, 'invullen.open-chat')
  const found = await gesprekken.find(chat.id)
  const gesprek = found ?? emptyGesprek(chat.id, turn.gebruiker.id, turn.now)
  const result = await startForm(turn, gesprek, naam, casusId, onderwerp)
  if (!isStarted(turn, result)) return
  await gesprekken.save({ ...result.gesprek, gewijzigd: turn.now.toISOString() })
  const person = { soort: 'persoon', gebruikerId: turn.gebruiker.id } as const
  const { invulling } = result.view
  await queueLevering(turn, casus, 'invulling', person, {
    invullingId: invulling.id,
  })
  say(turn, 'invullen.in-chat')
}

/** An answer from a card. A card of another question changes nothing (A24). */
export async function handleFormButton(
  turn: Turn,
  knop: { c?: string; s?: string; a?: string; antwoord?: string },
): Promise<void> {
  const form = await findForm(turn, turn.gesprek)
  if (!form || form.invulling.id !== knop.c || form.naam !== knop.s) {
    turn.vervang = noticeCard(turn.zeg('invullen.al-verwerkt'), [])
    return
  }
  const text = knop.a ?? knop.antwoord ?? ''
  if (text === 'voorstel' && form.voorstel) return giveAnswer(turn, form, form.voorstel)
  if (!isPlainAnswer(turn, form.stap, text) && !passesGate(turn, text, null)) return
  await answerTyped(turn, form, text)
}

/** Words that take over what the bot proposes. */
const TAKE =
  /^(?:ja|ja graag|neem (?:dit )?over|overnemen|klopt|dat klopt|gebruik dit|zo laten|akkoord)[.!]*$/i

/** Does this text answer the form? A proposal may be taken over in words. */
export function takesProposal(form: InvulView | undefined, text: string): boolean {
  return form?.voorstel != null && TAKE.test(text)
}

/** What is typed while a form is open. `text` has passed the privacy gate. */
export async function handleFormText(turn: Turn, form: InvulView, text: string): Promise<void> {
  if (takesProposal(form, text) && form.voorstel) return giveAnswer(turn, form, form.voorstel)
  await answerTyped(turn, form, text)
}

async function answerTyped(turn: Turn, form: InvulView, text: string): Promise<void> {
  const parsed = parseAnswer(form.stap, text, parseContext(turn))
  if (parsed.ok) return giveAnswer(turn, form, parsed.antwoord)
  if (parsed.reason === 'wants-change') sayNames(turn, form)
  else turn.uit.push({ tekst: problemText(form.stap, parsed.reason, text.length, turn.zeg) })
  show(turn, formCard(form, turn.zeg))
}

async function giveAnswer(turn: Turn, form: InvulView, antwoord: Antwoord): Promise<void> {
  try {
    const result = await answerForm(turn, turn.gesprek, form.naam, antwoord)
    turn.gesprek = result.gesprek
    turn.vervang = formAnsweredCard(form, answerText(form.stap, antwoord, turn.zeg), turn.zeg)
    if (result.soort === 'stap') return show(turn, formCard(result.view, turn.zeg))
    showDone(turn, form, { ...result, antwoord })
  } catch (error) {
    if (!isDomainError(error, 'not-at-step')) throw error
    turn.vervang = usedCard(turn.zeg)
    say(turn, 'dialoog.al-beantwoord')
  }
}

function showDone(
  turn: Turn,
  form: InvulView,
  result: Extract<FormResult, { soort: 'klaar' }> & { readonly antwoord: Antwoord },
): void {
  const { dialoog, casus: before } = form
  const { gedaan, uitkomst } = result
  const text = dialoog.outcomes[uitkomst]
  const casus = gedaan.casus ?? before
  if (!text) {
    say(turn, 'algemeen.ontvangen')
    return
  }
  const extra = [
    ...warnAfter(turn, form, result).map(({ zin, waarden }) =>
      turn.zeg(`invullen.${zin}`, waarden),
    ),
    ...(gedaan.concept ? aboutDraft(turn, gedaan.concept) : []),
  ]
  const mine = casus?.regievoerder?.gebruikerId === turn.gebruiker.id
  const card = formDoneCard(
    text,
    {
      referentie: casus?.referentie ?? '',
      naam: casus?.regievoerder?.naam ?? '',
    },
    extra,
    casus && mine
      ? [
          button(turn.zeg('knop.bekijk-kopie'), { k: 'lees', c: casus.id }),
          ...(dialoog.id === 'uitvraag'
            ? [button(turn.zeg('knop.nog-uitvraag'), { k: 'vul-in', a: dialoog.id, c: casus.id })]
            : []),
        ]
      : [],
  )
  const edits = hasRole(turn.gebruiker, ['redacteur', 'beheerder'])
  const draft = edits ? gedaan.concept : undefined
  const page = draft ? `kennisdesk/${draft.id}` : null
  show(turn, ...(page ? withTabLink([card], page, turn.tabadres, turn.zeg) : [card]))
}

function aboutDraft(turn: Turn, { titel, geschoond }: NonNullable<Gedaan['concept']>): string[] {
  return [
    turn.zeg('invullen.concept', { titel }),
    ...(geschoond ? [turn.zeg('invullen.geschoond')] : []),
  ]
}

/** Buttons and commands that are about the form itself. False when the command is about something else. */
export async function handleFormCommand(
  turn: Turn,
  naam: Commandonaam,
  rest: string,
): Promise<boolean> {
  const form = await findForm(turn, turn.gesprek)
  if (!form) {
    turn.gesprek = { ...turn.gesprek, invullingId: null }
    return false
  }
  switch (naam) {
    case 'terug':
    case 'wijzig':
      await handleFormBack(turn, naam === 'wijzig' ? stepNamed(form, rest) : undefined)
      return true
    case 'waarom':
      turn.uit.push({ tekst: form.stap.why })
      show(turn, formCard(form, turn.zeg))
      return true
    case 'stop':
    case 'klaar':
      await handleFormStop(turn)
      return true
    case 'overzicht':
    case 'ga-verder':
      show(turn, formCard(form, turn.zeg, true))
      return true
    default:
      return false
  }
}

function stepNamed({ pad, dialoog }: InvulView, wanted: string): string {
  const typed = wanted.toLowerCase()
  return pad.find((stap) => dialoog.steps[stap]?.label.toLowerCase() === typed) ?? wanted
}

/** Which answers can be changed, by the names they have. */
function sayNames(turn: Turn, { pad, dialoog }: InvulView): void {
  const namen = pad.map((stap) => dialoog.steps[stap]?.label ?? stap).join(', ')
  say(turn, 'invullen.wijzig', { namen })
}

/** One question back, or to a named one. */
export async function handleFormBack(turn: Turn, stap?: string): Promise<void> {
  const view = await editForm(turn, turn.gesprek, stap)
  if (view) return show(turn, formCard(view, turn.zeg))
  const form = await findForm(turn, turn.gesprek)
  if (!form) return say(turn, 'dialoog.al-beantwoord')
  if (stap === undefined) say(turn, 'dialoog.begin-al')
  else sayNames(turn, form)
  show(turn, formCard(form, turn.zeg))
}

export async function handleFormWhy(turn: Turn): Promise<void> {
  if (!(await handleFormCommand(turn, 'waarom', ''))) say(turn, 'dialoog.al-beantwoord')
}

/** Stops for now: what was answered is kept. */
export async function handleFormStop(turn: Turn): Promise<void> {
  const form = await findForm(turn, turn.gesprek)
  turn.gesprek = await leaveForm(turn, turn.gesprek, false)
  if (form) show(turn, formLeftCard(form, turn.zeg))
  else say(turn, 'dialoog.al-beantwoord')
}

/** Throws the form away that this card is about. */
export async function handleFormDiscard(turn: Turn, invullingId: string): Promise<void> {
  const gesprek = await leaveForm(turn, { ...turn.gesprek, invullingId }, true)
  turn.gesprek = gesprek
  turn.vervang = noticeCard(turn.zeg('invullen.weg'), [])
  say(turn, 'invullen.weg')
}

/** Throws away what was answered and begins the same form anew. */
export async function handleFormAnew(turn: Turn, invullingId: string): Promise<void> {
  const form = await findForm(turn, { invullingId })
  if (!form) return handleFormDiscard(turn, invullingId)
  const { dialoog, casusId, onderwerp } = form.invulling
  turn.gesprek = await leaveForm(turn, { ...turn.gesprek, invullingId }, true)
  await handleFormStart(turn, dialoog.id, casusId ?? '', onderwerp ?? '')
}

/** Goes on with the form that was left last. False when none was left. */
export async function resumeForm(turn: Turn): Promise<boolean> {
  const left = await turn.stores.invullingen.listByGebruiker(turn.gebruiker.id)
  const last = left.toSorted((a, b) => b.gewijzigd.localeCompare(a.gewijzigd))[0]
  if (!last) return false
  await handleFormStart(turn, last.dialoog.id, last.casusId ?? '', last.onderwerp ?? '')
  return true
}

/** The question the form stands at, below whatever was said. False when no form is open. */
export async function showForm(turn: Turn): Promise<boolean> {
  const form = await findForm(turn, turn.gesprek)
  if (!form) return false
  show(turn, formCard(form, turn.zeg))
  return true
}
