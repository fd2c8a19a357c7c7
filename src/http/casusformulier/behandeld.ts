import type { FormulierView } from '../../actions/open-formulier.ts'
import {
  type Functie,
  INTERVENTIES,
  type Interventie,
  type Notitie,
  type Uitvraag,
  type Verwijzing,
  type VolgendeStap,
} from '../../domain/casus/behandeling.ts'
import type { Zeg } from '../../domain/teksten.ts'
import { answerText } from '../../domain/triage/answer-text.ts'
import type { Antwoorden } from '../../domain/triage/antwoord.ts'
import { pick } from './pick.ts'

export interface Behandeld {
  readonly volgende: VolgendeStap | null
  /** ISO day. */
  readonly wachtTot: string | null
  readonly verwijzingen: readonly Pick<Verwijzing, 'soort' | 'nummer'>[]
  readonly bord: readonly (Pick<Uitvraag, 'vraag' | 'gevraagdOp' | 'toegezegdVoor' | 'antwoord'> & {
    readonly organisatie: string
  })[]
  /** With the answers of its form: the dossier of an Overbruggingsprocedure or a LET (S8, S9). */
  readonly interventies: readonly (Pick<Interventie, 'soort' | 'op' | 'naam' | 'resultaat'> & {
    readonly functie: Functie
    readonly dossier: readonly Regel[]
  })[]
  readonly notities: readonly Pick<Notitie, 'naam' | 'op' | 'tekst' | 'bij'>[]
  /** The form of the closing. */
  readonly afsluiting: readonly Regel[]
}

/** One answer of a form of the Loket. */
interface Regel {
  readonly onderwerp: string
  readonly tekst: string
}

const NIETS: Behandeld = {
  volgende: null,
  wachtTot: null,
  verwijzingen: [],
  bord: [],
  interventies: [],
  notities: [],
  afsluiting: [],
}

/** What the Loket keeps of its work; nothing of it on the form of an indiener. */
export function toBehandeld(
  { casus, dialogen, als }: Pick<FormulierView, 'casus' | 'dialogen' | 'als'>,
  zeg: Zeg,
): Behandeld {
  if (als !== 'regievoerder') return NIETS
  const { volgende, wachtTot, verwijzingen, bord, interventies, notities } = casus.behandeling
  const toRegels = (id: string, antwoorden: Antwoorden) =>
    toFormAnswers(dialogen, id, antwoorden, zeg)
  const closing = casus.afronding?.formulier
  return {
    ...{ volgende, wachtTot },
    verwijzingen: verwijzingen.map((one) => pick(one, ['soort', 'nummer'])),
    bord: bord.map(({ organisatie, ...uitvraag }) => ({
      organisatie: organisatie.naam,
      ...pick(uitvraag, ['vraag', 'gevraagdOp', 'toegezegdVoor', 'antwoord']),
    })),
    interventies: interventies.map((interventie) => ({
      ...pick(interventie, ['soort', 'op', 'naam', 'resultaat']),
      functie: INTERVENTIES[interventie.soort],
      dossier: toRegels(interventie.dialoog.id, interventie.antwoorden),
    })),
    notities: notities.map((notitie) => pick(notitie, ['naam', 'op', 'tekst', 'bij'])),
    afsluiting: closing ? toRegels(closing.dialoog.id, closing.antwoorden) : [],
  }
}

function toFormAnswers(
  dialogen: FormulierView['dialogen'],
  id: string,
  antwoorden: Antwoorden,
  zeg: Zeg,
): Regel[] {
  const steps = Object.entries(dialogen.get(id)?.steps ?? {})
  return steps.flatMap(([naam, stap]) => {
    const antwoord = antwoorden[naam]
    if (!antwoord || stap.kind === 'overzicht') return []
    return { onderwerp: stap.label, tekst: answerText(stap, antwoord, zeg) }
  })
}
