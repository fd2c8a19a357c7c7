import assert from 'node:assert/strict'
import { concerns, listWetten, parseWet } from '../../../src/domain/kennis/wet.ts'

const read = (line: string) =>
  parseWet(line).map(({ naam, artikel, lid }) => [naam, artikel, lid].filter(Boolean).join(' | '))

describe('laws as items name them (X28)', () => {
  const LINES: readonly (readonly [string, readonly string[]])[] = [
    ['Participatiewet', ['Participatiewet']],
    ['Participatiewet art. 58 lid 7', ['Participatiewet | 58 | 7']],
    ['Awb art. 4:94a', ['Awb | 4:94a']],
    ['Wet langdurige zorg (Wlz) art. 3.1.2', ['Wet langdurige zorg (Wlz) | 3.1.2']],
    [
      'Wet studiefinanciering 2000 (WSF 2000) art. 2.1',
      ['Wet studiefinanciering 2000 (WSF 2000) | 2.1'],
    ],
    ['Awir art. 2 lid 1 onder e', ['Awir | 2 | 1']],
    ['Jeugdwet (pgb)', ['Jeugdwet']],
    ['Awb (uitstel van betaling; artikel niet genoemd in de bron)', ['Awb']],
    [
      'Wet basisregistratie personen (Wet BRP): afwijken van verplicht gebruik; artikel niet genoemd in de bron',
      ['Wet basisregistratie personen (Wet BRP)'],
    ],
    ['Wet inburgering artikelen 16 en 17', ['Wet inburgering | 16', 'Wet inburgering | 17']],
    [
      'Participatiewet art. 58, lid 7 en 8',
      ['Participatiewet | 58 | 7', 'Participatiewet | 58 | 8'],
    ],
    [
      'Participatiewet artikel 58 leden 6 t/m 8.',
      ['Participatiewet | 58 | 6', 'Participatiewet | 58 | 7', 'Participatiewet | 58 | 8'],
    ],
    ['  Wmo  2015 ', ['Wmo 2015']],
    ['art. 12 van de wet', ['art. 12 van de wet']],
    ['(alleen een opmerking)', ['(alleen een opmerking)']],
  ]
  for (const [line, wanted] of LINES) {
    it(`reads ${line.slice(0, 60)}`, () => assert.deepEqual(read(line), wanted))
  }

  const CONCERNED: readonly (readonly [string, string, boolean])[] = [
    ['Awb art. 4:84', 'Awb art. 4:84', true],
    ['Awb art. 4:84', 'Algemene wet bestuursrecht (Awb) art. 4:84', true],
    ['Algemene wet bestuursrecht (Awb)', 'Awb art. 3:4', true],
    ['awb ART. 4:84', 'Awb art. 4:84', true],
    ['Jeugdwet', 'Jeugdwet (woonplaatsbeginsel)', true],
    ['Participatiewet', 'Participatiewet art. 58 lid 7', true],
    ['Participatiewet art. 58', 'Participatiewet art. 58 lid 7', true],
    ['Participatiewet art. 58 lid 8', 'Participatiewet art. 58 lid 7 en 8', true],
    ['Participatiewet art. 58 lid 8', 'Participatiewet art. 58 lid 7', false],
    ['Participatiewet art. 58 lid 8', 'Participatiewet art. 58', false],
    ['Participatiewet art. 58', 'Participatiewet', false],
    ['Participatiewet art. 5', 'Participatiewet art. 58', false],
    ['Awb art. 4:84', 'Awb art. 4:84a', false],
    ['Wet zorg en dwang (Wzd)', 'Wet langdurige zorg (Wlz)', false],
    ['Jeugdwet', 'Wet op de jeugd', false],
  ]
  for (const [changed, named, wanted] of CONCERNED) {
    it(`says that a change of ${changed} ${wanted ? 'concerns' : 'leaves'} ${named}`, () =>
      assert.equal(concerns(changed, named), wanted))
  }

  it('can be chosen as a law, an article and a lid, each once and by its full name', () => {
    const items = [
      { id: 'a', wetten: ['Awb art. 4:84', 'Participatiewet art. 58 lid 7'] },
      { id: 'b', wetten: ['Algemene wet bestuursrecht (Awb)', 'Participatiewet art. 9'] },
      { id: 'c', wetten: ['Algemene wet bestuursrecht art. 4:84', 'Participatiewet'] },
    ]
    const awb = 'Algemene wet bestuursrecht (Awb)'
    assert.deepEqual(
      listWetten(items).map(({ wet, items: named }) => [wet, named.join('')]),
      [
        [awb, 'abc'],
        [`${awb} art. 4:84`, 'ac'],
        ['Participatiewet', 'abc'],
        ['Participatiewet art. 9', 'b'],
        ['Participatiewet art. 58', 'a'],
        ['Participatiewet art. 58 lid 7', 'a'],
      ],
    )
  })
})
