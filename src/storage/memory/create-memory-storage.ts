/** The in-memory twin of the database: same promises, nothing kept. It passes the same contract suite. */
import type { Wisbewijs, WisbewijsStore } from '../../domain/bewaren/wisbewijs.ts'
import type { Bericht, Casus, CasusEvent, CasusId } from '../../domain/casus/casus.ts'
import { isEnded } from '../../domain/casus/casus-status.ts'
import type { CasusStore } from '../../domain/casus/casus-store.ts'
import type { Invulling } from '../../domain/casus/invulling.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Conversatie, ConversatieStore } from '../../domain/gesprek/conversatie.ts'
import type { Gesprek, GesprekStore } from '../../domain/gesprek/gesprek.ts'
import type { Inzage, InzageStore } from '../../domain/inzage/inzage.ts'
import { findGeldend } from '../../domain/kennis/item-status.ts'
import type {
  KennisStore,
  Oordeel,
  OordeelStore,
  OpgeslagenItem,
} from '../../domain/kennis/kennis-store.ts'
import type { Paarbesluit } from '../../domain/kennis/tegenspraak.ts'
import type { Wetswijziging } from '../../domain/kennis/wetswijziging.ts'
import type { Leerpunt } from '../../domain/leerpunt/leerpunt.ts'
import type { Levering } from '../../domain/levering/levering.ts'
import { ROLLEN, type Rol, type RolStore } from '../../domain/personen/gebruiker.ts'
import type { Profiel } from '../../domain/personen/profiel.ts'
import type { Meldverzoek, Redactiewerk } from '../../domain/redactie/redactiewerk.ts'
import type { Registratie } from '../../domain/register/registratie.ts'
import type { ActiviteitStore, Storage, Stores } from '../../domain/storage.ts'
import type { Vraag, VraagStore } from '../../domain/zoeken/vraag.ts'
import { type BeheerState, createBeheerStore, NO_BEHEER } from './beheer-store.ts'
import { createLeveringStore } from './levering-store.ts'
import { createInvullingStore, createLeerpuntStore, createProfielStore } from './loket-stores.ts'
import { createRedactieStore } from './redactie-store.ts'
import { createRegistratieStore } from './registratie-store.ts'
import { createPaarbesluitStore, createWetswijzigingStore } from './wetten-store.ts'

/** Everything kept. Values are never changed in place, so a shallow copy is a snapshot. */
interface State {
  kennis: Map<string, OpgeslagenItem[]>
  stand: number
  oordelen: Oordeel[]
  gesprekken: Map<string, Gesprek>
  casussen: Map<string, Casus>
  events: CasusEvent[]
  berichten: Bericht[]
  leveringen: Levering[]
  ritme: Map<string, string>
  conversaties: Map<string, Conversatie>
  koppelingen: Map<string, string>
  rollen: Map<string, readonly Rol[]>
  vragen: Map<string, Vraag>
  activiteiten: Map<string, string>
  wisbewijzen: Wisbewijs[]
  inzages: Map<string, Inzage>
  register: Map<string, Registratie>
  invullingen: Map<string, Invulling>
  leerpunten: Map<string, Leerpunt>
  profielen: Map<string, Profiel>
  beheer: BeheerState
  redactiewerk: Map<string, Redactiewerk>
  meldverzoeken: Map<string, Meldverzoek>
  wetswijzigingen: Map<string, Wetswijziging>
  paarbesluiten: Map<string, Paarbesluit>
}

export function createMemoryStorage(): Storage {
  let state: State = {
    kennis: new Map(),
    stand: 0,
    oordelen: [],
    gesprekken: new Map(),
    casussen: new Map(),
    events: [],
    berichten: [],
    leveringen: [],
    ritme: new Map(),
    conversaties: new Map(),
    koppelingen: new Map(),
    rollen: new Map(),
    vragen: new Map(),
    activiteiten: new Map(),
    wisbewijzen: [],
    inzages: new Map(),
    register: new Map(),
    invullingen: new Map(),
    leerpunten: new Map(),
    profielen: new Map(),
    beheer: NO_BEHEER,
    redactiewerk: new Map(),
    meldverzoeken: new Map(),
    wetswijzigingen: new Map(),
    paarbesluiten: new Map(),
  }
  // One transaction after the other, as a single connection would.
  let last: Promise<unknown> = Promise.resolve()
  const stores = createStores(() => state)
  return {
    stores,
    transaction: (work) => {
      const run = last.then(async () => {
        const before = state
        state = copy(state)
        try {
          return await work(stores)
        } catch (error) {
          state = before
          throw error
        }
      })
      last = run.catch(() => {})
      return run
    },
    ping: async () => {},
    close: async () => {},
  }
}

function copy(state: State): State {
  return {
    kennis: new Map(state.kennis),
    stand: state.stand,
    oordelen: [...state.oordelen],
    gesprekken: new Map(state.gesprekken),
    casussen: new Map(state.casussen),
    events: [...state.events],
    berichten: [...state.berichten],
    leveringen: [...state.leveringen],
    ritme: new Map(state.ritme),
    conversaties: new Map(state.conversaties),
    koppelingen: new Map(state.koppelingen),
    rollen: new Map(state.rollen),
    vragen: new Map(state.vragen),
    activiteiten: new Map(state.activiteiten),
    wisbewijzen: [...state.wisbewijzen],
    inzages: new Map(state.inzages),
    register: new Map(state.register),
    invullingen: new Map(state.invullingen),
    leerpunten: new Map(state.leerpunten),
    profielen: new Map(state.profielen),
    beheer: state.beheer,
    redactiewerk: new Map(state.redactiewerk),
    meldverzoeken: new Map(state.meldverzoeken),
    wetswijzigingen: new Map(state.wetswijzigingen),
    paarbesluiten: new Map(state.paarbesluiten),
  }
}

function createStores(state: () => State): Stores {
  return {
    kennis: createKennisStore(state),
    oordelen: createOordeelStore(state),
    gesprekken: createGesprekStore(state),
    casussen: createCasusStore(state),
    leveringen: createLeveringStore(state),
    conversaties: createConversatieStore(state),
    rollen: createRolStore(state),
    vragen: createVraagStore(state),
    activiteiten: createActiviteitStore(state),
    wisbewijzen: createWisbewijsStore(state),
    inzages: createInzageStore(state),
    register: createRegistratieStore(() => state().register),
    invullingen: createInvullingStore(() => state().invullingen),
    leerpunten: createLeerpuntStore(() => state().leerpunten),
    profielen: createProfielStore(() => state().profielen),
    beheer: createBeheerStore(
      () => state().beheer,
      (beheer) => {
        state().beheer = beheer
      },
    ),
    redactie: createRedactieStore(state),
    wetswijzigingen: createWetswijzigingStore(() => state().wetswijzigingen),
    paarbesluiten: createPaarbesluitStore(() => state().paarbesluiten),
  }
}

function assertVersion(id: string, given: number, stored: number): void {
  if (given !== stored) throw new DomainError('stale', { id })
}

function newestFirst<T extends { readonly gewijzigd: string; readonly id: string }>(
  values: T[],
): T[] {
  return values.sort((a, b) => b.gewijzigd.localeCompare(a.gewijzigd) || a.id.localeCompare(b.id))
}

function oldestFiling(casussen: Casus[]): Casus[] {
  return casussen.sort(
    (a, b) => (a.ingediend ?? '').localeCompare(b.ingediend ?? '') || a.id.localeCompare(b.id),
  )
}

function createKennisStore(state: () => State): KennisStore {
  const list = (pick: (versies: readonly OpgeslagenItem[]) => OpgeslagenItem | undefined) =>
    [...state().kennis.values()]
      .flatMap((versies) => pick(versies) ?? [])
      .sort((a, b) => (a.item.id < b.item.id ? -1 : 1))
  const newest = (versies: readonly OpgeslagenItem[] = []) => versies.at(-1)
  return {
    find: async (id) => findGeldend(state().kennis.get(id) ?? []),
    list: async () => list(findGeldend),
    findNieuwste: async (id) => newest(state().kennis.get(id)),
    listNieuwste: async () => list(newest),
    listVersies: async (id) => state().kennis.get(id) ?? [],
    save: async (opgeslagen) => {
      const { id } = opgeslagen.item
      const versies = state().kennis.get(id) ?? []
      assertVersion(id, opgeslagen.versie, versies.at(-1)?.versie ?? 0)
      const saved = { ...opgeslagen, versie: opgeslagen.versie + 1 }
      state().kennis.set(id, [...versies, saved])
      if (findGeldend([...versies, saved]) === saved) state().stand += 1
      return saved
    },
    remove: async (id, versie) => {
      assertVersion(id, versie, state().kennis.get(id)?.at(-1)?.versie ?? 0)
      state().kennis.delete(id)
      state().stand += 1
    },
    stand: async () => state().stand,
  }
}

function createOordeelStore(state: () => State): OordeelStore {
  return {
    add: async (oordeel) => {
      state().oordelen.push(oordeel)
    },
    find: async (id) => state().oordelen.find((oordeel) => oordeel.id === id),
    list: async () =>
      state().oordelen.toSorted((a, b) => a.op.localeCompare(b.op) || a.id.localeCompare(b.id)),
    listByItem: async (item) =>
      state()
        .oordelen.filter((oordeel) => oordeel.item === item)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    eraseTexts: async (before) => {
      const { oordelen } = state()
      const old = oordelen.filter(({ op, tekst }) => op < before.toISOString() && tekst !== '')
      state().oordelen = oordelen.map((oordeel) =>
        old.includes(oordeel) ? { ...oordeel, tekst: '' } : oordeel,
      )
      return old.length
    },
  }
}

function createGesprekStore(state: () => State): GesprekStore {
  return {
    find: async (id) => state().gesprekken.get(id),
    listByGebruiker: async (gebruikerId) =>
      newestFirst(
        [...state().gesprekken.values()].filter((gesprek) => gesprek.gebruikerId === gebruikerId),
      ),
    save: async (gesprek) => {
      assertVersion(gesprek.id, gesprek.versie, state().gesprekken.get(gesprek.id)?.versie ?? 0)
      const saved = { ...gesprek, versie: gesprek.versie + 1 }
      state().gesprekken.set(gesprek.id, saved)
      return saved
    },
    remove: async (id) => {
      state().gesprekken.delete(id)
    },
    prune: async (before) =>
      deleteWhere(state().gesprekken, ({ gewijzigd }) => gewijzigd < before.toISOString()),
  }
}

function createCasusStore(state: () => State): CasusStore {
  const all = () => [...state().casussen.values()]
  const remove = (id: CasusId) => {
    state().casussen.delete(id)
    state().events = state().events.filter((event) => event.casusId !== id)
    state().berichten = state().berichten.filter((bericht) => bericht.casusId !== id)
  }
  const hasReferentie = (referentie: string, except: CasusId) =>
    all().some((casus) => casus.referentie === referentie && casus.id !== except)
  return {
    find: async (id) => state().casussen.get(id),
    findByReferentie: async (referentie) => all().find((casus) => casus.referentie === referentie),
    listByIndiener: async (gebruikerId) =>
      newestFirst(all().filter((casus) => casus.indiener.gebruikerId === gebruikerId)),
    listByWaarnemer: async (gebruikerId) =>
      newestFirst(
        all().filter(({ waarnemers }) =>
          waarnemers.some((waarnemer) => waarnemer.gebruikerId === gebruikerId),
        ),
      ),
    findWaiting: async (gebruikerId) => {
      const waiting = newestFirst(all().filter(({ status }) => status === 'wacht-op-indiener'))
      const standsIn = waiting.findLast(({ waarnemers }) =>
        waarnemers.some((waarnemer) => waarnemer.gebruikerId === gebruikerId),
      )
      return standsIn ?? waiting.findLast(({ indiener }) => indiener.gebruikerId === gebruikerId)
    },
    listByStatus: async (status) => oldestFiling(all().filter((casus) => casus.status === status)),
    listOpen: async () =>
      oldestFiling(all().filter((casus) => casus.status !== 'concept' && !isEnded(casus))),
    save: async (casus, events = []) => {
      assertVersion(casus.id, casus.versie, state().casussen.get(casus.id)?.versie ?? 0)
      if (casus.referentie && hasReferentie(casus.referentie, casus.id)) {
        throw new Error('reference is taken')
      }
      const saved = { ...casus, versie: casus.versie + 1 }
      state().casussen.set(casus.id, saved)
      state().events.push(...events)
      return saved
    },
    listEvents: async (id) => state().events.filter((event) => event.casusId === id),
    addBericht: async (bericht) => {
      state().berichten.push(bericht)
    },
    findBericht: async (id) => state().berichten.find((bericht) => bericht.id === id),
    listBerichten: async (id) => state().berichten.filter((bericht) => bericht.casusId === id),
    removeConcept: async (id) => {
      if (state().casussen.get(id)?.status === 'concept') remove(id)
    },
    listUnchangedSince: async (statussen, before, limit) =>
      all()
        .filter(
          ({ status, gewijzigd, gewist }) =>
            statussen.includes(status) && gewijzigd < before.toISOString() && gewist === null,
        )
        .sort((a, b) => a.gewijzigd.localeCompare(b.gewijzigd) || a.id.localeCompare(b.id))
        .slice(0, limit),
    removeUnchanged: async ({ id, versie }) => {
      if (state().casussen.get(id)?.versie !== versie) return false
      remove(id)
      return true
    },
    reduce: async (casus, events) => {
      assertVersion(casus.id, casus.versie, state().casussen.get(casus.id)?.versie ?? 0)
      remove(casus.id)
      const saved = { ...casus, versie: casus.versie + 1 }
      state().casussen.set(casus.id, saved)
      state().events.push(...events)
      return saved
    },
  }
}

function createConversatieStore(state: () => State): ConversatieStore {
  return {
    find: async (id) => state().conversaties.get(id),
    findByGebruiker: async (gebruikerId) =>
      newestFirst(
        [...state().conversaties.values()].filter(
          (conversatie) => conversatie.gebruikerId === gebruikerId,
        ),
      )[0],
    save: async (conversatie) => {
      state().conversaties.set(conversatie.id, conversatie)
    },
    mark: async (id, onbereikbaar) => {
      const found = state().conversaties.get(id)
      if (found) state().conversaties.set(id, { ...found, onbereikbaar })
    },
    remove: async (id) => {
      state().conversaties.delete(id)
    },
    findKoppeling: async (naam) => state().koppelingen.get(naam),
    listKoppelingen: async () =>
      [...state().koppelingen]
        .map(([naam, conversatieId]) => ({ naam, conversatieId }))
        .sort((a, b) => (a.naam < b.naam ? -1 : 1)),
    saveKoppeling: async (naam, conversatieId) => {
      state().koppelingen.set(naam, conversatieId)
    },
    removeKoppeling: async (naam) => state().koppelingen.delete(naam),
  }
}

function createRolStore(state: () => State): RolStore {
  return {
    list: async (gebruikerId) => {
      const rollen = state().rollen.get(gebruikerId) ?? []
      return ROLLEN.filter((rol) => rollen.includes(rol))
    },
    listByRol: async (rol) =>
      [...state().rollen].flatMap(([id, rollen]) => (rollen.includes(rol) ? [id] : [])).sort(),
    save: async (gebruikerId, rollen) => {
      state().rollen.set(gebruikerId, rollen)
    },
  }
}

function createVraagStore(state: () => State): VraagStore {
  return {
    find: async (id) => state().vragen.get(id),
    save: async (vraag) => {
      state().vragen.set(vraag.id, vraag)
    },
    listSince: async (since) =>
      [...state().vragen.values()]
        .filter(({ op }) => op >= since.toISOString())
        .sort((a, b) => a.op.localeCompare(b.op) || a.id.localeCompare(b.id)),
    removeBefore: async (before) => {
      const old = [...state().vragen.values()].filter(({ op }) => op < before.toISOString())
      for (const { id } of old) state().vragen.delete(id)
      return old.length
    },
  }
}

function createActiviteitStore(state: () => State): ActiviteitStore {
  return {
    record: async (id, now) => {
      if (state().activiteiten.has(id)) return false
      state().activiteiten.set(id, now.toISOString())
      return true
    },
    has: async (id) => state().activiteiten.has(id),
    prune: async (before) => deleteWhere(state().activiteiten, (op) => op < before.toISOString()),
  }
}

function createWisbewijsStore(state: () => State): WisbewijsStore {
  return {
    add: async (wisbewijs) => {
      state().wisbewijzen.push(wisbewijs)
    },
    list: async () =>
      state().wisbewijzen.toSorted((a, b) => a.op.localeCompare(b.op) || a.id.localeCompare(b.id)),
  }
}

function createInzageStore(state: () => State): InzageStore {
  return {
    add: async (inzage) => {
      state().inzages.set(inzage.kenmerk, inzage)
    },
    take: async (kenmerk, now) => {
      const found = state().inzages.get(kenmerk)
      if (!found || found.tot <= now.toISOString()) return undefined
      state().inzages.delete(kenmerk)
      return found
    },
    prune: async (now) => deleteWhere(state().inzages, ({ tot }) => tot <= now.toISOString()),
  }
}

function deleteWhere<T>(map: Map<string, T>, matches: (value: T) => boolean): number {
  const ids = [...map].filter(([, value]) => matches(value)).map(([id]) => id)
  for (const id of ids) map.delete(id)
  return ids.length
}
