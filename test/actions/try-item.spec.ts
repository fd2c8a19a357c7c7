import assert from 'node:assert/strict'
import { readDekking } from '../../src/actions/read-dekking.ts'
import { compareSample, tryQuestion } from '../../src/actions/try-item.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { indexItems } from '../../src/domain/kennis/kennis.ts'
import type { Vraag } from '../../src/domain/zoeken/vraag.ts'
import { createZoeker } from '../../src/search/create-zoeker.ts'
import { aBank, anItem, NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

const BRIEFADRES = anItem({
  id: 'briefadres',
  titel: 'Geen briefadres',
  vraag: 'Wat doe je als iemand geen briefadres krijgt?',
  organisaties: ['gemeente'],
  situatie: 'De gemeente weigert een briefadres.',
  vragen: ['briefadres geweigerd', 'geen postadres bij de gemeente'],
})
const TOESLAG = anItem({
  id: 'toeslag',
  soort: 'route',
  titel: 'Toeslag stopgezet',
  vraag: 'Wat doe je als de toeslag stopt?',
  leefgebieden: ['financien'],
  situatie: 'De toeslag van een gezin is stopgezet.',
  gecontroleerd: '2025-01-01',
  controlerenVoor: '2026-01-01',
  vragen: ['toeslag gestopt', 'toeslagen stopgezet door dienst'],
})
const bank = aBank({
  items: [BRIEFADRES, TOESLAG],
  organisaties: [
    {
      ...{ id: 'gemeente', naam: 'Gemeente', afkorting: '', soort: 'overheid' },
      ...{ omschrijving: '', aangesloten: null, ookBekendAls: [] },
    },
  ],
  leefgebieden: [
    { id: 'wonen', naam: 'Wonen' },
    { id: 'financien', naam: 'Geld' },
  ],
})

async function aRedacteur(vragen: readonly Vraag[] = []) {
  const zoeker = createZoeker(bank)
  const bot = createTestBot({ kennis: () => ({ bank, byId: indexItems(bank.items), zoeker }) })
  const { stores } = bot.storage
  await stores.rollen.save('red', ['redacteur'])
  for (const vraag of vragen) await stores.vragen.save(vraag)
  const red = await createContext(bot.deps, stores, { id: 'red', tenantId: 't', naam: 'R' }, NOW)
  return { red, stores }
}

function unanswered(id: string, tekst: string, op = '2026-11-20T10:00:00.000Z'): Vraag {
  return { ...{ id, tekst, op }, oordeel: 'past-niet', getoond: [], afloop: 'onbekend', item: null }
}

describe('trying an edit', () => {
  it('shows the ranking as it is and as it would be (E12)', async () => {
    const { red } = await aRedacteur()
    const edited = { ...TOESLAG, vragen: [...TOESLAG.vragen, 'vishengel kwijtgeraakt'] }
    const { nu, straks } = await tryQuestion(red, edited, 'vishengel kwijtgeraakt')
    assert.equal(nu.hits.length, 0)
    assert.equal(straks.hits[0]?.id, 'toeslag')
  })

  it('finds an item that does not exist yet beside the others', async () => {
    const { red } = await aRedacteur()
    const fresh = anItem({ id: 'nieuw', titel: 'Een vishengel', vragen: ['vishengel kwijt'] })
    const { straks } = await tryQuestion(red, { ...fresh, status: 'concept' }, 'vishengel kwijt')
    assert.equal(straks.hits[0]?.id, 'nieuw')
    const other = await tryQuestion(red, fresh, 'briefadres geweigerd')
    assert.equal(other.straks.hits[0]?.id, 'briefadres')
  })

  it('names the known questions that get another first answer (E15, X27)', async () => {
    const { red } = await aRedacteur([unanswered('v1', 'vishengel kwijtgeraakt')])
    const edited = { ...TOESLAG, vragen: [...TOESLAG.vragen, 'vishengel kwijtgeraakt'] }
    const { verschillen, geprobeerd, bekend } = await compareSample(red, edited)
    const found = verschillen.find(({ hoortBij }) => hoortBij === null)
    assert.equal(found?.nu.eerste, null)
    assert.equal(found.straks.eerste, 'toeslag')
    assert.ok(geprobeerd <= bekend)
  })

  it('changes nothing when nothing was edited', async () => {
    const { red } = await aRedacteur([unanswered('v1', 'vishengel kwijtgeraakt')])
    const { verschillen, geprobeerd } = await compareSample(red, TOESLAG)
    assert.deepEqual(verschillen, [])
    assert.ok(geprobeerd > 3)
  })

  it('says which advice and outcomes of the triage lead to the item', async () => {
    const { red } = await aRedacteur()
    const regel = red.regels.find(({ item }) => item !== null) ?? assert.fail()
    const item = anItem({ id: regel.item ?? '' })
    assert.ok((await compareSample(red, item)).adviezen.includes(regel.zin))
  })
})

describe('the coverage (X25, E18)', () => {
  it('counts items where a leefgebied and an organisation meet, and places what was not answered', async () => {
    const { red } = await aRedacteur([
      { ...unanswered('v1', 'iets met een briefadres'), getoond: ['briefadres'], afloop: 'niet' },
      unanswered('v2', 'qwertyuiop'),
    ])
    const { kaart } = await readDekking(red)
    assert.deepEqual(kaart.kolommen, [
      { leefgebied: 'wonen', onbeantwoord: 1 },
      { leefgebied: 'financien', onbeantwoord: 0 },
    ])
    assert.equal(kaart.nergens, 1)
    assert.deepEqual(kaart.rijen, [
      {
        organisatie: 'gemeente',
        totaal: 1,
        vakken: [
          { knelpunten: 1, routes: 0, oudste: '2026-11-24' },
          { knelpunten: 0, routes: 0, oudste: null },
        ],
      },
      {
        organisatie: null,
        totaal: 1,
        vakken: [
          { knelpunten: 0, routes: 0, oudste: null },
          { knelpunten: 0, routes: 1, oudste: '2025-01-01' },
        ],
      },
    ])
  })

  it('counts questions by week, with the quiet weeks, a Sunday night by Dutch time', async () => {
    const monday = '2026-11-15T23:30:00.000Z' // Monday 16 November, half past twelve at night
    const { red } = await aRedacteur([
      unanswered('v1', 'iets', monday),
      { ...unanswered('v2', 'iets', monday), oordeel: 'past' },
    ])
    const { weken } = await readDekking(red)
    assert.deepEqual(
      weken.find(({ maandag }) => maandag === '2026-11-16'),
      {
        ...{ maandag: '2026-11-16', beantwoord: 1, onbeantwoord: 1 },
      },
    )
    assert.equal(weken.filter(({ beantwoord }) => beantwoord > 0).length, 1)
    assert.ok(weken.length >= 13)
  })

  it('counts how an item was used', async () => {
    const { red, stores } = await aRedacteur([
      { ...unanswered('v1', 'toeslag'), getoond: ['toeslag'], oordeel: 'past' },
    ])
    const op = NOW.toISOString()
    for (const [id, oordeel] of [
      ['a', 'geholpen'],
      ['b', 'niet'],
    ] as const)
      await stores.oordelen.add({ id, item: 'toeslag', oordeel, tekst: '', stap: null, op })
    const used = (await readDekking(red)).gebruik.find(({ item }) => item.id === 'toeslag')
    assert.deepEqual(
      [used?.getoond, used?.geholpen, used?.deels, used?.niet, used?.verlopen],
      [1, 1, 0, 1, true],
    )
  })
})
