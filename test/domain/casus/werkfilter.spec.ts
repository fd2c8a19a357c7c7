import assert from 'node:assert/strict'
import { GEEN_BEHANDELING } from '../../../src/domain/casus/behandeling.ts'
import { countWerk, matchesFilter, type Vindbaar } from '../../../src/domain/casus/werkfilter.ts'
import { aCasus } from '../../helpers/builders.ts'

/** Wednesday. */
const VANDAAG = '2026-11-25'
const rik = { gebruikerId: 'rik', vandaag: VANDAAG }
const rens = { ...rik, gebruikerId: 'rens' }

const late: Vindbaar = {
  casus: aCasus({
    referentie: 'MW-26-7K3F',
    status: 'in-behandeling',
    statusSinds: '2026-11-02T10:00:00.000Z',
    regievoerder: { gebruikerId: 'rik', naam: 'Rik Egie' },
    behandeling: { ...GEEN_BEHANDELING, volgende: { wat: 'Gemeente bellen', op: '2026-12-01' } },
  }),
  leefgebieden: ['financien'],
  namen: ['financien', 'Financiën'],
}
const free: Vindbaar = {
  casus: aCasus({
    status: 'ingediend',
    statusSinds: '2026-11-24T10:00:00.000Z',
    antwoorden: { datum: { soort: 'datum', datum: '2026-11-30' } },
  }),
  leefgebieden: ['wonen', 'financien'],
  namen: ['wonen', 'Wonen', 'financien', 'Financiën'],
}

describe('a part of the work list (D14)', () => {
  for (const woord of ['7k3f', 'MW 26 7K3F', 'in behandeling', 'Financien', 'financiën', 'te laat'])
    it(`"${woord}" finds it`, () => assert.equal(matchesFilter(late, { woord }, rik), true))

  for (const woord of ['8888', 'wonen', 'opgeschaald', 'op tijd'])
    it(`"${woord}" does not`, () => assert.equal(matchesFilter(late, { woord }, rik), false))

  it('is found by what comes next only by whoever wrote that', () => {
    assert.equal(matchesFilter(late, { woord: 'gemeente' }, rik), true)
    assert.equal(matchesFilter(late, { woord: 'gemeente' }, rens), false)
  })

  it('is mine, free, or all of it', () => {
    assert.equal(matchesFilter(late, { van: 'mijn' }, rik), true)
    assert.equal(matchesFilter(late, { van: 'mijn' }, rens), false)
    assert.equal(matchesFilter(late, { van: 'vrij' }, rik), false)
    assert.equal(matchesFilter(free, { van: 'vrij' }, rik), true)
    assert.equal(matchesFilter(free, {}, rik), true)
  })

  it('is of a status, an urgency, a term and a leefgebied, all at once', () => {
    const filter = { status: 'ingediend', urgentie: 'spoed', leefgebied: 'wonen' } as const
    assert.equal(matchesFilter(free, filter, rik), true)
    assert.equal(matchesFilter(free, { ...filter, leefgebied: 'werk' }, rik), false)
    assert.equal(matchesFilter(late, { termijn: 'te-laat' }, rik), true)
    assert.equal(matchesFilter(free, { termijn: 'te-laat' }, rik), false)
  })

  it('counts for each value what there would be with the other filters as they are', () => {
    const counts = countWerk([late, free], { leefgebied: 'wonen' }, rik)
    assert.deepEqual(counts.leefgebied, { financien: 2, wonen: 1 })
    assert.deepEqual(counts.status, { ingediend: 1 })
    assert.deepEqual(counts.van, { vrij: 1 })
    assert.deepEqual(countWerk([late, free], {}, rik).termijn, { 'te-laat': 1, 'bijna-te-laat': 1 })
  })
})
