import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, dagOf, daysBetween, minuutOf } from '../../../src/domain/tijd/dag.ts'

describe('the day and the time of an instant in the Netherlands', () => {
  for (const [instant, day, time] of [
    ['2026-11-24T22:59:00Z', '2026-11-24', '23:59'],
    ['2026-11-24T23:00:00Z', '2026-11-25', '00:00'],
    ['2026-07-01T21:30:00Z', '2026-07-01', '23:30'],
    ['2026-07-01T22:30:00Z', '2026-07-02', '00:30'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '00:30'],
    // The clock goes forward: 23 hours in a day.
    ['2026-03-28T22:30:00Z', '2026-03-28', '23:30'],
    ['2026-03-28T23:30:00Z', '2026-03-29', '00:30'],
    ['2026-03-29T00:59:59Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['2026-03-29T21:30:00Z', '2026-03-29', '23:30'],
    ['2026-03-29T22:30:00Z', '2026-03-30', '00:30'],
    // The clock goes back: 25 hours in a day, and half past two comes twice.
    ['2026-10-24T21:30:00Z', '2026-10-24', '23:30'],
    ['2026-10-24T22:30:00Z', '2026-10-25', '00:30'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
    ['2026-10-25T22:30:00Z', '2026-10-25', '23:30'],
    ['2026-10-25T23:30:00Z', '2026-10-26', '00:30'],
  ] as const) {
    it(`${instant} is ${time} on ${day}`, () => {
      const [hours, minutes] = time.split(':').map(Number)
      assert.equal(dagOf(new Date(instant)), day)
      assert.equal(minuutOf(new Date(instant)), Number(hours) * 60 + Number(minutes))
    })
  }

  it('is two hours ahead of UTC in summer and one in winter, at any instant', () => {
    fc.assert(
      fc.property(anInstant(), (instant) => {
        const hours = isSummer(instant) ? 2 : 1
        const local = new Date(instant.getTime() + hours * 3_600_000)
        assert.equal(dagOf(instant), local.toISOString().slice(0, 10))
        assert.equal(minuutOf(instant), local.getUTCHours() * 60 + local.getUTCMinutes())
      }),
    )
  })
})

describe('counting days', () => {
  for (const [from, days, to] of [
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-11-24', 0, '2026-11-24'],
  ] as const) {
    it(`${from} and ${days} days make ${to}`, () => {
      assert.equal(addDays(from, days), to)
      assert.equal(daysBetween(from, to), days)
    })
  }
})

function anInstant(): fc.Arbitrary<Date> {
  return fc.date({
    min: new Date('2025-01-01T00:00:00Z'),
    max: new Date('2034-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
}

/** From the last Sunday of March until the last Sunday of October, both at one o'clock UTC. */
function isSummer(instant: Date): boolean {
  const [start, end] = [2, 9].map((month) => {
    const last = new Date(Date.UTC(instant.getUTCFullYear(), month, 31, 1))
    return last.getTime() - last.getUTCDay() * 86_400_000
  })
  return instant.getTime() >= Number(start) && instant.getTime() < Number(end)
}
