import assert from 'node:assert/strict'
import type { ActionContext } from '../../src/actions/context.ts'
import { keepProfiel } from '../../src/actions/keep-profiel.ts'
import { readProfiel, setProfiel } from '../../src/actions/set-profiel.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

function aContext(naam = 'Rik Egie'): ActionContext {
  const { deps } = createTestBot()
  const { stores } = deps.storage
  const gebruiker = { id: 'rik', tenantId: 't', naam, rollen: ['regievoerder' as const] }
  return { ...deps, kennis: deps.kennis(), stores, now: NOW, gebruiker }
}

describe("somebody's own settings (F6, F8)", () => {
  it('are the usual ones until something is changed, and reading them stores nothing', async () => {
    const context = aContext()
    assert.deepEqual(await readProfiel(context), newProfiel('rik', 'Rik Egie'))
    assert.deepEqual(await context.stores.profielen.list(), [])
  })

  it('keep what was not changed', async () => {
    const context = aContext()
    await setProfiel(context, { stil: { van: 1080, tot: 480 } })
    const profiel = await setProfiel(context, { meldingen: false })
    assert.deepEqual(profiel.stil, { van: 1080, tot: 480 })
    assert.deepEqual(await context.stores.profielen.find('rik'), profiel)
  })

  it('are for nobody without a role', async () => {
    const context = aContext()
    const nobody = { ...context, gebruiker: { ...context.gebruiker, rollen: [] } }
    const refused = (error: unknown) => isDomainError(error, 'not-allowed')
    await assert.rejects(setProfiel(nobody, { meldingen: false }), refused)
    await assert.rejects(readProfiel(nobody), refused)
  })
})

describe('who talks to the bot', () => {
  it('is remembered once, and again by a new name only', async () => {
    const context = aContext()
    let writes = 0
    const { profielen } = context.stores
    const save = (profiel: Parameters<typeof profielen.save>[0]) => {
      writes++
      return profielen.save(profiel)
    }
    const named = (naam: string): ActionContext => ({
      ...context,
      stores: { ...context.stores, profielen: { ...profielen, save } },
      gebruiker: { ...context.gebruiker, naam },
    })
    for (const naam of ['Rik Egie', 'Rik Egie', '']) await keepProfiel(named(naam))
    assert.equal(writes, 1)
    await setProfiel(named('Rik Egie'), { meldingen: false })
    await keepProfiel(named('Rik Nieuw'))
    assert.equal(writes, 3)
    const profiel = await profielen.find('rik')
    assert.deepEqual([profiel?.naam, profiel?.meldingen], ['Rik Nieuw', false])
  })
})
