import assert from 'node:assert/strict'
import { LEAST_TOLD } from '../../src/actions/find-pattern.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { aCasus, anAfronding } from '../helpers/builders.ts'
import {
  buttonsOf,
  createTestBot,
  fillIn,
  INTERVENTIE,
  type TestBot,
  type TestPerson,
  textOf,
} from '../helpers/test-bot.ts'

/** For a second Casus: role and organisation are remembered. */
const AGAIN = INTERVENTIE.filter((_, at) => at !== 1 && at !== 2)

async function file(bot: TestBot, person: TestPerson): Promise<Casus> {
  await fillIn(person)
  await person.say('indienen')
  const casus = (await bot.storage.stores.casussen.listOpen()).at(-1)
  assert.ok(casus)
  return casus
}

const statusOf = async (bot: TestBot, { id }: Casus) =>
  (await bot.storage.stores.casussen.find(id))?.status

describe('a filed casus', () => {
  describe('can be taken back until somebody has it (C9)', () => {
    it('after a question, and the card in the channel is brought up to date', async () => {
      const bot = createTestBot()
      const ina = bot.person('ina')
      const casus = await file(bot, ina)
      await ina.say(`trek in ${casus.referentie}`)
      assert.equal(await statusOf(bot, casus), 'ingediend')
      await ina.click({ k: 'intrekken', a: 'ja' })
      assert.equal(await statusOf(bot, casus), 'ingetrokken')
      const soorten = (await bot.storage.stores.leveringen.listByCasus(casus.id)).map(
        ({ soort }) => soort,
      )
      assert.deepEqual(soorten, ['kanaalkaart', 'kanaalkaart-bijwerken', 'kanaaldraad'])
    })

    it('to change it: every answer stands in a new draft', async () => {
      const bot = createTestBot()
      const ina = bot.person('ina')
      const casus = await file(bot, ina)
      await ina.press({ k: 'aanpassen', c: casus.id })
      const [concept] = (await bot.storage.stores.casussen.listByIndiener('ina')).filter(
        ({ status }) => status === 'concept',
      )
      assert.deepEqual(concept?.antwoorden, casus.antwoorden)
      await ina.say('indienen')
      assert.equal((await bot.storage.stores.casussen.listOpen()).length, 1)
      assert.equal(await statusOf(bot, casus), 'ingetrokken')
    })

    it('not after that, and not by anybody else', async () => {
      const bot = createTestBot()
      const ina = bot.person('ina')
      const casus = await file(bot, ina)
      for (const k of ['intrekken', 'aanpassen'])
        await bot.person('rens').press({ k, c: casus.id, a: 'ja' })
      assert.equal(await statusOf(bot, casus), 'ingediend')
      await bot.person('rik', { rollen: ['regievoerder'] }).press({ k: 'neem', c: casus.id })
      for (const k of ['intrekken', 'aanpassen']) await ina.press({ k, c: casus.id, a: 'ja' })
      assert.equal(await statusOf(bot, casus), 'in-behandeling')
    })
  })

  describe('can have a colleague stand in (X10)', () => {
    async function offered() {
      const bot = createTestBot()
      const ina = bot.person('ina')
      const casus = await file(bot, ina)
      const { texts } = await ina.say(`waarnemer ${casus.referentie}`)
      const code = /\b\d{6}\b/.exec(texts.join(' '))?.[0] ?? ''
      assert.notEqual(code, '')
      const stands = async (id: string) =>
        (await bot.storage.stores.casussen.listByWaarnemer(id)).length === 1
      return { bot, casus, code, ina, stands }
    }

    it('with the reference and a code; then they read, answer and hear news', async () => {
      const { bot, casus, code, stands } = await offered()
      const col = bot.person('col')
      await col.say(`neem waar ${casus.referentie} ${code}`)
      assert.ok(await stands('col'))
      assert.ok((await col.say(`lees ${casus.referentie}`)).cards.length > 0)
      const rik = bot.person('rik', { rollen: ['regievoerder'] })
      await rik.press({ k: 'neem', c: casus.id })
      await rik.press({ k: 'stel-vraag', c: casus.id })
      await rik.say('Wie betaalde eerder?')
      await col.say('De verzekeraar.')
      assert.equal(await statusOf(bot, casus), 'in-behandeling')
      const asked = (await bot.storage.stores.leveringen.listByCasus(casus.id)).filter(
        ({ soort }) => soort === 'vraag-aan-indiener',
      )
      assert.deepEqual(
        asked.map(({ aan }) => aan.soort === 'persoon' && aan.gebruikerId),
        ['ina', 'col'],
      )
    })

    it('one colleague per code, and only for a week', async () => {
      const { bot, casus, code, stands } = await offered()
      bot.clock = new Date(bot.clock.getTime() + 8 * 86_400_000)
      await bot.person('laat').say(`neem waar ${casus.referentie} ${code}`)
      assert.equal(await stands('laat'), false)
      bot.clock = new Date(bot.clock.getTime() - 8 * 86_400_000)
      await bot.person('col').say(`neem waar ${casus.referentie} ${code}`)
      await bot.person('tweede').say(`neem waar ${casus.referentie} ${code}`)
      assert.equal(await stands('tweede'), false)
    })

    it('not by guessing', async () => {
      const { bot, casus, code, stands } = await offered()
      const other = bot.person('gokker')
      const wrong = code === '111111' ? '222222' : '111111'
      for (let count = 0; count < 5; count += 1)
        await other.say(`neem waar ${casus.referentie} ${wrong}`)
      await other.say(`neem waar ${casus.referentie} ${code}`)
      assert.equal(await stands('gokker'), false)
    })

    it('and nobody else gives out the code', async () => {
      const { bot, casus } = await offered()
      const said = await bot.person('rens').say(`waarnemer ${casus.referentie}`)
      assert.doesNotMatch(said.texts.join(' '), /\b\d{6}\b/)
    })
  })

  it('is pointed out when a second one looks the same, and may be filed all the same (C14)', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    const first = await file(bot, ina)
    await fillIn(ina, AGAIN)
    const said = await ina.say('indienen')
    assert.equal((await bot.storage.stores.casussen.listOpen()).length, 1)
    assert.ok(said.cards.flatMap(buttonsOf).some(({ k, c }) => k === 'lees' && c === first.id))
    await ina.say('toch indienen')
    assert.equal((await bot.storage.stores.casussen.listOpen()).length, 2)
  })
})

describe('before filing', () => {
  async function outcomeAfter(earlier: number): Promise<string> {
    const bot = createTestBot()
    for (let count = 0; count < earlier; count += 1) {
      await bot.storage.stores.casussen.save(
        aCasus({
          id: `eerder-${count}`,
          status: 'afgerond',
          antwoorden: {
            leefgebieden: { soort: 'keuzes', keuzes: ['wonen'] },
            knelpunt: { soort: 'keuzes', keuzes: ['samenwerking'] },
            situatie: { soort: 'tekst', tekst: 'Zeer eigen verhaal.' },
          },
          afronding: anAfronding({ verder: count % 2 ? 'ja' : 'nee' }),
        }),
      )
    }
    return (await fillIn(bot.person('ina'))).cards.map(textOf).join('\n')
  }

  it('earlier casussen of the same pattern are counted, without their text (B20)', async () => {
    const shown = await outcomeAfter(7)
    assert.match(shown, /\b7\b.*\b3\b/s)
    assert.doesNotMatch(shown, /eigen verhaal/)
  })

  it('a number below five is never told (X36)', async () => {
    const fewer = await outcomeAfter(LEAST_TOLD - 1)
    assert.equal(fewer, await outcomeAfter(0))
  })

  /** Escalation in the own organisation was not tried, and nothing is near: "eerst-lokaal". */
  const LOKAAL = [...INTERVENTIE.slice(0, 14), 'nee', ...INTERVENTIE.slice(16)]

  it('who thinks better of it, or asks something, files nothing', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await fillIn(ina, LOKAAL)
    for (const typed of ['wat moet ik opschrijven?', 'nee, toch maar niet', 'laat maar']) {
      await ina.say('toch indienen')
      await ina.say(typed)
      assert.equal((await bot.storage.stores.casussen.listOpen()).length, 0, typed)
    }
    await ina.say('toch indienen')
    await ina.say('De manager is drie weken weg.')
    const [casus] = await bot.storage.stores.casussen.listOpen()
    assert.equal(casus?.redenDoorgaan, 'De manager is drie weken weg.')
  })

  it('what was found for the story stands with the outcome, and a number opens a hit', async () => {
    const ina = createTestBot().person('ina')
    const at = INTERVENTIE.findIndex((answer) => answer.startsWith('Moeder van 34'))
    const said = await fillIn(ina, INTERVENTIE.with(at, 'Moeder van 34 heeft geen briefadres.'))
    assert.ok(
      said.cards.flatMap(buttonsOf).some(({ k, i }) => k === 'bekijk' && i === 'briefadres'),
    )
    await ina.say('zoek briefadres')
    const opened = await ina.say('1')
    assert.ok(opened.cards.flatMap(buttonsOf).some(({ k }) => k === 'geholpen'))
  })

  it('a text for the own manager is made of the answers (X9)', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await fillIn(ina, LOKAAL)
    const said = await ina.click({ k: 'meenemen' })
    assert.match(said.cards.map(textOf).join('\n'), /Moeder van 34/)
  })
})

describe('going on with a draft', () => {
  it('asks which, when there are more', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    for (const story of ['Een gezin raakt de woning kwijt.', 'Een jongen heeft geen briefadres.']) {
      await fillIn(ina, ['nee'])
      for (const answer of ['gemeente', 'wijkteam']) await ina.say(answer)
      await ina.say(story)
      await ina.say('stop')
      await ina.say('bewaren')
    }
    const said = await ina.say('ga verder')
    assert.match(said.texts.join(), /Met welk concept/)
    const shown = said.cards.map(textOf).join()
    assert.match(shown, /Een gezin raakt de woning kwijt/)
    assert.match(shown, /Een jongen heeft geen briefadres/)
    const all = said.cards.flatMap(buttonsOf).filter(({ k }) => k === 'ga-verder')
    assert.equal(all.length, 2)
    const chosen = await ina.press(all[1] ?? assert.fail())
    assert.match(chosen.texts.join(), /Verder waar je was/)
    await ina.say('stop')
    await ina.say('bewaren')
    const again = (await ina.say('ga verder')).cards.map(textOf).join()
    const second = /2\. Concept: (.+): /.exec(again)?.[1] ?? assert.fail()
    assert.match((await ina.say('2')).texts.join(), /Verder waar je was/)
    assert.ok((await ina.say('overzicht')).cards.map(textOf).join().includes(second))
    await ina.say('stop')
    await ina.say('bewaren')
    await ina.say('ga verder')
    assert.doesNotMatch((await ina.say('9')).texts.join(), /Verder waar je was/)
  })

  it('goes on at once with the only one', async () => {
    const ina = createTestBot().person('ina')
    for (const text of ['nieuwe casus', 'nee', 'stop', 'bewaren']) await ina.say(text)
    assert.match((await ina.say('ga verder')).texts.join(), /Verder waar je was/)
  })
})

it('an outcome names no rule by its code', async () => {
  const { cards } = await fillIn(createTestBot().person('ina'))
  const shown = cards.map(textOf).join('\n')
  assert.match(shown, /Let hierop/)
  assert.doesNotMatch(shown, /Gebruikte regels|ruimte-geldschuld|patstelling/)
})
