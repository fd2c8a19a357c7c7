import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { fromCsv, toCsv } from '../../src/content/exchange/csv.ts'
import type { Ingelezen } from '../../src/content/exchange/imported.ts'
import { toMarkdown, toVragenText } from '../../src/content/exchange/markdown.ts'
import { fromVacText, toVac, toVacPage } from '../../src/content/exchange/vac.ts'
import { writeItems } from '../../src/content/exchange/write-items.ts'
import { loadItems } from '../../src/content/knowledge/load-knowledge.ts'
import { parseItem } from '../../src/content/knowledge/parse-item.ts'
import { KENNIS_STATUSSEN, type Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import { anItem } from '../helpers/builders.ts'
import { ROOT } from '../helpers/test-bot.ts'

const BASIS = 'https://kennis.example/api/v2'
const { sources } = loadItems(ROOT, 'knowledge')
const base = sources.map(({ item }) => item)
const schema = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/vac.schema.json'), 'utf8'))

/** Text that is hard on every format: quotes, separators, formulas, line ends, markup. */
const nasty = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'é',
      ' ',
      ';',
      '"',
      "'",
      '|',
      '\\',
      '=',
      '-',
      '@',
      '<',
      '&',
      ':',
      '#',
      '*',
    ),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => `${text}x`.trim())
const line = nasty.map((text) => text.replace(/^#+/, 'x'))
const section = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { noNullPrototype: true })
const words = fc.array(nasty, { maxLength: 3 })
const anyItem: fc.Arbitrary<Kennisitem> = record({
  id: fc.constantFrom('een', 'twee-drie'),
  soort: fc.constantFrom('knelpunt' as const, 'route' as const),
  titel: nasty.map((text) => `abc${text}`),
  vraag: nasty.map((text) => `abcd${text}?`),
  status: fc.constantFrom(...KENNIS_STATUSSEN),
  leefgebieden: words,
  categorie: fc.option(nasty),
  niveau: fc.option(nasty),
  beleidsterreinen: words,
  doelgroepen: words,
  organisaties: fc.array(fc.constantFrom('uwv', 'svb')),
  wetten: words,
  trefwoorden: words,
  verwante: fc.array(fc.constantFrom('x', 'y-z')),
  vervangt: fc.array(fc.constantFrom('oud', 'ouder')),
  opvolging: fc.array(record({ partij: nasty, status: nasty, jaar: nasty }), { maxLength: 2 }),
  bronnen: fc.array(
    record({
      document: nasty,
      regels: fc.constant('1-2'),
      vindplaats: nasty,
      jaar: fc.integer({ min: 1990, max: 2050 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  gecontroleerd: fc.constant('2026-11-24'),
  controlerenVoor: fc.constant('2027-11-24'),
  eigenaar: nasty,
  situatie: section,
  waarom: section,
  stappen: fc.array(line, { minLength: 1, maxLength: 3 }),
  wie: section,
  letOp: section,
  intern: fc.oneof(fc.constant(''), section),
  vragen: fc.array(line, { maxLength: 3 }),
})

const FORMATS: Record<string, (items: readonly Kennisitem[]) => Ingelezen> = {
  VAC: (items) => fromVacText(JSON.stringify(toVacPage(items, BASIS)), 'kennis.json'),
  CSV: (items) => fromCsv(toCsv(items), 'kennis.csv'),
  Markdown: (items) => {
    const parsed = items.map((item) =>
      parseItem(`routes/${item.id}.md`, toMarkdown(item), toVragenText(item)),
    )
    return {
      items: parsed.flatMap(({ source }) => source ?? []),
      problems: parsed.flatMap(({ problems }) => problems),
    }
  },
}

describe('export and import', () => {
  for (const [name, thereAndBack] of Object.entries(FORMATS)) {
    describe(`of ${name}`, () => {
      it('bring the whole base back as it was', () => {
        const { items, problems } = thereAndBack(base)
        assert.deepEqual(problems, [])
        assert.deepEqual(
          items.map(({ item }) => item),
          base,
        )
      })

      it('bring back any text there is', () => {
        fc.assert(
          fc.property(anyItem, (item) => {
            const { items, problems } = thereAndBack([item])
            assert.deepEqual(problems, [])
            assert.deepEqual(items[0]?.item, item)
          }),
          { numRuns: 100 },
        )
      })
    })
  }

  it('of VAC into an empty folder give the same base', () => {
    const folder = mkdtempSync(join(tmpdir(), 'maatwerk-leeg-'))
    const some = base.filter((_, index) => index % 10 === 0) // writing hundreds of files takes its time
    try {
      const read = fromVacText(JSON.stringify(toVacPage(some, BASIS)), 'kennis.json')
      writeItems(
        folder,
        read.items.map(({ item }) => item),
      )
      assert.deepEqual(
        loadItems(folder, '.').sources.map(({ item }) => item),
        some,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('as Markdown write an item as its author did', () => {
    const different = sources.filter(
      ({ item, placeOf }) =>
        readFileSync(join(ROOT, placeOf('id').file), 'utf8') !== toMarkdown(item),
    )
    assert.ok(different.length < sources.length / 4, `${different.length} differ`)
  })
})

describe('a VAC', () => {
  const validate = new Ajv({ strict: false, formats: { uri: /^[a-z]+:\S+$/ } }).compile(schema)

  it('is valid for everybody who reads VACs', () => {
    for (const item of base) assert.ok(validate(toVac(item)), JSON.stringify(validate.errors))
  })

  it('says whether it is in use', () => {
    const of = (status: Kennisitem['status']) => toVac(anItem({ status })).status
    assert.deepEqual(KENNIS_STATUSSEN.map(of), ['non-actief', 'non-actief', 'actief', 'non-actief'])
  })

  it('keeps its address, whatever is in it', () => {
    const [first, second] = [anItem({ titel: 'een' }), anItem({ titel: 'twee' })].map(
      (item) => (toVacPage([item], BASIS).results[0] as { uuid: string }).uuid,
    )
    assert.equal(first, second)
    assert.match(
      first ?? '',
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('shows markup as safe HTML, and never the inside note', () => {
    const { antwoord, toelichting } = toVac(
      anItem({ situatie: '**Let op** <b>\n\n- een\n- twee', intern: 'geheim' }),
    )
    assert.ok(
      antwoord.includes(
        '<p><strong>Let op</strong> &lt;b&gt;</p><ul><li>een</li><li>twee</li></ul>',
      ),
    )
    assert.ok(!antwoord.includes('geheim'))
    assert.equal(toelichting, 'geheim')
  })

  describe('that comes in', () => {
    const read = (change: (vac: Record<string, unknown>) => void) => {
      const vac = JSON.parse(JSON.stringify(toVac(anItem())))
      change(vac)
      return fromVacText(JSON.stringify([vac]), 'kennis.json')
    }

    it('with a changed question is a changed item', () => {
      const { items, problems } = read((vac) => Object.assign(vac, { vraag: 'Wat dan?' }))
      assert.deepEqual(problems, [])
      assert.equal(items[0]?.item.vraag, 'Wat dan?')
    })

    it('with an answer that was changed elsewhere is refused, not lost', () => {
      const { items, problems } = read((vac) => Object.assign(vac, { antwoord: '<p>Anders</p>' }))
      assert.deepEqual(items, [])
      assert.deepEqual(
        problems.map(({ code, line: rij, kolom }) => [code, rij, kolom]),
        [['invoer-antwoord', 1, 'antwoord']],
      )
    })

    it('with the same answer in other HTML is fine', () => {
      const { problems } = read((vac) =>
        Object.assign(vac, { antwoord: String(vac.antwoord).replaceAll('><', '>\n<') }),
      )
      assert.deepEqual(problems, [])
    })

    it('without our own fields is named', () => {
      const { problems } = read((vac) => delete vac.maatwerk)
      assert.deepEqual(
        problems.map(({ kolom }) => kolom),
        ['maatwerk'],
      )
    })

    it('in a file that is no JSON or no page is named', () => {
      for (const text of ['geen json', '{"hallo":1}', '3']) {
        const codes = fromVacText(text, 'x.json').problems.map(({ code }) => code)
        assert.deepEqual(codes, ['invoer-vac'])
      }
    })
  })
})
