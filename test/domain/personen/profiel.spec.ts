import assert from 'node:assert/strict'
import { isWelcome, newProfiel, parseStil } from '../../../src/domain/personen/profiel.ts'

const profiel = newProfiel('rik', 'Rik Egie')
const at = (hours: number, minutes = 0) => hours * 60 + minutes

describe('a banner (F6, F8)', () => {
  it('is welcome at any time, unless something was set', () => {
    for (const hours of [0, 8, 23]) assert.equal(isWelcome(profiel, at(hours)), true)
  })

  it('never comes to who switched it off', () => {
    assert.equal(isWelcome({ ...profiel, meldingen: false }, at(12)), false)
  })

  for (const [van, tot, quiet, loud] of [
    [at(18), at(8), [at(18), at(23, 59), at(0), at(7, 59)], [at(8), at(17, 59)]],
    [at(12), at(13, 30), [at(12), at(13, 29)], [at(11, 59), at(13, 30)]],
    [at(18), 0, [at(18), at(23, 59)], [at(0), at(17, 59)]],
  ] as const) {
    it(`stays away from ${van} until ${tot}, and not a minute longer`, () => {
      const silent = { ...profiel, stil: { van, tot } }
      for (const minuut of quiet) assert.equal(isWelcome(silent, minuut), false, `${minuut}`)
      for (const minuut of loud) assert.equal(isWelcome(silent, minuut), true, `${minuut}`)
    })
  }
})

describe('quiet hours as they are typed (F6)', () => {
  for (const typed of [
    '18:00-08:00',
    '18-8',
    '18.00 - 8.00',
    'van 18:00 tot 08:00',
    '18 uur tot 8 uur',
    '18:00–08:00',
    ' 18:00 t/m 8 ',
  ]) {
    it(`"${typed}" is from six until eight`, () =>
      assert.deepEqual(parseStil(typed), { van: at(18), tot: at(8) }))
  }

  it('may end at midnight', () => {
    assert.deepEqual(parseStil('18:00-24:00'), { van: at(18), tot: 0 })
  })

  for (const typed of [
    '',
    '18:00',
    '25:00-08:00',
    '18:60-08:00',
    '8-8',
    '0-24',
    '6 uur',
    'avond',
  ]) {
    it(`"${typed}" is no pair of times`, () => assert.equal(parseStil(typed), undefined))
  }
})
