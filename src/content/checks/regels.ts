import { listRapporten } from '../../domain/kennis/kennisbank.ts'
import { outcomeName } from '../../domain/triage/dialoog.ts'
import { PLEK_REGIEVOERDER } from '../../domain/triage/regels.ts'
import { type Check, problem } from './check.ts'

/** Every Regel has an id of its own, and the steps, options, items and reports it names exist. */
export const regelTargets: Check = {
  name: 'regel-verwijzing',
  run: ({ regels, dialogs, bank }) => {
    const steps = Object.assign({}, ...dialogs.map(({ dialoog }) => dialoog.steps))
    const outcomes = Object.assign({}, ...dialogs.map(({ dialoog }) => dialoog.outcomes))
    const published = new Set(
      bank.items.filter(({ status }) => status === 'gepubliceerd').map(({ id }) => id),
    )
    const documents = new Set(listRapporten(bank.documenten).map(({ id }) => id))
    const seen = new Set<string>()
    return regels.regels.flatMap((regel, index) => {
      const wrong: string[] = []
      if (seen.has(regel.id)) wrong.push(regel.id)
      seen.add(regel.id)
      for (const plek of regel.bij) {
        const outcome = outcomeName(plek)
        const exists = outcome === undefined ? plek in steps : outcome in outcomes
        if (!exists && plek !== PLEK_REGIEVOERDER) wrong.push(plek)
      }
      for (const voorwaarde of regel.als) {
        if (voorwaarde.soort !== 'keuze') continue
        const options = Object.keys(steps[voorwaarde.stap]?.options ?? {})
        wrong.push(...voorwaarde.is.filter((keuze) => !options.includes(keuze)))
      }
      if (regel.optie !== null && !regel.bij.some((plek) => hasOption(steps, plek, regel.optie))) {
        wrong.push(regel.optie)
      }
      if (regel.item !== null && !published.has(regel.item)) wrong.push(regel.item)
      if (!documents.has(regel.bron.document)) wrong.push(regel.bron.document)
      const place = { file: regels.file, line: regels.lineOf([index]) }
      return wrong.map((found) => problem('regel-verwijzing', place, found, regel.id))
    })
  },
}

function hasOption(
  steps: Readonly<Record<string, { readonly options: Readonly<Record<string, string>> }>>,
  plek: string,
  optie: string | null,
): boolean {
  return optie !== null && optie in (steps[plek]?.options ?? {})
}
