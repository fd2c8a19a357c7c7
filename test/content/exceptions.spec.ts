import assert from 'node:assert/strict'
import { applyExceptions } from '../../src/content/apply-exceptions.ts'
import type { ContentProblem } from '../../src/domain/inhoud.ts'

const found: ContentProblem = {
  code: 'moeilijk-woord',
  file: 'knowledge/routes/hardheid.md',
  line: 3,
  found: 'onbillijk',
  expected: 'oneerlijk',
  level: 'fout',
}
const entry = {
  check: 'moeilijk-woord',
  item: 'hardheid',
  reden: 'het staat zo in de wet',
  tot: '2027-01-01',
  line: 2,
}
const codes = (problems: readonly ContentProblem[]) => problems.map(({ code }) => code)

describe('an exception', () => {
  it('takes a problem out', () => {
    const { problems, unused } = applyExceptions([found], [entry], '2026-11-24')
    assert.deepEqual([...problems, ...unused], [])
  })

  it('may cover only what was found', () => {
    const other = { ...found, found: 'coulant' }
    const { problems } = applyExceptions(
      [found, other],
      [{ ...entry, gevonden: 'onbillijk' }],
      '2026-11-24',
    )
    assert.deepEqual(problems, [other])
  })

  it('covers the same problem in an item that is imported', () => {
    const imported = { ...found, file: 'kennis.csv (hardheid)', line: 9, kolom: 'situatie' }
    assert.deepEqual(applyExceptions([imported], [entry], '2026-11-24').problems, [])
  })

  it('still holds past its date, with a warning', () => {
    const { problems } = applyExceptions([found], [entry], '2027-01-02')
    assert.deepEqual(
      problems.map(({ code, level }) => [code, level]),
      [['uitzondering-verlopen', 'waarschuwing']],
    )
  })

  it('that excuses nothing is a mistake', () => {
    const { problems, unused } = applyExceptions(
      [found],
      [{ ...entry, item: 'ander' }],
      '2026-11-24',
    )
    assert.deepEqual(codes(problems), ['moeilijk-woord'])
    assert.deepEqual(codes(unused), ['uitzondering-overbodig'])
  })
})
