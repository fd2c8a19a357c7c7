import assert from 'node:assert/strict'
import { createZeg, loadPhrases } from '../../../src/content/load-phrases.ts'
import type { Casus } from '../../../src/domain/casus/casus.ts'
import type { Antwoorden } from '../../../src/domain/triage/antwoord.ts'
import { asFiled, toUitgaandeCasus } from '../../../src/domain/uitgaand/uitgaande-casus.ts'
import { aBank, aCasus, anAfronding, NOW } from '../../helpers/builders.ts'
import { createTestBot, ROOT } from '../../helpers/test-bot.ts'

const { dialogen } = createTestBot().deps
const SENTENCES = ['dialogs/_phrases.yaml', 'dialogs/_formulier.yaml']
const zeg = createZeg(new Map(SENTENCES.flatMap((file) => [...loadPhrases(ROOT, file)])))
const dialoog = dialogen.get('triage') ?? assert.fail()
const { leefgebieden } = aBank({
  leefgebieden: [
    { id: 'financien', naam: 'Financiën' },
    { id: 'wonen', naam: 'Wonen' },
    { id: 'zorg', naam: 'Zorg' },
  ],
})

const ANTWOORDEN: Antwoorden = {
  acuut: { soort: 'keuze', keuze: 'nee' },
  organisatie: { soort: 'organisatie', id: null, naam: 'Wijkteam Voorbeeldstad' },
  situatie: { soort: 'tekst', tekst: 'Zij moet haar huis uit.' },
  leefgebieden: { soort: 'keuzes', keuzes: ['wonen', 'financien'] },
  breder: { soort: 'keuzes', keuzes: ['geen'] },
  datum: { soort: 'datum', datum: '2026-12-01' },
  knelpunt: { soort: 'keuzes', keuzes: ['samenwerking'] },
  partijen: { soort: 'partijen', partijen: [{ id: 'uwv', naam: 'UWV', zegt: 'wacht' }] },
  'geprobeerd-standaard': { soort: 'keuze', keuze: 'ja' },
  'geprobeerd-standaard-toelichting': { soort: 'tekst', tekst: 'Geen antwoord.' },
  'geprobeerd-escalatie': { soort: 'keuze', keuze: 'nee' },
  doel: { soort: 'tekst', tekst: 'Zij blijft wonen.' },
  hulpvraag: { soort: 'tekst', tekst: 'Help.' },
  'hulpvraag-scherper': { soort: 'tekst', tekst: 'Laat UWV beslissen.' },
}

/** A Casus in the hands of the Loket; every word with KANARIE is for nobody else. */
function handled(fields: Partial<Casus> = {}): Casus {
  const by = { id: 'x', door: 'rik', naam: 'KANARIE', op: NOW.toISOString() }
  return aCasus({
    referentie: 'MW-26-7K3F',
    status: 'in-behandeling',
    ingediend: NOW.toISOString(),
    antwoorden: ANTWOORDEN,
    geparkeerd: { wetten: { soort: 'tekst', tekst: 'KANARIE' } },
    regievoerder: { gebruikerId: 'KANARIE', naam: 'KANARIE' },
    waarnemers: [{ gebruikerId: 'KANARIE', naam: 'KANARIE' }],
    waarneming: { code: 'KANARIE', tot: NOW.toISOString(), pogingen: 0 },
    afronding: anAfronding({ toelichting: 'KANARIE' }),
    behandeling: {
      volgende: { wat: 'KANARIE', op: '2026-12-01' },
      wachtTot: null,
      verwijzingen: [],
      notities: [{ ...by, tekst: 'KANARIE' }],
      bord: [
        {
          ...{ id: 'u', vraag: 'KANARIE', gevraagdOp: NOW.toISOString(), naam: 'KANARIE' },
          organisatie: { id: null, naam: 'KANARIE' },
          ...{ toegezegdVoor: null, antwoord: { tekst: 'KANARIE', op: NOW.toISOString() } },
        },
      ],
      interventies: [],
    },
    ...fields,
  })
}

const leaves = (fields: Partial<Casus> = {}) =>
  toUitgaandeCasus(handled(fields), dialoog, leefgebieden, zeg)

describe('what leaves of a Casus (C22)', () => {
  it('is what the indiener filed', () => {
    const casus = leaves()
    assert.equal(casus.referentie, 'MW-26-7K3F')
    assert.equal(casus.situatie, 'Zij moet haar huis uit.')
    assert.equal(casus.doel, 'Zij blijft wonen.')
    assert.deepEqual(
      casus.leefgebieden.map(({ id }) => id),
      ['financien', 'wonen'],
    )
    assert.deepEqual(casus.partijen, [{ naam: 'UWV', zegt: 'wacht' }])
    assert.deepEqual(casus.knelpunten, [dialoog.steps.knelpunt?.options.samenwerking])
    assert.equal(casus.indiener.organisatie, 'Wijkteam Voorbeeldstad')
  })

  it('asks what was asked last and most precisely', () => {
    assert.equal(leaves().hulpvraag, 'Laat UWV beslissen.')
    const { 'hulpvraag-scherper': _, ...antwoorden } = ANTWOORDEN
    assert.equal(leaves({ antwoorden }).hulpvraag, 'Help.')
  })

  it('tells of every step that was asked about whether it was taken, and what came of it', () => {
    assert.deepEqual(
      leaves().geprobeerd.map(({ uitkomst }) => uitkomst),
      ['Geen antwoord.', ''],
    )
  })

  it('has every answer under its heading, but for the review', () => {
    const filed = { ...ANTWOORDEN, overzicht: { soort: 'keuze', keuze: 'klopt' } } as const
    const answers = leaves({ antwoorden: filed }).rubrieken.flatMap(({ antwoorden }) => antwoorden)
    assert.equal(answers.length, Object.keys(ANTWOORDEN).length)
  })

  it('has a title of closed lists only', () => {
    const { titel } = leaves()
    assert.ok(titel.includes('Wonen') && titel.includes('Financiën'))
    for (const { soort, ...antwoord } of Object.values(ANTWOORDEN)) {
      if (soort === 'tekst') assert.ok(!titel.includes(Object.values(antwoord).join()))
    }
    assert.notEqual(leaves({ antwoorden: {} }).titel, '')
  })

  it('is as urgent as on the day of filing, however late it leaves', () => {
    assert.deepEqual(leaves().urgentie, { soort: 'spoed', datum: '2026-12-01' })
  })

  it('has nothing of the Loket, of who stands in, or of another draft', () => {
    assert.doesNotMatch(JSON.stringify(leaves()), /KANARIE/)
    assert.doesNotMatch(JSON.stringify({ ...asFiled(handled()), geparkeerd: {} }), /KANARIE/)
  })

  it('has no id of a tenant or an account', () => {
    const gebruikerId = '1b4e28ba-2fa1-11d2-883f-0016d3cca427'
    const tenantId = '22222222-2222-3333-4444-555555555555'
    const text = JSON.stringify(
      leaves({ indiener: { ...aCasus().indiener, gebruikerId, tenantId } }),
    )
    assert.ok(!text.includes(gebruikerId) && !text.includes(tenantId))
  })
})
