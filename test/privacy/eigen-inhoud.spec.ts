import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { found } from './helper.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Every file of a folder with this ending, by name. */
function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** The values of a YAML file, one by one; a place to fill in counts as nothing. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\{[a-z-]+\}/g, '…')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : []
}

function assertClean(path: string, texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(found(text), [], path)
}

/** Our own content is about nobody: a finding there is a mistake in the text or in the search. */
describe('no personal data is found in our own', () => {
  for (const folder of ['knowledge/knelpunten', 'knowledge/routes']) {
    const items = filesOf(folder, '.md')
    for (let at = 0; at < items.length; at += 20) {
      const part = items.slice(at, at + 20)
      it(`${folder}, ${at + 1} to ${at + part.length}`, () => {
        for (const path of part) {
          assertClean(path, read(path).split(/\n\n+/))
          assertClean(path, read(path.replace(/\.md$/, '.vragen.txt')).split('\n'))
        }
      })
    }
  }

  // What the checks say to authors has examples of what is wrong.
  const dialogs = filesOf('dialogs', '.yaml').filter((path) => !path.endsWith('_controle.yaml'))
  for (const path of [...filesOf('knowledge', '.yaml'), ...dialogs]) {
    it(path, () => assertClean(path, valuesOf(parse(read(path)))))
  }
})
