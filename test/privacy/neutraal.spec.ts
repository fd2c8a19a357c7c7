import assert from 'node:assert/strict'
import { createGegevensZoeker } from '../../src/privacy/create-gegevens-zoeker.ts'
import { toLeeftijdsband } from '../../src/privacy/leeftijd.ts'

const zoeker = createGegevensZoeker()
const now = new Date('2026-06-15T12:00:00Z')
const neutral = (text: string) => zoeker.redact(text, zoeker.find(text), now)

/** What is typed, and the neutral form of it. */
const FORMS: readonly (readonly [string, string])[] = [
  ['mevrouw De Vries belde', 'mevrouw belde'],
  ['De heer Koning en mw. Koning-Bakker zijn op.', 'De heer en mw. zijn op.'],
  ['we zagen zoon Daan niet meer', 'we zagen de zoon niet meer'],
  ['Dochter Amira (6) logeert bij oma Riet.', 'De dochter (6) logeert bij de oma.'],
  ['haar oudste dochter Zahra heeft examen', 'haar oudste dochter heeft examen'],
  ['Oudste dochter Zahra heeft examen', 'De oudste dochter heeft examen'],
  ['het gezin Nowak en dochtertje Lena', 'het gezin en het dochtertje'],
  ['Moeder: Zsófia, drie kinderen', 'Moeder: [naam], drie kinderen'],
  ['Het gaat om Fariba Hosseini, sinds 2001 in NL', 'Het gaat om [naam], sinds 2001 in NL'],
  ['moeder geboren 12-03-1990', 'moeder 30–40 jaar'],
  ['Geboortedatum: 12-03-1990', 'Leeftijd: 30–40 jaar'],
  ['zij is op 22 sept. 1938 geboren', 'zij is 80–90 jaar'],
  ['Esra Polat, Kerkstraat 12, huurt', '[naam], huurt'],
  ['zij woont op Kerkstraat 12', 'zij woont op [adres]'],
  ['bsn 123456782, rekening NL91ABNA0417164300', 'bsn [bsn], rekening [iban]'],
]

describe('neutral form', () => {
  for (const [typed, expected] of FORMS) {
    it(`reads well: ${expected}`, () => assert.equal(neutral(typed), expected))
  }

  it('is found to be free of personal data itself', () => {
    for (const [, expected] of FORMS) assert.deepEqual(zoeker.find(expected), [], expected)
  })
})

describe('age band', () => {
  it('follows from the clock that is passed in', () => {
    assert.equal(toLeeftijdsband('16-06-1996', now), '20–30 jaar')
    assert.equal(toLeeftijdsband('15-06-1996', now), '30–40 jaar')
  })

  it('reads every notation', () => {
    for (const date of ['1-2-88', "1 feb '88", '1988-02-01', '01021988', '010288', '1.2.1988']) {
      assert.equal(toLeeftijdsband(date, now), '30–40 jaar', date)
    }
    assert.equal(toLeeftijdsband('negen juli 1949', now), '70–80 jaar')
    assert.equal(toLeeftijdsband('3-4-19', now), '0–10 jaar')
  })

  it('is left out when no age follows', () => {
    assert.equal(toLeeftijdsband('drie mei negentienhonderd zestig', now), undefined)
    assert.equal(toLeeftijdsband('01-01-2040', now), undefined)
  })
})
