import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromCsv, toCsv } from '../../src/content/exchange/csv.ts'
import { BOM, formatCsv, guard, parseCsv, unguard } from '../../src/content/exchange/csv-text.ts'
import { planInvoer } from '../../src/content/exchange/plan-invoer.ts'
import { readImport } from '../../src/content/exchange/read-import.ts'
import { writeItems } from '../../src/content/exchange/write-items.ts'
import { loadItems } from '../../src/content/knowledge/load-knowledge.ts'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import { anItem } from '../helpers/builders.ts'
import { aContent, aSource } from '../helpers/content.ts'
import { smallItem } from '../helpers/small-root.ts'

const rowsOf = (text: string) => parseCsv(text).rows.map(({ cells }) => cells)

/** The spreadsheet of these items with some cells changed, by row (the heading is row 1) and column. */
function sheet(items: readonly Kennisitem[], changes: Record<number, Record<string, string>> = {}) {
  const rows = rowsOf(toCsv(items)).map((cells) => [...cells])
  const [header = []] = rows
  for (const [rij, cells] of Object.entries(changes)) {
    for (const [kolom, value] of Object.entries(cells)) {
      const row = rows[Number(rij) - 1]
      if (!row || !header.includes(kolom)) throw new Error(`no cell ${rij} ${kolom}`)
      row[header.indexOf(kolom)] = value
    }
  }
  return formatCsv(rows)
}

describe('the text of a spreadsheet', () => {
  it('starts with a byte order mark, has semicolons and ends lines as spreadsheets do', () => {
    assert.equal(formatCsv([['a', 'b;c', 'd"e', 'f\ng']]), `${BOM}a;"b;c";"d""e";"f\ng"\r\n`)
  })

  it('is read whatever the line ends, and without empty rows', () => {
    assert.deepEqual(rowsOf('a;b\r\n;\r\n\r\nc;"d\r\ne"\nf;'), [
      ['a', 'b'],
      ['c', 'd\ne'],
      ['f', ''],
    ])
  })

  it('numbers the rows as the spreadsheet does, also after an empty one', () => {
    assert.deepEqual(
      parseCsv('a\n\nb').rows.map(({ rij }) => rij),
      [1, 3],
    )
  })

  for (const text of ['a;"b\nc', 'a;"b"c\n', 'a;b"c\n']) {
    it(`stops at a quote in the wrong place: ${JSON.stringify(text)}`, () => {
      const parsed = parseCsv(`x;y\n${text}`)
      assert.equal(parsed.rows.length, 1)
      assert.equal(parsed.brokenAt, 2)
    })
  }

  it('holds no formulas, and loses nothing by it', () => {
    for (const cell of ['=1+1', '+31', '-5', '@naam', '\tx', "'=1", "''=1", "'gewoon", 'a=b', '']) {
      assert.doesNotMatch(guard(cell), /^[=+\-@\t\r]/)
      assert.equal(unguard(guard(cell)), cell)
    }
  })
})

describe('a spreadsheet with items', () => {
  const items = [anItem({ id: 'een' }), anItem({ id: 'twee' }), anItem({ id: 'drie' })]
  const places = (text: string) =>
    fromCsv(text, 'kennis.csv').problems.map(({ code, line, kolom }) => [code, line, kolom])

  it('may have its columns in another order and its days as people write them', () => {
    const rows = rowsOf(sheet(items, { 3: { gecontroleerd: '4-3-2026' } })).map((cells) =>
      [...cells].reverse(),
    )
    const { items: read, problems } = fromCsv(formatCsv(rows), 'kennis.csv')
    assert.deepEqual(problems, [])
    assert.equal(read[1]?.item.gecontroleerd, '2026-03-04')
  })

  it('is answered row by row, with the column', () => {
    const broken = sheet(items, {
      2: { soort: 'knelput', bronnen: 'jaarrapportage-2024 | 1-2' },
      4: { id: 'Drie!', gecontroleerd: 'morgen' },
    })
    assert.deepEqual(places(broken), [
      ['invoer-keuze', 2, 'soort'],
      ['invoer-waarde', 2, 'bronnen'],
      ['invoer-vorm', 4, 'id'],
      ['invoer-vorm', 4, 'gecontroleerd'],
    ])
    assert.deepEqual(
      fromCsv(broken, 'kennis.csv').items.map(({ item }) => item.id),
      ['twee'],
    )
  })

  it('names a row with too few cells, a double id and what follows a broken quote', () => {
    const [header = [], een = [], twee = []] = rowsOf(sheet(items))
    assert.deepEqual(places(formatCsv([header, een, ['los'], een, twee])), [
      ['invoer-cellen', 3, '?'],
      ['invoer-dubbel', 4, 'id'],
    ])
    assert.deepEqual(places(`${sheet(items)}"open`), [['invoer-aanhalingsteken', 5, '?']])
  })

  it('names columns that are unknown or missing, and then reads no further', () => {
    const text = sheet(items).replace('titel', 'tietel')
    assert.deepEqual(places(text), [
      ['invoer-kolom', 1, 'tietel'],
      ['invoer-kolom-mist', 1, 'titel'],
    ])
    assert.ok(places(toCsv(items).replaceAll(';', ',')).length > 0)
  })

  it('that is empty is named', () => {
    assert.ok(places('').length > 0)
  })
})

describe('an import', () => {
  const bank = {
    leefgebieden: [{ id: 'wonen', naam: 'Wonen' }],
    categorieen: [{ id: 'samenwerking', naam: 'Samenwerking' }],
    niveaus: [{ id: 'meso', naam: 'Meso' }],
    beleidsterreinen: [{ id: 'SZW', naam: 'SZW' }],
    documenten: [{ id: 'jaarrapportage-2024', naam: 'Jaarrapportage' }],
  }
  const een = smallItem('een-huis', { verwante: ['twee-weg'] })
  const twee = smallItem('twee-weg', { soort: 'route', situatie: 'Heel iets anders.' })
  const content = aContent(
    [een, twee].map((item) => aSource(item)),
    { bank },
  )
  const plan = (
    items: readonly Kennisitem[],
    changes: Record<number, Record<string, string>> = {},
  ) => planInvoer(content, fromCsv(sheet(items, changes), 'kennis.csv'))

  it('of the same items changes nothing', () => {
    const { nieuw, gewijzigd, ongewijzigd, problems } = plan([een, twee])
    assert.deepEqual([nieuw, gewijzigd, problems], [[], [], []])
    assert.deepEqual(ongewijzigd, ['een-huis', 'twee-weg'])
  })

  it('says which items are new and which fields changed; what is left out stays', () => {
    const drie = smallItem('drie-zorg', { verwante: ['twee-weg'], situatie: 'Zorg blijft uit.' })
    const { nieuw, gewijzigd, ongewijzigd, problems } = plan([een, drie], {
      2: { titel: 'Een ander huis', niveau: '' },
    })
    assert.deepEqual(problems, [])
    assert.deepEqual(
      nieuw.map(({ id }) => id),
      ['drie-zorg'],
    )
    assert.deepEqual(
      gewijzigd.map(({ item, velden }) => [item.id, velden]),
      [['een-huis', ['titel', 'niveau']]],
    )
    assert.deepEqual(ongewijzigd, [])
  })

  it('is checked as if it stood in the base, with row and column', () => {
    const { problems } = plan([een, twee], { 2: { leefgebieden: 'wonen | zorgen' } })
    assert.deepEqual(
      problems.map(({ code, line, kolom }) => [code, line, kolom]),
      [['lijst-onbekend', 2, 'leefgebieden']],
    )
  })

  it('is held up by a mistake it makes in an item that is not in it', () => {
    const { problems } = plan([een], { 2: { verwante: '' } })
    assert.deepEqual(
      problems.map(({ code, file }) => [code, file]),
      [
        ['knelpunt-zonder-route', 'kennis.csv (een-huis)'],
        ['route-onbereikt', 'knowledge/knelpunten/twee-weg.md'],
      ],
    )
  })

  describe('into a folder', () => {
    let folder: string
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'maatwerk-invoer-'))
    })
    afterEach(() => rmSync(folder, { recursive: true }))
    const read = () => loadItems(folder, '.').sources.map(({ item }) => item)

    it('of an export of everything gives the same base', () => {
      writeItems(folder, [een, twee])
      assert.deepEqual(read(), [een, twee])
    })

    it('moves an item that became a route and leaves others alone', () => {
      writeItems(folder, [een, twee])
      writeItems(folder, [{ ...een, soort: 'route' }])
      assert.deepEqual(
        read().map(({ id, soort }) => [id, soort]),
        [
          ['een-huis', 'route'],
          ['twee-weg', 'route'],
        ],
      )
    })

    it('reads a folder, a spreadsheet and a file in another encoding', () => {
      writeItems(join(folder, 'md'), [een, twee])
      assert.equal(readImport(join(folder, 'md')).items.length, 2)
      const csv = join(folder, 'kennis.csv')
      writeFileSync(csv, toCsv([een]))
      assert.equal(readImport(csv).items.length, 1)
      cpSync(csv, join(folder, 'oud.csv'))
      writeFileSync(
        join(folder, 'oud.csv'),
        Buffer.concat([readFileSync(csv), Buffer.from([0xe9])]),
      )
      assert.deepEqual(
        readImport(join(folder, 'oud.csv')).problems.map(({ code }) => code),
        ['invoer-codering'],
      )
    })
  })
})
