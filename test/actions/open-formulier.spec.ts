import assert from 'node:assert/strict'
import type { ActionContext } from '../../src/actions/context.ts'
import { offerFormulier, openFormulier } from '../../src/actions/open-formulier.ts'
import { ALLOW } from '../../src/actions/roles.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import { type Gebruiker, ROLLEN, type Rol } from '../../src/domain/personen/gebruiker.ts'
import { aCasus, NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

const PLACES = ['indiener', 'waarnemer', 'regievoerder', 'vreemde'] as const

/** Who may open the form of a Casus: their place in it, and the roles with which that counts. */
const MAY: Readonly<Record<(typeof PLACES)[number], readonly Rol[]>> = {
  indiener: ['professional', 'regievoerder'],
  waarnemer: ['professional', 'regievoerder'],
  regievoerder: ['regievoerder'],
  vreemde: [],
}

async function aContext(gebruiker: Gebruiker): Promise<ActionContext> {
  const { deps } = createTestBot()
  const { stores } = deps.storage
  await stores.casussen.save(
    aCasus({
      referentie: 'MW-26-7K3F',
      status: 'in-behandeling',
      regievoerder: { gebruikerId: 'regievoerder', naam: 'R' },
      waarnemers: [{ gebruikerId: 'waarnemer', naam: 'W' }],
    }),
  )
  return { ...deps, kennis: deps.kennis(), stores, now: NOW, gebruiker }
}

describe('who may open a Casusformulier (K2, K13)', () => {
  const { kaartjes } = createTestBot().deps

  for (const place of PLACES) {
    for (const rol of ROLLEN) {
      const may = MAY[place].includes(rol)
      it(`${may ? 'lets' : 'does not let'} a ${place} with the role ${rol}`, async () => {
        const gebruiker = { id: place, tenantId: 't', naam: 'N', rollen: [rol] }
        const context = await aContext(gebruiker)
        const asked = offerFormulier(context, kaartjes, 'casus-1')
        if (!may) {
          await assert.rejects(asked, (error) => isDomainError(error, 'not-allowed'))
          return
        }
        const view = await openFormulier(context, kaartjes, await asked, async () => gebruiker)
        assert.equal(view?.als, place === 'regievoerder' ? 'regievoerder' : 'indiener')
        assert.deepEqual(
          view?.events.map(({ soort, door }) => [soort, door]),
          [['gelezen', place]],
        )
      })
    }
  }

  it('names the same roles as the table of roles', () => {
    assert.deepEqual(
      [...new Set(Object.values(MAY).flat())].sort(),
      [...ALLOW.openFormulier].sort(),
    )
  })

  it('tells nothing of a Casus that does not exist or was reduced', async () => {
    const context = await aContext({ id: 'ina', tenantId: 't', naam: 'N', rollen: ROLLEN })
    await assert.rejects(offerFormulier(context, kaartjes, 'weg'), (error) =>
      isDomainError(error, 'not-allowed'),
    )
    assert.equal(
      await openFormulier(context, kaartjes, 'onbekend', async () => context.gebruiker),
      undefined,
    )
  })
})
