import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseYaml } from '../yaml-file.ts'

const FILE = 'knowledge/_schrijfregels.yaml'
const words = z.array(z.string().min(1))
const schema = z.strictObject({
  lijdend: words,
  'tussen-in': words,
  'geen-deelwoord': words,
  aanspreken: z.record(z.string(), z.string()),
  bijzonder: words,
  plaatswoorden: words,
  ruim: words,
})

/** Words for the tips on writing, in small letters. */
export interface Schrijfregels {
  readonly lijdend: ReadonlySet<string>
  /** What may stand between a participle and the word after it. */
  readonly tussenIn: ReadonlySet<string>
  readonly geenDeelwoord: ReadonlySet<string>
  /** What not to call the reader, and what to call them instead. */
  readonly aanspreken: ReadonlyMap<string, string>
  readonly bijzonder: ReadonlySet<string>
  /** After these a name that is a word as well is a place. */
  readonly plaatswoorden: ReadonlySet<string>
  /** Places so large that they point at nobody. */
  readonly ruim: ReadonlySet<string>
}

/** Reads the words. Without the file there are none, so a small base can do without; throws for one with mistakes. */
export function loadSchrijfregels(root: string): Schrijfregels {
  const path = join(root, FILE)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const empty = {
    ...{ lijdend: [], 'tussen-in': [], 'geen-deelwoord': [], aanspreken: {}, bijzonder: [] },
    ...{ plaatswoorden: [], ruim: [] },
  }
  const parsed = text === '' ? undefined : parseYaml({ file: FILE, text, offset: 0 }, schema)
  if (parsed && !parsed.value) throw new Error(`${FILE}: ${parsed.problems[0]?.expected}`)
  const value = parsed?.value ?? empty
  return {
    lijdend: new Set(value.lijdend),
    tussenIn: new Set(value['tussen-in']),
    geenDeelwoord: new Set(value['geen-deelwoord']),
    aanspreken: new Map(Object.entries(value.aanspreken)),
    bijzonder: new Set(value.bijzonder),
    plaatswoorden: new Set(value.plaatswoorden),
    ruim: new Set(value.ruim),
  }
}
