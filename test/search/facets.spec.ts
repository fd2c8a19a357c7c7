import assert from 'node:assert/strict'
import { findFacet } from '../../src/search/facets.ts'
import { anItem } from '../helpers/builders.ts'

describe('the question that separates candidates', () => {
  it('is the area of life when that separates them', () => {
    const facet = findFacet([
      anItem({ id: 'a', leefgebieden: ['wonen'] }),
      anItem({ id: 'b', leefgebieden: ['zorg'] }),
      anItem({ id: 'c', leefgebieden: ['wonen'] }),
    ])
    assert.deepEqual(facet, {
      soort: 'leefgebied',
      waarden: [
        { waarde: 'wonen', hits: ['a', 'c'] },
        { waarde: 'zorg', hits: ['b'] },
      ],
    })
  })

  it('is the organisation when the area of life is the same', () => {
    const facet = findFacet([
      anItem({ id: 'a', organisaties: ['uwv', 'gemeente'] }),
      anItem({ id: 'b', organisaties: ['svb', 'gemeente'] }),
    ])
    assert.equal(facet?.soort, 'organisatie')
    assert.deepEqual(
      facet?.waarden.map(({ waarde }) => waarde),
      ['uwv', 'svb'],
    )
  })

  it('is none for one candidate, or for candidates that are alike', () => {
    assert.equal(findFacet([anItem({ id: 'a' })]), null)
    assert.equal(findFacet([anItem({ id: 'a' }), anItem({ id: 'b' })]), null)
  })

  it('has at most five values', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      anItem({ id, leefgebieden: [`${id}1`, `${id}2`] }),
    )
    assert.ok((findFacet(items)?.waarden.length ?? 0) <= 5)
  })
})
