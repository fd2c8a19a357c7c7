import { type ConceptView, findConcept } from '../../actions/concept.ts'
import { isPlainAnswer, takesText } from '../../actions/read-answer.ts'
import { findWaitingForMe } from '../../actions/relay-bericht.ts'
import { findForm, type InvulView } from '../../actions/view-form.ts'
import { isEnded } from '../../domain/casus/casus-status.ts'
import type { Verwachting } from '../../domain/gesprek/gesprek.ts'
import type { Stap } from '../../domain/triage/dialoog.ts'
import { hasNoodsignaal } from '../../domain/triage/noodsignaal.ts'
import { noodCard } from '../cards/simple.ts'
import { type Commando, isPlainQuestion, isSmallTalk, parseCommand } from '../commands.ts'
import { isEnglish } from '../is-english.ts'
import { say, show, type Turn } from '../turn.ts'
import { isMailOff } from './beheer.ts'
import { handleCommand } from './commands.ts'
import { tryConfirm } from './confirm.ts'
import { handleResume, hasAnswered, showConcept, tryTypedAnswer } from './dialog.ts'
import { handleDirect, isDirect } from './direct.ts'
import { handleFile } from './filing.ts'
import { chooseText, passesGate } from './gate.ts'
import { handleFormText, takesProposal } from './invullen.ts'
import { handleReply, handleWrite, tryEvaluate } from './loket.ts'
import { handleRegister } from './register.ts'
import {
  findTypedFacet,
  handleFacet,
  handleFeedback,
  handleOpenItem,
  handleQuestion,
} from './search.ts'

/** Longest message we read, in characters. */
export const MAX_BERICHT_IN = 8000

/** Zero-width and direction marks say nothing and hide things. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g

export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\u00A0/g, ' ')
    .trim()
}

/** Everything somebody types in a personal chat comes here; it always ends with something to read. */
export async function handleText(turn: Turn): Promise<void> {
  const text = cleanText(turn.invoer.tekst)
  if (text === '') return say(turn, turn.invoer.bijlagen ? 'algemeen.bijlage' : 'algemeen.leeg')
  if (text.length > MAX_BERICHT_IN) {
    return say(turn, 'algemeen.te-lang', { lengte: text.length, max: MAX_BERICHT_IN })
  }
  const nood = hasNoodsignaal(text, turn.noodsignalen)
  if (nood) show(turn, noodCard(turn.zeg))
  const concept = await findConcept(turn, turn.gesprek)
  const form = await findForm(turn, turn.gesprek)
  const vraag = form ?? (concept?.soort === 'stap' ? concept : undefined)
  const atEase = !form && (await isAtEase(turn, concept))
  // Before the gate, which may take an English word for a name.
  if (atEase && isEnglish(text)) return say(turn, 'algemeen.engels')
  if (atEase && (await tryEvaluate(turn, text))) return
  const typed = parseCommand(text)
  const command = typed && (atEase || !isTalk(typed, turn)) ? typed : undefined
  if (command && isDirect(command)) return handleDirect(turn, command)
  const answers =
    isOptionOf(turn, vraag?.stap, text) ||
    takesProposal(form, text) ||
    (command && isAnswer(command, vraag?.stap, text, labelsOf(form, concept)))
  if (command && !answers) {
    // The words behind a command are free text as well. An address behind "mail" is the person's own.
    const voor = { soort: command.naam === 'register' ? 'registervraag' : 'zoekvraag' } as const
    const own = command.naam === 'mail'
    if (!own && command.rest !== '' && !passesGate(turn, command.rest, voor)) return
    return handleCommand(turn, command)
  }
  // What is no option of a form is not kept: a colleague's name with a slip in it needs no gate.
  const dropped = form && turn.gesprek.verwacht === null && !takesText(form.stap)
  const plain = isPlainAnswer(turn, vraag?.stap, text)
  if (!plain && !dropped && !passesGate(turn, text, turn.gesprek.verwacht)) return
  await handleScreened(turn, text, concept)
}

/** Is nothing waiting for an answer: no question, no card to confirm, nobody of the Loket? */
async function isAtEase(turn: Turn, concept: ConceptView | undefined): Promise<boolean> {
  const { verwacht } = turn.gesprek
  if (concept?.soort === 'stap' || (verwacht && verwacht.soort !== 'zoekvraag')) return false
  return (await findWaitingForMe(turn, turn.gesprek)) === undefined
}

/** Small talk, and to a person of the Loket thanks and greetings too: they are for whoever is at the other end (C17). */
function isTalk(typed: Commando, { gesprek }: Turn): boolean {
  const toPerson = gesprek.verwacht?.soort === 'antwoord-aan-loket'
  return isSmallTalk(typed) || (toPerson && ['bedankt', 'groet'].includes(typed.naam))
}

/** "Terug" is a command, but "ja", "nee" and an option's own wording are answers first. */
function isOptionOf(turn: Turn, stap: Stap | undefined, text: string): boolean {
  return stap?.kind === 'overzicht' ? false : isPlainAnswer(turn, stap, text)
}

/** A sentence that begins like a command is an answer where a sentence is asked for: "Zoek uit wie dit betaalt." */
function isAnswer(
  { naam, rest }: Commando,
  stap: Stap | undefined,
  text: string,
  isLabel: (rest: string) => boolean,
): boolean {
  if (!stap || !['tekst', 'lange-tekst'].includes(stap.kind)) return false
  if (naam === 'mislukt') return text.length === naam.length
  if (rest === '') return false
  if (naam === 'mail') return !rest.includes('@') && !isMailOff(rest)
  // Two words are a command with a label we do not know; a sentence is an answer.
  if (naam === 'wijzig') return !isLabel(rest) && rest.split(/\s+/).length > 2
  return ['zoek', 'begrip', 'register'].includes(naam) && !isPlainQuestion(text)
}

/** Does this name an answer that was given? */
function labelsOf(form: InvulView | undefined, concept: ConceptView | undefined) {
  return (wanted: string): boolean => {
    if (!form) return concept !== undefined && hasAnswered(concept, wanted)
    const typed = wanted.toLowerCase()
    return form.pad.some((stap) => form.dialoog.steps[stap]?.label.toLowerCase() === typed)
  }
}

/** Somebody thinks better of filing in place of giving the reason: what is sent is sent. */
const NOT_AFTER_ALL = /^(?:nee|neen|laat maar|annuleer|toch (?:maar )?niet|(?:even )?wacht|stop)\b/i

/** Yes to the neutral text. */
const TAKES_PROPOSAL =
  /^(?:ja|prima|goed|akkoord|ok[eé]?|gebruik (?:deze|die|jouw|mijn) tekst(?: toch)?)[\s.!]*$/i

/** Yes to "klaar om in te dienen". */
const YES =
  /^(?:ja|jazeker|prima|akkoord|doe maar)(?:[\s,]+(?:hoor|graag|prima|doe maar|akkoord))*[\s.!]*$/i

/** Text that may be used: it goes to whatever was waiting for it. */
export async function handleScreened(
  turn: Turn,
  text: string,
  concept: ConceptView | undefined,
): Promise<void> {
  const { verwacht } = turn.gesprek
  if (verwacht) return handleExpected(turn, verwacht, text, concept)
  const form = await findForm(turn, turn.gesprek)
  if (form) return handleFormText(turn, form, text)
  if (concept && (await tryTypedAnswer(turn, concept, text))) return
  if (concept?.soort === 'uitkomst' && YES.test(text))
    return concept.uitkomst.filing === 'ja' ? handleFile(turn) : showConcept(turn, concept)
  if (concept?.soort !== 'stap') {
    const waiting = concept ? undefined : await findWaitingForMe(turn, turn.gesprek)
    if (waiting) return handleReply(turn, waiting.id, text)
    const facet = findTypedFacet(turn, text)
    if (facet !== undefined) return handleFacet(turn, turn.gesprek.facetVragen, facet)
    const hit = /^[1-9]$/.test(text) ? turn.gesprek.hits[Number(text) - 1] : undefined
    if (hit) return handleOpenItem(turn, hit)
    if (/^\d{1,2}$/.test(text)) return say(turn, 'algemeen.los-nummer')
    if (!concept && YES.test(text)) return say(turn, 'algemeen.niets-open')
  }
  const noIdea = parseCommand(text)?.naam === 'geen-idee'
  if (concept?.soort === 'stap' && (isShort(text) || noIdea)) {
    turn.uit.push({ tekst: turn.zeg('dialoog.niet-begrepen', { hulp: concept.stap.error }) })
    return showConcept(turn, concept)
  }
  await handleQuestion(turn, text)
}

/** One or two words that are no option are more likely a slip than a question. */
function isShort(text: string): boolean {
  return text.split(/\s+/).length < 3 && !text.endsWith('?')
}

async function handleExpected(
  turn: Turn,
  verwacht: Verwachting,
  text: string,
  concept: ConceptView | undefined,
): Promise<void> {
  switch (verwacht.soort) {
    case 'zoekvraag':
      turn.gesprek = { ...turn.gesprek, verwacht: null }
      return handleQuestion(turn, text)
    case 'registervraag':
      turn.gesprek = { ...turn.gesprek, verwacht: null }
      // A question that still stands above may be answered instead.
      return (await answersQuestion(turn, concept, text))
        ? handleScreened(turn, text, concept)
        : handleRegister(turn, text)
    case 'feedback':
      return handleFeedback(turn, verwacht.item, text)
    case 'reden-doorgaan':
      if (text.endsWith('?')) return say(turn, 'indienen.reden')
      turn.gesprek = { ...turn.gesprek, verwacht: null }
      return NOT_AFTER_ALL.test(text)
        ? say(turn, 'indienen.toch-niet')
        : handleFile(turn, { reden: text, toch: verwacht.toch })
    case 'bericht-aan-indiener':
      return handleWrite(turn, verwacht.casusId, text, verwacht.antwoordNodig)
    case 'antwoord-aan-loket':
      if (await isRunning(turn, verwacht.casusId)) return handleReply(turn, verwacht.casusId, text)
      // Nobody is at the other end any more: the text is what it would be otherwise.
      turn.gesprek = { ...turn.gesprek, verwacht: null }
      return handleScreened(turn, text, concept)
    case 'voorstel':
      if (TAKES_PROPOSAL.test(text) && !(await answersQuestion(turn, concept, text)))
        return handlePrivacyChoice(turn, 'voorstel')
      // New text in place of the text that was held back.
      turn.gesprek = { ...turn.gesprek, verwacht: verwacht.voor }
      turn.achtergehouden.delete(turn.invoer.conversatieId)
      return handleScreened(turn, text, concept)
    case 'kies-concept': {
      const chosen = verwacht.concepten[Number(/^\d{1,2}$/.test(text) ? text : 0) - 1]
      turn.gesprek = { ...turn.gesprek, verwacht: null }
      return chosen ? handleResume(turn, chosen) : handleScreened(turn, text, concept)
    }
    case 'stoppen':
    case 'wissen':
    case 'bevestig-bericht':
    case 'intrekken':
      if (await tryConfirm(turn, verwacht, text)) return
      return handleScreened(turn, text, concept)
  }
}

/** Would this text answer the question that stands above? */
async function answersQuestion(
  turn: Turn,
  concept: ConceptView | undefined,
  text: string,
): Promise<boolean> {
  const vraag =
    (await findForm(turn, turn.gesprek)) ?? (concept?.soort === 'stap' ? concept : undefined)
  return isPlainAnswer(turn, vraag?.stap, text)
}

async function isRunning(turn: Turn, casusId: string): Promise<boolean> {
  const casus = await turn.stores.casussen.find(casusId)
  return casus !== undefined && !isEnded(casus)
}

/** A choice on the privacy card. */
export async function handlePrivacyChoice(turn: Turn, choice: string): Promise<void> {
  const { verwacht } = turn.gesprek
  if (verwacht?.soort !== 'voorstel') return say(turn, 'privacy.niet-meer')
  turn.gesprek = { ...turn.gesprek, verwacht: verwacht.voor }
  if (choice === 'opnieuw') {
    turn.achtergehouden.delete(turn.invoer.conversatieId)
    return say(turn, 'privacy.typ-opnieuw')
  }
  const text = await chooseText(turn, verwacht, choice)
  if (text === undefined) return say(turn, 'privacy.niet-meer')
  turn.vervang = null
  await handleScreened(turn, text, await findConcept(turn, turn.gesprek))
}
