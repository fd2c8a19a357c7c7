import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadRegels } from '../../src/content/dialogs/load-regels.ts'
import type { Antwoord, Antwoorden } from '../../src/domain/triage/antwoord.ts'
import { adviceAt } from '../../src/domain/triage/regels.ts'
import { ROOT } from '../helpers/test-bot.ts'

interface Situatie {
  readonly situatie: string
  readonly plek: string
  readonly tekst?: string
  readonly antwoorden: Readonly<Record<string, readonly string[]>>
  readonly dagen?: number
  readonly regels: readonly string[]
}

const VANDAAG = '2026-11-24'
const { regels } = loadRegels(ROOT)
const situaties = parse(
  readFileSync(join(import.meta.dirname, 'regels.fixture.yaml'), 'utf8'),
) as Situatie[]

function toAntwoorden({ antwoorden, tekst, dagen }: Situatie): Antwoorden {
  const chosen = Object.entries(antwoorden).map(([stap, keuzes]): [string, Antwoord] => [
    stap,
    { soort: 'keuzes', keuzes },
  ])
  const typed: [string, Antwoord][] =
    tekst === undefined ? [] : [['situatie', { soort: 'tekst', tekst }]]
  const date = new Date(Date.parse(VANDAAG) + (dagen ?? 0) * 86_400_000).toISOString().slice(0, 10)
  const dated: [string, Antwoord][] =
    dagen === undefined ? [] : [['datum', { soort: 'datum', datum: date }]]
  return Object.fromEntries([...chosen, ...typed, ...dated])
}

describe('the advice of the triage (A18)', () => {
  for (const situatie of situaties) {
    const spoken = situatie.regels.length === 0 ? 'nothing' : situatie.regels.join(', ')
    it(`says ${spoken} for: ${situatie.situatie}`, () => {
      const advies = adviceAt(regels, situatie.plek, toAntwoorden(situatie), { vandaag: VANDAAG })
      assert.deepEqual(
        advies.map(({ id }) => id),
        situatie.regels,
      )
    })
  }

  it('has a situation for every rule', () => {
    const spoken = new Set(situaties.flatMap((situatie) => situatie.regels))
    assert.deepEqual(
      regels.map(({ id }) => id).filter((id) => !spoken.has(id)),
      [],
    )
  })

  it('says the same for the same answers, whatever was asked first', () => {
    const antwoorden = toAntwoorden(situaties[0] ?? assert.fail())
    const turned = Object.fromEntries(Object.entries(antwoorden).reverse())
    const at = (given: Antwoorden) => adviceAt(regels, 'soort-vraag', given, { vandaag: VANDAAG })
    assert.deepEqual(at(turned), at(antwoorden))
  })
})
