import type { ActionContext } from '../actions/context.ts'
import { keepProfiel } from '../actions/keep-profiel.ts'
import type { Termijnen } from '../domain/bewaren/termijnen.ts'
import type { Sjabloon } from '../domain/casus/sjabloon.ts'
import { isDomainError } from '../domain/errors.ts'
import { emptyGesprek } from '../domain/gesprek/gesprek.ts'
import type { Kaartjes } from '../domain/inzage/inzage.ts'
import { rolesOf } from '../domain/personen/gebruiker.ts'
import type { Storage, Stores } from '../domain/storage.ts'
import type { Tabadres } from '../domain/tabadres.ts'
import type { Zeg } from '../domain/teksten.ts'
import type { Card } from './cards/elements.ts'
import { withoutOff } from './cards/without-off.ts'
import { handleButton } from './handlers/buttons.ts'
import { handleChannelText } from './handlers/channel.ts'
import { afterButton } from './handlers/detour.ts'
import { handleText } from './handlers/text.ts'
import { roleNames } from './role-names.ts'
import type { Doorgelaten, Invoer, Turn, Uitbericht } from './turn.ts'
import { say } from './turn.ts'

/** What a turn needs besides the message: everything but the person, the moment and the transaction. */
export interface TurnDeps
  extends Pick<
    ActionContext,
    | 'newId'
    | 'random'
    | 'dialogen'
    | 'regels'
    | 'gegevens'
    | 'redactie'
    | 'systemen'
    | 'werkdagen'
    | 'isAan'
  > {
  readonly storage: Storage
  readonly clock: () => Date
  /** The base as it is now. */
  readonly kennis: () => ActionContext['kennis']
  readonly zeg: Zeg
  /** Local mode: no login, every role unless one was chosen. */
  readonly lokaal: boolean
  /** Expressions that may mean danger now. */
  readonly noodsignalen: readonly string[]
  readonly achtergehouden: Map<string, string>
  readonly kaartjes: Kaartjes
  readonly termijnen: () => Termijnen
  readonly sjablonen: readonly Sjabloon[]
  readonly tabadres: Tabadres
}

export interface TurnResult {
  readonly uit: readonly Uitbericht[]
  readonly vervang: Card | null
  readonly doorgelaten: Doorgelaten | null
  /** False when this activity was handled before: then there is nothing to send. */
  readonly nieuw: boolean
}

/** A conflict with another process or device is tried again this often before the person hears of it. */
const TRIES = 4

/**
 * Runs one turn in one transaction: read, handle, write. The activity id is recorded in the same transaction, so
 * a turn that did not end well leaves no trace and may be delivered again, and one that did is never done twice.
 */
export async function runTurn(deps: TurnDeps, invoer: Invoer): Promise<TurnResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deps.storage.transaction((stores) => handleOnce(deps, stores, invoer))
    } catch (error) {
      if (isDomainError(error, 'stale') && attempt < TRIES) continue
      const key = sentenceFor(error)
      if (!key) throw error
      await letGo(deps, invoer)
      const tekst = deps.zeg(key, key === 'rol.mag-niet' ? await rolesIn(deps, invoer) : {})
      return { uit: [{ tekst }], vervang: null, doorgelaten: null, nieuw: true }
    }
  }
}

/** The roles this person has, as words. */
async function rolesIn({ storage, lokaal, zeg }: TurnDeps, { afzender }: Invoer) {
  const assigned = await storage.transaction(({ rollen }) => rollen.list(afzender.id))
  return { rollen: roleNames(rolesOf(assigned, lokaal), zeg) }
}

/** What cannot be done as it was asked is asked no more: a form that ran into it is set aside, with its answers. */
async function letGo({ storage }: TurnDeps, { conversatieId, plek }: Invoer): Promise<void> {
  if (plek !== 'persoonlijk') return
  await storage.transaction(async ({ gesprekken }) => {
    const gesprek = await gesprekken.find(conversatieId)
    if (gesprek?.invullingId) await gesprekken.save({ ...gesprek, invullingId: null })
  })
}

async function handleOnce(deps: TurnDeps, stores: Stores, invoer: Invoer): Promise<TurnResult> {
  const now = deps.clock()
  if (!(await stores.activiteiten.record(invoer.activiteitId, now))) {
    return { uit: [], vervang: null, doorgelaten: null, nieuw: false }
  }
  const found = await stores.gesprekken.find(invoer.conversatieId)
  const before = found ?? emptyGesprek(invoer.conversatieId, invoer.afzender.id, now)
  const turn: Turn = {
    ...(await createContext(deps, stores, invoer.afzender, now)),
    invoer,
    zeg: deps.zeg,
    noodsignalen: deps.noodsignalen,
    achtergehouden: deps.achtergehouden,
    kaartjes: deps.kaartjes,
    termijnen: deps.termijnen(),
    sjablonen: deps.sjablonen,
    tabadres: deps.tabadres,
    gesprek: before,
    doorgelaten: null,
    uit: [],
    vervang: null,
  }
  if (invoer.plek === 'persoonlijk') await keepProfiel(turn)
  await handle(turn)
  if (turn.uit.length === 0 && turn.vervang === null) say(turn, 'algemeen.leeg')
  // A channel has no conversation of its own: what is said there changes Casussen, never a state.
  if (turn.gesprek !== before && invoer.plek === 'persoonlijk') {
    await stores.gesprekken.save({ ...turn.gesprek, gewijzigd: now.toISOString() })
  }
  const { vervang, doorgelaten } = turn
  return {
    uit: turn.uit.map((bericht) =>
      'kaart' in bericht ? { kaart: withoutOff(bericht.kaart, deps.isAan) } : bericht,
    ),
    vervang: vervang && withoutOff(vervang, deps.isAan),
    doorgelaten,
    nieuw: true,
  }
}

async function handle(turn: Turn): Promise<void> {
  const before = turn.gesprek
  if (turn.invoer.knop || turn.invoer.knopOnbekend) {
    await handleButton(turn)
    return turn.invoer.knop ? afterButton(turn, before, turn.invoer.knop) : undefined
  }
  return turn.invoer.plek === 'kanaal' ? handleChannelText(turn) : handleText(turn)
}

/** Who acts, when, and with what; with the roles this person has now. */
export async function createContext(
  deps: TurnDeps,
  stores: Stores,
  afzender: Invoer['afzender'],
  now: Date,
): Promise<ActionContext> {
  const assigned = await stores.rollen.list(afzender.id)
  return {
    gebruiker: { ...afzender, rollen: rolesOf(assigned, deps.lokaal) },
    stores,
    now,
    newId: deps.newId,
    random: deps.random,
    kennis: deps.kennis(),
    werkdagen: deps.werkdagen,
    isAan: deps.isAan,
    dialogen: deps.dialogen,
    regels: deps.regels,
    gegevens: deps.gegevens,
    redactie: deps.redactie,
    systemen: deps.systemen,
    lokaal: deps.lokaal,
  }
}

/** The sentence for a broken rule; undefined for what is a fault of ours. */
function sentenceFor(error: unknown): string | undefined {
  if (!isDomainError(error)) return undefined
  switch (error.code) {
    case 'not-allowed':
      // About a role it says which are needed; otherwise it is about whose Casus it is.
      return 'needs' in error.facts ? 'rol.mag-niet' : 'invullen.niet-van-jou'
    case 'not-found':
      return 'algemeen.bestaat-niet'
    case 'stale':
      return 'algemeen.bezig'
    case 'already-taken':
      return 'intrekken.al-genomen'
    case 'transition':
      return 'loket.al-gesloten'
    case 'empty-text':
      return 'algemeen.leeg'
    case 'text-too-long':
      return 'loket.te-lang'
    case 'switched-off':
      return `onderdeel-uit.${error.facts.onderdeel}`
    default:
      return undefined
  }
}
