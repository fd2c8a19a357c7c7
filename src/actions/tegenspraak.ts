import { DomainError } from '../domain/errors.ts'
import type { Kennisitem, KennisitemId } from '../domain/kennis/kennisitem.ts'
import {
  type Afwijking,
  findAfwijkingen,
  isGeldig,
  listOveral,
  type Paarbesluit,
} from '../domain/kennis/tegenspraak.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'
import { signature } from './wetten.ts'

/** Two items that describe nearly the same situation and send people elsewhere. */
export interface Tegenspraak {
  readonly a: Kennisitem
  readonly b: Kennisitem
  /** The versions that people find now. */
  readonly versieA: number
  readonly versieB: number
  /** How alike the situations are, from 0 to 1. */
  readonly gelijk: number
  readonly afwijkingen: readonly Afwijking[]
  /** Does either name the other as a neighbour? */
  readonly verwant: boolean
  /** What an editor decided of these versions; null when nobody did. */
  readonly besluit: Paarbesluit | null
}

/** Pairs that may contradict each other, the most alike first (X32). Others may go in between. */
export async function listTegenspraak(context: ActionContext): Promise<Tegenspraak[]> {
  authorize(context, ALLOW.listTegenspraak)
  const { kennis, redactie, stores } = context
  const paren = await redactie.findParen(kennis.bank)
  const versies = await listVersienummers(context)
  const besluiten = (await stores.paarbesluiten.list()).filter((one) => isGeldig(one, versies))
  const published = kennis.bank.items.filter(({ status }) => status === 'gepubliceerd')
  const byId = new Map(published.map((item) => [item.id, item]))
  const overal = listOveral(published)
  return paren.flatMap(({ gelijk, stappenGelijk, ...paar }) => {
    const [a, b] = [byId.get(paar.a), byId.get(paar.b)]
    if (!a || !b) return []
    const afwijkingen = findAfwijkingen(a, b, stappenGelijk, overal)
    if (afwijkingen.length === 0) return []
    return {
      ...{ a, b, gelijk, afwijkingen },
      ...{ versieA: versies.get(a.id) ?? 0, versieB: versies.get(b.id) ?? 0 },
      verwant: a.verwante.includes(b.id) || b.verwante.includes(a.id),
      besluit: besluiten.find((one) => one.a === a.id && one.b === b.id) ?? null,
    }
  })
}

async function listVersienummers({ stores }: ActionContext): Promise<Map<KennisitemId, number>> {
  const counting = await stores.kennis.list()
  return new Map(counting.map(({ item, versie }) => [item.id, versie]))
}

/**
 * An editor says that a pair is right as it is: it stays away until one of the two gets another version. Throws `stale`
 * when one has another version already than was looked at. `reden` must have passed the privacy gate.
 */
export async function acceptTegenspraak(
  context: ActionContext,
  besluit: Pick<Paarbesluit, 'a' | 'b' | 'versieA' | 'versieB' | 'reden'>,
): Promise<void> {
  authorize(context, ALLOW.acceptTegenspraak)
  const { a, b } = besluit
  if (!(a < b)) throw new DomainError('not-found', { a, b })
  if (!isGeldig({ ...besluit, ...signature(context) }, await listVersienummers(context))) {
    throw new DomainError('stale', { a, b })
  }
  await context.stores.paarbesluiten.save({ ...besluit, ...signature(context) })
}

/** Takes back that a pair is right as it is; does nothing when nobody said so. */
export async function reopenTegenspraak(
  context: ActionContext,
  a: KennisitemId,
  b: KennisitemId,
): Promise<void> {
  authorize(context, ALLOW.reopenTegenspraak)
  await context.stores.paarbesluiten.remove(a, b)
}
