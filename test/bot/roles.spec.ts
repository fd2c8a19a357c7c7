import assert from 'node:assert/strict'
import { findToShare } from '../../src/actions/find-to-share.ts'
import { ALLOW } from '../../src/actions/roles.ts'
import { findRegisterOffers, searchRegister } from '../../src/actions/search-register.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import { ROLLEN } from '../../src/domain/personen/gebruiker.ts'
import { NOW } from '../helpers/builders.ts'
import { createTestBot, INTERVENTIE } from '../helpers/test-bot.ts'

describe('who may do what (K2, N5)', () => {
  it('gives every action to at least one role and takes it from at least none by accident', () => {
    for (const [action, allow] of Object.entries(ALLOW)) {
      assert.ok(allow.length > 0, action)
      assert.ok(
        allow.every((rol) => (ROLLEN as readonly string[]).includes(rol)),
        action,
      )
    }
  })

  async function filedCasus() {
    const bot = createTestBot()
    const indiener = bot.person('ina')
    await indiener.say('nieuwe casus')
    for (const answer of INTERVENTIE) await indiener.say(answer)
    await indiener.say('indienen')
    const [casus] = await bot.storage.stores.casussen.listOpen()
    assert.ok(casus)
    return { bot, casus, indiener }
  }

  for (const rol of ROLLEN) {
    it(`${ALLOW.takeCasus.includes(rol as 'regievoerder') ? 'lets' : 'does not let'} a ${rol} take a casus`, async () => {
      const { bot, casus } = await filedCasus()
      const person = bot.person('iemand', { rollen: [rol], plek: 'kanaal' })
      const said = await person.press({ k: 'neem', c: casus.id })
      const taken = (await bot.storage.stores.casussen.find(casus.id))?.regievoerder?.gebruikerId
      assert.equal(taken, rol === 'regievoerder' ? 'iemand' : undefined)
      assert.ok(said.texts.length === 1 || said.replaced)
    })

    it(`${rol === 'beheerder' ? 'lets' : 'does not let'} a ${rol} link the channel`, async () => {
      const bot = createTestBot()
      await bot.person('iemand', { rollen: [rol], plek: 'kanaal' }).say('koppel loket')
      const linked = await bot.storage.stores.conversaties.findKoppeling('loket')
      assert.equal(linked, rol === 'beheerder' ? 'kanaal-loket' : undefined)
    })
  }

  it('lets everybody look in the register and share an item, and nobody without a role', async () => {
    const bot = createTestBot()
    const { stores } = bot.storage
    const context = await createContext(bot.deps, stores, { id: 'i', tenantId: 't', naam: '' }, NOW)
    for (const rol of ROLLEN) {
      const allowed = { ...context, gebruiker: { ...context.gebruiker, rollen: [rol] } }
      assert.equal((await searchRegister(allowed, 'uwv')).soort, 'leeg')
      assert.ok(Array.isArray(await findToShare(allowed, 'briefadres')))
    }
    const nobody = { ...context, gebruiker: { ...context.gebruiker, rollen: [] } }
    const refused = (error: unknown) => isDomainError(error, 'not-allowed')
    await assert.rejects(searchRegister(nobody, 'uwv'), refused)
    await assert.rejects(findRegisterOffers(nobody, 'uwv'), refused)
    await assert.rejects(findToShare(nobody, ''), refused)
  })

  it('shows a casus to its indiener and its own regievoerder, and to nobody else (K13)', async () => {
    const { bot, casus, indiener } = await filedCasus()
    await bot.person('rik', { rollen: ['regievoerder'] }).press({ k: 'neem', c: casus.id })
    const cardsFor = async (id: string) =>
      (
        await bot
          .person(id, { rollen: ['regievoerder', 'beheerder'] })
          .say(`lees ${casus.referentie}`)
      ).cards.length
    assert.ok((await indiener.say(`lees ${casus.referentie}`)).cards.length > 0)
    assert.ok((await cardsFor('rik')) > 0)
    assert.equal(await cardsFor('rens'), 0)
  })

  it('lets nobody but its regievoerder ask or close, and nobody but its indiener answer or rate', async () => {
    const { bot, casus } = await filedCasus()
    await bot.person('rik', { rollen: ['regievoerder'] }).press({ k: 'neem', c: casus.id })
    const other = bot.person('rens', { rollen: ['regievoerder'] })
    for (const k of ['stel-vraag', 'beantwoord']) await other.press({ k, c: casus.id })
    await other.press({ k: 'vul-in', c: casus.id, a: 'afronding' })
    await other.say('Ik sluit deze.')
    await other.press({ k: 'evalueer', c: casus.id, a: 'ja' })
    const after = await bot.storage.stores.casussen.find(casus.id)
    assert.equal(after?.status, 'in-behandeling')
    assert.deepEqual(await bot.storage.stores.casussen.listBerichten(casus.id), [])
  })

  it('does not let somebody go on with, file or discard the draft of another', async () => {
    const bot = createTestBot()
    await bot.person('ina').say('nieuwe casus')
    const [concept] = await bot.storage.stores.casussen.listByIndiener('ina')
    assert.ok(concept)
    const other = bot.person('rens')
    for (const k of ['ga-verder', 'indienen', 'gooi-weg', 'overzicht', 'lees']) {
      const said = await other.press({ k, c: concept.id })
      assert.equal(said.cards.length, 0, k)
    }
    assert.ok(await bot.storage.stores.casussen.find(concept.id))
  })

  it('lets a role be switched in local mode only', async () => {
    const bot = createTestBot()
    await bot.person('ina').say('rol beheerder')
    assert.deepEqual(await bot.storage.stores.rollen.list('ina'), [])
    const lokaal = createTestBot({ lokaal: true })
    await lokaal.person('ina').say('rol beheerder')
    assert.deepEqual(await lokaal.storage.stores.rollen.list('ina'), ['beheerder'])
  })
})
