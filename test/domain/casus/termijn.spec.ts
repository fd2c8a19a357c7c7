import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Behandeling, GEEN_BEHANDELING } from '../../../src/domain/casus/behandeling.ts'
import { CASUS_STATUSSEN, OPEN } from '../../../src/domain/casus/casus-status.ts'
import {
  type Stilstand,
  type Termijn,
  termijnOf,
  termOf,
  WERKDAGEN_PER_STATUS,
} from '../../../src/domain/casus/termijn.ts'
import { addDays } from '../../../src/domain/tijd/dag.ts'
import { werkdagenBetween } from '../../../src/domain/tijd/werkdagen.ts'
import { aCasus, anUitvraag } from '../../helpers/builders.ts'

/** Monday. */
const SINDS = '2026-11-23T10:00:00.000Z'
const DAY = '2026-11-24'

describe('the term of a Casus (D9)', () => {
  it('exists for every status that is open and for no other', () => {
    const withTerm = CASUS_STATUSSEN.filter((status) => termijnOf({ status, sinds: SINDS }, DAY))
    assert.deepEqual(withTerm, OPEN)
  })

  for (const [status, uiterlijk] of [
    ['ingediend', '2026-11-25'],
    ['in-behandeling', '2026-11-30'],
    ['wacht-op-indiener', '2026-11-30'],
    ['wacht-op-organisatie', '2026-12-07'],
    ['opgeschaald', '2026-12-07'],
  ] as const) {
    it(`of ${status} since Monday 23 November ends on ${uiterlijk}`, () =>
      assert.equal(term({ status }).uiterlijk, uiterlijk))
  }

  for (const [vandaag, soort, werkdagen, why] of [
    ['2026-11-23', 'op-tijd', 5, 'the day it came there'],
    ['2026-11-26', 'op-tijd', 2, 'two working days left'],
    ['2026-11-27', 'bijna-te-laat', 1, 'Friday, Monday is left'],
    ['2026-11-28', 'bijna-te-laat', 1, 'in the weekend'],
    ['2026-11-30', 'bijna-te-laat', 0, 'the last day'],
    ['2026-12-01', 'te-laat', -1, 'the day after'],
    ['2026-12-05', 'te-laat', -5, 'Saturday counts as Monday'],
    ['2026-12-07', 'te-laat', -5, 'a week later'],
  ] as const) {
    it(`is ${soort} with ${werkdagen} on ${vandaag}: ${why}`, () => {
      const { uiterlijk: _, ...seen } = term({ status: 'in-behandeling' }, vandaag)
      assert.deepEqual(seen, { soort, werkdagen })
    })
  }

  for (const [sinds, uiterlijk, why] of [
    ['2026-04-02T10:00:00Z', '2026-04-08', 'skips Easter'],
    ['2026-12-24T10:00:00Z', '2026-12-29', 'skips Kerstmis'],
    ['2026-03-26T22:30:00Z', '2026-03-30', 'Thursday 23:30, before the clock goes forward'],
    ['2026-03-26T23:30:00Z', '2026-03-31', 'Friday 00:30, before the clock goes forward'],
    ['2026-03-29T22:30:00Z', '2026-04-01', 'Monday 00:30, after the clock went forward'],
    ['2026-10-22T21:30:00Z', '2026-10-26', 'Thursday 23:30, before the clock goes back'],
    ['2026-10-22T22:30:00Z', '2026-10-27', 'Friday 00:30, before the clock goes back'],
    ['2026-10-25T22:30:00Z', '2026-10-27', 'Sunday 23:30, after the clock went back'],
    ['2026-10-25T23:30:00Z', '2026-10-28', 'Monday 00:30, after the clock went back'],
  ] as const) {
    it(`of two days since ${sinds} ends on ${uiterlijk}: ${why}`, () =>
      assert.equal(term({ status: 'ingediend', sinds }).uiterlijk, uiterlijk))
  }

  for (const [wachtTot, uiterlijk, why] of [
    ['2026-12-18', '2026-12-18', 'a later day is the term'],
    ['2026-12-19', '2026-12-19', 'also in a weekend'],
    ['2026-12-07', '2026-12-07', 'the same day changes nothing'],
    ['2026-11-25', '2026-12-07', 'an earlier day shortens nothing'],
    [null, '2026-12-07', 'nothing was agreed'],
  ] as const) {
    it(`ends on ${uiterlijk} when waiting until ${wachtTot}: ${why}`, () =>
      assert.equal(term({ status: 'wacht-op-organisatie', wachtTot }).uiterlijk, uiterlijk))
  }

  it('does not come into being by waiting', () => {
    assert.equal(termijnOf({ status: 'afgerond', sinds: SINDS, wachtTot: '2026-12-18' }, DAY), null)
  })

  it('lets a promise for a Saturday be late from Sunday on', () => {
    const kind = (vandaag: string) => {
      const { soort, werkdagen } = term(
        { status: 'wacht-op-organisatie', wachtTot: '2026-12-19' },
        vandaag,
      )
      return [soort, werkdagen]
    }
    assert.deepEqual(kind('2026-12-18'), ['bijna-te-laat', 0])
    assert.deepEqual(kind('2026-12-19'), ['bijna-te-laat', 0])
    assert.deepEqual(kind('2026-12-20'), ['te-laat', -1])
    assert.deepEqual(kind('2026-12-21'), ['te-laat', -1])
    assert.deepEqual(kind('2026-12-22'), ['te-laat', -2])
  })

  it('says late exactly when a negative number is left, and the number never goes up', () => {
    const aStatus = fc.constantFrom(...OPEN)
    const aDate = fc.nat(3650).map((days) => addDays('2025-01-01', days))
    fc.assert(
      fc.property(aStatus, aDate, fc.nat(30), fc.nat(30), (status, start, later, wait) => {
        const stilstand = { status, sinds: `${start}T12:00:00Z`, wachtTot: addDays(start, wait) }
        const vandaag = addDays(start, later)
        const seen = term(stilstand, vandaag)
        assert.equal(seen.soort === 'te-laat', seen.werkdagen < 0)
        assert.equal(seen.soort === 'te-laat', vandaag > seen.uiterlijk)
        assert.ok(term(stilstand, addDays(vandaag, 1)).werkdagen <= seen.werkdagen)
        assert.ok(werkdagenBetween(start, seen.uiterlijk) >= Number(WERKDAGEN_PER_STATUS[status]))
      }),
    )
  })
})

describe('the term of a whole Casus (D9)', () => {
  const ends = (behandeling: Partial<Behandeling>) =>
    termOf(
      aCasus({
        status: 'wacht-op-organisatie',
        statusSinds: SINDS,
        behandeling: { ...GEEN_BEHANDELING, ...behandeling },
      }),
      DAY,
    )?.uiterlijk
  const promised = (toegezegdVoor: string | null, answered = false) =>
    anUitvraag({ toegezegdVoor, antwoord: answered ? { tekst: 'Wij.', op: SINDS } : null })

  it('counts from the day it came into its status', () => assert.equal(ends({}), '2026-12-07'))

  it('lasts until the latest day that was agreed: of waiting, or promised by whoever has not answered', () => {
    assert.equal(ends({ wachtTot: '2026-12-18' }), '2026-12-18')
    const bord = [promised('2026-12-15'), promised(null), promised('2026-12-10')]
    assert.equal(ends({ bord }), '2026-12-15')
    assert.equal(ends({ bord, wachtTot: '2026-12-18' }), '2026-12-18')
    assert.equal(ends({ bord, wachtTot: '2026-12-11' }), '2026-12-15')
  })

  it('is not lengthened by a promise that was kept', () => {
    assert.equal(ends({ bord: [promised('2026-12-15', true)] }), '2026-12-07')
  })

  it('is never later than a coming day on which something cannot be undone', () => {
    const until = (datum: string) =>
      termOf(
        aCasus({
          status: 'wacht-op-organisatie',
          statusSinds: SINDS,
          behandeling: { ...GEEN_BEHANDELING, wachtTot: '2027-01-10' },
          antwoorden: {
            dreigt: { soort: 'keuze', keuze: 'ontruiming' },
            datum: { soort: 'datum', datum },
          },
        }),
        DAY,
      )?.uiterlijk
    assert.equal(until('2026-12-01'), '2026-12-01')
    assert.equal(until('2027-02-01'), '2027-01-10')
    assert.equal(until('2026-11-20'), '2027-01-10')
  })

  it('is nothing for a Casus that has ended', () => {
    assert.equal(termOf(aCasus({ status: 'afgerond' }), DAY), null)
  })
})

function term(fields: Partial<Stilstand>, vandaag = DAY): Termijn {
  const termijn = termijnOf({ status: 'ingediend', sinds: SINDS, ...fields }, vandaag)
  assert.ok(termijn)
  return termijn
}
