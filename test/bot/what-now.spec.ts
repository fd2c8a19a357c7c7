import assert from 'node:assert/strict'
import type { Rol } from '../../src/domain/personen/gebruiker.ts'
import { createTestBot, type Said, textOf } from '../helpers/test-bot.ts'

const shown = ({ texts, cards }: Said) => [...texts, ...cards.map(textOf)].join('\n')

/** Somebody with these roles only, as in local mode. */
function only(...rollen: readonly Rol[]) {
  const bot = createTestBot({ lokaal: true })
  const person = bot.person('rik', { rollen })
  return { bot, person }
}

describe('when nothing is open', () => {
  for (const rol of ['professional', 'regievoerder', 'redacteur'] as const) {
    for (const text of ['ja', 'Ja, graag', 'ja hoor!']) {
      it(`there is nothing to say yes to: ${rol}, ${text}`, async () => {
        assert.match(shown(await only(rol).person.say(text)), /geen vraag open/)
      })
    }
  }

  it('"wat moet ik nu doen?" leads to what waits, by role', async () => {
    for (const text of ['wat moet ik nu doen?', 'Wat nu?', 'en wat moet ik dan doen']) {
      assert.match(shown(await only('regievoerder').person.say(text)), /Werklijst/)
      assert.match(shown(await only('professional').person.say(text)), /nog geen casussen/)
      assert.match(shown(await only('redacteur').person.say(text)), /Wat kun je doen/)
    }
  })

  it('but is an answer where a sentence is asked for', async () => {
    const ina = createTestBot().person('ina')
    for (const text of ['nieuwe casus', 'nee', 'gemeente', 'wijkteam']) await ina.say(text)
    assert.doesNotMatch(shown(await ina.say('Wat moet ik nu doen?')), /Mijn casussen/)
  })
})

it('who may not do something reads which roles they have', async () => {
  const said = await only('redacteur', 'beheerder').person.say('nieuwe casus')
  assert.match(shown(said), /met jouw rol \(redacteur, beheerder\)/)
})

describe('nothing is found', () => {
  it('"weer" only when the question before it found nothing either', async () => {
    const { bot, person } = only('professional')
    const again = async (text: string) => /weer niets/.test(shown(await person.say(text)))
    assert.equal(await again('iets wat niemand weet'), false)
    assert.equal(await again('nog iets wat niemand weet'), true)
    await person.say('mijn casussen')
    assert.equal(await again('weer wat anders wat niemand weet'), false)
    bot.clock = new Date(bot.clock.getTime() + 3_600_000)
    assert.equal(await again('een uur later iets wat niemand weet'), false)
  })
})
