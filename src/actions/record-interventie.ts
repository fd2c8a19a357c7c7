import type { Interventie } from '../domain/casus/behandeling.ts'
import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'
import { workOn } from './work-on.ts'

/**
 * Records what the Loket set in motion (S7), with the answers of its form: also asking an ambassadeur or another desk
 * (S10), the Overbruggingsprocedure (S8) and the LET (S9). While a LET has no outcome the Casus is escalated.
 */
export async function recordInterventie(
  context: ActionContext,
  id: CasusId,
  interventie: Pick<Interventie, 'soort' | 'dialoog' | 'antwoorden'>,
): Promise<Casus> {
  authorize(context, ALLOW.recordInterventie)
  const whole: Interventie = {
    id: context.newId(),
    ...interventie,
    op: context.now.toISOString(),
    naam: context.gebruiker.naam,
    resultaat: null,
  }
  return workOn(context, id, {
    soort: whole.soort === 'let' ? 'opgeschaald' : 'interventie',
    feiten: { interventie: whole.id, soort: whole.soort },
    change: (casus) => ({
      ...casus,
      behandeling: {
        ...casus.behandeling,
        interventies: [...casus.behandeling.interventies, whole],
      },
    }),
  })
}

/** What came of it. The last word counts. Throws `not-found` for an id that is not there. */
export async function recordResultaat(
  context: ActionContext,
  id: CasusId,
  interventieId: string,
  tekst: string,
): Promise<Casus> {
  authorize(context, ALLOW.recordInterventie)
  const op = context.now.toISOString()
  return workOn(context, id, {
    soort: 'interventie-resultaat',
    feiten: { interventie: interventieId },
    change: (casus) => {
      const { interventies } = casus.behandeling
      if (!interventies.some((one) => one.id === interventieId)) {
        throw new DomainError('not-found', { interventie: interventieId })
      }
      const told = interventies.map((one) =>
        one.id === interventieId ? { ...one, resultaat: { tekst, op } } : one,
      )
      return { ...casus, behandeling: { ...casus.behandeling, interventies: told } }
    },
  })
}
