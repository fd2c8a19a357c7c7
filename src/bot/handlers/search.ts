import { askQuestion } from '../../actions/ask-question.ts'
import { findConcept } from '../../actions/concept.ts'
import { giveFeedback } from '../../actions/give-feedback.ts'
import { noteShown } from '../../actions/note-shown.ts'
import { openItem } from '../../actions/open-item.ts'
import { findRegisterOffers } from '../../actions/search-register.ts'
import { findBegrip } from '../../domain/kennis/find-begrip.ts'
import { withRegisterOffers } from '../cards/register.ts'
import { hitsCard, itemCard, noHitsCard, ratedCard } from '../cards/search.ts'
import { noticeCard } from '../cards/simple.ts'
import { say, show, type Turn } from '../turn.ts'
import { returnToQuestion } from './dialog.ts'

/** After this many questions in a row without an answer the Loket is offered in so many words (A21). */
const TRIES = 2

/** Answers a question from the base. `vraag` has passed the privacy gate. */
export async function handleQuestion(turn: Turn, vraag: string): Promise<void> {
  const { gesprek, antwoord } = askQuestion(turn, turn.gesprek, vraag)
  turn.gesprek = gesprek
  const inDialog = (await findConcept(turn, gesprek))?.soort === 'stap'
  const offers = await findRegisterOffers(turn, vraag)
  if (antwoord.hits.length === 0) {
    const missed = gesprek.nietBegrepen + 1
    turn.gesprek = { ...gesprek, nietBegrepen: missed }
    const card = noHitsCard(antwoord.verwijzing, missed >= TRIES, turn.zeg)
    show(turn, withRegisterOffers(card, offers, turn.zeg))
  } else {
    turn.gesprek = { ...gesprek, nietBegrepen: 0 }
    await noteShown(turn, turn.gesprek, gesprek.hits, 'getoond')
    show(turn, withRegisterOffers(hitsCard(antwoord, turn.zeg, inDialog), offers, turn.zeg))
  }
  await returnToQuestion(turn)
}

/** In the middle of the dialog: shows hits when there are any, and says nothing otherwise. */
export async function showHitsInDialog(turn: Turn, verhaal: string): Promise<void> {
  const { gesprek, antwoord } = askQuestion(turn, { ...turn.gesprek, item: null }, verhaal)
  if (antwoord.hits.length === 0) return
  turn.gesprek = gesprek
  await noteShown(turn, gesprek, gesprek.hits, 'getoond')
  show(turn, hitsCard(antwoord, turn.zeg, true))
}

export async function handleOpenItem(turn: Turn, id: string): Promise<void> {
  const opened = await openItem(turn, turn.gesprek, id)
  if (!opened) return say(turn, 'item.onbekend')
  turn.gesprek = opened.gesprek
  show(turn, itemCard(opened.view, turn.kennis.bank, turn.zeg))
}

export async function handleRating(
  turn: Turn,
  id: string,
  oordeel: 'geholpen' | 'deels' | 'niet',
): Promise<void> {
  const item = turn.kennis.byId.get(id)
  if (!item) return say(turn, 'item.onbekend')
  const hadConcept = turn.gesprek.conceptId !== null
  turn.gesprek = await giveFeedback(turn, turn.gesprek, { item: item.id, oordeel, tekst: '' })
  const key = { geholpen: 'item.helpt', deels: 'item.helpt-deels', niet: 'item.helpt-niet' }[
    oordeel
  ]
  turn.vervang = ratedCard(item.titel, turn.zeg(key), turn.zeg)
  if (oordeel === 'geholpen')
    return say(turn, hadConcept ? 'item.fijn' : 'item.fijn-zonder-concept')
  say(turn, oordeel === 'deels' ? 'item.deels' : 'item.jammer')
  await returnToQuestion(turn)
}

/** "Dit past niet": once an invitation to say it differently, then the way to the Loket. */
export function handleNothingFits(turn: Turn): void {
  const missed = turn.gesprek.nietBegrepen + 1
  turn.gesprek = { ...turn.gesprek, nietBegrepen: missed, hits: [], item: null }
  show(turn, noHitsCard(null, missed >= TRIES, turn.zeg))
}

/** "Wat betekent …": explained when the base knows the word, else a question to the base (H4). */
export async function handleTerm(turn: Turn, woord: string): Promise<void> {
  const begrip = findBegrip(turn.kennis.bank, woord)
  if (!begrip) return handleQuestion(turn, woord)
  const { titel, uitleg, ookWel } = begrip
  const others =
    ookWel.length > 0 ? [turn.zeg('begrip.ook-wel', { woorden: ookWel.join(', ') })] : []
  show(turn, noticeCard(titel, [...(uitleg === null ? [] : [uitleg]), ...others]))
  await returnToQuestion(turn)
}
