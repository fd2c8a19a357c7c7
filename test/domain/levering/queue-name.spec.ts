import assert from 'node:assert/strict'
import { queueNameOf } from '../../../src/domain/levering/levering.ts'
import { aLevering } from '../../helpers/builders.ts'

describe('the queue a Levering stands in', () => {
  const uitgaand = { soort: 'uitgaand', aan: { soort: 'systeem', naam: 'zgw' } } as const

  it('is its own for a whole Casus: one that is refused holds up no other', () => {
    assert.notEqual(
      queueNameOf(aLevering({ id: 'a', ...uitgaand })),
      queueNameOf(aLevering({ id: 'b', ...uitgaand })),
    )
  })

  it('is that of the recipient for messages, so that they arrive in order', () => {
    assert.equal(queueNameOf(aLevering({ id: 'a' })), queueNameOf(aLevering({ id: 'b' })))
  })
})
