import type { ContentProblem } from '../../domain/inhoud.ts'
import type { Registratie } from '../../domain/register/registratie.ts'
import { problem } from '../checks/check.ts'
import { formatCsv, guard, parseCsv, separatorOf, unguard } from '../exchange/csv-text.ts'
import {
  createOrganisatieLezer,
  KOLOMMEN,
  type Kolom,
  type RegisterLijsten,
  readRij,
} from './read-rij.ts'

export interface IngelezenRegister {
  readonly registraties: readonly Registratie[]
  /** Every mistake with its row and column; with one mistake nothing may be written. */
  readonly problems: readonly ContentProblem[]
}

/** Reads a spreadsheet of the register. `file` is the name people know it by. */
export function fromRegisterCsv(
  text: string,
  file: string,
  lijsten: RegisterLijsten,
): IngelezenRegister {
  const { rows, brokenAt } = parseCsv(text, separatorOf(text))
  const [header, ...body] = rows
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase())
  const problems = headingProblems(names, file)
  if (problems.length > 0) return { registraties: [], problems }
  if (brokenAt !== undefined) {
    problems.push(
      problem('invoer-aanhalingsteken', { file, line: brokenAt, kolom: '?' }, '"', '""'),
    )
  }
  const columns = KOLOMMEN.map((kolom) => [kolom, names.indexOf(kolom)] as const)
  const registraties: Registratie[] = []
  const seen = new Set<string>()
  const readOrganisatie = createOrganisatieLezer(lijsten.organisaties)
  for (const { rij, cells } of body) {
    const at = (kolom: string) => ({ file, line: rij, kolom })
    if (cells.length !== names.length) {
      problems.push(problem('invoer-cellen', at('?'), String(cells.length), String(names.length)))
      continue
    }
    const values = Object.fromEntries(
      columns.map(([kolom, index]) => [kolom, unguard((cells[index] ?? '').trim())]),
    ) as Record<Kolom, string>
    const read = readRij(values, lijsten, readOrganisatie)
    for (const { code, kolom, found, expected } of read.fouten) {
      problems.push(problem(code, at(kolom), found, expected))
    }
    if (seen.has(values.id)) problems.push(problem('invoer-dubbel', at('id'), values.id, 'id'))
    else if (read.registratie) registraties.push(read.registratie)
    seen.add(values.id)
  }
  return { registraties, problems }
}

function headingProblems(names: readonly string[], file: string): ContentProblem[] {
  const at = (kolom: string) => ({ file, line: 1, kolom })
  const known: readonly string[] = KOLOMMEN
  return [
    ...names
      .filter((name, index) => !known.includes(name) || names.indexOf(name) < index)
      .map((name) => problem('invoer-kolom', at(name), name, known.join(', '))),
    ...known
      .filter((name) => !names.includes(name))
      .map((name) => problem('invoer-kolom-mist', at(name), '', name)),
  ]
}

/** The whole register as one spreadsheet, without formulas. `fromRegisterCsv` brings the same entries back. */
export function toRegisterCsv(registraties: readonly Registratie[]): string {
  const rows = registraties.map((registratie) => {
    const { organisatie, themas, contact, ...rest } = registratie
    const cells: Record<Kolom, string> = {
      ...rest,
      ...contact,
      organisatie: organisatie.id ?? organisatie.naam,
      themas: themas.join(' | '),
    }
    return KOLOMMEN.map((kolom) => guard(cells[kolom]))
  })
  return formatCsv([KOLOMMEN, ...rows])
}
