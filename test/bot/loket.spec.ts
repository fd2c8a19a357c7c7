import assert from 'node:assert/strict'
import { answerOnPage } from '../../src/actions/fill-in.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import type { Antwoord } from '../../src/domain/triage/antwoord.ts'
import { NOW } from '../helpers/builders.ts'
import {
  buttonsOf,
  closeBy,
  createTestBot,
  fillIn,
  type Said,
  SPOED,
  type TestBot,
  type TestPerson,
  textOf,
} from '../helpers/test-bot.ts'

const shown = ({ cards }: Said) => cards.map(textOf).join('\n')
const buttons = ({ cards }: Said) => cards.flatMap(buttonsOf)

/** A filed Casus, which Rik has; Rens is another regievoerder. */
async function taken(answers?: readonly string[]) {
  const bot = createTestBot()
  for (const id of ['rik', 'rens']) {
    await bot.storage.stores.rollen.save(id, ['regievoerder'])
    await bot.storage.stores.profielen.save(newProfiel(id, `Naam ${id}`))
  }
  const ina = bot.person('ina')
  const rik = bot.person('rik')
  await fillIn(ina, answers)
  await ina.say('indienen')
  const [casus] = await bot.storage.stores.casussen.listOpen()
  assert.ok(casus)
  await rik.press({ k: 'neem', c: casus.id })
  const now = async (): Promise<Casus> =>
    (await bot.storage.stores.casussen.find(casus.id)) ?? assert.fail()
  return { bot, ina, rik, rens: bot.person('rens'), id: casus.id, ref: casus.referentie, now }
}

async function leveringenTo(bot: TestBot, gebruikerId: string): Promise<string[]> {
  const [casus] = await bot.storage.stores.casussen.listByIndiener('ina')
  const all = await bot.storage.stores.leveringen.listByCasus(casus?.id ?? '')
  return all.flatMap(({ aan, soort }) =>
    aan.soort === 'persoon' && aan.gebruikerId === gebruikerId ? [soort] : [],
  )
}

describe('a form of the Loket', () => {
  it('goes on on a page where the chat left it, and the other way round', async () => {
    const { bot, rik, id, now } = await taken()
    const onPage = (stap: string, antwoord: Antwoord) =>
      bot.storage.transaction(async (stores) => {
        const [form] = await stores.invullingen.listByGebruiker('rik')
        const afzender = { id: 'rik', naam: 'Naam rik', tenantId: 'tenant' }
        const context = await createContext(bot.deps, stores, afzender, bot.clock)
        const { id: formId, versie } = form ?? assert.fail()
        return answerOnPage(context, formId, { stap, versie, antwoord })
      })
    await rik.press({ k: 'vul-in', a: 'volgende-stap', c: id })
    await rik.say('UWV terugbellen')
    await onPage('op', { soort: 'datum', datum: '2026-12-12' })
    assert.equal((await now()).behandeling.volgende?.wat, 'UWV terugbellen')
    // The chat has let go of it: what is typed now is no answer.
    await rik.say('13 december')
    assert.equal((await now()).behandeling.volgende?.op, '2026-12-12')

    await rik.press({ k: 'vul-in', a: 'volgende-stap', c: id })
    await onPage('wat', { soort: 'tekst', tekst: 'Gemeente bellen' })
    await rik.say('15 december')
    assert.deepEqual((await now()).behandeling.volgende, {
      wat: 'Gemeente bellen',
      op: '2026-12-15',
    })
  })

  it('waits where it was left, also after a restart, and says so (A12)', async () => {
    const { bot, rik, id } = await taken()
    await rik.press({ k: 'vul-in', a: 'uitvraag', c: id })
    await rik.say('UWV')
    const left = await rik.say('stop')
    assert.ok(buttons(left).some(({ k, a }) => k === 'vul-in' && a === 'uitvraag'))
    const later = createTestBot({ storage: bot.storage }).person('rik')
    const said = await later.press({ k: 'vul-in', a: 'uitvraag', c: id })
    assert.equal(said.texts.length, 1)
    assert.ok(
      buttons(said).some(({ s }) => s === 'vraag') || /Wat heb je gevraagd/.test(shown(said)),
    )
  })

  it('is gone on with by "ga verder", also when it was left last (A11)', async () => {
    const { rik, id } = await taken()
    await rik.press({ k: 'vul-in', a: 'notitie', c: id })
    await rik.say('stop')
    assert.match(shown(await rik.say('ga verder')), /Wat wil je onthouden/)
  })

  it('links a casus to what belongs with it (D15)', async () => {
    const { rik, id, ref } = await taken()
    await rik.press({ k: 'vul-in', a: 'koppelen', c: id })
    await rik.say('zaak')
    await rik.say('Z-2026-0001, gemeente Voorbeeldstad')
    assert.match(shown(await rik.say(`lees ${ref}`)), /Z-2026-0001/)
  })

  it('noted a question to an organisation: another may follow at once', async () => {
    const { rik, id } = await taken()
    await rik.press({ k: 'vul-in', a: 'uitvraag', c: id })
    for (const answer of ['UWV', 'Kan het voorschot door?']) await rik.say(answer)
    const done = await rik.say('morgen')
    assert.ok(buttons(done).some(({ k, a }) => k === 'vul-in' && a === 'uitvraag'))
  })

  it('is thrown away when asked', async () => {
    const { bot, rik, id } = await taken()
    await rik.press({ k: 'vul-in', a: 'notitie', c: id })
    await rik.say('stop')
    await rik.click({ k: 'vul-weg' })
    assert.deepEqual(await bot.storage.stores.invullingen.listByGebruiker('rik'), [])
  })

  it('lets a command through and stands below its answer again (A13)', async () => {
    const { rik, id } = await taken()
    await rik.press({ k: 'vul-in', a: 'volgende-stap', c: id })
    const said = await rik.say('wat betekent Wlz?')
    assert.match(shown(said), /Een zorgwet/)
    assert.match(shown(said), /Wat is je volgende stap/)
  })

  it('takes a sentence that begins like a command for an answer', async () => {
    const { rik, id, now } = await taken()
    await rik.press({ k: 'vul-in', a: 'volgende-stap', c: id })
    await rik.say('Zoek uit wie dit betaalt.')
    await rik.say('over een week')
    assert.equal((await now()).behandeling.volgende?.wat, 'Zoek uit wie dit betaalt.')
  })

  it('changes one answer and keeps the rest (A10)', async () => {
    const { rik, id, now } = await taken()
    await rik.press({ k: 'vul-in', a: 'let', c: id })
    for (const answer of ['ja', 'ja', 'Het zit vast.', 'UWV betaalt vooruit.', 'UWV: directeur']) {
      await rik.say(answer)
    }
    for (const answer of ['ja', 'weet ik niet']) await rik.say(answer)
    await rik.say('wijzig lokale analyse')
    await rik.say('Beide partijen wachten op elkaar.')
    await rik.say('klopt')
    const [sessie] = (await now()).behandeling.interventies
    assert.deepEqual(sessie?.antwoorden.analyse, {
      soort: 'tekst',
      tekst: 'Beide partijen wachten op elkaar.',
    })
    assert.deepEqual(sessie?.antwoorden.advies, { soort: 'tekst', tekst: 'UWV betaalt vooruit.' })
  })

  it('shows with whom and when a LET is, on the casus (S9)', async () => {
    const { rik, id, ref } = await taken()
    await rik.press({ k: 'vul-in', a: 'let', c: id })
    for (const answer of ['ja', 'ja', 'Het zit vast.', 'UWV betaalt vooruit.', 'UWV: directeur']) {
      await rik.say(answer)
    }
    for (const answer of ['ja', '10 december 2026', 'klopt']) await rik.say(answer)
    assert.match(shown(await rik.say(`lees ${ref}`)), /UWV, 10 december 2026/)
  })

  it('records nothing when a condition is not met (S8, S9)', async () => {
    const { rik, id, now } = await taken()
    for (const form of ['overbrugging', 'let']) {
      await rik.press({ k: 'vul-in', a: form, c: id })
      const said = await rik.say('nee')
      assert.match(shown(said), /past hier/)
    }
    assert.deepEqual((await now()).behandeling.interventies, [])
    assert.equal((await now()).status, 'in-behandeling')
  })

  it('holds back what could identify somebody, in every text (X1)', async () => {
    const { bot, rik, id, now } = await taken()
    await rik.press({ k: 'vul-in', a: 'notitie', c: id })
    const said = await rik.say('Geheim belde terug.')
    assert.ok(buttons(said).some(({ k }) => k === 'privacy'))
    assert.deepEqual((await now()).behandeling.notities, [])
    const [open] = await bot.storage.stores.invullingen.listByGebruiker('rik')
    assert.doesNotMatch(JSON.stringify(open), /Geheim/)
    await rik.click({ k: 'privacy', a: 'voorstel' })
    assert.match((await now()).behandeling.notities[0]?.tekst ?? '', /belde terug/)
  })

  it('is finished once, however often its last button is clicked', async () => {
    const { rik, id, now } = await taken()
    await rik.press({ k: 'vul-in', a: 'interventie', c: id })
    await rik.say('overleg')
    await Promise.all([rik.repeat(), rik.say('Iedereen zat aan tafel.'), rik.repeat()])
    await rik.say('Iedereen zat aan tafel.')
    assert.equal((await now()).behandeling.interventies.length, 1)
  })

  it('is for whoever has the casus: not for a colleague, the indiener or somebody who lost the role', async () => {
    const { bot, ina, rens, rik, id, now } = await taken()
    for (const person of [ina, rens]) {
      for (const a of ['notitie', 'afronding', 'let', 'overdragen']) {
        const said = await person.press({ k: 'vul-in', a, c: id })
        assert.ok(said.texts.length === 1 && said.cards.length === 0, a)
      }
    }
    await rik.press({ k: 'vul-in', a: 'notitie', c: id })
    await bot.storage.stores.rollen.save('rik', ['redacteur'])
    const said = await rik.say('Toch nog iets.')
    assert.equal(said.texts.length, 1)
    assert.deepEqual((await now()).behandeling.notities, [])
  })

  it('says what to do with a text that is too long, and keeps the question', async () => {
    const { rik, id } = await taken()
    await rik.press({ k: 'vul-in', a: 'notitie', c: id })
    for (const length of [5_000, 30_000]) {
      const said = await rik.say('lang '.repeat(length / 5))
      assert.match(said.texts.join(), new RegExp(`${length - 1}|te lang`))
    }
    const said = await rik.say('waarom')
    assert.match(shown(said), /Wat wil je onthouden/)
  })

  it('begun in the channel goes on in the own chat (X14)', async () => {
    const { bot, id, now } = await taken()
    await bot.storage.stores.conversaties.save({
      ...{ id: 'chat-rik', soort: 'persoonlijk', tenantId: 't', gebruikerId: 'rik' },
      ...{ formaat: 1, verwijzing: '{}', onbereikbaar: null, gewijzigd: NOW.toISOString() },
    })
    const inChannel = bot.person('rik', { plek: 'kanaal' })
    const said = await inChannel.press({ k: 'vul-in', a: 'vrijgeven', c: id })
    assert.deepEqual([said.texts.length, said.cards.length], [1, 0])
    assert.ok((await leveringenTo(bot, 'rik')).includes('invulling'))
    await bot.person('rik').say('Ik kom er niet aan toe.')
    assert.equal((await now()).regievoerder, null)
  })
})

describe('a form of the Loket warns whoever fills it in', () => {
  it('of a day after the one that cannot be turned back', async () => {
    const { rik, id } = await taken(SPOED)
    await rik.press({ k: 'vul-in', a: 'volgende-stap', c: id })
    await rik.say('De wethouder bellen.')
    assert.match(shown(await rik.say('over twee weken')), /3 december 2026.*is later/)
    await rik.say('ja, toch')
    await rik.press({ k: 'vul-in', a: 'volgende-stap', c: id })
    await rik.say('De wethouder bellen.')
    assert.doesNotMatch(shown(await rik.say('morgen')), /is later/)
  })

  it('at every question once the day is chosen, and records it only after a yes', async () => {
    const { rik, id, now } = await taken(SPOED)
    const began = await rik.press({ k: 'vul-in', a: 'wachten', c: id })
    assert.match(shown(began), /3 december 2026/)
    assert.match(shown(await rik.say('20 december 2026')), /toch tot die dag wachten.*\n.*is later/)
    assert.match(shown(await rik.say('ja, toch')), /Waarop wacht je.*\n.*3 december.*is later/)
    assert.equal((await now()).behandeling.wachtTot, null)
    await rik.say('Het besluit van de gemeente.')
    assert.equal((await now()).behandeling.wachtTot, '2026-12-20')
  })

  it('and takes an earlier day in its place, but not a second one that is too late', async () => {
    const { rik, id, now } = await taken(SPOED)
    const until = async (...days: readonly string[]) => {
      await rik.press({ k: 'vul-in', a: 'wachten', c: id })
      let said = await rik.say('20 december 2026')
      for (const answer of ['nee', ...days, 'Het besluit.']) said = await rik.say(answer)
      return said
    }
    await until('1 januari 2027')
    assert.equal((await now()).behandeling.wachtTot, null)
    await until('1 december 2026')
    assert.equal((await now()).behandeling.wachtTot, '2026-12-01')
    const again = await rik.press({ k: 'vul-in', a: 'wachten', c: id })
    assert.match(shown(again), /Tot welke dag/)
    assert.doesNotMatch(shown(await rik.say('2 december 2026')), /toch tot die dag/)
  })

  it('of an indiener who wants no contact with organisations', async () => {
    for (const [akkoord, expected] of [
      ['ja', false],
      ['nee', true],
    ] as const) {
      const { rik, id } = await taken(SPOED.with(-3, akkoord))
      await rik.press({ k: 'vul-in', a: 'uitvraag', c: id })
      for (const answer of ['UWV', 'Kan het voorschot door?']) await rik.say(answer)
      const said = await rik.say('morgen')
      assert.equal(/geen contact mag opnemen/.test(shown(said)), expected, akkoord)
    }
  })

  it('of what is still open on the board when it closes the casus', async () => {
    const { rik, id } = await taken()
    await rik.press({ k: 'vul-in', a: 'uitvraag', c: id })
    for (const answer of ['UWV', 'Kan het voorschot door?', 'morgen']) await rik.say(answer)
    const said = await rik.press({ k: 'vul-in', a: 'afronding', c: id })
    assert.match(said.texts.join(), /wacht je nog op UWV/)
  })

  it("who wants to take over what is theirs, or nobody's", async () => {
    const { rik, rens, id } = await taken()
    assert.match(
      (await rik.press({ k: 'vul-in', a: 'overnemen', c: id })).texts.join(),
      /hebt casus/,
    )
    await rik.press({ k: 'vul-in', a: 'vrijgeven', c: id })
    await rik.say('Te druk.')
    const said = await rens.press({ k: 'vul-in', a: 'overnemen', c: id })
    assert.match(said.texts.join(), /Niemand heeft casus/)
  })
})

describe('the organisation board (X16)', () => {
  it('takes an answer by typed command, and asks whose it is when that is not clear', async () => {
    const { rik, id, ref, now } = await taken()
    for (const organisatie of ['UWV', 'Zorgkantoor']) {
      await rik.press({ k: 'vul-in', a: 'uitvraag', c: id })
      for (const answer of [organisatie, 'Kan het voorschot door?', 'morgen']) await rik.say(answer)
    }
    const unclear = await rik.say(`antwoord ${ref}`)
    assert.ok(buttons(unclear).some(({ a }) => a === 'uitvraag-antwoord'))
    await rik.say(`antwoord ${ref} uwv`)
    await rik.say('Ja, tot 1 maart.')
    const [first, second] = (await now()).behandeling.bord
    assert.deepEqual([first?.antwoord?.tekst, second?.antwoord], ['Ja, tot 1 maart.', null])
  })

  it('lets an answer be bettered: the last word counts', async () => {
    const { rik, id, now } = await taken()
    await rik.press({ k: 'vul-in', a: 'uitvraag', c: id })
    for (const answer of ['UWV', 'Kan het voorschot door?', 'morgen']) await rik.say(answer)
    const [row] = (await now()).behandeling.bord
    assert.ok(row)
    for (const answer of ['Nee.', 'Toch wel, tot 1 maart.']) {
      await rik.press({ k: 'vul-in', a: 'uitvraag-antwoord', c: id, i: row.id })
      await rik.say(answer)
    }
    assert.equal((await now()).behandeling.bord[0]?.antwoord?.tekst, 'Toch wel, tot 1 maart.')
    const said = await rik.press({ k: 'bord', c: id })
    assert.ok(buttons(said).some(({ k, i }) => k === 'vul-in' && i === row.id))
  })
})

/** What Rik has: the Casus of Ina and a second one, of Nora. */
async function twoTaken() {
  const first = await taken()
  const nora = first.bot.person('nora')
  await fillIn(nora)
  await nora.say('indienen')
  const [second] = await first.bot.storage.stores.casussen.listByIndiener('nora')
  assert.ok(second)
  await first.rik.press({ k: 'neem', c: second.id })
  const sentTo = async (id: string) =>
    (await first.bot.storage.stores.casussen.listBerichten(id)).filter(
      ({ van }) => van === 'regievoerder',
    )
  return { ...first, nora, second, sentTo }
}

describe('text for one casus never lands in another', () => {
  it('when another casus was opened after its message was asked for', async () => {
    const { rik, id, second, sentTo } = await twoTaken()
    await rik.press({ k: 'stel-vraag', c: id })
    const said = await rik.press({ k: 'lees', c: second.id })
    assert.match(said.texts.join(), /niet verstuurd/)
    await rik.say('Is er al een brief van de gemeente?')
    assert.deepEqual([...(await sentTo(id)), ...(await sentTo(second.id))], [])
  })

  it('when another indiener wrote while it was typed, unless it is said to be meant', async () => {
    for (const answer of ['ja', 'nee'] as const) {
      const { bot, rik, nora, id, second, sentTo } = await twoTaken()
      await rik.press({ k: 'stel-vraag', c: second.id })
      await rik.say('Is er al een brief?')
      await rik.press({ k: 'stel-vraag', c: id })
      bot.clock = new Date(bot.clock.getTime() + 60_000)
      await nora.say('Ja, die kwam gisteren.')
      const asked = await rik.say('Wat stond er precies in?')
      assert.ok(buttons(asked).some(({ k }) => k === 'bevestig'))
      assert.deepEqual(await sentTo(id), [])
      await rik.say(answer)
      assert.equal((await sentTo(id)).length, answer === 'ja' ? 1 : 0)
      assert.equal((await sentTo(second.id)).length, 1)
    }
  })

  it('when a form of one stood open and the other came into view', async () => {
    const { rik, id, second, now } = await twoTaken()
    await rik.press({ k: 'vul-in', a: 'notitie', c: id })
    const said = await rik.press({ k: 'lees', c: second.id })
    assert.ok(buttons(said).some(({ k, a, c }) => k === 'vul-in' && a === 'notitie' && c === id))
    await rik.say('UWV belt maandag terug over de uitkering.')
    assert.deepEqual((await now()).behandeling.notities, [])
  })
})

describe('messages to the indiener (X15)', () => {
  it('ask for what is missing with one tap (X17)', async () => {
    const answers = SPOED.with(SPOED.indexOf('3 december 2026'), 'weet ik niet')
    const { rik, ina, ref, now } = await taken([
      ...answers.slice(0, -7),
      ...LONG,
      ...answers.slice(-7),
    ])
    await rik.say(`lees ${ref}`)
    await rik.click({ k: 'vraag-om', s: 'datum' })
    assert.equal((await now()).status, 'wacht-op-indiener')
    await ina.say('Op 3 december.')
    assert.equal((await now()).status, 'in-behandeling')
  })

  it('are sent from a text that stands ready, only when chosen (D16)', async () => {
    const { bot, rik, id } = await taken()
    await rik.press({ k: 'stel-vraag', c: id })
    const said = await rik.click({ k: 'sjablonen' })
    assert.deepEqual(await bot.storage.stores.casussen.listBerichten(id), [])
    const choice = buttons(said).find(({ k }) => k === 'sjabloon')
    assert.ok(choice)
    await rik.press(choice)
    await rik.press(choice)
    assert.equal((await bot.storage.stores.casussen.listBerichten(id)).length, 1)
  })

  it('may need no answer: then nothing waits', async () => {
    const { bot, rik, ina, id, now } = await taken()
    await rik.press({ k: 'stuur-bericht', c: id })
    await rik.say('Ik heb UWV gesproken, zij bellen je.')
    assert.equal((await now()).status, 'in-behandeling')
    assert.ok((await leveringenTo(bot, 'ina')).includes('bericht-aan-indiener'))
    await ina.say('zoek briefadres')
    assert.equal((await bot.storage.stores.casussen.listBerichten(id)).length, 1)
  })

  it('are typed on one line with the reference', async () => {
    const { bot, rik, id, ref } = await taken()
    await rik.say(`vraag ${ref} wie betaalt er nu?`)
    assert.equal(
      (await bot.storage.stores.casussen.listBerichten(id))[0]?.tekst,
      'wie betaalt er nu?',
    )
  })

  it('tell why a casus is not taken on (S4)', async () => {
    const { bot, rik, id, now } = await taken()
    await rik.press({ k: 'vul-in', a: 'niet-in-behandeling', c: id })
    await rik.say('bezwaar')
    await rik.say('Maak bezwaar bij de gemeente, de brief zegt hoe lang dat kan.')
    assert.equal((await now()).status, 'niet-in-behandeling')
    assert.ok((await leveringenTo(bot, 'ina')).includes('niet-in-behandeling'))
  })
})

describe('who has a casus', () => {
  it('gives it back, and anybody can take it with all that was recorded (D4)', async () => {
    const { bot, rik, rens, id, ref, now } = await taken()
    await rik.say(`notitie ${ref} UWV wil meedenken.`)
    await rik.press({ k: 'vul-in', a: 'vrijgeven', c: id })
    await rik.say('Te druk.')
    assert.deepEqual([(await now()).status, (await now()).regievoerder], ['ingediend', null])
    assert.ok((await leveringenTo(bot, 'ina')).includes('vrijgegeven'))
    await rens.press({ k: 'neem', c: id })
    assert.match(
      shown(await rens.say(`lees ${ref}`)),
      /UWV wil meedenken[\s\S]*teruggeven aan het Loket/,
    )
  })

  it('is taken over from by a colleague with a reason, and is told (X24)', async () => {
    const { bot, rens, id, now } = await taken()
    const said = await rens.press({ k: 'neem', c: id })
    assert.ok(buttons(said).some(({ k, a }) => k === 'vul-in' && a === 'overnemen'))
    await rens.click({ k: 'vul-in', a: 'overnemen' })
    await rens.say('Mijn collega is ziek.')
    assert.equal((await now()).regievoerder?.gebruikerId, 'rens')
    assert.ok((await leveringenTo(bot, 'rik')).includes('overgenomen'))
    assert.ok((await leveringenTo(bot, 'rens')).includes('overgedragen'))
    const toIndiener = await leveringenTo(bot, 'ina')
    assert.ok(toIndiener.includes('andere-regievoerder'))
    assert.equal(toIndiener.filter((soort) => soort === 'genomen').length, 1)
  })

  it('hands it to colleagues only', async () => {
    const { bot, rik, id, now } = await taken()
    await bot.storage.stores.profielen.save(newProfiel('ina', 'Ina Diener'))
    await rik.press({ k: 'vul-in', a: 'overdragen', c: id })
    assert.deepEqual(
      buttons(await rik.say('Geheim')).filter(({ k }) => k === 'privacy'),
      [],
    )
    await rik.say('Ina Diener')
    await rik.say('Naam rens')
    await rik.say('Verlof.')
    assert.equal((await now()).regievoerder?.gebruikerId, 'rens')
  })

  it('is one person, whatever happens at the same moment', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    const rik = bot.person('rik', { rollen: ['regievoerder'] })
    await fillIn(ina)
    await ina.say('indienen')
    const [casus] = await bot.storage.stores.casussen.listOpen()
    assert.ok(casus)
    const both: [TestPerson, Parameters<TestPerson['press']>[0]][] = [
      [ina, { k: 'intrekken', c: casus.id, a: 'ja' }],
      [rik, { k: 'neem', c: casus.id }],
    ]
    const answers = await Promise.all(both.map(([person, knop]) => person.press(knop)))
    const after = await bot.storage.stores.casussen.find(casus.id)
    assert.ok(['ingetrokken', 'in-behandeling'].includes(after?.status ?? ''))
    assert.equal(after?.regievoerder === null, after?.status === 'ingetrokken')
    for (const said of answers)
      assert.ok(said.texts.length + said.cards.length > 0 || said.replaced)
  })
})

describe('after closing', () => {
  for (const verder of ['ja', 'nee'] as const) {
    it(`the regievoerder hears of an indiener who ${verder === 'nee' ? 'could not go on' : 'could go on: no'}`, async () => {
      const { bot, ina, rik, id } = await taken()
      await closeBy(rik, id)
      await ina.press({ k: 'evalueer', c: id, a: verder })
      assert.equal((await leveringenTo(bot, 'rik')).includes('niet-verder'), verder === 'nee')
    })
  }
})

describe('what is typed after closing', () => {
  it('answers the question whether somebody could go on, and a "nee" reaches the Loket at once', async () => {
    const { bot, ina, rik, id, now } = await taken()
    bot.clock = new Date(bot.clock.getTime() + 60_000)
    await closeBy(rik, id)
    const said = await ina.say('nee, huisuitzetting gaat door')
    assert.equal((await now()).evaluatie?.verder, 'nee')
    assert.match(said.texts.join(), /MW-/)
    await ina.press({ k: 'evalueer', c: id, a: 'nee' })
    const sent = await leveringenTo(bot, 'rik')
    assert.equal(sent.filter((soort) => soort === 'niet-verder').length, 1)
  })

  it('is what it always was, once something else was said', async () => {
    const { bot, ina, rik, id, now } = await taken()
    bot.clock = new Date(bot.clock.getTime() + 60_000)
    await closeBy(rik, id)
    bot.clock = new Date(bot.clock.getTime() + 60_000)
    await ina.say('zoek briefadres')
    await ina.say('nee')
    assert.equal((await now()).evaluatie, null)
  })
})

describe('"klaar" to a person of the Loket (C17)', () => {
  it('holds until a new question comes: nothing that is typed goes to the Loket', async () => {
    const { bot, ina, rik, id, now } = await taken()
    const sent = async () =>
      (await bot.storage.stores.casussen.listBerichten(id)).filter(({ van }) => van === 'indiener')
    await rik.press({ k: 'stel-vraag', c: id })
    await rik.say('Wie betaalde tot nu toe?')
    await ina.say('klaar')
    await ina.say('jongere zonder briefadres')
    assert.deepEqual(await sent(), [])
    assert.equal((await now()).status, 'wacht-op-indiener')
    bot.clock = new Date(bot.clock.getTime() + 60_000)
    await rik.press({ k: 'stel-vraag', c: id })
    await rik.say('En sinds wanneer?')
    await ina.say('Sinds juni betaalt UWV.')
    assert.equal((await sent()).length, 1)
  })

  it('is over when somebody chooses to answer', async () => {
    const { bot, ina, rik, id } = await taken()
    await rik.press({ k: 'stel-vraag', c: id })
    await rik.say('Wie betaalde tot nu toe?')
    await ina.say('klaar')
    await ina.press({ k: 'beantwoord', c: id })
    await ina.say('Dat deed UWV.')
    assert.equal((await bot.storage.stores.casussen.listBerichten(id)).length, 2)
  })
})

describe('the register of leerpunten (S13)', () => {
  it('is kept up to date, and asks again in half a year until it is settled', async () => {
    const { bot, rik, id } = await taken()
    await rik.press({ k: 'vul-in', a: 'leerpunt', c: id })
    for (const answer of ['Spreek af wie vooruit betaalt.', 'tweede', 'UWV']) await rik.say(answer)
    const read = async () => (await bot.storage.stores.leerpunten.list())[0] ?? assert.fail()
    assert.equal((await read()).volgendeCheck, '2027-05-25')
    bot.clock = new Date('2027-05-26T09:00:00.000Z')
    await rik.say('leerpunten')
    await rik.click({ k: 'vul-in', a: 'leerpunt-bijwerken' })
    await rik.say('opgepakt')
    await rik.say('UWV schrijft een werkwijze.')
    assert.deepEqual(
      [(await read()).status, (await read()).volgendeCheck],
      ['opgepakt', '2027-11-24'],
    )
    await rik.say('leerpunten')
    await rik.click({ k: 'vul-in', a: 'leerpunt-bijwerken' })
    await rik.say('afgehandeld')
    await rik.say('overslaan')
    assert.deepEqual([(await read()).status, (await read()).volgendeCheck], ['afgehandeld', null])
  })
})

describe('the agenda of the signalenoverleg (S14)', () => {
  it('names what was finished and learned in the last month, without a story', async () => {
    const { bot, rik, id, ref } = await taken()
    await rik.press({ k: 'vul-in', a: 'leerpunt', c: id })
    for (const answer of ['Spreek af wie vooruit betaalt.', 'tweede', 'UWV']) await rik.say(answer)
    assert.doesNotMatch(shown(await rik.say('agenda')), new RegExp(`${ref}`))
    await closeBy(rik, id)
    const said = shown(await rik.say('agenda'))
    assert.ok(said.includes(`${ref}`) && said.includes('wie vooruit betaalt'))
    assert.doesNotMatch(said, /Moeder van 34|verzekeraar betaalt/)
    bot.clock = new Date(NOW.getTime() + 40 * 86_400_000)
    assert.doesNotMatch(shown(await rik.say('agenda')), new RegExp(`${ref}`))
  })
})

/** The local steps, asked when nothing is near. */
const LONG = ['overslaan', 'ja', 'overslaan', 'ja', 'overslaan', 'ja', 'overslaan', 'geen']
