import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOM } from '../../../src/content/exchange/csv-text.ts'
import { loadKnowledge } from '../../../src/content/knowledge/load-knowledge.ts'
import { createZeg, loadPhrases } from '../../../src/content/load-phrases.ts'
import { decodeTable } from '../../../src/content/register/decode-table.ts'
import { KOLOMMEN, type Kolom } from '../../../src/content/register/read-rij.ts'
import { fromRegisterCsv, toRegisterCsv } from '../../../src/content/register/register-csv.ts'
import { createGegevensZoeker } from '../../../src/privacy/create-gegevens-zoeker.ts'
import { aRegistratie } from '../../helpers/builders.ts'
import { ROOT } from '../../helpers/test-bot.ts'

const { bank } = loadKnowledge(ROOT)
const LIJSTEN = { ...bank, vandaag: '2026-11-24', gegevens: createGegevensZoeker() }
const zeg = createZeg(loadPhrases(ROOT, 'dialogs/_controle.yaml'))

const GOOD: Record<Kolom, string> = {
  id: 'uwv-landelijk',
  organisatie: 'UWV',
  functie: 'Maatwerkprofessional',
  regio: 'Landelijk',
  themas: 'Financiën | wonen',
  mailbox: 'maatwerk@uwv.example',
  telefoon: '+31 20 123 45 67',
  naam: '',
  bijgewerkt: '1-10-2026',
  bron: 'Lijst oktober',
}

function sheet(rows: readonly Partial<Record<Kolom, string>>[], separator = ';'): string {
  const lines = rows.map((row) => KOLOMMEN.map((kolom) => row[kolom] ?? GOOD[kolom]))
  return [KOLOMMEN, ...lines].map((cells) => cells.join(separator)).join('\r\n')
}

const read = (text: string) => fromRegisterCsv(text, 'lijst.csv', LIJSTEN)

describe('a spreadsheet of the register', () => {
  it('is read with semicolons or commas, columns in any order', () => {
    for (const text of [sheet([{}]), sheet([{}], ','), `sep=,\r\n${sheet([{}], ',')}`]) {
      const { registraties, problems } = read(text)
      assert.deepEqual(problems, [])
      assert.deepEqual(registraties, [
        aRegistratie({
          themas: ['financien', 'wonen'],
          contact: { mailbox: 'maatwerk@uwv.example', telefoon: '+31 20 123 45 67', naam: '' },
          bron: 'Lijst oktober',
        }),
      ])
    }
    const turned = [...KOLOMMEN].reverse()
    const text = `${turned.join(';')}\n${turned.map((kolom) => GOOD[kolom]).join(';')}`
    assert.deepEqual(read(text).registraties, read(sheet([{}])).registraties)
  })

  it('knows an organisation by id, name, abbreviation or other name, and takes any other as it is', () => {
    const found = read(
      sheet(
        ['uwv', 'de fiscus', 'Gemeente Voorbeeldstad'].map((organisatie, n) => ({
          organisatie,
          id: `r${n}`,
        })),
      ),
    ).registraties.map(({ organisatie }) => [organisatie.id, organisatie.naam])
    assert.deepEqual(found, [
      ['uwv', 'UWV'],
      ['belastingdienst', 'Belastingdienst'],
      [null, 'Gemeente Voorbeeldstad'],
    ])
  })

  const WRONG: readonly [Partial<Record<Kolom, string>>, string, string][] = [
    [{ functie: '' }, 'functie', 'register-leeg'],
    [{ functie: 'x'.repeat(121) }, 'functie', 'register-lang'],
    [{ functie: '=HYPERLINK(1)' }, 'functie', 'register-formule'],
    [{ bron: '@SUM(1)' }, 'bron', 'register-formule'],
    [{ naam: '-1+2' }, 'naam', 'register-formule'],
    [{ functie: 'bsn 111222333' }, 'functie', 'register-nummer'],
    [{ id: 'UWV Zwolle' }, 'id', 'register-id'],
    [{ mailbox: 'geen adres' }, 'mailbox', 'register-mailbox'],
    [{ telefoon: 'bel maar' }, 'telefoon', 'register-telefoon'],
    [{ mailbox: '', telefoon: '' }, 'mailbox', 'register-contact'],
    [{ themas: 'wonen | tuinieren' }, 'themas', 'register-thema'],
    [{ bijgewerkt: '31-02-2026' }, 'bijgewerkt', 'register-datum'],
    [{ bijgewerkt: '2026-11-25' }, 'bijgewerkt', 'register-toekomst'],
  ]
  for (const [cells, kolom, code] of WRONG) {
    it(`names row and column: ${JSON.stringify(cells).slice(0, 40)}`, () => {
      const { registraties, problems } = read(sheet([{ id: 'goed' }, cells]))
      assert.deepEqual(
        problems.map((problem) => [problem.line, problem.kolom, problem.code]),
        [[3, kolom, code]],
      )
      assert.equal(registraties.length, 1)
      for (const { found, expected } of problems)
        assert.ok(zeg(`controle.${code}`, { found, expected }).length > 0)
    })
  }

  it('never repeats a citizen number', () => {
    assert.doesNotMatch(JSON.stringify(read(sheet([{ functie: 'bsn 111222333' }]))), /111222333/)
  })

  it('names an id that stands there twice, a row that is too short and a quote that does not close', () => {
    const text = `${sheet([{}, {}])}\r\na;b\r\nc;"d`
    assert.deepEqual(
      read(text).problems.map(({ line, code }) => [line, code]),
      [
        [5, 'invoer-aanhalingsteken'],
        [3, 'invoer-dubbel'],
        [4, 'invoer-cellen'],
      ],
    )
  })

  it('names every wrong and every missing column, and reads nothing', () => {
    const { registraties, problems } = read('id;naam;mail\nx;y;z')
    assert.deepEqual(registraties, [])
    assert.deepEqual(problems.map(({ code, kolom }) => [code, kolom]).slice(0, 3), [
      ['invoer-kolom', 'mail'],
      ['invoer-kolom-mist', 'organisatie'],
      ['invoer-kolom-mist', 'functie'],
    ])
  })

  it('that is empty names every column', () => {
    assert.equal(read('').problems.length, KOLOMMEN.length)
  })

  it('comes back the same from an export, which holds no formulas', () => {
    const entries = [
      aRegistratie({
        functie: 'Met "aanhaling"; puntkomma\nen regel',
        contact: { mailbox: '', telefoon: '+31 20 123 45 67', naam: '' },
      }),
    ]
    const text = toRegisterCsv(entries)
    assert.match(text, /'\+31/)
    assert.deepEqual(read(text), { registraties: entries, problems: [] })
  })

  it('of the demo has no mistakes and is visibly made up', () => {
    const path = join(ROOT, 'docs/voorbeelden/register-demo.csv')
    const { registraties, problems } = read(readFileSync(path, 'utf8'))
    assert.deepEqual(problems, [])
    for (const { bron, contact } of registraties) {
      assert.match(bron, /niet echt/)
      assert.match(contact.mailbox, /^$|\.example$/)
      assert.match(contact.telefoon, /^$|^000 /)
    }
  })
})

describe('the letters of a file', () => {
  const text = 'Financiën, café'
  const windows = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))

  it('are read as UTF-8, with or without a byte order mark, or as Windows-1252', () => {
    assert.deepEqual(decodeTable(Buffer.from(text)), { ok: true, text, codering: 'utf-8' })
    assert.deepEqual(decodeTable(Buffer.from(BOM + text)), { ok: true, text, codering: 'utf-8' })
    assert.deepEqual(decodeTable(windows), { ok: true, text, codering: 'windows-1252' })
  })

  it('are refused when there are none: a workbook, or two bytes a letter', () => {
    for (const bytes of [Buffer.from('PK\u0003\u0004\u0000\u0000'), Buffer.from(text, 'utf16le')])
      assert.deepEqual(decodeTable(bytes), { ok: false, reason: 'register-geen-tekst' })
  })
})
