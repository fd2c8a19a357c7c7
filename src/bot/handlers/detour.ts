import { leaveForm } from '../../actions/fill-in.ts'
import { findForm } from '../../actions/view-form.ts'
import type { Gesprek } from '../../domain/gesprek/gesprek.ts'
import type { KnopData } from '../cards/elements.ts'
import { formLeftCard } from '../cards/form.ts'
import { say, show, type Turn } from '../turn.ts'
import { showForm } from './invullen.ts'

/** Buttons that bring a Casus into view. */
const ABOUT_CASUS = [
  ...['lees', 'bord', 'meer', 'tijdlijn', 'overdracht', 'formulier', 'neem', 'vul-in'],
  ...['stel-vraag', 'stuur-bericht', 'sjablonen', 'vraag-om', 'beantwoord'],
]
/** Buttons that go on with what is open. */
const GOES_ON = ['vul', 'vul-terug', 'vul-waarom', 'vul-stop', 'vul-weg', 'vul-opnieuw', 'privacy']

/** After a button: see `afterDetour`. */
export async function afterButton(turn: Turn, before: Gesprek, knop: KnopData): Promise<void> {
  if (GOES_ON.includes(knop.k)) return
  await afterDetour(turn, before, ABOUT_CASUS.includes(knop.k) ? (knop.c ?? '') : '')
}

/**
 * Text that was asked for about one Casus never lands in another: once another comes into view, what was open is put
 * aside, and that is said. After anything else the open question stands below the answer again. `about` is the id of the
 * Casus that came into view, or empty.
 */
export async function afterDetour(turn: Turn, before: Gesprek, about: string): Promise<void> {
  const asked = before.verwacht
  const { verwacht } = turn.gesprek
  if (asked?.soort === 'bericht-aan-indiener' && (verwacht === null || verwacht === asked)) {
    const dropped = verwacht === null || (about !== '' && about !== asked.casusId)
    if (dropped && !wasSent(turn)) {
      turn.gesprek = { ...turn.gesprek, verwacht: null }
      await sayNotSent(turn, asked.casusId)
    }
  }
  if (before.invullingId === null) return
  const open = await findForm(turn, before)
  if (!open) return
  if (turn.gesprek.invullingId !== before.invullingId) {
    // Another form was begun: the first one waits.
    if (turn.gesprek.invullingId !== null) show(turn, formLeftCard(open, turn.zeg))
    return
  }
  if (about === '' || about === open.casus?.id) {
    await showForm(turn)
    return
  }
  turn.gesprek = await leaveForm(turn, turn.gesprek, false)
  show(turn, formLeftCard(open, turn.zeg))
}

/** A ready text takes the place of the one that was asked for. */
function wasSent({ invoer }: Turn): boolean {
  return invoer.knop?.k === 'sjabloon' || invoer.knop?.k === 'vraag-om'
}

async function sayNotSent(turn: Turn, casusId: string): Promise<void> {
  const casus = await turn.stores.casussen.find(casusId)
  say(turn, 'loket.niet-gestuurd-over', { referentie: casus?.referentie ?? '' })
}
