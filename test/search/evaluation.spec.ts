import assert from 'node:assert/strict'
import { parseQuestionSet } from '../../src/cli/eval/question-set.ts'
import { findThreshold, scoreAnswers } from '../../src/cli/eval/score.ts'

const question = (id: string, ...relevant: string[]) => ({ id, query: id, relevant, stijl: 'kort' })

describe('scores of a question set', () => {
  const questions = [question('a', 'x'), question('b', 'y'), question('c', 'z'), question('d')]
  const answers = [
    { ids: ['x'], sureness: 3 },
    { ids: ['q', 'y'], sureness: 2 },
    { ids: ['q'], sureness: 0 },
    { ids: ['q'], sureness: 1 },
  ]

  it('count a hit when any right id is there', () => {
    const { hit1, hit3, mrr } = scoreAnswers(questions, answers, 1)
    assert.deepEqual({ hit1, hit3, mrr }, { hit1: 1 / 3, hit3: 2 / 3, mrr: 0.5 })
  })

  it('balance questions answered and questions rejected', () => {
    const { answered, rejected, balanced } = scoreAnswers(questions, answers, 1)
    assert.deepEqual({ answered, rejected }, { answered: 2 / 3, rejected: 1 })
    assert.equal(balanced, (answered + rejected) / 2)
  })

  it('find the threshold that balances best', () => {
    assert.equal(findThreshold(questions, answers), 1)
  })
})

describe('a question set', () => {
  it('is read line by line, empty lines aside', () => {
    const line = JSON.stringify(question('a', 'x'))
    assert.equal(parseQuestionSet(`${line}\n\n${line}\n`).length, 2)
  })

  it('names the line that is wrong', () => {
    assert.throws(() => parseQuestionSet('{"id":"a"}\n'), /line 1/)
    assert.throws(() => parseQuestionSet(`${JSON.stringify(question('a'))}\nno json`), /line 2/)
  })
})
