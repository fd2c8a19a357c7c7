import assert from 'node:assert/strict'
import { parseCommand } from '../../src/bot/commands.ts'
import { createTestBot } from '../helpers/test-bot.ts'

describe('commands', () => {
  for (const [typed, naam, rest] of [
    ['Nieuwe casus', 'nieuwe-casus', ''],
    ['zoek briefadres', 'zoek', 'briefadres'],
    ['ZOEK: hoe zit dit?', 'zoek', 'hoe zit dit?'],
    ['zoek', 'zoek', ''],
    ['wat betekent Wlz?', 'begrip', 'Wlz'],
    ['neem MW-26-7K3F', 'neem', 'MW-26-7K3F'],
    ['neem mw 26 7k3f', 'neem', 'mw 26 7k3f'],
    ['lees', 'lees', ''],
    ['neem 7k3f', 'neem', '7k3f'],
    ['lees RZJW', 'lees', 'RZJW'],
    ['niewe casus', 'nieuwe-casus', ''],
    ['mijn casusen', 'mijn-casussen', ''],
    ['trek in MW-26-7K3F', 'trek-in', 'MW-26-7K3F'],
    ['neem waar MW-26-7K3F 123456', 'neem-waar', 'MW-26-7K3F 123456'],
    ['wat kun je allemaal?', 'hulp', ''],
    ['?', 'hulp', ''],
    ['wijzig Jouw rol', 'wijzig', 'Jouw rol'],
    ['Dank je wel!', 'bedankt', ''],
    ['👍', 'bedankt', ''],
    ['bedankt hoor', 'bedankt', ''],
    ['top, dank je wel!', 'bedankt', ''],
    ['heel erg bedankt', 'bedankt', ''],
    ['Bedankt voor je hulp!', 'bedankt', ''],
    ['thanks', 'bedankt', ''],
    ['hoi, ben je daar?', 'groet', ''],
    ['goedemorgen maatwerkwijzer', 'groet', ''],
    ['hoe gaat het', 'hoe-gaat-het', ''],
    ['Hoi, hoe gaat het met je?', 'hoe-gaat-het', ''],
    ['nee', 'nee', ''],
    ['nee dank je', 'nee', ''],
    ['laat maar', 'nee', ''],
    ['help!!!', 'hulp', ''],
    ['help me', 'hulp', ''],
    ['geen idee', 'geen-idee', ''],
    ['ik weet het niet hoor', 'geen-idee', ''],
    ['ik wil een casus indienen', 'nieuwe-casus', ''],
    ['sluit MW-26-7K3F', 'vul:afronding', 'MW-26-7K3F'],
    ['notitie MW-26-7K3F gebeld met UWV', 'notitie-direct', 'MW-26-7K3F gebeld met UWV'],
    ['let mw 26 7k3f', 'vul:let', 'mw 26 7k3f'],
    ['kut', 'schelden', ''],
    ['stomme bot!', 'schelden', ''],
    ['rol beheerder', 'rol', 'beheerder'],
    ['formulier MW-26-7K3F', 'formulier', 'MW-26-7K3F'],
  ] as const) {
    it(`takes "${typed}" for ${naam}`, () => {
      assert.deepEqual(parseCommand(typed), { naam, rest })
    })
  }

  for (const typed of [
    'Neem contact op met UWV',
    'Lees de brief nog eens',
    'Bericht van de gemeente gekregen',
    'Vraag de gemeente om uitstel',
    'Rond af wat er ligt',
    'hulp bij schulden',
    'help me met een briefadres',
    'nee, hij heeft geen huis',
    'dank aan de gemeente is er een huis',
    'hoi, mijn cliënt wordt uit huis gezet',
    'fijne plek gezocht voor een jongere',
    'ok maar wat als hij geen adres heeft',
    'stop de invordering',
    'terug naar huis',
    'ik weet het niet zo goed met deze jongere',
    'sluit de gemeente hem uit?',
    'status van de aanvraag bij UWV',
    'Formulier van UWV ingevuld',
  ]) {
    it(`does not take "${typed}" for a command`, () => assert.equal(parseCommand(typed), undefined))
  }

  it('small talk is an answer at a question', async () => {
    const bot = createTestBot()
    const ina = bot.person('ina')
    await ina.say('nieuwe casus')
    const [before] = await bot.storage.stores.casussen.listByIndiener('ina')
    await ina.say('nee')
    const [after] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.ok(
      Object.keys(after?.antwoorden ?? {}).length > Object.keys(before?.antwoorden ?? {}).length,
    )
  })

  describe('where a sentence is asked for', () => {
    async function atStory() {
      const bot = createTestBot()
      const ina = bot.person('ina')
      for (const text of ['nieuwe casus', 'nee', 'gemeente', 'wijkteam']) await ina.say(text)
      const story = async () => {
        const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
        const answer = concept?.antwoorden.situatie
        return answer?.soort === 'tekst' ? answer.tekst : undefined
      }
      return { ina, story }
    }

    for (const text of [
      'Zoek uit wie de begeleiding betaalt.',
      'Wijzig de indicatie van deze jongen.',
      'Wat is een goede plek voor hem: dat weet niemand.',
    ]) {
      it(`"${text}" is an answer`, async () => {
        const { ina, story } = await atStory()
        await ina.say(text)
        assert.equal(await story(), text)
      })
    }

    for (const text of ['zoek: wie betaalt dit', 'zoek wie betaalt dit?', 'wat betekent Wlz?']) {
      it(`"${text}" is a question`, async () => {
        const { ina, story } = await atStory()
        await ina.say(text)
        assert.equal(await story(), undefined)
      })
    }
  })
})
