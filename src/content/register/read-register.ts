import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { problem } from '../checks/check.ts'
import { type Codering, decodeTable } from './decode-table.ts'
import type { RegisterLijsten } from './read-rij.ts'
import { fromRegisterCsv, type IngelezenRegister } from './register-csv.ts'

export interface RegisterBestand extends IngelezenRegister {
  readonly codering: Codering
}

/** Reads a file of the register; a file that is no text is a mistake like any other. */
export function readRegister(path: string, lijsten: RegisterLijsten): RegisterBestand {
  const file = basename(path)
  const decoded = decodeTable(readFileSync(path))
  if (!decoded.ok) {
    const problems = [problem(decoded.reason, { file, line: 1 }, file, 'CSV')]
    return { registraties: [], problems, codering: 'utf-8' }
  }
  return { ...fromRegisterCsv(decoded.text, file, lijsten), codering: decoded.codering }
}
