import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Register } from '../../domain/gegevens/register.ts'

export const REGISTER_FILE = 'docs/dpia/gegevens.yaml'

const text = z.string().min(1)
/** `[verwerking, wat het is]` */
const veld = z.tuple([text, text]).transform(([verwerking, wat]) => ({ verwerking, wat }))
const velden = z.record(z.string(), veld)

const register = z.strictObject({
  lezers: z.record(z.string(), text),
  grondslagen: z.record(z.string(), text),
  verwerkingen: z.record(
    z.string(),
    z.strictObject({
      titel: text,
      over: text,
      doel: text,
      grondslag: text,
      bewaartermijn: text,
      lezers: z.array(text).min(1),
    }),
  ),
  tabellen: z.record(
    z.string(),
    z.strictObject({ wat: text, kolommen: velden, velden: velden.optional() }),
  ),
})

/** The register of everything that is stored (X34). Throws when the file is not as it should be. */
export function loadRegister(root: string): Register {
  return register.parse(parse(readFileSync(join(root, REGISTER_FILE), 'utf8')))
}
