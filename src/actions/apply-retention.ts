import { reduceCasus, reduceEvents } from '../domain/bewaren/reduce-casus.ts'
import { daysBefore, type Termijnen } from '../domain/bewaren/termijnen.ts'
import type { Wisbewijs } from '../domain/bewaren/wisbewijs.ts'
import type { Casus } from '../domain/casus/casus.ts'
import type { CasusStatus } from '../domain/casus/casus-status.ts'
import { isDomainError } from '../domain/errors.ts'
import type { Storage, Stores } from '../domain/storage.ts'

export interface RetentionContext {
  readonly storage: Storage
  readonly newId: () => string
}

/** A kind of data of which everything that is old goes at once; `erase` gives how many went. */
interface Opruimregel extends Pick<Wisbewijs, 'regel' | 'soort'> {
  readonly dagen: (termijnen: Termijnen) => number
  readonly erase: (stores: Stores, before: Date) => Promise<number>
}

/** One line per kind of data. A new table with data that gets old is added here, with its term and its `prune`. */
const OPRUIMREGELS: readonly Opruimregel[] = [
  {
    regel: 'gesprek',
    soort: 'gesprek',
    dagen: ({ gesprek }) => gesprek,
    erase: ({ gesprekken }, before) => gesprekken.prune(before),
  },
  {
    regel: 'invulling',
    soort: 'invulling',
    dagen: ({ invulling }) => invulling,
    erase: ({ invullingen }, before) => invullingen.prune(before),
  },
  {
    regel: 'feedback',
    soort: 'feedbacktekst',
    dagen: ({ feedback }) => feedback,
    erase: ({ oordelen }, before) => oordelen.eraseTexts(before),
  },
  {
    regel: 'vraag',
    soort: 'vraag',
    dagen: ({ vraag }) => vraag,
    erase: ({ vragen }, before) => vragen.removeBefore(before),
  },
  {
    regel: 'vraag',
    soort: 'redactie',
    dagen: ({ vraag }) => vraag,
    erase: ({ redactie }, before) => redactie.prune('vraag', before),
  },
  {
    regel: 'feedback',
    soort: 'redactie',
    dagen: ({ feedback }) => feedback,
    erase: ({ redactie }, before) => redactie.prune('feedback', before),
  },
  {
    regel: 'levering',
    soort: 'levering',
    dagen: ({ levering }) => levering,
    erase: ({ leveringen }, before) => leveringen.prune(before),
  },
  {
    regel: 'activiteit',
    soort: 'activiteit',
    dagen: ({ activiteit }) => activiteit,
    erase: ({ activiteiten }, before) => activiteiten.prune(before),
  },
  {
    regel: 'inzage',
    soort: 'inzage',
    dagen: () => 0,
    erase: ({ inzages }, before) => inzages.prune(before),
  },
  {
    regel: 'wijziging',
    soort: 'wijziging',
    dagen: ({ wijziging }) => wijziging,
    erase: ({ beheer }, before) => beheer.pruneWijzigingen(before),
  },
]

/** What becomes of Casussen in these statuses. `erase` is false when somebody else had it first. */
interface Casusregel extends Pick<Wisbewijs, 'regel' | 'soort'> {
  readonly statussen: readonly CasusStatus[]
  readonly dagen: (termijnen: Termijnen) => number
  readonly erase: (stores: Stores, casus: Casus, now: Date) => Promise<boolean>
}

const CASUSREGELS: readonly Casusregel[] = [
  {
    regel: 'concept',
    soort: 'casus',
    statussen: ['concept'],
    dagen: ({ concept }) => concept,
    erase: removeCasus,
  },
  {
    regel: 'ingetrokken',
    soort: 'casus',
    statussen: ['ingetrokken'],
    dagen: ({ ingetrokken }) => ingetrokken,
    erase: removeCasus,
  },
  {
    regel: 'afgesloten',
    soort: 'casus-inhoud',
    statussen: ['afgerond', 'niet-in-behandeling'],
    dagen: ({ afgesloten }) => afgesloten,
    erase: keepFacts,
  },
]

const BATCH = 100

/**
 * Erases everything whose term has run out and gives the proof (K6, X35). Nobody asks for it: the clock does. It may
 * run at any time, again, and in several processes at once: what is erased is erased once and proven once, in one
 * transaction with its proof. Never call it within a transaction.
 */
export async function applyRetention(
  context: RetentionContext,
  now: Date,
  termijnen: Termijnen,
): Promise<readonly Wisbewijs[]> {
  const bewijzen: Wisbewijs[] = []
  for (const regel of CASUSREGELS) {
    bewijzen.push(...(await applyToCasussen(context, regel, now, regel.dagen(termijnen))))
  }
  for (const regel of OPRUIMREGELS) {
    const before = daysBefore(now, regel.dagen(termijnen))
    const bewijs = await context.storage.transaction(async (stores) => {
      const aantal = await regel.erase(stores, before)
      return aantal > 0 ? prove(context, stores, now, regel, aantal) : undefined
    })
    if (bewijs) bewijzen.push(bewijs)
  }
  return bewijzen
}

/** Adds the proof that something was erased; the caller erases it in the same transaction. */
export async function prove(
  context: Pick<RetentionContext, 'newId'>,
  stores: Stores,
  now: Date,
  { regel, soort }: Pick<Wisbewijs, 'regel' | 'soort'>,
  aantal: number,
  referentie: string | null = null,
): Promise<Wisbewijs> {
  const bewijs = { id: context.newId(), soort, aantal, referentie, op: now.toISOString(), regel }
  await stores.wisbewijzen.add(bewijs)
  return bewijs
}

/** One transaction per Casus: one that somebody works on just now does not hold up the others. */
async function applyToCasussen(
  context: RetentionContext,
  regel: Casusregel,
  now: Date,
  dagen: number,
): Promise<Wisbewijs[]> {
  const bewijzen: Wisbewijs[] = []
  const before = daysBefore(now, dagen)
  for (;;) {
    const { casussen } = context.storage.stores
    const due = await casussen.listUnchangedSince(regel.statussen, before, BATCH)
    const count = bewijzen.length
    for (const casus of due) {
      const bewijs = await eraseOne(context, regel, casus, now)
      if (bewijs) bewijzen.push(bewijs)
    }
    // Nothing went: another process is at it, or somebody works on them. The next day looks again.
    if (due.length < BATCH || bewijzen.length === count) return bewijzen
  }
}

async function eraseOne(
  context: RetentionContext,
  regel: Casusregel,
  casus: Casus,
  now: Date,
): Promise<Wisbewijs | undefined> {
  try {
    return await context.storage.transaction(async (stores) =>
      (await regel.erase(stores, casus, now))
        ? prove(context, stores, now, regel, 1, casus.referentie)
        : undefined,
    )
  } catch (error) {
    if (isDomainError(error, 'stale')) return undefined
    throw error
  }
}

async function removeCasus(stores: Stores, casus: Casus): Promise<boolean> {
  if (!(await stores.casussen.removeUnchanged(casus))) return false
  await stores.invullingen.removeByCasus(casus.id)
  await stores.leveringen.removeByCasus(casus.id)
  return true
}

async function keepFacts(stores: Stores, casus: Casus, now: Date): Promise<boolean> {
  const events = await stores.casussen.listEvents(casus.id)
  await stores.casussen.reduce(reduceCasus(casus, now), reduceEvents(events))
  await stores.invullingen.removeByCasus(casus.id)
  await stores.leveringen.removeByCasus(casus.id)
  return true
}
