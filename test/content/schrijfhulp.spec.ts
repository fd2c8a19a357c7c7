import assert from 'node:assert/strict'
import { createRedactiehulp } from '../../src/app/create-redactiehulp.ts'
import { createZeg, loadPhrases } from '../../src/content/load-phrases.ts'
import type { Kennisitem } from '../../src/domain/kennis/kennisitem.ts'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { aBank, anItem, NOW } from '../helpers/builders.ts'
import { ROOT } from '../helpers/test-bot.ts'

const hulp = createRedactiehulp({
  root: ROOT,
  gegevens: createGegevensZoeker(),
  publicHost: null,
  clock: () => NOW,
})
const hints = (fields: Partial<Kennisitem>) => hulp.checkTekst(anItem(fields))
/** Each hint as field, line and a word of its sentence. */
const found = (fields: Partial<Kennisitem>) => hints(fields).map(({ veld, regel }) => [veld, regel])

describe('help for who writes (X30, X31)', () => {
  it('has nothing to say of plain words', () => {
    assert.deepEqual(hints({}), [])
  })

  it('points at a passive sentence, and not at somebody who does something', () => {
    assert.deepEqual(found({ situatie: 'De aanvraag wordt afgewezen.' }), [['situatie', 1]])
    assert.deepEqual(hints({ situatie: 'De gemeente wijst de aanvraag af.' }), [])
    assert.deepEqual(hints({ situatie: 'Het wordt vandaag mooi in dit gebied.' }), [])
  })

  const PASSIVE: [string, string | undefined][] = [
    ['Hoe vaak die route gebruikt wordt, is onbekend.', 'wordt … gebruikt'],
    ['Mijn cliënt gebruikt wiet; wordt dat ergens vergoed?', 'wordt … vergoed'],
    ['Spreek af dat bepaald wordt wie betaalt.', 'wordt … bepaald'],
    ['Spreek af wat gedeeld mag worden.', 'worden … gedeeld'],
    ['Wie betaalt, wordt later duidelijk.', undefined],
    ['Zij geeft advies, zodat regels beter worden.', undefined],
    ['Hij verdient minder en wordt daar boos van.', undefined],
  ]
  for (const [text, quoted] of PASSIVE) {
    it(`quotes ${quoted ?? 'nothing'} of "${text}"`, () => {
      assert.deepEqual(hints({ situatie: text })[0]?.gevonden, quoted)
    })
  }

  it('says je to the reader, also when it is not the first word', () => {
    assert.deepEqual(found({ stappen: ['Bel de gemeente.', 'Vraag of u uw brief krijgt.'] }), [
      ['stappen', 2],
      ['stappen', 2],
    ])
    assert.deepEqual(hints({ stappen: ['Bel het UWV (uitkeringen).', 'Vraag om uitleg.'] }), [])
  })

  it('warns for a place beside something rare, and not for either alone', () => {
    const place = 'Een gezin uit Zwolle vraagt hulp.'
    const rare = 'Er is een drieling geboren.'
    assert.deepEqual(found({ situatie: place, waarom: rare }), [['situatie', 1]])
    assert.deepEqual(hints({ situatie: place }), [])
    assert.deepEqual(hints({ waarom: rare }), [])
    assert.deepEqual(found({ vragen: [`${place} ${rare}`] }), [['vragen', 1]])
    assert.deepEqual(hints({ vragen: [place, rare] }), [])
  })
})

describe('words that are places as well', () => {
  const rare = 'Er is een drieling geboren.'
  const places = (text: string) =>
    hints({ situatie: text, waarom: rare }).map(({ gevonden }) => gevonden)

  it('are places after a word that says so, and nowhere else', () => {
    assert.deepEqual(places('Een gezin uit Best vraagt hulp.'), ['Best'])
    for (const text of ['Bel het Rijk.', 'Vraag het de Wijk.', 'Het wacht. Door de regels ook.'])
      assert.deepEqual(places(text), [])
  })

  it('point at nobody when they are as large as a country', () => {
    assert.deepEqual(places('Een gezin uit Eritrea komt naar Nederland.'), [])
  })
})

describe('the sentences of the tips', () => {
  it('are there for every rule, for who reads them in the tab', () => {
    const zeg = createZeg(loadPhrases(ROOT, 'dialogs/_tab.yaml'))
    const codes = hints({
      situatie: 'Een gezin uit Zwolle met een drieling wordt vandaag geholpen.',
      waarom: 'De gemeente betaalt u niet.',
    }).map(({ code }) => code)
    assert.equal(new Set(codes).size, 3)
    for (const code of codes) assert.ok(zeg(`bevinding.${code}`))
  })
})

describe('the nearest items (E3)', () => {
  const briefadres = anItem({
    id: 'briefadres',
    titel: 'Geen briefadres bij de gemeente',
    situatie: 'Een dakloze jongere krijgt geen briefadres bij de gemeente.',
  })
  const toeslag = anItem({
    id: 'toeslag',
    titel: 'Toeslag teruggevorderd',
    situatie: 'De dienst vordert een toeslag terug van een gezin.',
  })
  const old = anItem({ ...briefadres, id: 'oud', status: 'gearchiveerd' })
  const base = aBank({ items: [briefadres, toeslag, old] })

  it('are the ones that say most nearly the same, without itself and what was put away', () => {
    const mine = anItem({ ...briefadres, id: 'nieuw', titel: 'Briefadres geweigerd' })
    const [first, ...rest] = hulp.findBuren(base, mine)
    assert.equal(first?.id, 'briefadres')
    assert.equal(first.teDichtbij, true)
    assert.ok(rest.every(({ id, teDichtbij }) => id === 'toeslag' && !teDichtbij))
    assert.ok(!hulp.findBuren(base, briefadres).some(({ id }) => id === 'briefadres'))
  })

  it('may be close when the one is the route out of the other', () => {
    const route = anItem({ ...briefadres, id: 'nieuw', soort: 'route' })
    assert.equal(hulp.findBuren(base, route)[0]?.teDichtbij, false)
  })
})
