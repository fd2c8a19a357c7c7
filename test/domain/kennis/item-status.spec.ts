import assert from 'node:assert/strict'
import { planImport } from '../../../src/domain/kennis/import-plan.ts'
import { findGeldend, moveItem, schrijverOf } from '../../../src/domain/kennis/item-status.ts'
import type { OpgeslagenItem } from '../../../src/domain/kennis/kennis-store.ts'
import { KENNIS_STATUSSEN, type Kennisitem } from '../../../src/domain/kennis/kennisitem.ts'
import { anItem, NOW } from '../../helpers/builders.ts'

function version(bron: string, fields: Partial<Kennisitem> = {}, versie = 1): OpgeslagenItem {
  return {
    item: anItem(fields),
    versie,
    bron,
    vingerafdruk: 'v',
    op: NOW.toISOString(),
    reden: null,
  }
}

describe('the status of an item', () => {
  for (const [from, ways] of Object.entries({
    concept: ['concept', 'review'],
    review: ['concept', 'gepubliceerd'],
    gepubliceerd: ['concept', 'gearchiveerd'],
    gearchiveerd: ['concept'],
  })) {
    for (const to of KENNIS_STATUSSEN) {
      it(`${ways.includes(to) ? 'goes' : 'does not go'} from ${from} to ${to}`, () => {
        const item = anItem({ status: from as Kennisitem['status'] })
        if (ways.includes(to)) assert.equal(moveItem(item, to).status, to)
        else assert.throws(() => moveItem(item, to), { code: 'transition' })
      })
    }
  }
})

describe('who wrote what an item says', () => {
  it('is whoever changed it last, and not who sent it on', () => {
    const versies = [
      version('meegeleverd'),
      version('red', { status: 'concept', titel: 'Nieuw' }),
      version('roos', { status: 'review', titel: 'Nieuw' }),
    ]
    assert.equal(schrijverOf(versies), 'red')
    assert.equal(schrijverOf(versies.slice(0, 1)), 'meegeleverd')
    assert.equal(schrijverOf([]), undefined)
  })
})

describe('the version that counts', () => {
  it('is the newest that was decided on, or the newest while there is none', () => {
    const draft = version('red', { status: 'concept' })
    const published = version('roos')
    const retired = version('roos', { status: 'gearchiveerd' })
    assert.equal(findGeldend([published, draft]), published)
    assert.equal(findGeldend([published, draft, retired, draft]), retired)
    assert.equal(findGeldend([draft]), draft)
    assert.equal(findGeldend([]), undefined)
  })
})

describe('the shipped text', () => {
  it('never replaces an item of which somebody is writing a draft', () => {
    const draft = version('red', { status: 'concept' }, 2)
    const { saves, verschil } = planImport([{ item: anItem(), vingerafdruk: 'w' }], [draft], NOW)
    assert.deepEqual(saves, [])
    assert.deepEqual(verschil, [anItem().id])
  })
})
