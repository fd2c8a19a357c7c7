import type { Interventiesoort } from '../domain/casus/behandeling.ts'
import type { VerderKunnen } from '../domain/casus/casus.ts'
import type { Leerpunt } from '../domain/leerpunt/leerpunt.ts'
import { addDays, dagOf } from '../domain/tijd/dag.ts'
import { keuzesOf } from '../domain/triage/antwoord.ts'
import { type ActionContext, authorize, today } from './context.ts'
import { ALLOW } from './roles.ts'

/** The meetings are once a month. */
const PERIODE_DAGEN = 31

/** A finished Casus as it is discussed: what kind it was and what helped, never its story. */
export interface Agendapunt {
  readonly referentie: string
  /** ISO day. */
  readonly afgerond: string
  readonly leefgebieden: readonly string[]
  readonly knelpunten: readonly string[]
  readonly verder: VerderKunnen
  readonly interventies: readonly Interventiesoort[]
}

export interface Agenda {
  /** ISO day. */
  readonly sinds: string
  readonly casussen: readonly Agendapunt[]
  readonly leerpunten: readonly Leerpunt[]
}

/** The agenda of the signalenoverleg (S14): what was finished and learned in the last month, oldest first. */
export async function listAgenda(context: ActionContext): Promise<Agenda> {
  authorize(context, ALLOW.listAgenda)
  const sinds = addDays(today(context), -PERIODE_DAGEN)
  const { casussen, leerpunten } = context.stores
  const closed = (await casussen.listByStatus('afgerond')).flatMap((casus): Agendapunt[] => {
    const { afronding, behandeling, referentie, antwoorden } = casus
    if (!afronding || !referentie) return []
    const afgerond = dagOf(new Date(afronding.op))
    if (afgerond < sinds) return []
    const knelpunt = afronding.formulier?.antwoorden.knelpunt ?? antwoorden.knelpunt
    return [
      {
        ...{ referentie, afgerond, verder: afronding.verder },
        leefgebieden: keuzesOf(antwoorden.leefgebieden),
        knelpunten: keuzesOf(knelpunt),
        interventies: [...new Set(behandeling.interventies.map(({ soort }) => soort))],
      },
    ]
  })
  const learned = (await leerpunten.list()).filter(
    ({ aangemaakt }) => dagOf(new Date(aangemaakt)) >= sinds,
  )
  return {
    sinds,
    casussen: closed.toSorted((a, b) => a.afgerond.localeCompare(b.afgerond)),
    leerpunten: learned.toSorted((a, b) => a.aangemaakt.localeCompare(b.aangemaakt)),
  }
}
