import assert from 'node:assert/strict'
import { answerJsonLines } from '../../src/cli/json-lines.ts'

const answer = (input: string) =>
  answerJsonLines(input, 'query', (text) => ({ length: text.length }))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('JSON lines', () => {
  it('are answered in order, each with its id', () => {
    assert.deepEqual(answer('{"id":"a","query":"xx"}\r\n{"id":2,"query":""}\n'), [
      { id: 'a', length: 2 },
      { id: 2, length: 0 },
    ])
  })

  it('are answered on their place when they cannot be read, without repeating what they hold', () => {
    const rows = answer('{"id":"a","query":"geheim"\n\n{"id":"b"}\n[1]\n{"query":"x"}')
    assert.deepEqual(rows, [
      { id: 'a', error: 'invalid JSON' },
      { error: 'invalid JSON' },
      { id: 'b', error: 'no query' },
      { error: 'no query' },
      { length: 1 },
    ])
  })
})
