import assert from 'node:assert/strict'
import { createZoeker } from '../../src/search/create-zoeker.ts'
import { aBank, anItem } from '../helpers/builders.ts'
import { zoeker } from './real-base.ts'

const ODD: Record<string, string> = {
  'nothing at all': '',
  'white space': ' \n\t ',
  'one letter': 'x',
  'only small words': 'de het een van en',
  'only digits': '1234567890',
  'a citizen number': '123456782',
  'one word 20,000 characters long': 'x'.repeat(20_000),
  'no letters': '?!… --- 😀😀 \u0000 \uffff',
  'half a surrogate pair': 'x \ud800',
  SQL: "'; drop table items; select * from users where 1=1 --",
  'names of object members': 'constructor __proto__ toString hasOwnProperty',
}

describe('odd input', () => {
  for (const [what, vraag] of Object.entries(ODD)) {
    it(`${what} gets no answer and no error`, () => {
      assert.equal(zoeker.search(vraag).oordeel, 'past-niet')
    })
  }

  it('another language gets no answer', () => {
    assert.equal(zoeker.search('what is the weather like in London today').oordeel, 'past-niet')
    assert.equal(zoeker.search('Где находится библиотека').oordeel, 'past-niet')
  })

  it('the syntax of a search engine is read as words', () => {
    const plain = zoeker.search('ontruiming gezin schulden').hits[0]?.id
    assert.equal(zoeker.search('+"ontruiming" AND (gezin~2) titel:schulden^4').hits[0]?.id, plain)
  })

  it('20,000 characters of a story are answered', () => {
    const story = 'Het gezin dreigt uit huis gezet te worden door schulden bij veel instanties. '
    assert.ok(zoeker.search(story.repeat(260)).hits.length > 0)
  })

  it('the same question gets the same answer', () => {
    const vraag = 'schulden bij de belastingdienst en geen regie'
    assert.deepEqual(zoeker.search(vraag), zoeker.search(vraag))
  })

  it('hits are at most ten, each once, best first, with scores between 0 and 1', () => {
    const { hits } = zoeker.search('gemeente en uwv wijzen naar elkaar')
    const scores = hits.map(({ score }) => score)
    assert.ok(hits.length <= 10)
    assert.equal(new Set(hits.map(({ id }) => id)).size, hits.length)
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    )
    assert.ok(scores.every((score) => score >= 0 && score <= 1))
  })
})

describe('an odd base', () => {
  it('without items has no answer', () => {
    assert.deepEqual(createZoeker(aBank()).search('schulden').hits, [])
  })

  it('gives only published items', () => {
    const items = [
      anItem({ id: 'a', titel: 'Schulden', status: 'concept' }),
      anItem({ id: 'b', titel: 'Schulden', status: 'gearchiveerd' }),
      anItem({ id: 'c', titel: 'Schulden' }),
    ]
    const { hits } = createZoeker(aBank({ items })).search('schulden')
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['c'],
    )
  })
})
