/** `npm run docs:dpia`: the page of everything that is stored in `docs/dpia/`, made from `gegevens.yaml` beside it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawRegister } from '../content/gegevens/draw-register.ts'
import { loadRegister } from '../content/gegevens/load-register.ts'
import { TERMIJNEN } from '../domain/bewaren/termijnen.ts'
import { cliZeg } from './explain.ts'

const root = join(import.meta.dirname, '../..')
const path = 'docs/dpia/gegevens.md'
writeFileSync(join(root, path), drawRegister(loadRegister(root), TERMIJNEN, cliZeg(root)))
console.log(path)
