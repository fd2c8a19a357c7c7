import assert from 'node:assert/strict'
import { found } from './helper.ts'

describe('postcode', () => {
  it('finds a postcode with the number that follows', () => {
    assert.deepEqual(found('postcode 5612 AP 12'), ['postcode: 5612 AP 12'])
    assert.deepEqual(found('Lange Nieuwstraat 101, 3512PG'), [
      'adres: Lange Nieuwstraat 101',
      'postcode: 3512PG',
    ])
  })

  it('leaves years with a law and amounts', () => {
    assert.deepEqual(found('In 2021 PW aangevraagd, nu 1345 pm en in 2023 ww.'), [])
    assert.deepEqual(found('zij is sinds 2019 in Nederland'), [])
  })
})

describe('adres', () => {
  it('finds a street with a number, in any case', () => {
    assert.deepEqual(found('woont Meidoornlaan 14'), ['adres: Meidoornlaan 14'])
    assert.deepEqual(found('adres 2e jan steenstraat 44-3'), ['adres: 2e jan steenstraat 44-3'])
    assert.deepEqual(found('ONTRUIMING HOOFDSTRAAT 88'), ['adres: HOOFDSTRAAT 88'])
  })

  it('finds a street with a name of its own when somebody lives there', () => {
    assert.deepEqual(found('Zij woont op Zuidhoek 24.'), ['adres: Zuidhoek 24'])
  })

  it('leaves a street without a number and numbers that count something', () => {
    assert.deepEqual(found('De Kerkstraat wordt heringericht.'), [])
    assert.deepEqual(found('Er zijn op de Dorpsstraat 3 woningen leeg.'), [])
    assert.deepEqual(found('hij is onderweg 2 weken, traject 13, groep 4'), [])
  })
})

describe('geboortedatum', () => {
  it('finds a labelled date in any notation', () => {
    for (const date of [
      '01-02-1988',
      '1/2/88',
      '1 februari 1988',
      '1988-02-01',
      '01021988',
      "1 feb '88",
    ]) {
      assert.deepEqual(found(`geb. ${date}`), [`geboortedatum: ${date}`], date)
    }
  })

  it('finds a date beside a name', () => {
    assert.deepEqual(found('- Esra Polat, 12-03-1985, gehuwd'), [
      'naam: Esra Polat',
      'geboortedatum: 12-03-1985',
    ])
  })

  it('leaves deadlines, decisions, years and ages', () => {
    assert.deepEqual(
      found('Besluit van 12-05-2024, bezwaar tot 25-06-2024, betalen voor 1 juli 2025.'),
      [],
    )
    assert.deepEqual(found('Kind (6) is geboren in 2019.'), [])
  })
})
