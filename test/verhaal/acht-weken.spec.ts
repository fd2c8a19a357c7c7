import assert from 'node:assert/strict'
import { closeBy, fillIn } from '../helpers/test-bot.ts'
import { beginVerhaal, type Verhaal } from './verhaal.ts'

/**
 * Eight weeks of one Casus as the people in it would tell it: two regievoerders, an indiener, three organisations, and
 * the LET at the end. Every line is something somebody typed or clicked.
 */
describe('acht weken aan een casus (X15, X16, X19, X20, X21, X22)', () => {
  let verhaal: Verhaal
  before(async () => {
    verhaal = await beginVerhaal('2026-11-25T09:00:00.000Z')
  })

  it('week 1: Ina dient in, Rik neemt de casus en vraagt door', async () => {
    const { ina, rik } = verhaal
    await fillIn(ina)
    await ina.say('indienen')
    await verhaal.onthoudCasus()
    assert.equal(await verhaal.stand(), 'ingediend')

    await verhaal.later(1)
    await rik.say(`neem ${verhaal.referentie}`)
    assert.equal(await verhaal.stand(), 'in-behandeling')

    await rik.say(`vraag ${verhaal.referentie} Wie betaalde de zorg tot nu toe?`)
    assert.equal(await verhaal.stand(), 'wacht-op-indiener')
    await verhaal.later(1)
    await ina.say('Tot juni betaalde de zorgverzekeraar.')
    assert.equal(await verhaal.stand(), 'in-behandeling')
  })

  it('week 2: Rik vraagt twee organisaties en plant zijn volgende stap', async () => {
    const { rik } = verhaal
    await verhaal.later(5)
    await verhaal.vulIn(rik, 'uitvraag', ['UWV', 'Kan er een voorschot komen?', '8 december 2026'])
    await verhaal.vulIn(rik, 'uitvraag', [
      'Gemeente Voorbeeldstad',
      'Wie beslist over de woning?',
      'weet ik niet',
    ])
    assert.equal(await verhaal.stand(), 'wacht-op-organisatie')
    await verhaal.vulIn(rik, 'volgende-stap', [
      'UWV terugbellen over het voorschot',
      '9 december 2026',
    ])
    await rik.say(`notitie ${verhaal.referentie} De manager van UWV wil meedenken.`)
  })

  it('week 3: UWV antwoordt, de gemeente niet', async () => {
    const { rik } = verhaal
    await verhaal.later(7)
    await verhaal.beantwoord(rik, 'UWV', 'Een voorschot kan, als de gemeente garant staat.')
    assert.equal(await verhaal.stand(), 'wacht-op-organisatie')
    await verhaal.vulIn(rik, 'raadplegen', [
      'ambassadeur',
      'SZW',
      'raadplegen',
      'Mag UWV vooruitbetalen?',
    ])
  })

  it('week 4: Rik gaat met verlof en draagt over aan Rens, met alles op één kaart', async () => {
    const { rik, rens } = verhaal
    await verhaal.later(7)
    await verhaal.vulIn(rik, 'overdragen', ['Naam rens', 'Ik ben drie weken met verlof.'])
    const { regievoerder } = await verhaal.casus()
    assert.equal(regievoerder?.gebruikerId, 'rens')

    const kaart = await verhaal.leest(rens, `overdracht ${verhaal.referentie}`)
    for (const wat of ['Gemeente Voorbeeldstad', 'UWV terugbellen', 'wil meedenken', 'verlof']) {
      assert.ok(kaart.includes(wat), wat)
    }
    assert.ok(!(await verhaal.leest(rik, `lees ${verhaal.referentie}`)).includes('Moeder van 34'))
  })

  it('week 5: Rens brengt partijen bij elkaar en laat de casus wachten', async () => {
    const { rens } = verhaal
    await verhaal.later(6)
    await verhaal.vulIn(rens, 'interventie', [
      'overleg',
      'UWV en de gemeente zaten samen aan tafel.',
    ])
    await verhaal.vulIn(rens, 'wachten', ['4 januari 2027', 'De wethouder beslist na de kerst.'])
    const { behandeling } = await verhaal.casus()
    assert.equal(behandeling.wachtTot, '2027-01-04')
  })

  it('week 7: het blijft vastzitten, Rens schaalt op naar het LET', async () => {
    const { rens } = verhaal
    await verhaal.later(14)
    await verhaal.vulIn(rens, 'let', [
      'ja',
      'ja',
      'De gemeente en UWV blijven naar elkaar wijzen, ook na een gesprek.',
      'UWV betaalt vooruit en de gemeente staat garant.',
      'UWV: directeur\nGemeente Voorbeeldstad: wethouder',
      'ja',
      '14 januari 2027',
      'klopt',
    ])
    assert.equal(await verhaal.stand(), 'opgeschaald')
  })

  it('week 8: het LET komt eruit, de gemeente antwoordt ook', async () => {
    const { rens } = verhaal
    await verhaal.later(9)
    await verhaal.legResultaatVast(
      rens,
      'let',
      'UWV betaalt vooruit, de gemeente staat een jaar garant.',
    )
    assert.equal(await verhaal.stand(), 'wacht-op-organisatie')
    await verhaal.beantwoord(rens, 'Gemeente Voorbeeldstad', 'De wethouder tekent de garantie.')
    assert.equal(await verhaal.stand(), 'in-behandeling')
  })

  it('sluit af, en er wordt van geleerd', async () => {
    const { rens, ina } = verhaal
    await verhaal.later(1)
    await verhaal.vulIn(rens, 'afronding', [
      'ja',
      'De gemeente staat garant. UWV betaalt vooruit.',
      'geen',
      'artikel over voorschotten',
      'klopt',
      'meso',
      'ja',
      'Spreek af wie vooruitbetaalt voordat iemand zijn huis uit moet.',
      'tweede',
      'UWV',
      'ja',
      'twee organisaties wachten op elkaar bij een voorschot',
      'klopt',
    ])
    assert.equal(await verhaal.stand(), 'afgerond')
    const [leerpunt] = await verhaal.bot.storage.stores.leerpunten.list()
    assert.deepEqual(
      [leerpunt?.orde, leerpunt?.belegdBij, leerpunt?.status],
      ['tweede', 'UWV', 'open'],
    )
    const concept = await verhaal.bot.storage.stores.kennis.find(
      `casus-${verhaal.referentie.toLowerCase()}`,
    )
    assert.equal(concept?.item.status, 'concept')
    assert.deepEqual(concept?.item.stappen, ['De gemeente staat garant.', 'UWV betaalt vooruit.'])

    const red = verhaal.bot.person('red', { rollen: ['redacteur'] })
    assert.match(await verhaal.leest(red, 'conceptitems'), /wachten op elkaar/)

    await ina.press({ k: 'evalueer', c: verhaal.casusId, a: 'ja' })
    await rens.say(`notitie ${verhaal.referentie} Nog een gedachte.`)
    const { behandeling } = await verhaal.casus()
    assert.equal(behandeling.notities.length, 3, 'a closed casus is read-only (D19)')
  })

  it('staat in goede volgorde op het casusformulier van Rens', async () => {
    const blad = await verhaal.casusformulier('rens')
    assert.deepEqual(blad.tijdlijn, [
      ...['Ingediend', 'In behandeling genomen'],
      ...['Vraag gesteld aan de indiener', 'Bericht van de indiener'],
      ...[
        'Vraag aan een organisatie',
        'Vraag aan een organisatie',
        'Volgende stap afgesproken',
        'Notitie',
      ],
      ...['Antwoord van een organisatie', 'Hulp ingezet', 'Overgedragen', 'Hulp ingezet'],
      ...['Wacht tot een datum', 'Opgeschaald naar het LET', 'Resultaat vastgelegd'],
      ...['Antwoord van een organisatie', 'Leerpunt vastgelegd', 'Afgerond'],
      ...['Concept voor de kennisbank gemaakt', 'Teruggekeken door de indiener'],
    ])
    for (const wat of ['UWV: directeur', 'een jaar garant', 'Mag UWV vooruitbetalen?']) {
      assert.ok(blad.tekst.includes(wat), wat)
    }
  })

  it('laat Ina zien wat haar aangaat, en niets van het Loket zelf', async () => {
    const blad = await verhaal.casusformulier('ina')
    assert.ok(!blad.tekst.includes('wil meedenken'))
    assert.deepEqual(blad.tijdlijn.slice(0, 4), [
      ...['Ingediend', 'In behandeling genomen'],
      ...['Vraag gesteld aan de indiener', 'Bericht van de indiener'],
    ])
    assert.ok(!blad.tijdlijn.includes('Notitie'))
  })
})

describe('een gesloten casus', () => {
  it('gaat alleen open door een beheerder, met een reden, en komt terug bij wie hem had (D4)', async () => {
    const verhaal = await beginVerhaal('2026-11-25T09:00:00.000Z')
    const { ina, rik, bea } = verhaal
    await fillIn(ina)
    await ina.say('indienen')
    await verhaal.onthoudCasus()
    await rik.say(`neem ${verhaal.referentie}`)
    await closeBy(rik, verhaal.casusId)
    for (const person of [rik, ina]) await person.say(`heropen ${verhaal.referentie}`)
    assert.equal(await verhaal.stand(), 'afgerond')

    await verhaal.vulIn(bea, 'heropenen', ['De garantie is ingetrokken.'])
    const { status, regievoerder, afronding } = await verhaal.casus()
    assert.deepEqual(
      [status, regievoerder?.gebruikerId, afronding],
      ['in-behandeling', 'rik', null],
    )
  })
})
