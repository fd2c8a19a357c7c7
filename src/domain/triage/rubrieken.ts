import type { Zeg } from '../teksten.ts'
import { answerText } from './answer-text.ts'
import type { Antwoord, Antwoorden } from './antwoord.ts'
import type { Dialoog } from './dialoog.ts'

/** The answers under one heading of the dialog. */
export interface Rubriek {
  readonly rubriek: string
  readonly antwoorden: readonly {
    readonly stap: string
    readonly onderwerp: string
    readonly vraag: string
    /** As a person reads it. */
    readonly tekst: string
    readonly waarde: Antwoord
  }[]
}

/** The answers to these steps, in their order, under the headings of the dialog. */
export function listRubrieken(
  dialoog: Dialoog,
  antwoorden: Antwoorden,
  pad: readonly string[],
  zeg: Zeg,
): Rubriek[] {
  const groups = new Map<string, Rubriek['antwoorden'][number][]>()
  for (const naam of pad) {
    const stap = dialoog.steps[naam]
    const waarde = antwoorden[naam]
    if (!stap || !waarde || stap.kind === 'overzicht') continue
    const group = groups.get(stap.section) ?? []
    group.push({
      stap: naam,
      onderwerp: stap.label,
      vraag: stap.ask,
      tekst: answerText(stap, waarde, zeg),
      waarde,
    })
    groups.set(stap.section, group)
  }
  return [...groups].map(([rubriek, antwoorden]) => ({ rubriek, antwoorden }))
}
