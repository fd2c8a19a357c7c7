import assert from 'node:assert/strict'
import { dialogTargets } from '../../src/content/checks/dialog-targets.ts'
import { loadDialogs } from '../../src/content/dialogs/load-dialogs.ts'
import type { Stap } from '../../src/domain/triage/dialoog.ts'
import { aContent, codesOf } from '../helpers/content.ts'
import { ROOT } from '../helpers/test-bot.ts'

const [source] = loadDialogs(ROOT).sources
assert.ok(source)
const { dialoog } = source

/** What the check says when the step `wie` has these fields. */
function codes(fields: Partial<Stap>): string[] {
  const wie = dialoog.steps.wie
  assert.ok(wie && source)
  const changed = { ...dialoog, steps: { ...dialoog.steps, wie: { ...wie, ...fields } } }
  return codesOf(dialogTargets, aContent([], { dialogs: [{ ...source, dialoog: changed }] }))
}

describe('the other words of an option', () => {
  it('may be any that mean one option', () => {
    assert.deepEqual(codes({ ook: { gemeente: ['stadhuis'] } }), [])
  })

  it('stand with an option that exists', () => {
    assert.deepEqual(codes({ ook: { stad: ['stadhuis'] } }), ['dialoog-verwijzing', 'keuze-ook'])
  })

  it('do not stand with two options', () => {
    assert.deepEqual(codes({ ook: { gemeente: ['loket'], zorginstelling: ['loket'] } }), [
      'keuze-ook',
      'keuze-ook',
    ])
  })

  it('are not the wording or the value of another', () => {
    assert.deepEqual(codes({ ook: { gemeente: ['Zorginstelling'] } }), ['keuze-ook'])
    assert.deepEqual(codes({ ook: { gemeente: ['inwoner'] } }), ['keuze-ook'])
  })
})

describe('a step that leaves out what was chosen before', () => {
  it('names a step that exists', () => {
    assert.deepEqual(codes({ without: 'acuut' }), [])
    assert.deepEqual(codes({ without: 'elders' }), ['dialoog-verwijzing'])
  })
})
