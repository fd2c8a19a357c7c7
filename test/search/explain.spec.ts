import assert from 'node:assert/strict'
import { createZoeker } from '../../src/search/create-zoeker.ts'
import { aBank, anItem } from '../helpers/builders.ts'

const organisatie = (id: string, naam: string, afkorting: string) => ({
  id,
  naam,
  afkorting,
  soort: 'uitvoerder',
  omschrijving: '',
  aangesloten: null,
  ookBekendAls: [],
})

const bank = aBank({
  organisaties: [
    organisatie('duo', 'Dienst Uitvoering Onderwijs', 'DUO'),
    organisatie('cak', 'Centraal Administratie Kantoor', 'CAK'),
  ],
  synoniemen: [['studieschuld', 'studielening']],
  items: [
    anItem({
      id: 'studieschuld',
      titel: 'Studieschuld bij de deurwaarder',
      vraag: 'Hoe krijg ik een regeling?',
      situatie: 'De oud-student kan niet betalen.',
      organisaties: ['duo'],
      leefgebieden: ['financien'],
      doelgroepen: ['studenten'],
    }),
    anItem({
      id: 'tolk',
      titel: 'Geen tolk voor een kind',
      vraag: 'Wie regelt een gebarentolk?',
      situatie: 'Het kind hoort wel.',
      leefgebieden: ['onderwijs'],
      doelgroepen: ['kinderen'],
    }),
    anItem({
      id: 'ontruiming',
      titel: 'Ontruiming na huurschuld',
      vraag: 'Hoe houd ik het gezin in huis?',
      situatie: 'De deurwaarder staat voor de deur.',
      leefgebieden: ['wonen'],
      doelgroepen: ['gezinnen'],
    }),
  ],
})
/** Other items, so that a word of two items is rare enough to explain something. */
const others = ['taxi', 'fiets', 'boot', 'trein', 'bus', 'tram'].map((id) =>
  anItem({ id, titel: id }),
)
const zoeker = createZoeker({ ...bank, items: [...bank.items, ...others] })
const first = (vraag: string) => {
  const hit = zoeker.search(vraag).hits[0]
  assert.ok(hit, 'the question has a hit')
  return hit
}

describe('why an item was found', () => {
  it('is told in the words of the user, with his capitals and mistakes', () => {
    assert.deepEqual(first('STUDIESCHULD en de deurwaardr').woorden, ['STUDIESCHULD', 'deurwaardr'])
  })

  it('names the word that is a synonym of what stands there', () => {
    assert.deepEqual(first('studielening').woorden, ['studielening'])
  })

  it('says where the words stand, title first', () => {
    assert.equal(first('studieschuld deurwaarder').waar[0], 'titel')
  })

  it('leaves out small words', () => {
    assert.ok(!first('hoe zit het met de tolk voor dat kind').woorden.includes('de'))
  })

  it('leaves out numbers, adverbs and what any story has', () => {
    const { woorden } = first(
      'ondertussen staat de deurwaarder 4 dagen later voor de deur, waarvan',
    )
    assert.deepEqual([...woorden].sort(), ['deur', 'deurwaarder'])
  })

  it('gives at most five words', () => {
    const { woorden } = first(
      'student kan niet betalen aan deurwaarder studieschuld regeling krijg',
    )
    assert.ok(woorden.length <= 5)
  })
})

describe('what does not fit in a near miss', () => {
  const differenceOf = (vraag: string, id: string) =>
    zoeker.search(vraag).hits.find((hit) => hit.id === id)?.verschil

  it('is an organisation that the item is not about', () => {
    const verschil = differenceOf('deurwaarder studieschuld DUO', 'ontruiming')
    assert.deepEqual(verschil, [{ soort: 'organisatie', gevraagd: 'DUO' }])
  })

  it('is never an ordinary word', () => {
    assert.deepEqual(differenceOf('deurwaarder en een gebarentolk', 'ontruiming'), [])
  })

  it('is nothing when the item has it all', () => {
    assert.deepEqual(differenceOf('deurwaarder', 'ontruiming'), [])
  })
})

describe('a chosen facet', () => {
  it('leaves only the items that have it', () => {
    const { hits } = zoeker.search('deurwaarder', { leefgebied: 'wonen' })
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['ontruiming'],
    )
  })

  it('may leave nothing', () => {
    const { oordeel, hits } = zoeker.search('deurwaarder', { leefgebied: 'zorg' })
    assert.deepEqual({ oordeel, hits }, { oordeel: 'past-niet', hits: [] })
  })
})
