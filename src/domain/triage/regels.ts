/**
 * Advice by rule: data written by people, each with its id, its source and the sentence it says (A18).
 *
 * You may rely on: a Regel never decides anything. It points at an option, an item or a risk; the professional chooses.
 * The same answers always give the same Regels, in the order of the file.
 */

import { daysBetween } from '../tijd/dag.ts'
import { type Antwoorden, keuzesOf, tekstOf } from './antwoord.ts'
import type { TriageContext } from './predicates.ts'

export interface Regel {
  readonly id: string
  /** Steps at which it is said, `outcome/<name>`, or `regievoerder` for who takes the Casus. */
  readonly bij: readonly string[]
  /** All must hold. */
  readonly als: readonly Voorwaarde[]
  /** What it says, to the professional. */
  readonly zin: string
  /** Option of the step it points at; null when it points at none. */
  readonly optie: string | null
  /** Kennisitem to read on. */
  readonly item: string | null
  readonly bron: { readonly document: string; readonly regels: string; readonly vindplaats: string }
}

export type Voorwaarde =
  /** One of these options was chosen. `leefgebieden` also counts what was added under `breder`. */
  | { readonly soort: 'keuze'; readonly stap: string; readonly is: readonly string[] }
  /** A word somebody typed begins with one of these; an entry of several words must stand there as such. */
  | { readonly soort: 'tekst'; readonly woorden: readonly string[] }
  /** The irreversible event is at most this many days away. */
  | { readonly soort: 'dagen'; readonly hoogstens: number }
  /** At least this many leefgebieden. */
  | { readonly soort: 'leefgebieden'; readonly minstens: number }

/** The place where a regievoerder reads them. */
export const PLEK_REGIEVOERDER = 'regievoerder'

/** The Regels that speak at `plek`, given these answers. */
export function adviceAt(
  regels: readonly Regel[],
  plek: string,
  antwoorden: Antwoorden,
  context: TriageContext,
): Regel[] {
  const here = regels.filter(({ bij }) => bij.includes(plek))
  if (here.length === 0) return []
  const typed = plainText(antwoorden)
  return here.filter(({ als }) =>
    als.every((voorwaarde) => holds(voorwaarde, antwoorden, typed, context)),
  )
}

function holds(
  voorwaarde: Voorwaarde,
  antwoorden: Antwoorden,
  typed: string,
  { vandaag }: TriageContext,
): boolean {
  switch (voorwaarde.soort) {
    case 'keuze':
      return chosenAt(antwoorden, voorwaarde.stap).some((keuze) => voorwaarde.is.includes(keuze))
    case 'tekst':
      return voorwaarde.woorden.some((woord) => typed.includes(` ${woord.toLowerCase()}`))
    case 'dagen': {
      const { datum } = antwoorden
      return datum?.soort === 'datum' && daysBetween(vandaag, datum.datum) <= voorwaarde.hoogstens
    }
    case 'leefgebieden':
      return chosenAt(antwoorden, 'leefgebieden').length >= voorwaarde.minstens
  }
}

function chosenAt(antwoorden: Antwoorden, stap: string): readonly string[] {
  const chosen = keuzesOf(antwoorden[stap])
  if (stap !== 'leefgebieden') return chosen
  const added = keuzesOf(antwoorden.breder).filter((gebied) => gebied !== 'geen')
  return [...new Set([...chosen, ...added])]
}

/** Everything typed, in lower case, one space before every word and no other signs. */
function plainText(antwoorden: Antwoorden): string {
  const texts = Object.values(antwoorden).flatMap((antwoord) => {
    if (antwoord.soort === 'partijen')
      return antwoord.partijen.map(({ naam, zegt }) => `${naam} ${zegt}`)
    return antwoord.soort === 'organisatie' ? [] : [tekstOf(antwoord)]
  })
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}:]+/gu) ?? []
  return words.map((word) => ` ${word}`).join('')
}
