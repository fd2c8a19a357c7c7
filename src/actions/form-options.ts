import type { Casus } from '../domain/casus/casus.ts'
import { shorten } from '../domain/teksten.ts'
import { type Antwoord, keuzesOf } from '../domain/triage/antwoord.ts'
import type { Dialoog, Stap } from '../domain/triage/dialoog.ts'
import type { ActionContext } from './context.ts'
import { listCollegas } from './hand-over.ts'

/** Options that depend on who works here and on what was shown: colleagues, and items of the knowledge base. */
export async function fillOptions(
  context: ActionContext,
  dialoog: Dialoog,
  casus: Casus | null,
): Promise<Dialoog> {
  if (dialoog.id === 'overdragen') {
    const collegas = await listCollegas(context)
    return withOptions(
      dialoog,
      'aan',
      Object.fromEntries(collegas.map(({ gebruikerId, naam }) => [gebruikerId, naam])),
    )
  }
  if (dialoog.id === 'afronding' && casus) {
    const none = dialoog.steps.route?.options ?? {}
    return withOptions(dialoog, 'route', { ...routesOf(context, casus), ...none })
  }
  return dialoog
}

function withOptions(dialoog: Dialoog, naam: string, options: Stap['options']): Dialoog {
  const stap = dialoog.steps[naam]
  if (!stap || Object.keys(options).length === 0) return dialoog
  return { ...dialoog, steps: { ...dialoog.steps, [naam]: { ...stap, options } } }
}

const ROUTES_SHOWN = 4
const TITLE_SHOWN = 140

/** What was shown and could have helped, what did help first. */
function routesOf({ kennis }: ActionContext, { getoond }: Casus): Stap['options'] {
  const ordered = getoond.toSorted((a, b) => rank(a.oordeel) - rank(b.oordeel))
  return Object.fromEntries(
    ordered.slice(0, ROUTES_SHOWN).flatMap(({ id }) => {
      const item = kennis.byId.get(id)
      return item ? [[item.id, shorten(item.titel, TITLE_SHOWN)]] : []
    }),
  )
}

function rank(oordeel: Casus['getoond'][number]['oordeel']): number {
  return ['helpt', 'bekeken', 'getoond', 'helpt-niet'].indexOf(oordeel)
}

/** Steps of the LET, and the step of the triage where much the same was told. */
const TOLD_BEFORE: Readonly<Record<string, string>> = { analyse: 'situatie', advies: 'hulpvraag' }

/** What is known already for a question of a form; null when nothing is. */
export function proposalFor(casus: Casus, form: string, stap: string): Antwoord | null {
  const { antwoorden, behandeling } = casus
  if (form === 'afronding' && (stap === 'knelpunt' || stap === 'niveau')) {
    const antwoord = antwoorden[stap]
    return keuzesOf(antwoord).length > 0 ? (antwoord ?? null) : null
  }
  if (['let', 'overbrugging'].includes(form) && stap === 'partijen') {
    const partijen = antwoorden.partijen
    if (partijen?.soort !== 'partijen') return null
    // At the LET it is said in which function, not what they said before.
    return form === 'let'
      ? { ...partijen, partijen: partijen.partijen.map((partij) => ({ ...partij, zegt: '' })) }
      : partijen
  }
  const told = form === 'let' ? antwoorden[TOLD_BEFORE[stap] ?? ''] : undefined
  if (told?.soort === 'tekst') return told
  if (form === 'uitvraag' && stap === 'organisatie') {
    const asked = behandeling.bord.map(({ organisatie }) => organisatie.naam)
    const partijen = antwoorden.partijen?.soort === 'partijen' ? antwoorden.partijen.partijen : []
    const next = partijen.find(({ naam }) => !asked.includes(naam))
    return next ? { soort: 'organisatie', id: next.id, naam: next.naam } : null
  }
  return null
}
