import assert from 'node:assert/strict'
import { feestdagenOf, isFeestdag } from '../../../src/domain/tijd/feestdagen.ts'

/** The days that move, as calendars print them: nothing here is computed. */
const TABLE = [
  // year, Goede Vrijdag, tweede Paasdag, Koningsdag, Hemelvaartsdag, tweede Pinksterdag
  [2025, '04-18', '04-21', '04-26', '05-29', '06-09'],
  [2026, '04-03', '04-06', '04-27', '05-14', '05-25'],
  [2027, '03-26', '03-29', '04-27', '05-06', '05-17'],
  [2028, '04-14', '04-17', '04-27', '05-25', '06-05'],
  [2029, '03-30', '04-02', '04-27', '05-10', '05-21'],
  [2030, '04-19', '04-22', '04-27', '05-30', '06-10'],
  [2031, '04-11', '04-14', '04-26', '05-22', '06-02'],
  [2032, '03-26', '03-29', '04-27', '05-06', '05-17'],
  [2033, '04-15', '04-18', '04-27', '05-26', '06-06'],
  [2034, '04-07', '04-10', '04-27', '05-18', '05-29'],
] as const

describe('the public holidays (Algemene termijnenwet art. 3)', () => {
  for (const [year, goedeVrijdag, tweedePaasdag, koningsdag, hemelvaartsdag, pinksteren] of TABLE) {
    it(`of ${year} are those of the calendar`, () => {
      assert.deepEqual(feestdagenOf(year), {
        nieuwjaarsdag: `${year}-01-01`,
        goedeVrijdag: `${year}-${goedeVrijdag}`,
        tweedePaasdag: `${year}-${tweedePaasdag}`,
        koningsdag: `${year}-${koningsdag}`,
        bevrijdingsdag: `${year}-05-05`,
        hemelvaartsdag: `${year}-${hemelvaartsdag}`,
        tweedePinksterdag: `${year}-${pinksteren}`,
        eersteKerstdag: `${year}-12-25`,
        tweedeKerstdag: `${year}-12-26`,
      })
    })
  }

  // The earliest and the latest there are, and the two kinds of year in which the rule makes an exception.
  for (const [year, tweedePaasdag] of [
    [1954, '1954-04-19'],
    [1981, '1981-04-20'],
    [2038, '2038-04-26'],
    [2049, '2049-04-19'],
    [2076, '2076-04-20'],
    [2285, '2285-03-23'],
  ] as const) {
    it(`has tweede Paasdag of ${year} on ${tweedePaasdag}`, () =>
      assert.equal(feestdagenOf(year).tweedePaasdag, tweedePaasdag))
  }

  it('celebrate the King a day earlier when the 27th is a Sunday', () => {
    const years = Array.from({ length: 15 }, (_, index) => 2025 + index)
    const earlier = years.filter((year) => feestdagenOf(year).koningsdag.endsWith('-26'))
    assert.deepEqual(earlier, [2025, 2031, 2036])
  })

  for (const [day, is] of [
    ['2026-05-05', true],
    ['2026-04-03', true],
    ['2016-05-05', true], // Hemelvaartsdag as well
    ['2025-04-27', false], // a Sunday, celebrated the day before
    ['2026-05-15', false], // the day after Hemelvaartsdag, an ordinary day in art. 3
    ['2026-12-31', false],
  ] as const) {
    it(`${is ? 'count' : 'do not count'} ${day}`, () => assert.equal(isFeestdag(day), is))
  }
})
