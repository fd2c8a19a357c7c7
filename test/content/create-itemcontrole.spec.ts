import assert from 'node:assert/strict'
import { createItemcontrole } from '../../src/content/create-itemcontrole.ts'
import { loadKnowledge } from '../../src/content/knowledge/load-knowledge.ts'
import { createZeg, loadPhrases } from '../../src/content/load-phrases.ts'
import type { Bevinding } from '../../src/domain/kennis/itemcontrole.ts'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import { toBevindingen } from '../../src/http/api/views-kennisdesk.ts'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { anItem } from '../helpers/builders.ts'
import { ROOT } from '../helpers/test-bot.ts'

const VANDAAG = '2026-11-24'
const { bank } = loadKnowledge(ROOT)
const controle = createItemcontrole(ROOT, bank)
const zeg = createZeg(loadPhrases(ROOT, 'dialogs/_tab.yaml'))
const [route = ''] = bank.items.flatMap(({ soort, id }) => (soort === 'route' ? id : []))
const right = anItem({ verwante: [route] })

const check = (fields: Partial<Kennisitem>) =>
  controle.check({ ...right, ...fields }, bank.items, VANDAAG)
const mistakes = (fields: Partial<Kennisitem>) =>
  check(fields)
    .filter(({ niveau }) => niveau === 'fout')
    .map(({ code, veld, plek }) => [code, veld, plek])

const inWords = (one: Bevinding) => toBevindingen([one], zeg)[0]?.tekst ?? ''

describe('the checks of one item', function () {
  this.timeout(10_000) // every item of the base
  it('find nothing wrong with a right one, nor with any that is shipped', () => {
    assert.deepEqual(mistakes({}), [])
    for (const item of bank.items.slice(0, 20)) {
      const found = controle.check(item, bank.items, VANDAAG)
      assert.deepEqual(
        found.filter(({ niveau }) => niveau === 'fout'),
        [],
      )
    }
  })

  const WRONG: [Partial<Kennisitem>, string, keyof Kennisitem, number | null][] = [
    [{ titel: '' }, 'leeg', 'titel', null],
    [{ situatie: '' }, 'leeg', 'situatie', null],
    [{ bronnen: [] }, 'leeg', 'bronnen', null],
    [{ titel: 'x'.repeat(200) }, 'te-lang', 'titel', null],
    [{ vraag: 'Geen vraag.' }, 'item-vraag', 'vraag', null],
    [{ stappen: ['Bel.'] }, 'item-stappen', 'stappen', null],
    [{ leefgebieden: ['tuin'] }, 'lijst-onbekend', 'leefgebieden', 0],
    [{ verwante: [route, 'geen-item'] }, 'item-verwijzing', 'verwante', 1],
    [{ verwante: [route, route] }, 'item-verwijzing-dubbel', 'verwante', 1],
    [{ vervangt: [route] }, 'vervangt-bezet', 'vervangt', 0],
    [{ wie: 'Bel de QXZ.' }, 'afkorting-onbekend', 'wie', 0],
    [{ waarom: `Hij ${'en hij '.repeat(30)}wacht.` }, 'zin-te-lang', 'waarom', 0],
    [{ situatie: '## Kop' }, 'vorm-situatie', 'situatie', null],
    [{ situatie: 'Zie <script>alert(1)</script>.' }, 'tekst-html', 'situatie', 0],
    [{ vragen: ['wat is <b>dit'] }, 'tekst-html', 'vragen', 0],
    [{ intern: 'a &nbsp; b' }, 'tekst-html', 'intern', null],
    [{ vragen: [bank.items[0]?.vragen[0] ?? ''] }, 'vraag-dubbel', 'vragen', 0],
    [
      { bronnen: [{ document: 'jaarrapportage-2024', regels: 'x', vindplaats: '', jaar: 2024 }] },
      'vorm-bronnen',
      'bronnen',
      0,
    ],
  ]
  for (const [fields, code, veld, plek] of WRONG) {
    it(`say ${code} at ${veld}, in words`, () => {
      const found = mistakes(fields)
      assert.ok(
        found.some((one) => one.join() === [code, veld, plek].join()),
        JSON.stringify(found),
      )
      for (const one of check(fields)) {
        assert.doesNotMatch(inWords(one), /[{}]|woorden: …/)
      }
    })
  }

  for (const document of ['casus', 'wet', 'organisatie', 'andere-bron']) {
    it(`let an item rest on ${document} without lines, and a report only with them`, () => {
      const bron = { regels: '', vindplaats: 'MW-26-7K3F', jaar: 2026 }
      assert.deepEqual(mistakes({ bronnen: [{ document, ...bron }] }), [])
      const [report = { id: '' }] = bank.documenten
      assert.deepEqual(mistakes({ bronnen: [{ document: report.id, ...bron }] }), [
        ['bron-zonder-regels', 'bronnen', 0],
      ])
    })
  }

  it('say of an empty field only that it is empty', () => {
    for (const veld of ['vraag', 'stappen', 'situatie'] as const) {
      const empty = veld === 'stappen' ? [] : ''
      const found = check({ [veld]: empty }).filter((one) => one.veld === veld)
      assert.deepEqual(
        found.map(({ code }) => code),
        ['leeg'],
      )
    }
  })

  it('say in one sentence, as a tip, which kinds of questions are missing', () => {
    const found = check({ vragen: ['kort'] }).filter(({ code }) => code === 'vragen-te-weinig')
    assert.equal(found.length, 1)
    assert.match(found.map(inWords).join(), /^Tip: .*kort: 1, vraag: 0, verhaal: 0/)
  })

  it('warn for a text far longer than any of the base', () => {
    const long = check({
      situatie: 'Woord. '.repeat(100),
      stappen: ['Bel. '.repeat(100), 'Vraag.'],
    })
    assert.deepEqual(
      long.filter(({ code }) => code === 'tekst-lang').map(({ veld, plek }) => [veld, plek]),
      [
        ['situatie', null],
        ['stappen', 0],
      ],
    )
    for (const item of bank.items.slice(0, 50)) {
      const found = controle.check(item, bank.items, VANDAAG)
      assert.ok(!found.some(({ code }) => code === 'tekst-lang'), item.id)
    }
  })

  it('only advise where another item, or a file, has to help', () => {
    assert.deepEqual(
      mistakes({ verwante: [], stappen: ['De gemeente belt.', 'Leg het vast.'] }),
      [],
    )
    const codes = check({ verwante: [] }).map(({ code }) => code)
    assert.ok(codes.includes('knelpunt-zonder-route'))
  })

  it('name an overdue date without holding anybody up', () => {
    const found = check({ controlerenVoor: '2026-11-01' })
    assert.ok(found.some(({ code, niveau }) => code === 'item-verlopen' && niveau !== 'fout'))
  })

  it('find personal data in every field, and no word that authors listed as no name', () => {
    const gegevens = createGegevensZoeker()
    for (const veld of ['intern', 'letOp', 'categorie'] as const) {
      const found = controle.findGegevens({ ...right, [veld]: 'jan@voorbeeld.example' }, gegevens)
      assert.deepEqual(
        found.map((one) => one.veld),
        [veld],
      )
    }
    for (const item of bank.items.slice(0, 50)) {
      assert.deepEqual(controle.findGegevens(item, gegevens), [])
    }
  })
})
