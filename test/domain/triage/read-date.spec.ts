import assert from 'node:assert/strict'
import { readDate } from '../../../src/domain/triage/read-date.ts'

describe('a day in words', () => {
  for (const [typed, vandaag, day] of [
    ['maandag', '2026-11-23', '2026-11-30'],
    ['zondag', '2026-11-23', '2026-11-29'],
    ['op vrijdag', '2026-11-24', '2026-11-27'],
    ['volgende week maandag', '2026-12-28', '2027-01-04'],
    ['volgende week', '2026-11-24', '2026-11-30'],
    ['in volgende week', '2026-11-30', '2026-12-07'],
    ['volgende week zondag', '2026-11-23', '2026-12-06'],
    ['over tien dagen', '2026-12-28', '2027-01-07'],
    ['over één week', '2026-11-24', '2026-12-01'],
    ['eergisteren', '2026-12-01', '2026-11-29'],
    ['29 februari 2028', '2026-11-24', '2028-02-29'],
  ] as const) {
    it(`"${typed}" on ${vandaag} is ${day}`, () => assert.equal(readDate(typed, vandaag), day))
  }

  for (const typed of ['29 februari 2027', 'over veel weken', 'week maandag', '']) {
    it(`"${typed}" is none`, () => assert.equal(readDate(typed, '2026-11-24'), undefined))
  }
})
