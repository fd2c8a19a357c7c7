import assert from 'node:assert/strict'
import { found } from './helper.ts'

describe('naam', () => {
  it('stands behind a title, without the title', () => {
    assert.deepEqual(found('mevrouw De Vries belde'), ['naam: De Vries'])
    assert.deepEqual(found('mw. Bulut-Aydin wil hulp'), ['naam: Bulut-Aydin'])
    assert.deepEqual(found('dhr van den heuvel is boos'), ['naam: van den heuvel'])
    assert.deepEqual(found("mevrouw in 't Veld is 82"), ["naam: in 't Veld"])
  })

  it('is not the verb behind a title', () => {
    assert.deepEqual(found('mw. Heeft gisteren een besluit ontvangen, dhr. Is nog bezig.'), [])
    assert.deepEqual(found('mw woont alleen en dhr krijgt aow'), [])
  })

  it('stands behind a relation', () => {
    assert.deepEqual(found('haar zoon Soulaimane en dochter amira (6)'), [
      'naam: Soulaimane',
      'naam: amira',
    ])
    assert.deepEqual(found('moeder wil scheiden maar vader tekent niet'), [])
  })

  it('has initials, in front or behind', () => {
    assert.deepEqual(found('Huurder K. Wiśniewska betaalt'), ['naam: K. Wiśniewska'])
    assert.deepEqual(found('NAAM: GROENEWEG, P.\nVRAAG: WANNEER KOMT DE BIJSTAND'), [
      'naam: GROENEWEG, P.',
    ])
  })

  it('is known from the list of first names, of any origin', () => {
    for (const name of [
      'Fariba Hosseini',
      'Oleksandra Tkachenko',
      'Wu Meiling',
      'Chukwuemeka Nwosu',
      'Sem de Wit',
    ]) {
      assert.deepEqual(found(`Het gaat om ${name}, die niet kan werken.`), [`naam: ${name}`], name)
    }
  })

  it('is found in lower case', () => {
    assert.deepEqual(found('klant fatima el amrani belt in paniek'), ['naam: fatima el amrani'])
  })

  it('closes a message', () => {
    assert.deepEqual(found('Kun je helpen?\n\nGroetjes,\nTineke'), ['naam: Tineke'])
    assert.deepEqual(found('Vriendelijke groet,\nKlantcontactcentrum Zaanstad'), [])
  })

  it('is found again when it is repeated', () => {
    assert.deepEqual(found('Daan en Roos zijn weg. Volgens de school is Roos ziek.').length, 3)
  })

  it('is not an institute, a law, a place or a street', () => {
    for (const text of [
      'William Schrikker Stichting en het Jeroen Bosch Ziekenhuis schrijven brieven.',
      'Volgens de Wet Mulder en het arrest Zambrano kan dit.',
      'Gemeente Anna Paulowna ligt niet bij Den Haag.',
      'Opgenomen in het Martini Ziekenhuis, daarna naar het Leger des Heils.',
      'De Jan Steenstraat en het Wilhelminapark worden opgeknapt.',
      'DUO, UWV, SVB, CAK en CJIB hebben een vordering.',
      'Cliënt A en cliënt B wonen samen.',
    ]) {
      assert.deepEqual(found(text), [], text)
    }
  })
})
