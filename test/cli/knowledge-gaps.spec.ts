import assert from 'node:assert/strict'
import { listProposals } from '../../src/cli/knowledge-gaps.ts'
import type { Vraag } from '../../src/domain/zoeken/vraag.ts'
import { aBank, anItem } from '../helpers/builders.ts'

const bank = aBank({ items: [anItem({ id: 'a', vragen: ['Hoe kom ik eraan?'] })] })

function helped(tekst: string, fields: Partial<Vraag> = {}): Vraag {
  return {
    id: tekst,
    tekst,
    oordeel: 'past',
    getoond: ['a'],
    afloop: 'geholpen',
    item: 'a',
    op: '2026-11-24',
    ...fields,
  }
}

describe('proposals for other ways to ask (B10)', () => {
  it('are the questions that helped and that the item does not have, each once', () => {
    const vragen = [
      helped('hoe kom ik eraan'),
      helped('Waar haal ik dat?'),
      helped('waar haal ik dat'),
    ]
    assert.deepEqual(listProposals(vragen, bank), [{ item: 'a', tekst: 'Waar haal ik dat?' }])
  })

  it('are none for what did not help, or for an item that is gone', () => {
    const vragen = [helped('x', { afloop: 'niet' }), helped('y', { item: 'weg' })]
    assert.deepEqual(listProposals(vragen, bank), [])
  })
})
