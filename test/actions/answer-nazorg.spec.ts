import assert from 'node:assert/strict'
import { answerNazorg, isNazorgDue } from '../../src/actions/answer-nazorg.ts'
import { closeCasus, evaluateCasus } from '../../src/actions/close-casus.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import { ROLLEN, type Rol } from '../../src/domain/personen/gebruiker.ts'
import { aCasus, aLevering, anAfronding, NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

const LATER = new Date('2026-12-08T10:00:00.000Z')
const closed = aCasus({
  status: 'afgerond',
  waarnemers: [{ gebruikerId: 'col', naam: 'Col Lega' }],
  afronding: anAfronding(),
})

async function aContext(id: string, casus: Casus = closed, rollen: readonly Rol[] = ROLLEN) {
  const { deps } = createTestBot()
  const { stores } = deps.storage
  await stores.casussen.save(casus)
  const gebruiker = { id, tenantId: 't', naam: 'N', rollen }
  const context: ActionContext = { ...deps, kennis: deps.kennis(), stores, now: LATER, gebruiker }
  return { context, stored: async () => (await stores.casussen.find('casus-1')) ?? assert.fail() }
}

const refused = (error: unknown) => isDomainError(error, 'not-allowed')

describe('two questions two weeks after closing (D23)', () => {
  for (const id of ['indiener', 'col']) {
    it(`are answered one after the other by ${id}`, async () => {
      const { context, stored } = await aContext(id)
      await answerNazorg(context, 'casus-1', { verder: 'deels' })
      await answerNazorg(context, 'casus-1', { tevreden: 'gaat-wel' })
      const op = LATER.toISOString()
      assert.deepEqual((await stored()).evaluatie, {
        ...{ verder: 'deels', op },
        later: { verder: 'deels', tevreden: 'gaat-wel', op },
      })
    })
  }

  it('leave what was said at closing as it was, and the other way round', async () => {
    const { context, stored } = await aContext('indiener')
    await evaluateCasus({ ...context, now: NOW }, 'casus-1', 'nee')
    await answerNazorg(context, 'casus-1', { verder: 'ja' })
    assert.equal((await stored()).evaluatie?.verder, 'nee')
    await evaluateCasus(context, 'casus-1', 'deels')
    assert.equal((await stored()).evaluatie?.later?.verder, 'ja')
  })

  it('do not count in how long the casus took, nor in how long it is kept (S16)', async () => {
    const { context, stored } = await aContext('indiener')
    const before = await stored()
    await answerNazorg(context, 'casus-1', { verder: 'ja' })
    const after = await stored()
    for (const key of ['status', 'statusSinds', 'gewijzigd', 'afronding'] as const) {
      assert.deepEqual(after[key], before[key])
    }
  })

  it('are not answered when the casus was opened again, nor the second before the first', async () => {
    const reopened = await aContext('indiener', aCasus({ status: 'in-behandeling' }))
    assert.equal(await answerNazorg(reopened.context, 'casus-1', { verder: 'ja' }), undefined)
    const { context, stored } = await aContext('indiener')
    assert.equal(await answerNazorg(context, 'casus-1', { tevreden: 'ja' }), undefined)
    assert.equal((await stored()).evaluatie, null)
  })

  it('are for the side of the indiener only, with the role for it', async () => {
    for (const id of ['rik', 'vreemde']) {
      const { context } = await aContext(id)
      await assert.rejects(answerNazorg(context, 'casus-1', { verder: 'ja' }), refused)
      await assert.rejects(answerNazorg(context, 'weg', { verder: 'ja' }), refused)
    }
    const { context } = await aContext('indiener', closed, ['beheerder'])
    await assert.rejects(answerNazorg(context, 'casus-1', { verder: 'ja' }), refused)
  })

  it('are queued at closing for everybody on the side of the indiener, for two weeks from then', async () => {
    const regievoerder = { gebruikerId: 'rik', naam: 'Rik Egie' }
    const open = { ...closed, status: 'in-behandeling' as const, afronding: null, regievoerder }
    const { context } = await aContext('rik', open)
    const { op: _, ...afronding } = anAfronding()
    const nothing = { leerpunt: null, titel: null }
    await closeCasus({ ...context, now: NOW }, 'casus-1', { ...afronding, ...nothing })
    const leveringen = await context.stores.leveringen.listByCasus('casus-1')
    assert.deepEqual(
      leveringen
        .filter(({ soort }) => soort === 'nazorg')
        .map(({ aan, nietVoor }) => ['gebruikerId' in aan && aan.gebruikerId, nietVoor]),
      [
        ['indiener', LATER.toISOString()],
        ['col', LATER.toISOString()],
      ],
    )
  })

  describe('are due', () => {
    const levering = aLevering({ soort: 'nazorg', aangemaakt: NOW.toISOString() })
    const verder = { verder: 'ja' as const, op: NOW.toISOString() }

    for (const [due, fields, why] of [
      [true, {}, 'when nothing happened since'],
      [true, { evaluatie: { ...verder, later: null } }, 'when closing was answered only'],
      [false, { status: 'in-behandeling' }, 'while the casus is open again'],
      [false, { statusSinds: LATER.toISOString() }, 'when it was opened and closed again'],
      [false, { gewist: LATER.toISOString() }, 'when its content is gone'],
      [
        false,
        { evaluatie: { ...verder, later: { ...verder, tevreden: null } } },
        'when somebody on that side has answered',
      ],
    ] as const satisfies readonly (readonly [boolean, Partial<Casus>, string])[]) {
      it(due ? why : `no more ${why}`, () =>
        assert.equal(isNazorgDue({ ...closed, ...fields }, levering), due),
      )
    }
  })
})
