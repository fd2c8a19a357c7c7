import { findConcept } from '../../actions/concept.ts'
import {
  type RegisterAntwoord,
  searchRegister,
  searchRegisterAt,
} from '../../actions/search-register.ts'
import { REGISTER_ITEM, registerCard } from '../cards/register.ts'
import { say, show, type Turn } from '../turn.ts'
import { returnToQuestion } from './dialog.ts'

/** Looks in the Maatwerkregister; in the dialog the question stands below it again. `vraag` has passed the privacy gate. */
export async function handleRegister(turn: Turn, vraag: string): Promise<void> {
  await showFound(turn, await searchRegister(turn, vraag))
}

/** Asks whom to look for: the next message is the answer. */
export async function handleAskForRegister(turn: Turn): Promise<void> {
  if ((await turn.stores.register.count()) === 0) return handleRegister(turn, '')
  turn.gesprek = { ...turn.gesprek, verwacht: { soort: 'registervraag' } }
  say(turn, 'register.vraag')
}

/** The button in the dialog: the organisations that are involved, or else asks whom to look for. */
export async function handleRegisterHere(turn: Turn): Promise<void> {
  const involved = await involvedIn(turn)
  const found = involved.length > 0 ? await searchRegisterAt(turn, involved) : undefined
  return found && found.hits.length > 0 ? showFound(turn, found) : handleAskForRegister(turn)
}

/** The button for one organisation: its id, or for one that is not in our list the words of its name. */
export async function handleRegisterAt(turn: Turn, organisatie: string): Promise<void> {
  const known = turn.kennis.bank.organisaties.some(({ id }) => id === organisatie)
  if (!known) return handleRegister(turn, organisatie.replaceAll('-', ' '))
  return showFound(turn, await searchRegisterAt(turn, [organisatie]))
}

async function showFound(turn: Turn, antwoord: RegisterAntwoord): Promise<void> {
  const uitleg = turn.kennis.byId.get(REGISTER_ITEM)?.status === 'gepubliceerd'
  show(turn, registerCard(antwoord, uitleg, turn.zeg))
  await returnToQuestion(turn)
}

/** The organisations the draft says are involved, where they are known to us. */
async function involvedIn(turn: Turn): Promise<string[]> {
  const antwoorden = (await findConcept(turn, turn.gesprek))?.casus.antwoorden ?? {}
  return Object.values(antwoorden).flatMap((antwoord) =>
    antwoord.soort === 'partijen' ? antwoord.partijen.flatMap(({ id }) => id ?? []) : [],
  )
}
