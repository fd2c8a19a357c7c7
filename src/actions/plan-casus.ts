import type { VolgendeStap } from '../domain/casus/behandeling.ts'
import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { withNotitie } from './add-notitie.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'
import { workOn } from './work-on.ts'

/** What happens next and when (X19); takes the place of what was planned before. */
export async function planNext(
  context: ActionContext,
  id: CasusId,
  volgende: VolgendeStap,
): Promise<Casus> {
  authorize(context, ALLOW.planNext)
  return workOn(context, id, {
    soort: 'volgende-stap',
    feiten: { op: volgende.op },
    change: (casus) => ({ ...casus, behandeling: { ...casus.behandeling, volgende } }),
  })
}

/**
 * Nothing is expected until this ISO day (D12): the Casus is not late before it, and on that day it is in the overview
 * again. What it waits for is the next action, or a note when something was planned already.
 */
export async function waitUntil(
  context: ActionContext,
  id: CasusId,
  tot: string,
  reden: string,
): Promise<Casus> {
  authorize(context, ALLOW.planNext)
  return workOn(context, id, {
    soort: 'wacht',
    feiten: { tot },
    change: (casus) => {
      const { volgende } = casus.behandeling
      const told = volgende ? withNotitie(context, casus, reden, 'wachten') : casus
      return {
        ...told,
        behandeling: {
          ...told.behandeling,
          wachtTot: tot,
          volgende: volgende ?? { wat: reden, op: tot },
        },
      }
    },
  })
}
