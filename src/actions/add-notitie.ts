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
  const { gebruiker, now } = context
  const notitie = {
    id: context.newId(),
    door: gebruiker.id,
    naam: gebruiker.naam,
    op: now.toISOString(),
    tekst,
  }
  return workOn(context, id, {
    soort: 'notitie',
    feiten: { notitie: notitie.id },
    change: (casus) => ({
      ...casus,
      behandeling: {
        ...casus.behandeling,
        notities: [...casus.behandeling.notities, notitie],
      },
    }),
  })
}
