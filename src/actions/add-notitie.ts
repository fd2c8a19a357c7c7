import type { RedenBij } from '../domain/casus/behandeling.ts'
import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'
import { workOn } from './work-on.ts'

/** Adds a note that only the Loket reads (D7). `tekst` must have passed the privacy gate. */
export async function addNotitie(
  context: ActionContext,
  id: CasusId,
  tekst: string,
): Promise<Casus> {
  authorize(context, ALLOW.addNotitie)
  return workOn(context, id, {
    soort: 'notitie',
    change: (casus) => withNotitie(context, casus, tekst),
  })
}

/** The same Casus with one more note; with `bij` it is the reason of that, which is never a line in the channel. */
export function withNotitie(
  context: ActionContext,
  casus: Casus,
  tekst: string,
  bij?: RedenBij,
): Casus {
  const { gebruiker, now } = context
  const notitie = {
    id: context.newId(),
    door: gebruiker.id,
    naam: gebruiker.naam,
    op: now.toISOString(),
    tekst,
    ...(bij ? { bij } : {}),
  }
  const { behandeling } = casus
  return {
    ...casus,
    behandeling: { ...behandeling, notities: [...behandeling.notities, notitie] },
    gewijzigd: now.toISOString(),
  }
}
