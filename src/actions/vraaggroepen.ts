import { TERMIJNEN } from '../domain/bewaren/termijnen.ts'
import { DomainError } from '../domain/errors.ts'
import type { Redactiewerk, Vraagstatus } from '../domain/redactie/redactiewerk.ts'
import { type Groepstand, standOf, type Vraaggroep } from '../domain/redactie/vraaggroep.ts'
import { isUnanswered, type Vraag } from '../domain/zoeken/vraag.ts'
import { type ActionContext, authorize } from './context.ts'
import { daysAhead } from './events.ts'
import { keepProfiel } from './keep-profiel.ts'
import { ALLOW } from './roles.ts'

/** A group of unanswered questions, as an editor works on it. Its id is that of any of its questions. */
export interface Vraaggroepwerk extends Vraaggroep {
  readonly stand: Groepstand
  /** How many people asked to hear of an answer. Who they are, no editor sees. */
  readonly wachtenden: number
}

/** So many are put in groups, the newest; more would keep others waiting. */
const MOST_GROUPED = 1_000

/** The newest unanswered questions of as long as they are kept, in groups, the largest first (B19). */
export async function listVraaggroepen(context: ActionContext): Promise<Vraaggroepwerk[]> {
  authorize(context, ALLOW.listVraaggroepen)
  const { vragen, redactie } = context.stores
  const since = new Date(daysAhead(context, -TERMIJNEN.vraag))
  const unanswered = (await vragen.listSince(since)).filter(isUnanswered)
  const groepen = context.redactie.group(unanswered.slice(-MOST_GROUPED))
  const werk = new Map((await redactie.list('vraag')).map((one) => [one.over, one]))
  const verzoeken = await redactie.listVerzoeken('vraag')
  return groepen.map((groep) => {
    const ids = new Set(groep.vragen.map(({ id }) => id))
    const people = verzoeken.filter(({ over }) => ids.has(over)).map((one) => one.gebruikerId)
    const stand = standOf(groep, (over) => werk.get(over))
    return { ...groep, stand, wachtenden: new Set(people).size }
  })
}

/** Who may be asked to work on it: every editor whose name is known, and whoever asks. */
export async function listRedacteuren({
  stores,
  gebruiker,
}: ActionContext): Promise<NonNullable<Redactiewerk['redacteur']>[]> {
  const people = new Map([[gebruiker.id, gebruiker.naam]])
  for (const id of await stores.rollen.listByRol('redacteur')) {
    const naam = (await stores.profielen.find(id))?.naam
    if (naam && !people.has(id)) people.set(id, naam)
  }
  return [...people].map(([gebruikerId, naam]) => ({ gebruikerId, naam }))
}

export interface Vraagwijziging {
  readonly status: Vraagstatus
  /** Id of the editor who does it; null for nobody. */
  readonly redacteur: string | null
  /** How it stood when the editor looked. */
  readonly was: Pick<Groepstand, 'status'> & { readonly redacteur: string | null }
}

/**
 * Sets where a group stands and who does it; `id` is of one of its questions. Throws `stale` when somebody else changed
 * it since it was read.
 */
export async function workOnVraag(
  context: ActionContext,
  id: string,
  { status, redacteur, was }: Vraagwijziging,
): Promise<void> {
  authorize(context, ALLOW.workOnVraag)
  await keepProfiel(context)
  const groep = await getGroep(context, id)
  const { stand } = groep
  if (stand.status !== was.status || (stand.redacteur?.gebruikerId ?? null) !== was.redacteur) {
    throw new DomainError('stale', { vraag: id })
  }
  const known = [...(await listRedacteuren(context)), ...(stand.redacteur ? [stand.redacteur] : [])]
  const chosen = known.find(({ gebruikerId }) => gebruikerId === redacteur) ?? null
  if (redacteur !== null && chosen === null) throw new DomainError('not-found', { redacteur })
  await saveGroep(context, groep, { status, redacteur: chosen, item: stand.item })
}

/** The group this question is in. Throws `not-found` when it is in none. */
export async function getGroep(context: ActionContext, id: string): Promise<Vraaggroepwerk> {
  const groepen = await listVraaggroepen(context)
  const found = groepen.find(({ vragen }) => vragen.some((vraag) => vraag.id === id))
  if (!found) throw new DomainError('not-found', { vraag: id })
  return found
}

/** Notes how a group stands with each of its questions, so that the work stays when the groups change. */
export async function saveGroep(
  { stores, now }: ActionContext,
  { vragen }: Vraaggroep,
  stand: Pick<Redactiewerk, 'status' | 'redacteur' | 'item'>,
): Promise<void> {
  const toWerk = ({ id, op }: Vraag): Redactiewerk => ({
    ...{ soort: 'vraag', over: id, antwoord: null, begonnen: op },
    ...stand,
    gewijzigd: now.toISOString(),
  })
  for (const vraag of vragen) await stores.redactie.save(toWerk(vraag))
}
