import type { Verwijzing } from '../domain/casus/behandeling.ts'
import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'
import { workOn } from './work-on.ts'

/** Links the Casus to another one, or to a zaak elsewhere (D15). `nummer` must have passed the privacy gate. */
export async function linkCasus(
  context: ActionContext,
  id: CasusId,
  verwijzing: Pick<Verwijzing, 'soort' | 'nummer'>,
): Promise<Casus> {
  authorize(context, ALLOW.linkCasus)
  const whole = { ...verwijzing, op: context.now.toISOString() }
  return workOn(context, id, {
    soort: 'gekoppeld',
    feiten: { soort: verwijzing.soort },
    change: (casus) => ({
      ...casus,
      behandeling: {
        ...casus.behandeling,
        verwijzingen: [...casus.behandeling.verwijzingen, whole],
      },
    }),
  })
}
