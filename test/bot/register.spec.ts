import assert from 'node:assert/strict'
import type { Registratie } from '../../src/domain/register/registratie.ts'
import { aBank, anItem, aRegistratie } from '../helpers/builders.ts'
import {
  buttonsOf,
  createTestBot,
  INTERVENTIE,
  type Said,
  type TestBot,
  type TestPerson,
  textOf,
} from '../helpers/test-bot.ts'

const UWV = {
  id: 'uwv',
  naam: 'Uitvoeringsinstituut Werknemersverzekeringen',
  afkorting: 'UWV',
  soort: '',
  omschrijving: '',
  aangesloten: true,
  ookBekendAls: ['arbeidsbureau'],
}
const GEMEENTE = { id: null, naam: 'Gemeente Voorbeeldstad' }

function createBot(): TestBot {
  return createTestBot({
    bank: aBank({
      items: [
        anItem({ id: 'briefadres', titel: 'briefadres' }),
        anItem({ id: 'maatwerkregister', titel: 'maatwerkregister', soort: 'route' }),
      ],
      organisaties: [UWV, { ...UWV, id: 'gemeente', naam: 'Gemeente', afkorting: '' }],
      leefgebieden: [{ id: 'wonen', naam: 'Wonen', ook: ['huur'] }],
    }),
  })
}

async function withEntries(...more: Registratie[]): Promise<{ bot: TestBot; person: TestPerson }> {
  const bot = createBot()
  await bot.storage.stores.register.saveAll([
    aRegistratie(),
    aRegistratie({
      id: 'voorbeeldstad',
      organisatie: GEMEENTE,
      regio: 'Voorbeeldstad',
      themas: ['wonen'],
      contact: { mailbox: 'maatwerk@voorbeeldstad.example', telefoon: '', naam: '' },
      bijgewerkt: '2025-01-10',
    }),
    ...more,
  ])
  return { bot, person: bot.person('ina') }
}

const kinds = (said: Said) => said.cards.flatMap(buttonsOf).map(({ k }) => k)
const readable = (said: Said) => said.cards.map(textOf).join('\n')

/** Answers until the question about the register is asked. */
async function atRegisterStep(person: TestPerson): Promise<Said> {
  await person.say('nieuwe casus')
  let said: Said | undefined
  for (const answer of INTERVENTIE) {
    said = await person.say(answer)
    if (kinds(said).includes('register')) return said
  }
  throw new Error('the step is never asked')
}

describe('the Maatwerkregister in the chat (S3)', () => {
  for (const vraag of [
    'register uwv',
    'Register: UWV',
    'maatwerkregister uitvoeringsinstituut werknemersverzekeringen',
    'zoek in het maatwerkregister arbeidsbureau',
    'wie is de maatwerkprofessional bij het UWV?',
    'ik zoek een maatwerkfunctionaris van uwv',
  ]) {
    it(`finds by any name: ${vraag}`, async () => {
      const { person } = await withEntries()
      const found = readable(await person.say(vraag))
      assert.match(found, /maatwerk@uwv\.example/)
      assert.doesNotMatch(found, /voorbeeldstad/)
    })
  }

  it('finds by region and theme in any order, and says calmly that an entry is old', async () => {
    const { bot, person } = await withEntries()
    const old = bot.deps.zeg('register.verouderd')
    for (const vraag of ['register huur voorbeeldstad', 'register voorbeeldstad wonen']) {
      const found = readable(await person.say(vraag))
      assert.match(found, /maatwerk@voorbeeldstad\.example/)
      assert.ok(found.includes(old))
    }
    assert.ok(!readable(await person.say('register uwv')).includes(old))
  })

  it('names what it did not find, and shows at most five', async () => {
    const many = Array.from({ length: 8 }, (_, n) => aRegistratie({ id: `uwv-${n}` }))
    const { person } = await withEntries(...many)
    const found = readable(await person.say('register uwv atlantis'))
    assert.match(found, /atlantis/)
    assert.equal(found.split('maatwerk@uwv.example').length - 1, 5)
  })

  it('says so when nobody fits or the register is empty, and leads to what else can be done', async () => {
    const { person } = await withEntries()
    for (const said of [
      await person.say('register atlantis'),
      await createBot().person('ina').say('register uwv'),
    ]) {
      assert.equal(said.cards.length, 1)
      assert.ok(kinds(said).includes('bekijk'))
    }
  })

  it('asks whom to look for; the next message is the answer, and a command still is a command', async () => {
    const { person } = await withEntries()
    assert.equal((await person.say('register')).texts.length, 1)
    assert.match(readable(await person.say('het UWV')), /maatwerk@uwv\.example/)
    await person.say('register')
    assert.ok(kinds(await person.say('hulp')).includes('nieuwe-casus'))
    assert.doesNotMatch(readable(await person.say('het UWV')), /maatwerk@uwv\.example/)
  })

  it('holds back personal data before it looks, and looks with the neutral text', async () => {
    const { bot, person } = await withEntries()
    const said = await person.say('register UWV voor Geheim')
    assert.ok(kinds(said).includes('privacy'))
    const stored = JSON.stringify(await bot.storage.stores.gesprekken.find('chat-ina'))
    assert.doesNotMatch(stored, /Geheim/)
    const after = await person.click({ k: 'privacy', a: 'voorstel' })
    assert.match(readable(after), /maatwerk@uwv\.example/)
  })

  it('shows no addresses in a channel', async () => {
    const { bot } = await withEntries()
    const said = await bot.person('ina', { plek: 'kanaal' }).say('register uwv')
    assert.equal(said.cards.length, 0)
  })
})

describe('the Maatwerkregister in the dialog (A13)', () => {
  it('stands as a button at its step, and starts with the organisations that were named', async () => {
    const { person } = await withEntries()
    await atRegisterStep(person)
    const said = await person.click({ k: 'register' })
    assert.match(readable(said), /maatwerk@uwv\.example/)
    assert.ok(kinds(said).includes('antwoord'), 'the question stands again')
  })

  it('asks whom to look for when nobody of them is in it; then the question stands again', async () => {
    const bot = createBot()
    await bot.storage.stores.register.saveAll([aRegistratie({ organisatie: GEMEENTE })])
    const person = bot.person('ina')
    await atRegisterStep(person)
    const asked = await person.click({ k: 'register' })
    assert.deepEqual([asked.cards.length, asked.texts.length], [0, 1])
    const said = await person.say('gemeente Voorbeeldstad')
    assert.match(readable(said), /Gemeente Voorbeeldstad/)
    assert.ok(kinds(said).includes('antwoord'))
  })

  it('lets the question be answered instead, by typing or by its button', async () => {
    for (const answer of [
      (person: TestPerson) => person.say('nee'),
      (person: TestPerson) => person.click({ k: 'antwoord', s: 'geprobeerd-register', a: 'nee' }),
    ]) {
      const { bot, person } = await withEntries()
      await atRegisterStep(person)
      await person.click({ k: 'register' })
      await person.say('register')
      await answer(person)
      const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
      assert.deepEqual(concept?.antwoorden['geprobeerd-register'], { soort: 'keuze', keuze: 'nee' })
      assert.equal((await bot.storage.stores.gesprekken.find('chat-ina'))?.verwacht, null)
    }
  })

  it('works as a command at every step', async () => {
    const { person } = await withEntries()
    await person.say('nieuwe casus')
    for (const answer of INTERVENTIE.slice(0, -1)) {
      const said = await person.say('register: uwv')
      assert.match(readable(said), /maatwerk@uwv\.example/)
      assert.ok(said.cards.length > 1, 'the question stands again')
      await person.say(answer)
    }
  })

  it('takes a sentence that begins with the word as an answer where a sentence is asked', async () => {
    const { bot, person } = await withEntries()
    await person.say('nieuwe casus')
    for (const answer of INTERVENTIE.slice(0, 3)) await person.say(answer)
    await person.say('Register uitgezocht, maar het UWV gaf geen gehoor aan deze moeder.')
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.equal(concept?.antwoorden.situatie?.soort, 'tekst')
  })

  it('is offered with the advice to speak to the other organisation first', async () => {
    const { bot, person } = await withEntries()
    await person.say('nieuwe casus')
    const answers = [...INTERVENTIE]
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.ok(concept)
    let said: Said | undefined
    for (let at = 0; at < answers.length; at++) {
      said = await person.say(answers[at] ?? '')
      if (kinds(said).includes('register') && at < answers.length - 2) {
        said = await person.say('nee')
        answers.splice(at + 1, 2) // no, so nothing is asked about how it went
      }
    }
    assert.ok(said && kinds(said).includes('register'))
  })
})

describe('an ordinary question that names an organisation in the register (B21)', () => {
  it('gets a button to it, with and without an answer', async () => {
    const { person } = await withEntries()
    for (const vraag of ['het UWV weigert een briefadres', 'het UWV zegt xyzzy tegen mij']) {
      await person.say(vraag)
      assert.match(
        readable(await person.click({ k: 'register', i: 'uwv' })),
        /maatwerk@uwv\.example/,
      )
    }
  })

  it('gets one for a municipality by its name', async () => {
    const { person } = await withEntries()
    await person.say('de gemeente Voorbeeldstad weigert een briefadres')
    const said = await person.click({ k: 'register', i: 'gemeente-voorbeeldstad' })
    assert.match(readable(said), /maatwerk@voorbeeldstad\.example/)
  })

  it('gets none when nobody of it is there', async () => {
    const { person } = await withEntries()
    const said = await person.say('de gemeente weigert een briefadres')
    assert.ok(!kinds(said).includes('register'))
  })
})
