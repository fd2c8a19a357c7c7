import assert from 'node:assert/strict'
import { isFollowUp } from '../../src/search/ranking/follow-up.ts'
import { zoeker } from './real-base.ts'

describe('a follow-up question', () => {
  for (const vraag of [
    'en als de partner geen BSN heeft?',
    '…maar wat als hij weigert',
    'ok en bij een stel?',
    'geldt dat ook voor de Wmo?',
    'hoe lang duurt dat dan',
  ]) {
    it(`is "${vraag}"`, () => assert.ok(isFollowUp(vraag)))
  }

  for (const vraag of [
    '',
    'Hoe voorkom ik een ontruiming door de corporatie?',
    'entreegeld zwembad',
    'gezin met drie kinderen moet uit antikraakwoning en heeft geen plek',
  ]) {
    it(`is not "${vraag}"`, () => assert.ok(!isFollowUp(vraag)))
  }

  it('builds on the item shown last', () => {
    const vorigItem = 'alo-kop-teruggevorderd-partner-in-buitenland'
    const alone = zoeker.search('en als de partner geen BSN heeft?').hits
    const after = zoeker.search('en als de partner geen BSN heeft?', { vorigItem }).hits
    assert.equal(after[0]?.id, vorigItem)
    assert.ok(alone.length > 0)
  })

  it('without telling words is about the item shown last', () => {
    const vorigItem = 'overbruggingsprocedure'
    assert.equal(zoeker.search('hoe lang duurt dat dan', { vorigItem }).hits[0]?.id, vorigItem)
  })

  it('is still somebody else’s when it asks for something else', () => {
    const vorigItem = 'overbruggingsprocedure'
    const { oordeel } = zoeker.search('en wat voor weer wordt het morgen', { vorigItem })
    assert.equal(oordeel, 'past-niet')
  })

  it('is the only kind that looks at the item shown last', () => {
    const vraag = 'Hoe voorkom ik een ontruiming door de corporatie?'
    const vorigItem = 'overbruggingsprocedure'
    assert.deepEqual(zoeker.search(vraag, { vorigItem }), zoeker.search(vraag))
  })

  it('survives an item that is gone', () => {
    assert.ok(zoeker.search('en als hij weigert?', { vorigItem: 'bestaat-niet' }).hits.length > 0)
  })
})
