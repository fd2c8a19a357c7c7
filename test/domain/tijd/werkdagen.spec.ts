import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays } from '../../../src/domain/tijd/dag.ts'
import {
  addWerkdagen,
  isFirstWerkdagOfWeek,
  isWerkdag,
  nextWerkdag,
  werkdagenBetween,
} from '../../../src/domain/tijd/werkdagen.ts'

const aDay = fc.nat(3650).map((days) => addDays('2025-01-01', days))
const aNumber = fc.integer({ min: -40, max: 40 })

describe('working days', () => {
  for (const [day, is] of [
    ['2026-11-27', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-03-29', false],
    ['2026-03-30', true],
    ['2026-10-25', false],
    ['2026-10-26', true],
    ['2026-04-06', false],
    ['2026-12-25', false],
    ['2027-01-01', false],
  ] as const) {
    it(`${is ? 'have' : 'do not have'} ${day} among them`, () => assert.equal(isWerkdag(day), is))
  }

  for (const [from, n, to, why] of [
    ['2026-11-24', 2, '2026-11-26', 'nothing in between'],
    ['2026-11-27', 1, '2026-11-30', 'a weekend'],
    ['2026-11-28', 1, '2026-11-30', 'from a Saturday'],
    ['2026-04-02', 1, '2026-04-07', 'Easter, Good Friday to Monday'],
    ['2026-12-24', 5, '2027-01-04', 'both Kerstdagen and Nieuwjaarsdag'],
    ['2026-04-24', 1, '2026-04-28', 'a weekend and Koningsdag'],
    ['2025-04-25', 1, '2025-04-28', 'Koningsdag on a Saturday takes no Monday'],
    ['2026-03-27', 1, '2026-03-30', 'the clock goes forward'],
    ['2026-10-23', 1, '2026-10-26', 'the clock goes back'],
    ['2026-11-30', -1, '2026-11-27', 'back over a weekend'],
    ['2026-11-29', -1, '2026-11-27', 'back from a Sunday'],
    ['2026-11-28', 0, '2026-11-28', 'nothing to add'],
  ] as const) {
    it(`${from} and ${n} make ${to}: ${why}`, () => {
      assert.equal(addWerkdagen(from, n), to)
      assert.equal(werkdagenBetween(from, to), n)
    })
  }

  it('are 253 in 2026 and 254 in 2027', () => {
    assert.equal(werkdagenBetween('2025-12-31', '2026-12-31'), 253)
    assert.equal(werkdagenBetween('2026-12-31', '2027-12-31'), 254)
  })

  it('come back as many as were added, from any day', () => {
    fc.assert(
      fc.property(aDay, aNumber, (day, n) => {
        assert.equal(werkdagenBetween(day, addWerkdagen(day, n)), n)
      }),
    )
  })

  it('are all that adding ever gives', () => {
    fc.assert(
      fc.property(aDay, aNumber, (day, n) => {
        assert.ok(n === 0 || isWerkdag(addWerkdagen(day, n)))
      }),
    )
  })

  it('lead back from one to another', () => {
    fc.assert(
      fc.property(aDay, aNumber, (day, n) => {
        const werkdag = nextWerkdag(day)
        assert.equal(addWerkdagen(addWerkdagen(werkdag, n), -n), werkdag)
      }),
    )
  })

  it('add up over a day in between', () => {
    fc.assert(
      fc.property(aDay, fc.nat(60), fc.nat(60), (day, first, second) => {
        const middle = addDays(day, first)
        const end = addDays(middle, second)
        assert.equal(
          werkdagenBetween(day, end),
          werkdagenBetween(day, middle) + werkdagenBetween(middle, end),
        )
      }),
    )
  })

  it('are never more than five days apart', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const next = nextWerkdag(day)
        assert.ok(next > day && next <= addDays(day, 5))
      }),
    )
  })
})

describe('the first working day of a week', () => {
  for (const [day, first, why] of [
    ['2026-11-23', true, 'Monday'],
    ['2026-11-24', false, 'Tuesday'],
    ['2026-11-22', false, 'Sunday'],
    ['2026-04-06', false, 'tweede Paasdag'],
    ['2026-04-07', true, 'the day after tweede Paasdag'],
    ['2026-04-27', false, 'Koningsdag on a Monday'],
    ['2026-04-28', true, 'the day after Koningsdag'],
    ['2027-01-01', false, 'nieuwjaarsdag on a Friday'],
    ['2026-03-30', true, 'the Monday after the clock goes forward'],
    ['2026-10-26', true, 'the Monday after the clock goes back'],
  ] as const) {
    it(`${first ? 'is' : 'is not'} ${day}: ${why}`, () =>
      assert.equal(isFirstWerkdagOfWeek(day), first))
  }

  it('is one day of every week', () => {
    for (let monday = '2025-12-29'; monday < '2028-01-01'; monday = addDays(monday, 7)) {
      const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days))
      assert.equal(week.filter(isFirstWerkdagOfWeek).length, 1, monday)
    }
  })
})
