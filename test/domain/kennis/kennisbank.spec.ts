import assert from 'node:assert/strict'
import { indexItems } from '../../../src/domain/kennis/kennis.ts'
import { listRelated } from '../../../src/domain/kennis/kennisbank.ts'
import type { Kennisitem } from '../../../src/domain/kennis/kennisitem.ts'
import { coverageOf, summarizeBank } from '../../../src/domain/kennis/overzicht.ts'
import { compareItems } from '../../../src/domain/kennis/vergelijking.ts'
import { aBank, anItem } from '../../helpers/builders.ts'

const aRoute = (fields: Partial<Kennisitem>) =>
  anItem({ soort: 'route', categorie: null, niveau: null, ...fields })

describe('a slug that was replaced', () => {
  const nieuw = anItem({ id: 'nieuw', vervangt: ['oud', 'bestaat'] })
  const bestaat = anItem({ id: 'bestaat' })
  const byId = indexItems([nieuw, bestaat])

  it('leads to the item that took its place', () => assert.equal(byId.get('oud'), nieuw))

  it('never hides an item that still has that id', () => {
    assert.equal(byId.get('bestaat'), bestaat)
  })

  it('is that of an item that was retired, as soon as another took its place', () => {
    const retired = anItem({ id: 'oud', status: 'gearchiveerd' })
    assert.equal(indexItems([nieuw, retired]).get('oud'), nieuw)
    assert.equal(indexItems([retired]).get('oud'), retired)
  })

  it('is not replaced by a draft', () => {
    const draft = anItem({ id: 'later', status: 'concept', vervangt: ['oud'] })
    assert.equal(indexItems([nieuw, draft]).get('oud'), nieuw)
    assert.equal(indexItems([draft]).get('oud'), undefined)
  })

  it('resolves as a link', () => {
    const vraag = anItem({ id: 'vraag', verwante: ['oud'] })
    const related = listRelated(vraag, indexItems([nieuw, vraag]))
    assert.deepEqual(related.knelpunten, [nieuw])
  })
})

describe('related items', () => {
  const related = (items: readonly Kennisitem[], id: string) => {
    const byId = indexItems(items)
    const { routes, knelpunten } = listRelated(byId.get(id) ?? anItem(), byId)
    return [routes.map((item) => item.id), knelpunten.map((item) => item.id)]
  }

  it('are the ones an item names, in the order of its author', () => {
    const items = [
      anItem({ id: 'k', verwante: ['b', 'a', 'buur'] }),
      aRoute({ id: 'a' }),
      aRoute({ id: 'b' }),
      anItem({ id: 'buur' }),
    ]
    assert.deepEqual(related(items, 'k'), [['b', 'a'], ['buur']])
  })

  it('are then the ones that name it, so a link works both ways', () => {
    const items = [
      anItem({ id: 'z', verwante: ['route'] }),
      anItem({ id: 'k', verwante: ['route'] }),
      anItem({ id: 'eerst' }),
      aRoute({ id: 'route', verwante: ['eerst', 'k'] }),
    ]
    assert.deepEqual(related(items, 'route'), [[], ['eerst', 'k', 'z']])
    assert.deepEqual(related(items, 'eerst'), [['route'], []])
  })

  it('are never the item itself, nor what is not published', () => {
    const items = [
      anItem({ id: 'k', verwante: ['k', 'concept'] }),
      aRoute({ id: 'concept', status: 'concept' }),
    ]
    assert.deepEqual(related(items, 'k'), [[], []])
  })
})

describe('the base in numbers', () => {
  const bank = aBank({
    leefgebieden: [
      { id: 'wonen', naam: 'Wonen' },
      { id: 'zorg', naam: 'Zorg' },
    ],
    organisaties: ['uwv', 'svb'].map((id) => ({
      id,
      naam: id,
      afkorting: '',
      soort: '',
      omschrijving: '',
      aangesloten: null,
      ookBekendAls: [],
    })),
    items: [
      anItem({ id: 'met', organisaties: ['svb'], verwante: ['route'], vragen: ['a', 'b'] }),
      anItem({ id: 'zonder', organisaties: ['svb'], controlerenVoor: '2026-01-01' }),
      aRoute({ id: 'route', leefgebieden: [] }),
    ],
  })
  const stats = summarizeBank(bank, '2026-11-24')

  it('counts per kind and per leefgebied, also where there is nothing', () => {
    assert.deepEqual(stats.perSoort, [
      { waarde: 'knelpunt', aantal: 2 },
      { waarde: 'route', aantal: 1 },
    ])
    assert.deepEqual(stats.perLeefgebied, [
      { waarde: 'wonen', aantal: 2 },
      { waarde: 'zorg', aantal: 0 },
    ])
    assert.equal(stats.vragen, 2)
  })

  it('names what is overdue and which knelpunt has no route', () => {
    assert.deepEqual(stats.zonderRoute, ['zonder'])
    assert.deepEqual(stats.verlopen, ['zonder'])
  })

  it('shows how many items there are for an organisation in a leefgebied', () => {
    assert.deepEqual(coverageOf(bank), {
      leefgebieden: ['wonen', 'zorg'],
      rijen: [
        { organisatie: 'svb', totaal: 2, aantallen: [2, 0] },
        { organisatie: 'uwv', totaal: 0, aantallen: [0, 0] },
      ],
    })
  })
})

describe('items that come in', () => {
  it('are new, changed in these fields, or the same; the rest is not mentioned', () => {
    const same = anItem({ id: 'zelfde' })
    const { nieuw, gewijzigd, ongewijzigd } = compareItems(
      [same, anItem({ id: 'anders' }), anItem({ id: 'blijft' })],
      [{ ...same }, anItem({ id: 'anders', stappen: ['Bel.'] }), anItem({ id: 'nieuw' })],
    )
    assert.deepEqual(
      nieuw.map(({ id }) => id),
      ['nieuw'],
    )
    assert.deepEqual(
      gewijzigd.map(({ item, velden }) => [item.id, velden]),
      [['anders', ['stappen']]],
    )
    assert.deepEqual(ongewijzigd, ['zelfde'])
  })
})
