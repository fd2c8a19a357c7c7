import { answerStep, editStep, keepAnswer } from '../../actions/answer-step.ts'
import { type ConceptView, findConcept } from '../../actions/concept.ts'
import { findAlikeItems } from '../../actions/find-alike-items.ts'
import { findPattern } from '../../actions/find-pattern.ts'
import { isPlainAnswer, parseContext } from '../../actions/read-answer.ts'
import { findWaitingForMe } from '../../actions/relay-bericht.ts'
import { resumeConcept, stopConcept } from '../../actions/resume-concept.ts'
import { startConcept } from '../../actions/start-concept.ts'
import { isDomainError } from '../../domain/errors.ts'
import { problemText } from '../../domain/triage/answer-problem.ts'
import type { Antwoord } from '../../domain/triage/antwoord.ts'
import { parseAnswer } from '../../domain/triage/parse-answer.ts'
import { adviceCard } from '../cards/advice.ts'
import { conceptenCard } from '../cards/casus.ts'
import { outcomeCard } from '../cards/outcome.ts'
import { overviewCards } from '../cards/overview.ts'
import { answeredCard, questionCard, usedCard } from '../cards/question.ts'
import { noticeCard } from '../cards/simple.ts'
import { summaryCard } from '../cards/summary.ts'
import { say, show, type Turn } from '../turn.ts'
import { passesGate } from './gate.ts'
import { resumeForm } from './invullen.ts'
import { showHitsInDialog } from './search.ts'

/** Shows where the draft stands: the question, the review, or the outcome. */
export async function showConcept(turn: Turn, concept: ConceptView): Promise<void> {
  if (concept.soort === 'uitkomst') {
    const patroon = await findPattern(turn, concept.casus)
    const gevonden = findAlikeItems(turn, concept.casus)
    show(turn, outcomeCard({ ...concept, patroon, gevonden }, turn.kennis, turn.zeg))
  } else if (concept.stap.kind === 'overzicht') {
    if (concept.advies.length > 0) show(turn, adviceCard(concept.advies, turn.kennis, turn.zeg))
    show(turn, ...overviewCards(concept, turn.zeg))
  } else {
    const voorstel = await findStory(turn, concept)
    show(turn, questionCard(concept, turn.kennis, turn.zeg, voorstel))
  }
}

/** A question of fewer words is not a story. */
const STORY_WORDS = 8

/** A question asked longer ago is about something else by now. */
const STORY_MS = 30 * 60 * 1000

/**
 * The question asked in the last half hour, since the last draft was left, when the story is asked for and it reads
 * like one.
 */
async function findStory(turn: Turn, concept: ConceptView): Promise<string | null> {
  const { vraagId } = turn.gesprek
  if (concept.soort !== 'stap' || concept.naam !== 'situatie' || concept.eerder || !vraagId)
    return null
  const vraag = await turn.stores.vragen.find(vraagId)
  if (!vraag || turn.now.getTime() - Date.parse(vraag.op) > STORY_MS) return null
  return vraag.tekst.split(/\s+/).length >= STORY_WORDS ? vraag.tekst : null
}

/** "Gebruik deze tekst": the question asked before is the story. It passed the privacy gate when it was asked. */
export async function handleTakeStory(turn: Turn, casusId: string): Promise<void> {
  const concept = await findConcept(turn, turn.gesprek)
  const story = concept?.casus.id === casusId ? await findStory(turn, concept) : null
  if (concept?.soort !== 'stap' || story === null) {
    turn.vervang = usedCard(turn.zeg)
    return say(turn, 'dialoog.al-beantwoord')
  }
  await giveAnswer(turn, concept, story)
}

export async function handleNew(turn: Turn): Promise<void> {
  const { gesprek, concept, onthouden } = await startConcept(turn, turn.gesprek)
  turn.gesprek = gesprek
  say(turn, 'dialoog.begin')
  if (onthouden) say(turn, 'dialoog.onthouden')
  await showConcept(turn, concept)
}

export async function handleResume(turn: Turn, casusId?: string): Promise<void> {
  const resumed = await resumeConcept(turn, turn.gesprek, casusId)
  if (!resumed) {
    if (casusId === undefined && (await resumeForm(turn))) return
    return say(turn, 'mijn.geen-concepten')
  }
  if (resumed.soort === 'keuze') {
    const concepten = resumed.concepten.map(({ id }) => id)
    turn.gesprek = { ...turn.gesprek, verwacht: { soort: 'kies-concept', concepten } }
    say(turn, 'mijn.welke')
    return show(turn, conceptenCard(resumed.concepten, turn.zeg))
  }
  turn.gesprek = resumed.gesprek
  if (resumed.concept.soort === 'stap') {
    say(turn, 'dialoog.verder-waar-je-was', { nummer: resumed.concept.nummer })
  }
  await showConcept(turn, resumed.concept)
}

/** The draft of this conversation; says so when there is none. */
async function needConcept(turn: Turn): Promise<ConceptView | undefined> {
  const concept = await findConcept(turn, turn.gesprek)
  if (!concept) say(turn, 'dialoog.geen-concept')
  return concept
}

export async function handleBack(turn: Turn): Promise<void> {
  if (!(await needConcept(turn))) return
  const { gesprek, concept, moved } = await editStep(turn, turn.gesprek)
  turn.gesprek = gesprek
  if (!moved) say(turn, 'dialoog.begin-al')
  await showConcept(turn, concept)
}

/** "Wijzig": by step name from a card, or by the label somebody typed. */
export async function handleEdit(turn: Turn, wanted: string): Promise<void> {
  const before = await needConcept(turn)
  if (!before) return
  const naam = findAnswered(before, wanted)
  if (!naam) return show(turn, ...overviewCards(before, turn.zeg))
  const { gesprek, concept } = await editStep(turn, turn.gesprek, naam)
  turn.gesprek = gesprek
  await showConcept(turn, concept)
}

/** The answered step with this name or label. */
function findAnswered({ positie, dialoog }: ConceptView, wanted: string): string | undefined {
  const typed = wanted.toLowerCase()
  return positie.pad.find(
    (step) => step === wanted || dialoog.steps[step]?.label.toLowerCase() === typed,
  )
}

export function hasAnswered(concept: ConceptView, wanted: string): boolean {
  return findAnswered(concept, wanted) !== undefined
}

export async function handleKeep(turn: Turn): Promise<void> {
  if (!(await needConcept(turn))) return
  const { gesprek, concept } = await keepAnswer(turn, turn.gesprek)
  turn.gesprek = gesprek
  await showConcept(turn, concept)
}

export async function handleOverview(turn: Turn): Promise<void> {
  const concept = await needConcept(turn)
  if (concept) show(turn, ...overviewCards(concept, turn.zeg))
}

/** The story so far, as a text for one's own manager or for another desk. */
export async function handleTakeAlong(turn: Turn): Promise<void> {
  const concept = await needConcept(turn)
  if (!concept) return
  const other = concept.soort === 'uitkomst' && concept.uitkomst.kind === 'ander-loket'
  show(turn, summaryCard(concept, other ? 'loket' : 'leidinggevende', turn.zeg))
}

export async function handleWhy(turn: Turn): Promise<void> {
  const concept = await needConcept(turn)
  if (!concept) return
  if (concept.soort === 'uitkomst') return showConcept(turn, concept)
  turn.uit.push({ tekst: concept.stap.why })
  await showConcept(turn, concept)
}

export async function handleStop(turn: Turn): Promise<void> {
  const concept = await needConcept(turn)
  if (!concept) return
  turn.gesprek = { ...turn.gesprek, verwacht: { soort: 'stoppen' } }
  show(
    turn,
    noticeCard(
      turn.zeg('stoppen.titel'),
      [turn.zeg('stoppen.uitleg')],
      [
        [turn.zeg('knop.bewaar-concept'), { k: 'bewaren', c: concept.casus.id }],
        [turn.zeg('knop.gooi-weg'), { k: 'gooi-weg', c: concept.casus.id }],
        [turn.zeg('knop.toch-door'), { k: 'laat-staan', c: concept.casus.id }],
      ],
    ),
  )
}

export async function handleStopChoice(turn: Turn, discard: boolean): Promise<void> {
  if (!(await needConcept(turn))) return
  turn.gesprek = await stopConcept(turn, turn.gesprek, discard)
  const key = discard ? 'stoppen.weg' : 'stoppen.bewaard'
  turn.vervang = noticeCard(turn.zeg(key), [])
  say(turn, key)
}

/** An answer that came from a card. A card of another step or draft changes nothing. */
export async function handleAnswerButton(
  turn: Turn,
  knop: { c?: string; s?: string; a?: string; antwoord?: string },
): Promise<void> {
  const concept = await findConcept(turn, turn.gesprek)
  const current =
    concept?.soort === 'stap' && concept.casus.id === knop.c && concept.naam === knop.s
  if (concept?.soort !== 'stap' || !current) {
    turn.vervang = usedCard(turn.zeg)
    return say(turn, 'dialoog.al-beantwoord')
  }
  const text = knop.a ?? knop.antwoord ?? ''
  // A card asks for no free text, but what comes back from one is only trusted after a check.
  if (!isPlainAnswer(turn, concept.stap, text) && !passesGate(turn, text, null)) return
  // Who answers the question does not look in the register any more.
  if (turn.gesprek.verwacht?.soort === 'registervraag')
    turn.gesprek = { ...turn.gesprek, verwacht: null }
  await giveAnswer(turn, concept, text)
}

/** A typed answer to the current question. False when the text is not an answer to it. */
export async function tryTypedAnswer(
  turn: Turn,
  concept: ConceptView,
  text: string,
): Promise<boolean> {
  if (concept.soort !== 'stap') return false
  const parsed = parseAnswer(concept.stap, text, parseContext(turn))
  if (!parsed.ok && parsed.reason === 'not-an-option') return false
  await giveAnswer(turn, concept, text)
  return true
}

async function giveAnswer(
  turn: Turn,
  concept: Extract<ConceptView, { soort: 'stap' }>,
  text: string,
): Promise<void> {
  const parsed = parseAnswer(concept.stap, text, parseContext(turn))
  if (!parsed.ok) {
    turn.uit.push({ tekst: problemText(concept.stap, parsed.reason, text.length, turn.zeg) })
    return showConcept(turn, concept)
  }
  try {
    const result = await answerStep(turn, turn.gesprek, concept.naam, parsed.antwoord)
    turn.gesprek = { ...result.gesprek, nietBegrepen: 0 }
    turn.vervang = answeredCard(
      concept.stap,
      parsed.antwoord,
      { casusId: concept.casus.id, naam: concept.naam },
      turn.zeg,
    )
    // Where safety comes first, what happens to other answers is left unsaid: they are kept all the same.
    if (result.vervallen.length > 0 && !isEmergency(result.concept)) {
      say(turn, 'dialoog.vervallen', { labels: result.vervallen.join(', ') })
    }
    await afterAnswer(turn, concept.naam, parsed.antwoord)
    await showConcept(turn, result.concept)
  } catch (error) {
    if (!isDomainError(error, 'not-at-step')) throw error
    turn.vervang = usedCard(turn.zeg)
    say(turn, 'dialoog.al-beantwoord')
  }
}

function isEmergency(concept: ConceptView): boolean {
  return concept.soort === 'uitkomst' && concept.uitkomst.kind === 'acuut'
}

/** The story of the household is also a question: show what the base has (B1), then go on asking. */
async function afterAnswer(turn: Turn, naam: string, antwoord: Antwoord): Promise<void> {
  if (naam === 'situatie' && antwoord.soort === 'tekst')
    await showHitsInDialog(turn, antwoord.tekst)
}

/** After a side question: the question we were at stands below it again (A13). */
export async function returnToQuestion(turn: Turn): Promise<void> {
  if (turn.gesprek.invullingId) return // an open form comes first, and stands below every answer
  const concept = await findConcept(turn, turn.gesprek)
  if (concept?.soort === 'stap') {
    say(turn, 'dialoog.terug-naar-vraag')
    return showConcept(turn, concept)
  }
  const waiting = await findWaitingForMe(turn, turn.gesprek)
  if (waiting?.regievoerder) {
    say(turn, 'loket.open-vraag', {
      naam: waiting.regievoerder.naam,
      referentie: waiting.referentie ?? '',
    })
  }
}
