import assert from 'node:assert/strict'
import { createCompoundSplitter } from '../../src/search/text/compounds.ts'
import { createSpeller, editDistance, toSound } from '../../src/search/text/spelling.ts'
import { stem } from '../../src/search/text/stem.ts'
import { STOP_WORDS } from '../../src/search/text/stop-words.ts'
import { splitWords } from '../../src/search/text/words.ts'

const forms = (text: string) => splitWords(text).map(({ form }) => form)

describe('words', () => {
  it('drop capitals, diacritics and hyphens', () => {
    assert.deepEqual(forms('Eén cliënt, Wlz-indicatie!'), ['een', 'client', 'wlz', 'indicatie'])
  })

  it('keep what the user wrote beside the form', () => {
    assert.deepEqual(splitWords('Cliënt')[0], { surface: 'Cliënt', form: 'client' })
  })

  it('read abbreviations with dots as one word', () => {
    assert.deepEqual(forms('de W.m.o. en de w.l.z'), ['de', 'wmo', 'en', 'de', 'wlz'])
  })

  it('keep articles of law whole and part them from their word', () => {
    assert.deepEqual(forms('art18 pw, 4:84 en 4:94a'), ['art', '18', 'pw', '4:84', 'en', '4:94a'])
  })

  it('read a plural with an apostrophe as one word and a short form as two', () => {
    assert.deepEqual(forms("foto's van zo’n ding"), ['fotos', 'van', 'zo', 'n', 'ding'])
  })

  it('leave out what stands in the place of a personal detail', () => {
    assert.deepEqual(forms('bel [telefoon] of [e-mail] over de [huur'), [
      'bel',
      'of',
      'over',
      'de',
      'huur',
    ])
  })

  it('leave out long numbers, which may be a BSN', () => {
    assert.deepEqual(forms('bsn 123456782 en 1.250 euro'), ['bsn', 'en', '1250', 'euro'])
  })

  it('stop at the limit', () => {
    assert.equal(splitWords('huis '.repeat(50), 10).length, 10)
  })
})

describe('stem', () => {
  for (const group of [
    'schuld schulden',
    'gemeente gemeenten gemeentes',
    'betaal betaalt betaald betalen betaling betalingen',
    'weiger geweigerd weigering',
    'afgewezen afwijzen afwijzing',
    'opgenomen opname opnemen',
    'meld meldt gemeld melding',
    'plaats geplaatst plaatsing',
    'begeleid begeleidt begeleiding',
    'dakloos dakloze dakloosheid',
    'kind kinderen kindje',
    'huizen huis',
    'brieven brief',
  ]) {
    it(`joins ${group}`, () => {
      assert.equal(new Set(group.split(' ').map(stem)).size, 1)
    })
  }

  for (const pair of [
    'wonen woning',
    'recht rechter',
    'beleid begeleid',
    'bel beeld',
    'leg leeg',
  ]) {
    it(`keeps apart ${pair}`, () => {
      assert.equal(new Set(pair.split(' ').map(stem)).size, 2)
    })
  }

  it('leaves short words and words with digits as they are', () => {
    assert.deepEqual(['pw', 'vg7', '4:84'].map(stem), ['pw', 'vg7', '4:84'])
  })
})

describe('compounds', () => {
  const words = new Map(
    'schuld schulden hulp verlening kinderopvang toeslag indicatie huur achterstand'
      .split(' ')
      .map((word) => [word, 1]),
  )
  const { split } = createCompoundSplitter(words, new Set(['wlz']))

  it('come apart into words of the base', () => {
    assert.deepEqual(split('kinderopvangtoeslag'), ['kinderopvang', 'toeslag'])
    assert.deepEqual(split('kinderopvangtoeslagschuld'), ['kinderopvang', 'toeslag', 'schuld'])
  })

  it('may have an s or en between their parts', () => {
    assert.deepEqual(split('schuldenhulpverlening'), ['schulden', 'hulp', 'verlening'])
    assert.deepEqual(split('huurachterstand'), ['huur', 'achterstand'])
  })

  it('may begin with a known abbreviation', () => {
    assert.deepEqual(split('wlzindicatie'), ['wlz', 'indicatie'])
  })

  it('stay whole when a part is unknown', () => {
    assert.deepEqual(split('fietsbel'), [])
  })
})

describe('spelling', () => {
  const { correct } = createSpeller(
    new Map(
      ['verzekering', 'huurder', 'overbruggingsprocedure', 'teamleider', 'aanvraag', 'door'].map(
        (word) => [word, 2],
      ),
    ),
  )

  it('mends typing mistakes in long words', () => {
    assert.equal(correct('verzekerng')?.form, 'verzekering')
    assert.equal(correct('aanvraga')?.form, 'aanvraag')
  })

  it('mends what sounds the same, whatever the length', () => {
    assert.deepEqual(correct('teamlijder'), { form: 'teamleider', distance: 0 })
  })

  it('completes a long word that was cut short', () => {
    assert.equal(correct('overbruggingsproc')?.form, 'overbruggingsprocedure')
  })

  it('leaves short words alone: most are other words', () => {
    assert.equal(correct('doos'), undefined)
    assert.equal(correct('huurda'), undefined)
  })

  it('hears ei and ij, au and ou, d and t as the same', () => {
    assert.equal(toSound('leid'), toSound('lijt'))
    assert.equal(toSound('vrouwd'), toSound('vrauwt'))
  })

  it('counts swapped neighbours once and gives up above the limit', () => {
    assert.equal(editDistance('schrijnend', 'schirjnend', 2), 1)
    assert.equal(editDistance('huis', 'bibliotheek', 2), 3)
  })
})

describe('stop words', () => {
  it('keep every negation', () => {
    for (const word of ['geen', 'niet', 'niets', 'niemand', 'zonder', 'nooit'])
      assert.ok(!STOP_WORDS.has(word), word)
  })
})
