import assert from 'node:assert/strict'
import type { Vraag } from '../../src/domain/zoeken/vraag.ts'
import { groupQuestions } from '../../src/search/group-questions.ts'

function asked(...texts: string[]): Vraag[] {
  return texts.map((tekst, index) => ({
    id: String(index),
    tekst,
    oordeel: 'past-niet',
    getoond: [],
    afloop: 'onbekend',
    item: null,
    op: `2026-11-0${index + 1}`,
  }))
}

const ids = (vragen: readonly Vraag[]) =>
  groupQuestions(vragen).map((groep) => groep.vragen.map(({ id }) => id))

describe('questions in groups (B19)', () => {
  it('puts the same question in other words together, the largest group first', () => {
    const vragen = asked(
      'wie betaalt de bril van een statushouder',
      'mag een hond mee naar de opvang',
      'bril voor statushouders vergoeden',
      'hond in de opvang toegestaan?',
      'statushouder heeft nieuwe bril nodig, wie vergoedt',
    )
    assert.deepEqual(ids(vragen), [
      ['0', '2', '4'],
      ['1', '3'],
    ])
  })

  it('keeps apart what shares small words only', () => {
    assert.equal(ids(asked('hoe zit het met de bril', 'hoe zit het met de hond')).length, 2)
  })

  it('tells which words a group shares, as they were typed', () => {
    const [group] = groupQuestions(asked('Bril statushouder', 'bril voor statushouders'))
    assert.deepEqual(group?.woorden.toSorted(), ['bril', 'statushouders'])
  })

  it('gives nothing for nothing, and a group for a question without words', () => {
    assert.deepEqual(ids([]), [])
    assert.equal(ids(asked('?!')).length, 1)
  })
})
