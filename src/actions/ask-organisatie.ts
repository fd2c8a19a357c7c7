import type { Uitvraag } from '../domain/casus/behandeling.ts'
import type { Casus, CasusId } from '../domain/casus/casus.ts'
import { DomainError } from '../domain/errors.ts'
import { type ActionContext, authorize } from './context.ts'
import { ALLOW } from './roles.ts'
import { workOn } from './work-on.ts'

/** Puts a question to an organisation on the board (X16, D21): the Casus waits for it until it is answered. */
export async function askOrganisatie(
  context: ActionContext,
  id: CasusId,
  vraag: Pick<Uitvraag, 'organisatie' | 'vraag' | 'toegezegdVoor'>,
): Promise<Casus> {
  authorize(context, ALLOW.askOrganisatie)
  const uitvraag: Uitvraag = {
    id: context.newId(),
    ...vraag,
    gevraagdOp: context.now.toISOString(),
    naam: context.gebruiker.naam,
    antwoord: null,
  }
  return workOn(context, id, {
    soort: 'uitvraag',
    feiten: {
      uitvraag: uitvraag.id,
      ...(vraag.organisatie.id ? { organisatie: vraag.organisatie.id } : {}),
    },
    change: (casus) => ({
      ...casus,
      behandeling: { ...casus.behandeling, bord: [...casus.behandeling.bord, uitvraag] },
    }),
  })
}

/** What the organisation answered; the last word counts. Throws `not-found` for an id that is not on the board. */
export async function recordAntwoord(
  context: ActionContext,
  id: CasusId,
  uitvraagId: string,
  tekst: string,
): Promise<Casus> {
  authorize(context, ALLOW.askOrganisatie)
  const op = context.now.toISOString()
  return workOn(context, id, {
    soort: 'uitvraag-beantwoord',
    feiten: { uitvraag: uitvraagId },
    change: (casus) => {
      const { bord } = casus.behandeling
      if (!bord.some((uitvraag) => uitvraag.id === uitvraagId)) {
        throw new DomainError('not-found', { uitvraag: uitvraagId })
      }
      const answered = bord.map((uitvraag) =>
        uitvraag.id === uitvraagId ? { ...uitvraag, antwoord: { tekst, op } } : uitvraag,
      )
      return { ...casus, behandeling: { ...casus.behandeling, bord: answered } }
    },
  })
}
