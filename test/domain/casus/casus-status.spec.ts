import assert from 'node:assert/strict'
import {
  CASUS_STATUSSEN,
  isEnded,
  moveCasus,
  TRANSITIONS,
} from '../../../src/domain/casus/casus-status.ts'
import { takeCasus } from '../../../src/domain/casus/file-casus.ts'
import {
  createReferentie,
  expandReferentie,
  parseReferentie,
} from '../../../src/domain/casus/referentie.ts'
import { isDomainError } from '../../../src/domain/errors.ts'
import { aCasus, NOW } from '../../helpers/builders.ts'

describe('the status of a Casus (D5)', () => {
  for (const from of CASUS_STATUSSEN) {
    for (const to of CASUS_STATUSSEN) {
      const allowed = TRANSITIONS[from].includes(to)
      it(`${allowed ? 'moves' : 'does not move'} from ${from} to ${to}`, () => {
        const move = () => moveCasus(aCasus({ status: from }), to, NOW)
        if (allowed) assert.equal(move().status, to)
        else assert.throws(move, (error) => isDomainError(error, 'transition'))
      })
    }
  }

  it('ends in three ways, from which nothing follows (D19)', () => {
    const ended = CASUS_STATUSSEN.filter((status) => isEnded(aCasus({ status })))
    assert.deepEqual(ended, ['afgerond', 'niet-in-behandeling', 'ingetrokken'])
  })

  it('lets one regievoerder take it and refuses the second (X24)', () => {
    const taken = takeCasus(aCasus({ status: 'ingediend' }), 'een', 'Een', NOW)
    assert.equal(taken.regievoerder?.gebruikerId, 'een')
    assert.throws(
      () => takeCasus(taken, 'twee', 'Twee', NOW),
      (error) => isDomainError(error, 'already-taken'),
    )
  })
})

describe('a reference (C8)', () => {
  it('may be said as its last four signs: of this year, or of the one before', () => {
    assert.deepEqual(expandReferentie('7k3f', NOW), ['MW-26-7K3F', 'MW-25-7K3F'])
    for (const text of ['7k3', 'over', '7k3f2', ''])
      assert.deepEqual(expandReferentie(text, NOW), [])
  })

  it('has at most ten characters, none of them easily mistaken', () => {
    for (let step = 0; step < 100; step++) {
      const referentie = createReferentie(NOW, () => step / 100)
      assert.match(referentie, /^MW-26-[2-9A-HJ-NP-Z]{4}$/)
      assert.ok(referentie.length <= 10)
    }
  })

  it('is read however it is typed', () => {
    for (const typed of ['MW-26-7K3F', 'mw-26-7k3f', 'mw 26 7k3f', ' MW267K3F ']) {
      assert.equal(parseReferentie(typed), 'MW-26-7K3F')
    }
    for (const typed of ['', '7K3F', 'MW-26-7K3FX', 'drop table']) {
      assert.equal(parseReferentie(typed), undefined)
    }
  })
})
