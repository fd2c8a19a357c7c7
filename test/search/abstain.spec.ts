import assert from 'node:assert/strict'
import { fitLine, scoreLine } from '../../src/search/abstain/fit.ts'
import { createScope } from '../../src/search/abstain/scope.ts'
import { createSubjects } from '../../src/search/abstain/subjects.ts'
import { bank, zoeker } from './real-base.ts'

describe('abstaining on the shipped base', () => {
  const oordeel = (vraag: string) => zoeker.search(vraag).oordeel

  for (const [why, vraag] of [
    ['another world', 'pannenkoeken'],
    ['a municipality, but another counter', 'vergunning voor een dakkapel'],
    ['words of the base, but an amount', 'hoe hoog is de bijstandsnorm voor een stel'],
    ['words of the base, but a form', 'welk formulier heb ik nodig voor een traplift'],
    ['words of the base, but a definition', 'wat is het verschil tussen mentorschap en curatele'],
    ['a task', 'schrijf een brief aan de woningcorporatie over de tuin'],
    [
      'a story that ends in a question for facts',
      'Een mevrouw van 71 krijgt een nieuwe rollator. Ze vraagt hoeveel zij zelf moet betalen en hoe laat de winkel open is.',
    ],
  ]) {
    it(`has no answer to a question from ${why}`, () => {
      assert.equal(oordeel(vraag ?? ''), 'past-niet')
    })
  }

  it('hears two bare words in any order', () => {
    assert.equal(oordeel('huisuitzetting schulden'), 'onzeker')
    assert.equal(oordeel('schulden huisuitzetting'), 'onzeker')
  })

  it('says where to go when it knows the subject', () => {
    assert.equal(zoeker.search('bezoekerspas parkeren').buitenBereik, 'parkeren')
    assert.equal(zoeker.search('grofvuil ophalen').buitenBereik, 'afval')
  })

  for (const text of ['meer', 'nee', 'help!!!', 'verslag_huisbezoek.docx', 'de', 'vandaag nog']) {
    it(`names no other office for "${text}"`, () => {
      const named = zoeker.search(text).buitenBereik
      const subject = bank.buitenBereik.find(({ id }) => id === named)
      assert.ok(subject === undefined || subject.titel !== null)
    })
  }

  for (const [text, id] of [
    ['kan ik met een mens praten', 'over-mens'],
    ['hoe lang duurt het bij het loket', 'over-looptijd'],
    ['telefoonnummer loket', 'over-bellen'],
    ['wie leest mijn casus?', 'over-gegevens'],
    ['is dit gratis?', 'over-kosten'],
    ['moet mijn gemeente aangesloten zijn?', 'over-aansluiting'],
  ] as const) {
    it(`answers "${text}" itself`, () => assert.equal(zoeker.search(text).buitenBereik, id))
  }

  it('names no subject for a question that fits', () => {
    assert.equal(zoeker.search('jongen slaapt in zijn auto').buitenBereik, null)
  })

  it('still gives hits for the evaluation when nothing fits', () => {
    assert.ok(zoeker.search('hoe hoog is de bijstand').hits.length > 0)
  })

  it('is unsure of a keyword of many items, and asks what separates them', () => {
    const { oordeel, facet } = zoeker.search('wlz')
    assert.equal(oordeel, 'onzeker')
    assert.ok(facet && facet.waarden.length >= 2)
  })
})

describe('scope', () => {
  const words = (text: string) => text.split(' ')
  const scope = createScope(
    ['gezin moet uit huis', 'moeder raakt uitkering kwijt', 'gemeente weigert hulp'].map(words),
    ['wat kost een paspoort', 'hoe hoog is de uitkering', 'wat kost parkeren'].map(words),
  )

  it('tells ours from others by small words too', () => {
    assert.ok(scope.judge('moeder moet uit huis') > 0)
    assert.ok(scope.judge('wat kost hulp') < 0)
  })

  it('has no opinion without examples of both', () => {
    assert.equal(createScope([], [words('wat kost parkeren')]).judge('wat kost parkeren'), 0)
  })
})

describe('out-of-scope subjects', () => {
  const subjects = createSubjects([
    {
      id: 'parkeren',
      onderwerp: 'Parkeren',
      titel: null,
      vragen: ['parkeervergunning', 'blauwe zone', 'parkeren in de blauwe zone'],
      verwijzing: 'Website.',
    },
    {
      id: 'afval',
      onderwerp: 'Afval',
      titel: null,
      vragen: ['grijze container', 'oud papier', 'container is vol'],
      verwijzing: 'Afvalwijzer.',
    },
    {
      id: 'over-bellen',
      onderwerp: 'Het Loket bellen',
      titel: 'Bellen',
      vragen: ['kan ik het loket bellen'],
      verwijzing: 'Dat kan niet.',
    },
  ])

  it('are found by their telling words', () => {
    assert.equal(subjects.find('waar is hier een blauwe zone'), 'parkeren')
  })

  it('are not guessed from small words', () => {
    assert.equal(subjects.find('wanneer is het'), null)
  })

  it('are not guessed from one word of a longer text', () => {
    const text = 'de jongen slaapt al weken in een oude container achter het station'
    assert.equal(subjects.find(text), null)
  })

  it('about us are named only when the text is nearly one of the lines', () => {
    assert.equal(subjects.findAboutUs('Kan ik het loket bellen?'), 'over-bellen')
    assert.equal(subjects.findAboutUs('het loket wil dat hij gaat bellen met uwv'), null)
    assert.equal(subjects.findAboutUs('grijze container'), null)
  })
})

describe('fitting a line', () => {
  it('finds the value that tells yes from no', () => {
    const examples = [0, 1, 2, 3, 6, 7, 8, 9].map((value) => ({
      values: [value, 1],
      goal: value > 4 ? (1 as const) : (0 as const),
      share: 1,
    }))
    const line = fitLine(examples)
    assert.ok(scoreLine(line, [7, 1]) > 0)
    assert.ok(scoreLine(line, [2, 1]) < 0)
  })
})
