import { listLeerpunten } from '../../actions/leerpunten.ts'
import { listAgenda } from '../../actions/list-agenda.ts'
import { listConceptitems } from '../../actions/list-conceptitems.ts'
import { getHandledCasus, readOverdracht, readTijdlijn } from '../../actions/read-casus.ts'
import { sendReady } from '../../actions/relay-bericht.ts'
import { agendaCards } from '../cards/agenda.ts'
import { bordCard } from '../cards/bord.ts'
import { sjablonenCard } from '../cards/casus.ts'
import { conceptitemCards, conceptitemsCard } from '../cards/conceptitems.ts'
import { leerpuntenCard } from '../cards/leerpunten.ts'
import { menuCard } from '../cards/menu.ts'
import { overdrachtCard, tijdlijnCard } from '../cards/overdracht.ts'
import { say, show, type Turn } from '../turn.ts'

/** Content of a Casus is for a private chat only; says so in a channel. */
function inChannel(turn: Turn): boolean {
  if (turn.invoer.plek !== 'kanaal') return false
  say(turn, 'kanaal.wijs-door')
  return true
}

export async function handleBoard(turn: Turn, casusId: string): Promise<void> {
  if (inChannel(turn)) return
  show(turn, bordCard(await getHandledCasus(turn, casusId), turn.zeg))
}

export async function handleMenu(turn: Turn, casusId: string): Promise<void> {
  if (inChannel(turn)) return
  show(turn, menuCard(await getHandledCasus(turn, casusId), turn.zeg))
}

export async function handleOverdracht(turn: Turn, casusId: string): Promise<void> {
  if (inChannel(turn)) return
  const { casus, overdracht } = await readOverdracht(turn, casusId)
  show(turn, overdrachtCard(casus, overdracht, turn.zeg))
}

export async function handleTimeline(turn: Turn, casusId: string): Promise<void> {
  if (inChannel(turn)) return
  const { casus, events, namen } = await readTijdlijn(turn, casusId)
  show(
    turn,
    tijdlijnCard(casus, events, (id) => namen.get(id) ?? '', turn.zeg),
  )
}

/** One tap asks the indiener for what is missing (X17): the question of the triage, as it was asked. */
export async function handleAskMissing(turn: Turn, casusId: string, stap: string): Promise<void> {
  const found = await getHandledCasus(turn, casusId)
  const step = turn.dialogen.get(found.dialoog.id)?.steps[stap]
  if (!step) return say(turn, 'algemeen.kaart-oud')
  await send(turn, casusId, turn.zeg('behandeling.vraag-om', { vraag: step.ask }), true)
}

async function send(turn: Turn, casusId: string, tekst: string, antwoordNodig: boolean) {
  const casus = await sendReady(turn, casusId, tekst, antwoordNodig)
  if (!casus) return say(turn, 'behandeling.was-gevraagd')
  say(turn, 'behandeling.gevraagd', { referentie: casus.referentie ?? '', tekst })
}

/** The texts that can be sent as they are (D16). */
export async function handleTemplates(turn: Turn, casusId: string): Promise<void> {
  if (inChannel(turn)) return
  const casus = await getHandledCasus(turn, casusId)
  show(turn, sjablonenCard(casus, turn.sjablonen, turn.zeg))
}

export async function handleTemplate(turn: Turn, casusId: string, id: string): Promise<void> {
  const sjabloon = turn.sjablonen.find((one) => one.id === id)
  if (!sjabloon) return say(turn, 'algemeen.kaart-oud')
  turn.gesprek = { ...turn.gesprek, verwacht: null }
  await send(turn, casusId, sjabloon.tekst, sjabloon.tekst.includes('?'))
}

export async function handleLeerpunten(turn: Turn): Promise<void> {
  show(turn, leerpuntenCard(await listLeerpunten(turn), turn.zeg))
}

export async function handleConceptitems(turn: Turn): Promise<void> {
  if (inChannel(turn)) return
  show(turn, conceptitemsCard(await listConceptitems(turn), turn.zeg))
}

export async function handleConceptitem(turn: Turn, id: string): Promise<void> {
  if (inChannel(turn)) return
  const item = (await listConceptitems(turn)).find((one) => one.id === id)
  if (!item) return say(turn, 'conceptitems.weg')
  show(turn, ...conceptitemCards(item, turn.zeg))
}

/** What was finished and learned in the last month (S14). */
export async function handleAgenda(turn: Turn): Promise<void> {
  if (inChannel(turn)) return
  show(turn, ...agendaCards(await listAgenda(turn), turn.kennis, turn.zeg))
}
