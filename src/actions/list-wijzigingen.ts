import type { Wijziging } from '../domain/beheer/wijziging.ts'
import type { Profiel } from '../domain/personen/profiel.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'

/** Somebody who looks sees this many. */
export const WIJZIGINGEN_MAX = 200

/** What beheerders changed, the newest first, with the names of people by their id as far as they are known. */
export async function listWijzigingen(context: ActionContext): Promise<{
  readonly wijzigingen: readonly Wijziging[]
  readonly namen: ReadonlyMap<string, string>
}> {
  authorize(context, ALLOW.listWijzigingen)
  const { beheer, profielen } = context.stores
  return {
    wijzigingen: await beheer.listWijzigingen(WIJZIGINGEN_MAX),
    namen: namesOf(await profielen.list()),
  }
}

/** The names of people by their id; who never gave one is not in it. */
export function namesOf(profielen: readonly Profiel[]): ReadonlyMap<string, string> {
  return new Map(
    profielen.flatMap(({ gebruikerId, naam }) => (naam === '' ? [] : [[gebruikerId, naam]])),
  )
}
