import assert from 'node:assert/strict'
import fc from 'fast-check'
import { diffItems, diffWords } from '../../../src/domain/kennis/verschil.ts'
import { anItem } from '../../helpers/builders.ts'

describe('the difference between two texts', () => {
  it('is told word by word', () => {
    assert.deepEqual(diffWords('Bel de gemeente.', 'Bel snel de gemeente.'), [
      { soort: 'gelijk', tekst: 'Bel' },
      { soort: 'nieuw', tekst: ' snel' },
      { soort: 'gelijk', tekst: ' de gemeente.' },
    ])
  })

  it('gives either text again, letter by letter', () => {
    const words = fc.array(fc.constantFrom('bel', 'de', 'gemeente.', ' ', '\n', '😀'))
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(''), b.join('')]
        const stukken = diffWords(before, after)
        const without = (soort: string) =>
          stukken.flatMap((stuk) => (stuk.soort === soort ? [] : stuk.tekst)).join('')
        assert.equal(without('nieuw'), before)
        assert.equal(without('weg'), after)
      }),
    )
  })

  it('takes no time worth mentioning for texts that are much too long', () => {
    const long = (word: string) => `${word} `.repeat(20_000)
    assert.deepEqual(
      diffWords(long('a'), long('b')).map(({ soort }) => soort),
      ['weg', 'nieuw'],
    )
  })

  it('names the fields, each entry of a list on its own line, and not the status', () => {
    const before = anItem({ stappen: ['Bel.'] })
    const after = anItem({ stappen: ['Bel.', 'Mail.'], status: 'concept', categorie: null })
    const found = diffItems(before, after)
    assert.deepEqual(found.map(({ veld }) => veld).sort(), ['categorie', 'stappen'])
    const steps = found.find(({ veld }) => veld === 'stappen')?.stukken
    assert.deepEqual(steps?.at(-1), { soort: 'nieuw', tekst: '\nMail.' })
  })
})
