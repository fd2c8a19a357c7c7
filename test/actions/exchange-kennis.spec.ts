import assert from 'node:assert/strict'
import { exportKennis, importKennis, planInvoer } from '../../src/actions/exchange-kennis.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import { indexItems } from '../../src/domain/kennis/kennis.ts'
import { createZoeker } from '../../src/search/create-zoeker.ts'
import { aBank, anItem, NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

const ITEMS = ['een', 'twee', 'drie'].map((id) => anItem({ id, titel: `Item ${id}` }))
const BANK = aBank({
  items: ITEMS,
  leefgebieden: [{ id: 'wonen', naam: 'Wonen' }],
  categorieen: [{ id: 'samenwerking', naam: 'Samenwerking' }],
  niveaus: [{ id: 'meso', naam: 'Meso' }],
  beleidsterreinen: [{ id: 'SZW', naam: 'SZW' }],
  documenten: [{ id: 'jaarrapportage-2024', naam: 'Jaarrapportage' }],
})

async function aRedacteur(items = ITEMS) {
  const bank = { ...BANK, items }
  const kennis = { bank, byId: indexItems(bank.items), zoeker: createZoeker(bank) }
  const bot = createTestBot({ kennis: () => kennis })
  const { stores } = bot.storage
  const origin = { versie: 0, bron: 'meegeleverd', vingerafdruk: '', reden: null }
  for (const item of items) await stores.kennis.save({ item, ...origin, op: NOW.toISOString() })
  await stores.rollen.save('red', ['redacteur'])
  const red = await createContext(bot.deps, stores, { id: 'red', tenantId: 't', naam: 'R' }, NOW)
  return { red, stores }
}

describe('the base as a file (E10)', () => {
  for (const soort of ['json', 'csv'] as const) {
    it(`goes out and comes back the same as ${soort}`, async () => {
      const { red } = await aRedacteur()
      const { inhoud, items } = exportKennis(red, soort)
      assert.equal(items, 3)
      const plan = await planInvoer(red, soort, inhoud)
      assert.deepEqual(plan.ongewijzigd.toSorted(), ['drie', 'een', 'twee'])
      assert.deepEqual([plan.nieuw, plan.gewijzigd, plan.geweigerd], [[], [], []])
    })
  }

  it('brings back what rests on no report, and what the desk wrote in another order', async () => {
    const item = anItem({
      id: 'een',
      titel: 'Item een',
      bronnen: [{ document: 'casus', regels: '', vindplaats: 'MW-26-7K3F', jaar: 2026 }],
    })
    const turned = Object.fromEntries(Object.entries(item).toReversed()) as typeof item
    for (const soort of ['json', 'csv'] as const) {
      const { red } = await aRedacteur([turned])
      const plan = await planInvoer(red, soort, exportKennis(red, soort).inhoud)
      assert.deepEqual([plan.ongewijzigd, plan.geweigerd], [['een'], []])
    }
  })

  it('says in plain words why something is refused', async () => {
    const { red } = await aRedacteur()
    const item = anItem({ id: 'vijf', vraag: 'Ja?', bronnen: [], soort: 'iets' as 'route' })
    const { geweigerd } = await planInvoer(red, 'csv', red.redactie.write('csv', [item]))
    const words = geweigerd.flatMap(({ redenen }) => redenen).join(' ')
    assert.match(words, /minstens 5 tekens.*Vul dit in/)
    assert.doesNotMatch(words, /string|array|verwacht dat|>=/)
  })

  it('says what is new, changed and refused, and why, before anything is done', async () => {
    const { red, stores } = await aRedacteur()
    const [een, twee] = ITEMS as [(typeof ITEMS)[0], (typeof ITEMS)[0]]
    const changed = [
      { ...een, letOp: 'Let hierop.', status: 'gepubliceerd' as const },
      { ...twee, leefgebieden: ['maanreizen'], wie: 'Geheim weet het.' },
      anItem({ id: 'vier', titel: 'Item vier' }),
    ]
    const inhoud = red.redactie.write('csv', changed)
    const plan = await planInvoer(red, 'csv', inhoud)
    assert.deepEqual(
      plan.nieuw.map(({ id }) => id),
      ['vier'],
    )
    assert.deepEqual(
      plan.gewijzigd.map(({ item, velden }) => [item.id, velden]),
      [['een', ['letOp']]],
    )
    assert.deepEqual(
      plan.geweigerd.map(({ waar, redenen }) => [waar, redenen.length]),
      [['twee', 2]],
    )
    assert.equal((await stores.kennis.findNieuwste('een'))?.versie, 1)
    assert.equal(await stores.kennis.find('vier'), undefined)
  })

  it('comes in as drafts: what people find stays until somebody else publishes (E5)', async () => {
    const { red, stores } = await aRedacteur()
    const changed = ITEMS.map((item) => ({ ...item, letOp: 'Let hierop.' }))
    const inhoud = red.redactie.write('json', changed)
    const { kenmerk } = await planInvoer(red, 'json', inhoud)
    assert.equal(await importKennis(red, 'json', inhoud, kenmerk), 3)
    const newest = await stores.kennis.findNieuwste('een')
    assert.deepEqual(
      [newest?.item.status, newest?.item.letOp, newest?.bron],
      [...['concept', 'Let hierop.', 'red']],
    )
    assert.equal((await stores.kennis.find('een'))?.item.letOp, 'Niets bijzonders.')
  })

  it('does not come in when it would do something else than was shown', async () => {
    const { red, stores } = await aRedacteur()
    const inhoud = red.redactie.write('json', [{ ...(ITEMS[0] ?? assert.fail()), wie: 'Wij.' }])
    const { kenmerk } = await planInvoer(red, 'json', inhoud)
    const found = (await stores.kennis.findNieuwste('een')) ?? assert.fail()
    await stores.kennis.save({ ...found, item: { ...found.item, letOp: 'Van een collega.' } })
    await assert.rejects(importKennis(red, 'json', inhoud, kenmerk), (error) =>
      isDomainError(error, 'stale'),
    )
  })

  for (const [what, soort, inhoud] of [
    ['no JSON', 'json', '<html>'],
    ['an empty file', 'json', ''],
    ['another table', 'csv', 'naam;leeftijd\nx;3\n'],
    ['a list of something else', 'json', '[{"a":1}]'],
  ] as const) {
    it(`refuses ${what} with a reason`, async () => {
      const { red } = await aRedacteur()
      const plan = await planInvoer(red, soort, inhoud)
      assert.ok(plan.geweigerd.length > 0)
      assert.ok(plan.geweigerd.every(({ redenen }) => redenen.length > 0))
      assert.equal(plan.kenmerk, '')
    })
  }
})
