import { askQuestion, narrowQuestion, type ZoekAntwoord } from '../../actions/ask-question.ts'
import { askToHear } from '../../actions/ask-to-hear.ts'
import { findConcept } from '../../actions/concept.ts'
import { answerTerugkoppeling, giveFeedback, noteQuestion } from '../../actions/give-feedback.ts'
import { noteShown } from '../../actions/note-shown.ts'
import { openItem, viewItem } from '../../actions/open-item.ts'
import { findRegisterOffers } from '../../actions/search-register.ts'
import { isVerder } from '../../domain/casus/casus.ts'
import { findBegrip } from '../../domain/kennis/find-begrip.ts'
import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import type { GenoemdeOrganisatie } from '../../domain/register/register-vraag.ts'
import { hasNoodsignaal } from '../../domain/triage/noodsignaal.ts'
import type { Card } from '../cards/elements.ts'
import { feedbackCard } from '../cards/melden.ts'
import { usedCard } from '../cards/question.ts'
import { withRegisterOffers } from '../cards/register.ts'
import { facetLabel, hitsCard, itemCard, noHitsCard, type Reactie } from '../cards/search.ts'
import { noticeCard } from '../cards/simple.ts'
import { withTabLink } from '../cards/tab-link.ts'
import { say, show, type Turn } from '../turn.ts'
import { returnToQuestion } from './dialog.ts'

/** After this many questions in a row without an answer the Loket is offered in so many words (A21). */
const TRIES = 2
/** A question longer ago is no question before this one. */
const ROW_MS = 30 * 60 * 1000

/** How many questions in a row found nothing, with this one. */
function countMissed({ gesprek, now }: Turn): number {
  const inARow = now.getTime() - Date.parse(gesprek.gewijzigd) < ROW_MS
  return inARow ? gesprek.nietBegrepen + 1 : 1
}

/** Answers a question from the base. `vraag` has passed the privacy gate. */
export async function handleQuestion(turn: Turn, vraag: string): Promise<void> {
  const { gesprek, antwoord } = await askQuestion(turn, turn.gesprek, vraag, { bewaar: true })
  turn.gesprek = gesprek
  const offers = await findRegisterOffers(turn, vraag)
  if (antwoord.hits.length === 0) {
    const missed = countMissed(turn)
    turn.gesprek = { ...gesprek, nietBegrepen: missed }
    const nothing = {
      instead: antwoord.verwijzing,
      again: missed >= TRIES,
      inDialog: await isInDialog(turn),
      vraagId: gesprek.vraagId,
    }
    const card = noHitsCard(nothing, turn.zeg)
    // Under the card that says who helps now, a refusal would be out of place.
    if (!hasNoodsignaal(vraag, turn.noodsignalen))
      show(turn, withRegisterOffers(card, offers, turn.zeg))
  } else {
    turn.gesprek = { ...gesprek, nietBegrepen: 0 }
    await showHits(turn, antwoord, offers)
  }
  await returnToQuestion(turn)
}

/** Does a question of a casus stand open? */
async function isInDialog(turn: Turn): Promise<boolean> {
  return (await findConcept(turn, turn.gesprek))?.soort === 'stap'
}

async function showHits(
  turn: Turn,
  antwoord: ZoekAntwoord,
  offers: readonly GenoemdeOrganisatie[] = [],
): Promise<void> {
  await noteShown(turn, turn.gesprek, turn.gesprek.hits, 'getoond')
  const inDialog = await isInDialog(turn)
  const ronde = turn.gesprek.facetVragen
  const card = hitsCard({ antwoord, inDialog, ronde }, turn.kennis.bank, turn.zeg)
  show(turn, withRegisterOffers(card, offers, turn.zeg))
}

/** In the middle of the dialog: shows hits when there are any, and says nothing otherwise. */
export async function showHitsInDialog(turn: Turn, verhaal: string): Promise<void> {
  const before = { ...turn.gesprek, item: null }
  const { gesprek, antwoord } = await askQuestion(turn, before, verhaal, { bewaar: false })
  if (antwoord.hits.length === 0) return
  turn.gesprek = gesprek
  await showHits(turn, antwoord)
}

/** A choice among what tells the candidates apart (B4); `keuze` counts from 0. */
export async function handleFacet(turn: Turn, ronde: number, keuze: number): Promise<void> {
  const narrowed = narrowQuestion(turn, turn.gesprek, ronde, keuze)
  if (!narrowed) {
    turn.vervang = usedCard(turn.zeg)
    return say(turn, 'zoeken.keuze-oud')
  }
  turn.gesprek = narrowed.gesprek
  await showHits(turn, narrowed.antwoord)
  await returnToQuestion(turn)
}

/** The choice somebody typed in place of clicking it (A25); undefined when the text is none. */
export function findTypedFacet(turn: Turn, text: string): number | undefined {
  const { facetVragen, kandidaten } = turn.gesprek
  if (facetVragen === 0) return undefined
  const facet = turn.kennis.zoeker.separate(kandidaten)
  const typed = text.toLowerCase()
  const found = facet?.waarden.findIndex(
    ({ waarde }) => facetLabel(facet.soort, waarde, turn.kennis.bank).toLowerCase() === typed,
  )
  return found === undefined || found === -1 ? undefined : found
}

export async function handleOpenItem(turn: Turn, id: string): Promise<void> {
  const opened = await openItem(turn, turn.gesprek, id)
  if (!opened) return say(turn, 'item.onbekend')
  turn.gesprek = opened.gesprek
  const kaart = itemCard(opened.view, turn.kennis.bank, turn.zeg)
  show(turn, ...withTabLink([kaart], `kennis/${id}`, turn.tabadres, turn.zeg))
}

export async function handleRating(
  turn: Turn,
  id: string,
  oordeel: 'geholpen' | 'deels' | 'niet',
): Promise<void> {
  const item = turn.kennis.byId.get(id)
  if (!item) return say(turn, 'item.onbekend')
  const hadConcept = turn.gesprek.conceptId !== null
  turn.gesprek = await giveFeedback(turn, turn.gesprek, { item: item.id, oordeel })
  const key = { geholpen: 'item.helpt', deels: 'item.helpt-deels', niet: 'item.helpt-niet' }[
    oordeel
  ]
  const steps = oordeel === 'geholpen' ? 0 : item.stappen.length
  turn.vervang = await reactedCard(turn, item, { tekst: turn.zeg(key), steps })
  if (oordeel === 'geholpen')
    return say(turn, hadConcept ? 'item.fijn' : 'item.fijn-zonder-concept')
  say(turn, oordeel === 'deels' ? 'item.deels' : 'item.jammer')
  await returnToQuestion(turn)
}

/** The item as it was, with what somebody said of it: the steps are still to be taken. */
async function reactedCard(turn: Turn, item: Kennisitem, reactie: Reactie): Promise<Card> {
  return itemCard(await viewItem(turn, item), turn.kennis.bank, turn.zeg, reactie)
}

/** Which step of the route failed (B15); 0 is none of them. */
export async function handleFailedStep(turn: Turn, id: string, stap: number): Promise<void> {
  const item = turn.kennis.byId.get(id)
  if (!item || !(stap >= 0 && stap <= item.stappen.length)) return say(turn, 'item.onbekend')
  turn.gesprek = await giveFeedback(turn, turn.gesprek, { item: item.id, oordeel: 'stap', stap })
  turn.vervang = await reactedCard(turn, item, { tekst: turn.zeg('item.stap-bewaard'), steps: 0 })
}

/** The answer, two weeks later, whether an item helped in the end; when not, at which step it stopped. */
export async function handleFollowUp(turn: Turn, id: string, verder: string): Promise<void> {
  const item = turn.kennis.byId.get(id)
  if (!item) return say(turn, 'item.onbekend')
  if (!isVerder(verder)) return
  await answerTerugkoppeling(turn, item.id, verder)
  const steps = verder === 'deels' || verder === 'nee' ? item.stappen.length : 0
  turn.vervang = await reactedCard(turn, item, { tekst: turn.zeg(`verder.${verder}`), steps })
  say(turn, verder === 'nee' ? 'terugkoppeling.vastgelopen' : 'terugkoppeling.bedankt')
}

/** "Dit past niet": once an invitation to say it differently, then the way to the Loket. */
export async function handleNothingFits(turn: Turn): Promise<void> {
  await noteQuestion(turn, turn.gesprek, 'past-niet')
  const missed = countMissed(turn)
  turn.gesprek = {
    ...turn.gesprek,
    nietBegrepen: missed,
    hits: [],
    kandidaten: [],
    facetVragen: 0,
    item: null,
  }
  const nothing = {
    again: missed >= TRIES,
    inDialog: await isInDialog(turn),
    vraagId: turn.gesprek.vraagId,
  }
  show(turn, noHitsCard(nothing, turn.zeg))
}

/** Keeps what somebody thinks, of the item that was open when there was one, and offers to let them hear of it. */
export async function handleFeedback(
  turn: Turn,
  item: string | null,
  tekst: string,
): Promise<void> {
  const id = turn.newId()
  const known = item === null ? null : (turn.kennis.byId.get(item)?.id ?? null)
  const before = { ...turn.gesprek, verwacht: null }
  turn.gesprek = await giveFeedback(turn, before, { id, item: known, oordeel: 'tekst', tekst })
  show(turn, feedbackCard(id, turn.zeg))
}

/** Somebody wants to hear what comes of their question or feedback: only then is it remembered whose it was. */
export async function handleAskToHear(turn: Turn, soort: string, id: string): Promise<void> {
  if (soort !== 'vraag' && soort !== 'feedback') return say(turn, 'algemeen.kaart-oud')
  const kept = await askToHear(turn, soort, id)
  say(turn, kept ? `melden.bewaard-${soort}` : 'melden.weg')
  await returnToQuestion(turn)
}

/** "Wat betekent …": explained when the base knows the word, else a question to the base (H4). */
export async function handleTerm(turn: Turn, woord: string): Promise<void> {
  const begrip = findBegrip(turn.kennis.bank, woord)
  if (!begrip || begrip.uitleg === null) return handleQuestion(turn, woord)
  const { titel, uitleg, ookWel } = begrip
  const others =
    ookWel.length > 0 ? [turn.zeg('begrip.ook-wel', { woorden: ookWel.join(', ') })] : []
  show(turn, noticeCard(titel, [uitleg, ...others]))
  await returnToQuestion(turn)
}
