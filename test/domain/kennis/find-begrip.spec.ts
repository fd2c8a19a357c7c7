import assert from 'node:assert/strict'
import { findBegrip } from '../../../src/domain/kennis/find-begrip.ts'
import { aBank } from '../../helpers/builders.ts'

const bank = aBank({
  begrippen: [
    { term: 'Alleenstaande ouderkop', afkorting: 'ALO-kop', uitleg: 'Een bedrag.' },
    { term: 'Briefadres', afkorting: '', uitleg: 'Een adres voor post.' },
  ],
  organisaties: [
    {
      id: 'svb',
      naam: 'Sociale Verzekeringsbank',
      afkorting: 'SVB',
      soort: 'uitvoerder',
      omschrijving: 'Betaalt onder meer de kinderbijslag.',
      aangesloten: true,
      ookBekendAls: ['de kinderbijslag'],
    },
  ],
  synoniemen: [['Wlz', 'Wet langdurige zorg']],
})

describe('the meaning of a word (H4)', () => {
  it('comes from the glossary, by term or abbreviation, however it is typed', () => {
    for (const woord of ['ALO-kop', 'alo kop', 'een alokop', 'alleenstaande ouderkop'])
      assert.equal(findBegrip(bank, woord)?.titel, 'Alleenstaande ouderkop (ALO-kop)', woord)
  })

  it('or from the organisations', () => {
    for (const woord of ['svb', 'S.V.B.', 'Sociale verzekeringsbank', 'kinderbijslag'])
      assert.equal(findBegrip(bank, woord)?.titel, 'Sociale Verzekeringsbank (SVB)', woord)
  })

  it('or is given by the other words for it', () => {
    assert.deepEqual(findBegrip(bank, 'wlz'), {
      titel: 'Wlz',
      uitleg: null,
      ookWel: ['Wet langdurige zorg'],
    })
  })

  it('is unknown for a word the base does not have, and for no word', () => {
    assert.equal(findBegrip(bank, 'pannenkoek'), undefined)
    assert.equal(findBegrip(bank, ' ?! '), undefined)
  })
})
