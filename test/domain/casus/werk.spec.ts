import assert from 'node:assert/strict'
import { type Behandeling, GEEN_BEHANDELING } from '../../../src/domain/casus/behandeling.ts'
import type { Casus } from '../../../src/domain/casus/casus.ts'
import {
  aandachtOf,
  isLeftLying,
  lacksVolgendeStap,
  sortWerk,
} from '../../../src/domain/casus/werk.ts'
import { aCasus, anUitvraag } from '../../helpers/builders.ts'

/** Wednesday. */
const VANDAAG = '2026-11-25'
const YESTERDAY = '2026-11-24T10:00:00.000Z'

function handled(behandeling: Partial<Behandeling> = {}, fields: Partial<Casus> = {}): Casus {
  return aCasus({
    referentie: 'MW-26-7K3F',
    status: 'in-behandeling',
    statusSinds: YESTERDAY,
    regievoerder: { gebruikerId: 'rik', naam: 'Rik Egie' },
    behandeling: { ...GEEN_BEHANDELING, ...behandeling },
    ...fields,
  })
}

const kinds = (casus: Casus) => aandachtOf(casus, VANDAAG).map(({ soort }) => soort)
const withDate = (datum: string) =>
  handled({}, { antwoorden: { datum: { soort: 'datum', datum } } })

describe('what a casus asks for on a day (D10)', () => {
  it('is nothing when it can wait', () => assert.deepEqual(kinds(handled()), []))

  for (const [sinds, kind] of [
    ['2026-11-17T10:00:00.000Z', 'te-laat'],
    ['2026-11-18T10:00:00.000Z', 'bijna-te-laat'],
    ['2026-11-19T10:00:00.000Z', 'bijna-te-laat'],
  ] as const) {
    it(`is that it is ${kind} when it stands still since ${sinds.slice(0, 10)}`, () =>
      assert.deepEqual(kinds(handled({}, { statusSinds: sinds })), [kind]))
  }

  it('is the next action on its day and after it, and not before', () => {
    const planned = (op: string) => kinds(handled({ volgende: { wat: 'Bel UWV.', op } }))
    assert.deepEqual(planned('2026-11-24'), ['volgende-stap'])
    assert.deepEqual(planned('2026-11-25'), ['volgende-stap'])
    assert.deepEqual(planned('2026-11-26'), [])
  })

  it('is a promise from the day after it on, until there is an answer', () => {
    const promised = (toegezegdVoor: string, answered = false) =>
      kinds(
        handled(
          {
            bord: [
              anUitvraag({
                toegezegdVoor,
                antwoord: answered ? { tekst: 'Wij.', op: YESTERDAY } : null,
              }),
            ],
          },
          { status: 'wacht-op-organisatie' },
        ),
      )
    assert.deepEqual(promised('2026-11-24'), ['toezegging'])
    assert.deepEqual(promised('2026-11-25'), [])
    assert.deepEqual(promised('2026-11-24', true), [])
  })

  it('is that the waiting is over, unless somebody planned what comes next', () => {
    assert.deepEqual(kinds(handled({ wachtTot: '2026-11-26' })), [])
    assert.deepEqual(kinds(handled({ wachtTot: '2026-11-25' })), ['wachttijd'])
    const volgende = { wat: 'Bel UWV.', op: '2026-12-01' }
    assert.deepEqual(kinds(handled({ wachtTot: '2026-11-25', volgende })), [])
    const until = { wachtTot: '2026-11-25', volgende: { wat: 'UWV beslist.', op: '2026-11-25' } }
    assert.deepEqual(aandachtOf(handled(until), VANDAAG), [
      { soort: 'wachttijd', op: '2026-11-25', tekst: 'UWV beslist.' },
    ])
  })

  it('is the date that cannot be undone, from a week before until the day itself', () => {
    assert.deepEqual(kinds(withDate('2026-12-03')), [])
    assert.deepEqual(kinds(withDate('2026-12-02')), ['datum'])
    assert.deepEqual(kinds(withDate('2026-11-25')), ['datum'])
    assert.deepEqual(kinds(withDate('2026-11-24')), [])
  })
})

describe('a next action (X19)', () => {
  it('is missing when nobody planned one and nobody waits for a day', () => {
    assert.equal(lacksVolgendeStap(handled(), VANDAAG), true)
    assert.equal(lacksVolgendeStap(handled({ wachtTot: '2026-11-25' }), VANDAAG), true)
    assert.equal(lacksVolgendeStap(handled({ wachtTot: '2026-11-26' }), VANDAAG), false)
    const volgende = { wat: 'Bel UWV.', op: '2026-11-02' }
    assert.equal(lacksVolgendeStap(handled({ volgende }), VANDAAG), false)
  })
})

describe('a casus that is left lying (D11)', () => {
  const filed = (day: string, fields: Partial<Casus> = {}) =>
    isLeftLying(
      aCasus({ status: 'ingediend', statusSinds: `${day}T10:00:00.000Z`, ...fields }),
      VANDAAG,
    )

  it('was filed more than two working days ago, and nobody has it', () => {
    assert.equal(filed('2026-11-20'), true)
    assert.equal(filed('2026-11-23'), false)
    assert.equal(filed('2026-11-20', { status: 'in-behandeling' }), false)
  })
})

describe('the order of the work (D13)', () => {
  const since = (id: string, day: string, datum?: string) =>
    aCasus({
      id,
      status: 'in-behandeling',
      statusSinds: `${day}T10:00:00.000Z`,
      antwoorden: datum ? { datum: { soort: 'datum', datum } } : {},
    })
  const order = (...casussen: Casus[]) => sortWerk(casussen, VANDAAG).map(({ id }) => id)

  it('puts what presses first, however late another is', () => {
    assert.deepEqual(
      order(since('laat', '2026-10-01'), since('spoed', '2026-11-24', '2026-11-27')),
      ['spoed', 'laat'],
    )
  })

  it('puts the latest first where nothing presses or the same date does', () => {
    assert.deepEqual(
      order(
        since('op-tijd', '2026-11-24', '2027-06-01'),
        since('te-laat', '2026-11-10'),
        since('later', '2026-11-02'),
      ),
      ['later', 'te-laat', 'op-tijd'],
    )
    assert.deepEqual(
      order(since('a', '2026-11-24', '2026-12-01'), since('b', '2026-11-02', '2026-12-01')),
      ['b', 'a'],
    )
  })

  it('keeps the order of what is alike', () => {
    assert.deepEqual(order(since('a', '2026-11-24'), since('b', '2026-11-24')), ['a', 'b'])
  })
})
