import assert from 'node:assert/strict'
import fc from 'fast-check'
import { MAX_MEDEWERKER_ID, toMedewerkerId } from '../../../src/domain/uitgaand/medewerker-id.ts'

describe('the id of an employee in other systems', () => {
  it('fits, and holds a whole Entra id that can be read back', () => {
    fc.assert(
      fc.property(fc.uuid(), (guid) => {
        const id = toMedewerkerId(guid) ?? assert.fail()
        assert.ok(id.length <= MAX_MEDEWERKER_ID)
        const bytes = Buffer.from(id, 'base64url')
        assert.equal(bytes.toString('hex'), guid.replaceAll('-', ''))
        assert.equal(id, bytes.toString('base64url'))
      }),
    )
  })

  it('is the same however the Entra id is written', () => {
    const guid = '1b4e28ba-2fa1-11d2-883f-0016d3cca427'
    assert.equal(toMedewerkerId(guid.toUpperCase()), toMedewerkerId(guid))
  })

  it('is any other id as it is, or none when half of it would be left', () => {
    assert.equal(toMedewerkerId('m'.repeat(24)), 'm'.repeat(24))
    assert.equal(toMedewerkerId('m'.repeat(25)), null)
  })
})
