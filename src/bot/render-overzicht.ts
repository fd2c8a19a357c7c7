import { isNazorgDue } from '../actions/answer-nazorg.ts'
import { listLeftLyingIn, listToCheck, readDagoverzicht } from '../actions/read-overviews.ts'
import { listToControl } from '../actions/remind-eigenaren.ts'
import { ALLOW } from '../actions/roles.ts'
import { dayOfOverview } from '../actions/send-overviews.ts'
import type { Levering } from '../domain/levering/levering.ts'
import { rolesOf } from '../domain/personen/gebruiker.ts'
import { dagOf } from '../domain/tijd/dag.ts'
import type { Card } from './cards/elements.ts'
import {
  checkItemsCard,
  checkLeerpuntenCard,
  dagoverzichtCard,
  leftLyingCard,
  nazorgCard,
} from './cards/overzicht.ts'
import type { TurnDeps } from './run-turn.ts'

/** Its cards, and what the banner says: never more than that there is something. */
interface Post {
  readonly melding: string
  readonly cards: readonly Card[]
}

/** What is sent because of the clock. */
export type Overzichtsoort =
  | 'dagoverzicht'
  | 'kanaalherinnering'
  | 'leerpuntherinnering'
  | 'controleherinnering'
  | 'nazorg'

type Renderer = (options: TurnDeps, levering: Levering) => Promise<Post | undefined>

const RENDERERS: Readonly<Record<Overzichtsoort, Renderer>> = {
  dagoverzicht: renderDagoverzicht,
  kanaalherinnering: renderLeftLying,
  leerpuntherinnering: renderLeerpunten,
  controleherinnering: renderTeControleren,
  nazorg: renderNazorg,
}

/**
 * The message as it is true at the moment it leaves; undefined when nothing is left to say: all is done by now, its day
 * has passed, or the person does not want it any more.
 */
export function renderOverzicht(
  options: TurnDeps,
  levering: Levering & { readonly soort: Overzichtsoort },
): Promise<Post | undefined> {
  return RENDERERS[levering.soort](options, levering)
}

/** Whether this person wants overviews and questions afterwards (F8). */
export async function wantsToHear(
  { storage }: Pick<TurnDeps, 'storage'>,
  { aan }: Levering,
): Promise<boolean> {
  if (aan.soort !== 'persoon') return true
  return (await storage.stores.profielen.find(aan.gebruikerId))?.meldingen ?? true
}

async function renderDagoverzicht(options: TurnDeps, levering: Levering) {
  const { storage, clock, zeg, lokaal } = options
  const vandaag = dagOf(clock())
  if (levering.aan.soort !== 'persoon' || dayOfOverview(levering) !== vandaag) return undefined
  if (!(await wantsToHear(options, levering))) return undefined
  const { gebruikerId } = levering.aan
  // Who is no regievoerder any more reads nothing of a Casus, and nothing about it.
  const rollen = rolesOf(await storage.stores.rollen.list(gebruikerId), lokaal)
  if (!rollen.some((rol) => ALLOW.readCasus.some((allowed) => allowed === rol))) return undefined
  const overzicht = await readDagoverzicht(storage.stores, gebruikerId, {
    vandaag,
    werkdagen: options.werkdagen(),
  })
  return (
    overzicht && {
      melding: zeg('dagoverzicht.melding'),
      cards: [dagoverzichtCard(overzicht, vandaag, zeg)],
    }
  )
}

async function renderLeftLying({ storage, clock, werkdagen, zeg }: TurnDeps, levering: Levering) {
  const peil = { vandaag: dagOf(clock()), werkdagen: werkdagen() }
  const { aan } = levering
  if (aan.soort !== 'kanaal' || dayOfOverview(levering) !== peil.vandaag) return undefined
  const casussen = await listLeftLyingIn(storage.stores, aan.naam, peil)
  if (casussen.length === 0) return undefined
  return {
    melding: zeg('herinnering.kanaal-titel'),
    cards: [leftLyingCard(casussen, peil, zeg)],
  }
}

async function renderLeerpunten({ storage, zeg }: TurnDeps, levering: Levering) {
  const due = await listToCheck(storage.stores, dayOfOverview(levering))
  if (due.length === 0) return undefined
  return { melding: zeg('herinnering.leerpunt-titel'), cards: [checkLeerpuntenCard(due, zeg)] }
}

async function renderTeControleren(options: TurnDeps, levering: Levering) {
  const { storage, zeg } = options
  if (levering.aan.soort !== 'persoon' || !(await wantsToHear(options, levering))) return undefined
  const day = dayOfOverview(levering)
  const due = await listToControl(storage.stores, levering.aan.gebruikerId, day)
  if (due.length === 0) return undefined
  return { melding: zeg('herinnering.controle-titel'), cards: [checkItemsCard(due, day, zeg)] }
}

async function renderNazorg(options: TurnDeps, levering: Levering) {
  const { storage, zeg } = options
  const casus = await storage.stores.casussen.find(levering.casusId ?? '')
  if (!casus || !isNazorgDue(casus, levering)) return undefined
  if (!(await wantsToHear(options, levering))) return undefined
  return {
    melding: zeg('nazorg.melding', { referentie: casus.referentie ?? '' }),
    cards: [nazorgCard(casus, zeg)],
  }
}
