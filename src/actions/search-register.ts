import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import { noemInVraag } from '../domain/register/genoemde-organisatie.ts'
import {
  type GenoemdeOrganisatie,
  hasWord,
  type RegisterVraag,
  readRegisterVraag,
  zoektekstOf,
} from '../domain/register/register-vraag.ts'
import { isVerouderd, type Registratie } from '../domain/register/registratie.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { ALLOW } from './roles.ts'

/** How many entries a person sees at once. */
export const REGISTER_SHOWN = 5
const MOST_OFFERED = 2

export interface RegistratieView {
  readonly registratie: Registratie
  /** Names of the themes, as people read them. */
  readonly themas: readonly string[]
  /** Nobody confirmed it for more than a year. */
  readonly verouderd: boolean
}

export interface RegisterAntwoord {
  /** `leeg`: the register itself holds nothing yet. `deels`: not every word of the question was found. */
  readonly soort: 'gevonden' | 'deels' | 'niets' | 'leeg'
  readonly hits: readonly RegistratieView[]
  /** There are more than are shown. */
  readonly meer: boolean
  /** Words of the question that no entry shown has. */
  readonly nietGevonden: readonly string[]
  /** The organisations the question names, as people read them. */
  readonly organisaties: readonly string[]
}

/**
 * Looks in the Maatwerkregister for organisation, region and theme, in any order. Only the entries that fit best are
 * given: with the region that was asked for, those of another region are left out. `tekst` must have passed the
 * privacy gate.
 */
export async function searchRegister(
  context: ActionContext,
  tekst: string,
  limit = REGISTER_SHOWN,
): Promise<RegisterAntwoord> {
  authorize(context, ALLOW.searchRegister)
  return answer(context, readRegisterVraag(tekst, context.kennis.bank), limit)
}

/** Everybody in the register at these organisations (ids). */
export async function searchRegisterAt(
  context: ActionContext,
  ids: readonly string[],
): Promise<RegisterAntwoord> {
  authorize(context, ALLOW.searchRegister)
  const organisaties = context.kennis.bank.organisaties
    .filter(({ id }) => ids.includes(id))
    .map(({ id, naam, afkorting }) => ({ id, naam: afkorting || naam, woorden: [id] }))
  return answer(context, { organisaties, woorden: [] }, REGISTER_SHOWN)
}

/** The organisations an ordinary question names that have an entry (B21); at most two. */
export async function findRegisterOffers(
  context: ActionContext,
  tekst: string,
): Promise<GenoemdeOrganisatie[]> {
  authorize(context, ALLOW.searchRegister)
  const offers: GenoemdeOrganisatie[] = []
  for (const organisatie of noemInVraag(tekst, context.kennis.bank)) {
    const vraag = { organisaties: [organisatie], woorden: [] }
    if ((await context.stores.register.search(vraag, 1)).length > 0) offers.push(organisatie)
  }
  return offers.slice(0, MOST_OFFERED)
}

async function answer(
  context: ActionContext,
  vraag: RegisterVraag,
  limit: number,
): Promise<RegisterAntwoord> {
  const { register } = context.stores
  const found = await register.search(vraag, limit + 1)
  const best = found[0]?.treffers ?? 0
  const fitting = found.filter(({ treffers }) => treffers === best)
  const shown = fitting.slice(0, limit).map(({ registratie }) => registratie)
  const texts = shown.map(zoektekstOf)
  const missing = vraag.woorden.filter((woord) => !texts.some((text) => hasWord(text, woord)))
  const soort = best === vraag.woorden.length ? 'gevonden' : 'deels'
  return {
    soort: shown.length > 0 ? soort : (await register.count()) === 0 ? 'leeg' : 'niets',
    hits: shown.map((registratie) => toView(registratie, context.kennis.bank, today(context))),
    meer: fitting.length > limit,
    nietGevonden: missing.map(([typed = '']) => typed),
    organisaties: vraag.organisaties.map(({ naam }) => naam),
  }
}

function toView(registratie: Registratie, bank: Kennisbank, vandaag: string): RegistratieView {
  return {
    registratie,
    themas: registratie.themas.map(
      (id) => bank.leefgebieden.find((leefgebied) => leefgebied.id === id)?.naam ?? id,
    ),
    verouderd: isVerouderd(registratie, vandaag),
  }
}
