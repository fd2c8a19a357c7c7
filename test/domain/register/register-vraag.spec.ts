import assert from 'node:assert/strict'
import { noemInVraag } from '../../../src/domain/register/genoemde-organisatie.ts'
import { planRegister } from '../../../src/domain/register/plan-register.ts'
import { isKandidaat, readRegisterVraag } from '../../../src/domain/register/register-vraag.ts'
import { isVerouderd } from '../../../src/domain/register/registratie.ts'
import { aRegistratie } from '../../helpers/builders.ts'

function organisatie(id: string, naam: string, afkorting = '', ookBekendAls: string[] = []) {
  return { id, naam, afkorting, soort: '', omschrijving: '', aangesloten: null, ookBekendAls }
}

const LIJSTEN = {
  organisaties: [
    organisatie('uwv', 'Uitvoeringsinstituut Werknemersverzekeringen', 'UWV'),
    organisatie('belastingdienst', 'Belastingdienst', '', ['de fiscus']),
    organisatie('dienst-toeslagen', 'Dienst Toeslagen', '', ['Toeslagen']),
    organisatie('let', 'Landelijk Escalatie Team', 'LET'),
    organisatie('aenm', 'Ministerie van Asiel en Migratie', 'A&M'),
    organisatie('ocw', 'Ministerie van Onderwijs', 'OCW', ['Onderwijs']),
    organisatie('gemeente', 'Gemeente'),
    organisatie('maatwerkprofessional', 'Maatwerkprofessional'),
  ],
  leefgebieden: [
    { id: 'financien', naam: 'Financiën', ook: ['schuld'] },
    { id: 'psychologische-gezondheid', naam: 'Psychische gezondheid' },
    { id: 'onderwijs', naam: 'Onderwijs' },
  ],
}
const read = (tekst: string) => readRegisterVraag(tekst, LIJSTEN)
const named = (tekst: string) => read(tekst).organisaties.map(({ id }) => id)

describe('a question to the Maatwerkregister', () => {
  for (const [tekst, ids] of [
    ['uwv', ['uwv']],
    ['uitvoeringsinstituut werknemersverzekeringen zwolle', ['uwv']],
    ['wie is de maatwerkprofessional bij de fiscus?', ['belastingdienst']],
    ['UWV en dienst toeslagen', ['uwv', 'dienst-toeslagen']],
    ['a&m', ['aenm']],
    // an abbreviation that is a word as well counts in capitals only
    ['let op', []],
    ['LET', ['let']],
    // whom is looked for says nothing about where
    ['maatwerkprofessional in zwolle', []],
  ] as const) {
    it(`names ${ids.join(' and ') || 'nobody'}: ${tekst}`, () =>
      assert.deepEqual(named(tekst), ids))
  }

  it('keeps the telling words, with the theme they stand for', () => {
    assert.deepEqual(read('wie kan ik bellen over schulden in Zwolle?').woorden, [
      ['schulden', 'financien'],
      ['zwolle'],
    ])
    assert.deepEqual(read('psychische hulp').woorden, [['psychische', 'psychologische'], ['hulp']])
  })

  it('takes odd text as it is', () => {
    for (const tekst of ['', '%_\\', '😀 \u0000', "'; drop table", 'x'.repeat(5000)])
      assert.ok(read(tekst).woorden.length <= 12)
  })

  it('never lets an entry without an id stand for every organisation without one', () => {
    const vraag = {
      organisaties: [{ id: null, naam: 'gemeente Zwolle', woorden: ['gemeente', 'zwolle'] }],
      woorden: [],
    }
    const entry = (naam: string) => aRegistratie({ organisatie: { id: null, naam } })
    assert.ok(isKandidaat(vraag, entry('Gemeente Zwolle')))
    assert.ok(!isKandidaat(vraag, entry('Gemeente Deventer')))
  })
})

describe('an ordinary question', () => {
  const names = (tekst: string) => noemInVraag(tekst, LIJSTEN).map(({ naam }) => naam)

  it('names organisations and municipalities', () => {
    assert.deepEqual(names('het UWV wijst naar de gemeente Zwolle'), ['UWV', 'gemeente Zwolle'])
  })

  it('names nobody by an area of life, or by "gemeente" alone', () => {
    assert.deepEqual(names('mijn cliënt wil onderwijs volgen, de gemeente moet dat doen'), [])
  })
})

describe('an entry of the register', () => {
  it('is stale after more than 365 days', () => {
    const entry = aRegistratie({ bijgewerkt: '2025-11-24' })
    assert.equal(isVerouderd(entry, '2026-11-24'), false)
    assert.equal(isVerouderd(entry, '2026-11-25'), true)
  })
})

describe('an import of the register', () => {
  it('says what is new and what changed, and leaves out of it what is not named', () => {
    const stays = aRegistratie({ id: 'blijft' })
    const before = aRegistratie({ id: 'anders' })
    const after = { ...before, regio: 'Zwolle', bijgewerkt: '2026-11-01' }
    const plan = planRegister(
      [stays, before, aRegistratie({ id: 'niet-genoemd' })],
      [stays, after, aRegistratie({ id: 'nieuw' })],
    )
    assert.deepEqual(
      plan.nieuw.map(({ id }) => id),
      ['nieuw'],
    )
    assert.deepEqual(plan.gewijzigd, [{ registratie: after, velden: ['regio', 'bijgewerkt'] }])
    assert.equal(plan.ongewijzigd, 1)
  })
})
