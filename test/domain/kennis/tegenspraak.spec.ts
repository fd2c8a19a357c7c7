import assert from 'node:assert/strict'
import { findAfwijkingen, isGeldig, listOveral } from '../../../src/domain/kennis/tegenspraak.ts'
import { anItem, aPaarbesluit } from '../../helpers/builders.ts'

const NONE = new Set<string>()

describe('what two items send people elsewhere in (X32)', () => {
  const uwv = anItem({ organisaties: ['uwv', 'loket'] })
  const svb = anItem({ organisaties: ['svb', 'loket'] })
  const nobody = anItem()

  it('is other organisations when they share none, or when one names none', () => {
    assert.deepEqual(findAfwijkingen(uwv, svb, 1, NONE), [])
    assert.deepEqual(findAfwijkingen(uwv, svb, 1, new Set(['loket'])), ['organisaties'])
    assert.deepEqual(findAfwijkingen(uwv, nobody, 1, NONE), ['organisaties'])
    assert.deepEqual(findAfwijkingen(nobody, nobody, 1, NONE), [])
    const onlyLoket = anItem({ organisaties: ['loket'] })
    assert.deepEqual(findAfwijkingen(onlyLoket, nobody, 1, new Set(['loket'])), [])
  })

  it('is other steps when those hardly share a word', () => {
    assert.deepEqual(findAfwijkingen(nobody, nobody, 0.14, NONE), ['stappen'])
    assert.deepEqual(findAfwijkingen(nobody, nobody, 0.16, NONE), [])
  })

  it('is other laws when both name some and none is the same, or part of the other', () => {
    const laws = (...wetten: string[]) => anItem({ wetten })
    const differs = (a: string[], b: string[]) =>
      findAfwijkingen(laws(...a), laws(...b), 1, NONE).includes('wetten')
    assert.equal(differs(['Awb art. 3:4'], ['Awb art. 4:94a']), true)
    assert.equal(differs(['Awb art. 3:4'], ['Jeugdwet', 'Algemene wet bestuursrecht (Awb)']), false)
    assert.equal(differs(['Awb art. 3:4'], []), false)
  })

  it('leaves out organisations that stand nearly everywhere, and only when there are enough items', () => {
    const items = Array.from({ length: 20 }, (_, at) =>
      anItem({ id: `i${at}`, organisaties: at < 8 ? ['loket', 'loket'] : at < 15 ? ['uwv'] : [] }),
    )
    assert.deepEqual([...listOveral(items)], ['loket'])
    assert.deepEqual([...listOveral(items.slice(0, 19))], [])
  })

  it('was decided of for the versions of then, and no others', () => {
    const versies = (a: number, b: number) => new Map(Object.entries({ 'item-1': a, 'item-2': b }))
    assert.equal(isGeldig(aPaarbesluit(), versies(1, 1)), true)
    assert.equal(isGeldig(aPaarbesluit(), versies(1, 2)), false)
    assert.equal(isGeldig(aPaarbesluit(), versies(2, 1)), false)
    assert.equal(isGeldig(aPaarbesluit(), new Map()), false)
  })
})
