import assert from 'node:assert/strict'
import {
  buttonsOf,
  closeBy,
  createTestBot,
  fillIn,
  INTERVENTIE,
  type TestBot,
  type TestPerson,
  textOf,
} from '../helpers/test-bot.ts'

async function file(bot: TestBot, person: TestPerson) {
  await fillIn(person)
  await person.say('indienen')
  const casus = (await bot.storage.stores.casussen.listOpen()).at(-1)
  assert.ok(casus)
  return casus
}

async function leveringen(bot: TestBot, casusId: string): Promise<string[]> {
  return (await bot.storage.stores.leveringen.listByCasus(casusId)).map(({ soort }) => soort)
}

describe('the whole story in the chat', () => {
  it('goes from a question through triage to a filed casus, taken, asked, answered and closed', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    const regie = bot.person('rik', { rollen: ['regievoerder'] })
    const kanaal = bot.person('rik', { rollen: ['regievoerder'], plek: 'kanaal' })
    const casus = await file(bot, indiener)
    assert.match(casus.referentie ?? '', /^MW-26-/)
    assert.deepEqual(await leveringen(bot, casus.id), ['kanaalkaart'])

    await kanaal.say(`neem ${casus.referentie}`)
    assert.equal(
      (await bot.storage.stores.casussen.find(casus.id))?.regievoerder?.gebruikerId,
      'rik',
    )

    await regie.press({ k: 'stel-vraag', c: casus.id })
    await regie.say('Wie heeft de zorg eerder betaald?')
    assert.equal((await bot.storage.stores.casussen.find(casus.id))?.status, 'wacht-op-indiener')

    await indiener.say('De verzekeraar deed dat tot juni.')
    assert.equal((await bot.storage.stores.casussen.find(casus.id))?.status, 'in-behandeling')

    await closeBy(regie, casus.id)
    const closed = await bot.storage.stores.casussen.find(casus.id)
    assert.equal(closed?.status, 'afgerond')

    await indiener.press({ k: 'evalueer', c: casus.id, a: 'ja' })
    const done = await bot.storage.stores.casussen.find(casus.id)
    assert.equal(done?.evaluatie?.verder, 'ja')
    assert.deepEqual(
      (await bot.storage.stores.casussen.listBerichten(casus.id)).map(({ van }) => van),
      ['regievoerder', 'indiener'],
    )
    assert.deepEqual(await leveringen(bot, casus.id), [
      'kanaalkaart',
      ...['kanaalkaart-bijwerken', 'kanaaldraad', 'leeskaart', 'genomen'],
      ...['kanaalkaart-bijwerken', 'kanaaldraad', 'vraag-aan-indiener'],
      ...['kanaalkaart-bijwerken', 'kanaaldraad', 'antwoord-van-indiener'],
      ...['afgerond', 'nazorg', 'kanaalkaart-bijwerken', 'kanaaldraad'],
    ])
    assert.deepEqual(
      (await bot.storage.stores.casussen.listEvents(casus.id)).map(({ soort }) => soort),
      ['ingediend', 'genomen', 'vraag-gesteld', 'beantwoord', 'afgerond', 'geevalueerd'],
    )
  })

  it('shows the indiener exactly what the regievoerder reads (X11)', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    const regie = bot.person('rik', { rollen: ['regievoerder'] })
    const casus = await file(bot, indiener)
    await regie.press({ k: 'neem', c: casus.id })
    const mine = (await indiener.say(`lees ${casus.referentie}`)).cards.map(textOf).join('\n')
    const theirs = (await regie.say(`lees ${casus.referentie}`)).cards.map(textOf).join('\n')
    for (const text of [
      'Moeder van 34',
      'samen beslissen wie nu betaalt',
      'wacht op de gemeente',
    ]) {
      assert.ok(mine.includes(text), text)
      assert.ok(theirs.includes(text), text)
    }
    const events = await bot.storage.stores.casussen.listEvents(casus.id)
    assert.equal(
      events.filter(({ soort, door }) => soort === 'gelezen' && door === 'rik').length,
      1,
    )
  })

  it('files once, however often it is asked', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await fillIn(indiener)
    const card = indiener.said.at(-1)?.cards.at(-1)
    assert.ok(card)
    const button = buttonsOf(card).find(({ k }) => k === 'indienen')
    assert.ok(button)
    await indiener.press(button)
    await indiener.press(button)
    await indiener.say('indienen')
    const open = await bot.storage.stores.casussen.listOpen()
    assert.equal(open.length, 1)
    assert.deepEqual(await leveringen(bot, open[0]?.id ?? ''), ['kanaalkaart'])
  })

  it('does nothing for an activity that is delivered twice (M4)', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await fillIn(indiener)
    await indiener.say('indienen')
    const again = await indiener.repeat()
    assert.equal(again.nieuw, false)
    assert.deepEqual([again.texts, again.cards], [[], []])
    assert.equal((await bot.storage.stores.casussen.listOpen()).length, 1)
  })

  it('lets one of two regievoerders win, and tells the other who has it (X24)', async () => {
    const bot = createTestBot()
    const casus = await file(bot, bot.person('ina'))
    const people = ['rik', 'rens'].map((id) =>
      bot.person(id, { rollen: ['regievoerder'], plek: 'kanaal' }),
    )
    await Promise.all(people.map((person) => person.press({ k: 'neem', c: casus.id })))
    const winner = (await bot.storage.stores.casussen.find(casus.id))?.regievoerder
    assert.ok(winner)
    const events = await bot.storage.stores.casussen.listEvents(casus.id)
    assert.equal(events.filter(({ soort }) => soort === 'genomen').length, 1)
    const [loser, ...others] = people.filter((person) => person.said.at(-1)?.texts.length)
    assert.ok(loser?.said.at(-1)?.texts.join().includes(winner.naam))
    assert.deepEqual(others, [])
    for (const person of people) {
      const card = person.said.at(-1)?.replaced
      assert.ok(card && textOf(card).includes(winner.naam))
    }
  })

  it('asks for a reason when a local step is open, and takes it along (X3)', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    // The normal way was not tried, so its follow-up question falls away.
    const answers = INTERVENTIE.map((answer, index) => (index === 12 ? 'nog niet' : answer))
    await fillIn(
      indiener,
      answers.filter((_, index) => index !== 13),
    )
    await indiener.say('indienen')
    assert.equal((await bot.storage.stores.casussen.listOpen()).length, 0)
    await indiener.say('De ontruiming kan niet wachten.')
    const [casus] = await bot.storage.stores.casussen.listOpen()
    assert.equal(casus?.redenDoorgaan, 'De ontruiming kan niet wachten.')
  })
})

describe('the draft', () => {
  it('waits at the same question after days, on another process (A12)', async () => {
    const bot = createTestBot()
    const before = bot.person('ina')
    await before.say('nieuwe casus')
    await before.say('nee')
    const other = createTestBot({ storage: bot.storage })
    other.clock = new Date('2026-12-01T09:00:00.000Z')
    const after = other.person('ina')
    const said = await after.say('ga verder')
    assert.ok(
      buttonsOf(said.cards.at(-1) ?? assert.fail()).every(
        (data) => data.s === undefined || data.s === 'wie',
      ),
    )
    assert.ok(buttonsOf(said.cards.at(-1) ?? assert.fail()).some((data) => data.s === 'wie'))
  })

  it('keeps the rest when one answer is changed (A10)', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await fillIn(indiener)
    await indiener.say('wijzig Jouw organisatie')
    await indiener.say('Gemeente Anderstad')
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    const organisatie = concept?.antwoorden.organisatie
    assert.equal(organisatie?.soort === 'organisatie' && organisatie.naam, 'Gemeente Anderstad')
    assert.equal(Object.keys(concept?.antwoorden ?? {}).length, INTERVENTIE.length)
  })

  it('answers a side question and returns to the same step (A13)', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await indiener.say('nieuwe casus')
    const said = await indiener.say('zoek hoe zit het met een briefadres')
    assert.ok(
      said.cards.some((card) =>
        buttonsOf(card).some(({ k, i }) => k === 'bekijk' && i === 'briefadres'),
      ),
    )
    assert.ok(buttonsOf(said.cards.at(-1) ?? assert.fail()).some(({ s }) => s === 'acuut'))
  })

  it('asks before it stops, and keeps or discards as told (A14)', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await indiener.say('nieuwe casus')
    await indiener.say('stop')
    await indiener.click({ k: 'bewaren' })
    assert.equal((await bot.storage.stores.casussen.listByIndiener('ina')).length, 1)
    await indiener.say('ga verder')
    await indiener.say('stop')
    await indiener.click({ k: 'gooi-weg' })
    assert.equal((await bot.storage.stores.casussen.listByIndiener('ina')).length, 0)
  })

  it('goes inert once answered: an old card changes nothing (A24)', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    const first = await indiener.say('nieuwe casus')
    const yes = buttonsOf(first.cards.at(-1) ?? assert.fail()).find(({ a }) => a === 'ja')
    assert.ok(yes)
    await indiener.say('nee')
    const old = await indiener.press(yes)
    assert.ok(old.replaced)
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.deepEqual(concept?.antwoorden.acuut, { soort: 'keuze', keuze: 'nee' })
  })

  it('remembers role and organisation for the next casus, and nothing of the household', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await file(bot, indiener)
    await indiener.say('nieuwe casus')
    const concept = (await bot.storage.stores.casussen.listByIndiener('ina')).find(
      ({ status }) => status === 'concept',
    )
    assert.deepEqual(Object.keys(concept?.antwoorden ?? {}), ['wie', 'organisatie'])
  })

  it('is removed by "wis gesprek", while a filed casus stays (K12)', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await file(bot, indiener)
    await indiener.say('nieuwe casus')
    await indiener.say('wis gesprek')
    await indiener.click({ k: 'wis', a: 'ja' })
    const left = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.deepEqual(
      left.map(({ status }) => status),
      ['ingediend'],
    )
  })
})

describe('what a card asks may be typed (A25)', () => {
  it('yes files a casus that is ready', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await fillIn(indiener)
    await indiener.say('ja graag')
    const [casus] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.equal(casus?.status, 'ingediend')
  })

  it('whether the indiener could go on, and something else changes nothing', async () => {
    const bot = createTestBot()
    const casus = await file(bot, bot.person('ina'))
    const regie = bot.person('rik', { rollen: ['regievoerder'] })
    await regie.press({ k: 'neem', c: casus.id })
    await regie.press({ k: 'vul-in', a: 'afronding', c: casus.id })
    const again = await regie.say('zij heeft nu een woning')
    assert.ok(again.cards.flatMap(buttonsOf).some(({ k, s }) => k === 'vul' && s === 'verder'))
    await regie.say('nee')
    await regie.say('De gemeente heeft geen ruimte.')
    for (const answer of ['geen', 'overslaan', 'klopt', 'meso', 'nee', 'nee', 'klopt']) {
      await regie.say(answer)
    }
    const closed = await bot.storage.stores.casussen.find(casus.id)
    assert.equal(closed?.afronding?.verder, 'nee')
  })
})

describe('a person at the other end (C17)', () => {
  it('gets what is typed, until a command or "klaar"', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    const regie = bot.person('rik', { rollen: ['regievoerder'] })
    const casus = await file(bot, indiener)
    await regie.press({ k: 'neem', c: casus.id })
    await regie.press({ k: 'stel-vraag', c: casus.id })
    await regie.say('Wat is er geprobeerd?')
    await indiener.say('zoek briefadres')
    assert.equal((await bot.storage.stores.casussen.listBerichten(casus.id)).length, 1)
    await indiener.say('Alles wat kon.')
    await indiener.say('En de broer slaapt nu bij opa.')
    await indiener.say('dank je wel!')
    await indiener.say('klaar')
    await indiener.say('En wat nu met een briefadres')
    const berichten = await bot.storage.stores.casussen.listBerichten(casus.id)
    assert.deepEqual(
      berichten.map(({ van }) => van),
      ['regievoerder', 'indiener', 'indiener', 'indiener'],
    )
  })

  it('never takes an answer of the dialog for a message', async () => {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    const regie = bot.person('rik', { rollen: ['regievoerder'] })
    const casus = await file(bot, indiener)
    await regie.press({ k: 'neem', c: casus.id })
    await indiener.say('nieuwe casus')
    await regie.press({ k: 'stel-vraag', c: casus.id })
    await regie.say('Wat is er geprobeerd?')
    await indiener.say('nee')
    assert.equal((await bot.storage.stores.casussen.listBerichten(casus.id)).length, 1)
    await indiener.press({ k: 'beantwoord', c: casus.id })
    await indiener.say('Alles wat kon.')
    assert.equal((await bot.storage.stores.casussen.listBerichten(casus.id)).length, 2)
  })
})
