import assert from 'node:assert/strict'
import type { ActionContext } from '../../src/actions/context.ts'
import { findToShare } from '../../src/actions/find-to-share.ts'
import { viewItem } from '../../src/actions/open-item.ts'
import { readBewerking } from '../../src/actions/read-kennisdesk.ts'
import {
  checkWetswijziging,
  listWetswacht,
  noteWetswijziging,
  retractWetswijziging,
} from '../../src/actions/wetten.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import { indexItems } from '../../src/domain/kennis/kennis.ts'
import { createZoeker } from '../../src/search/create-zoeker.ts'
import { aBank, anItem, NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

const LID = anItem({
  id: 'lid',
  titel: 'Terugvordering',
  wetten: ['Participatiewet art. 58 lid 7'],
})
const HEEL = anItem({ id: 'heel', titel: 'Bijstand', wetten: ['Participatiewet'] })
const ANDER = anItem({ id: 'ander', titel: 'Zorg', wetten: ['Wet langdurige zorg (Wlz)'] })
const CONCEPT = anItem({ id: 'concept', status: 'concept', wetten: ['Participatiewet art. 58'] })
const items = [LID, HEEL, ANDER, CONCEPT]

const notFound = (error: unknown) => isDomainError(error, 'not-found')
const CHANGE = {
  wet: 'Participatiewet art. 58',
  soort: 'gewijzigd',
  per: '2027-01-01',
  uitleg: 'Er komt een bedenktijd.',
} as const

async function aDesk(now = NOW): Promise<ActionContext> {
  const bank = aBank({ items })
  const zoeker = createZoeker(bank)
  const bot = createTestBot({ kennis: () => ({ bank, byId: indexItems(items), zoeker }) })
  const { stores } = bot.storage
  await stores.rollen.save('red', ['redacteur'])
  const op = NOW.toISOString()
  const vast = { versie: 0, bron: 'meegeleverd', vingerafdruk: '', op, reden: null }
  for (const item of items) await stores.kennis.save({ item, ...vast })
  return createContext(bot.deps, stores, { id: 'red', tenantId: 't', naam: 'Red' }, now)
}

const warned = async (context: ActionContext) => {
  const views = await Promise.all(items.map((item) => viewItem(context, item)))
  return views.filter((view) => view.wetsmeldingen.length > 0).map(({ item }) => item.id)
}

const open = async (context: ActionContext) =>
  (await listWetswacht(context)).wijzigingen.map((one) => one.open.map(({ id }) => id))

describe('law watch (X28)', () => {
  it('offers the laws, articles and leden that published items name', async () => {
    const { wetten, wijzigingen } = await listWetswacht(await aDesk())
    assert.deepEqual(
      wetten.map(({ wet, items: named }) => [wet, named]),
      [
        ['Participatiewet', ['lid', 'heel']],
        ['Participatiewet art. 58', ['lid']],
        ['Participatiewet art. 58 lid 7', ['lid']],
        ['Wet langdurige zorg (Wlz)', ['ander']],
      ],
    )
    assert.deepEqual(wijzigingen, [])
  })

  it('warns at the items a change concerns until somebody looked at them, who is kept', async () => {
    const red = await aDesk()
    await noteWetswijziging(red, { ...CHANGE, wet: 'Participatiewet' })
    assert.deepEqual(await open(red), [['heel', 'lid']])
    assert.deepEqual(await warned(red), ['lid', 'heel', 'concept'])
    const id = (await listWetswacht(red)).wijzigingen[0]?.wijziging.id ?? ''
    await checkWetswijziging(red, id, 'lid', true)
    assert.deepEqual(await warned(red), ['heel', 'concept'])
    const [work] = (await listWetswacht(red)).wijzigingen
    assert.deepEqual(
      work?.nagekeken.map(({ item, controle }) => [item?.id, controle.door, controle.op]),
      [['lid', { gebruikerId: 'red', naam: 'Red' }, NOW.toISOString()]],
    )
    await checkWetswijziging(red, id, 'lid', false)
    assert.deepEqual(await warned(red), ['lid', 'heel', 'concept'])
  })

  it('warns wherever people meet the item: shared, read and in the editor', async () => {
    const red = await aDesk()
    await noteWetswijziging(red, CHANGE)
    const shared = (await findToShare(red, 'terugvordering')).find(({ item }) => item.id === 'lid')
    const wanted = { ...CHANGE, komt: true }
    assert.deepEqual(shared?.wetsmeldingen, [wanted])
    assert.deepEqual((await viewItem(red, LID)).wetsmeldingen, [wanted])
    assert.deepEqual((await readBewerking(red, 'lid')).wetsmeldingen, [wanted])
    assert.deepEqual((await readBewerking(red, 'concept')).wetsmeldingen, [])
    assert.deepEqual((await viewItem(red, ANDER)).wetsmeldingen, [])
  })

  it('says whether the day is still to come, and tells the earliest change first', async () => {
    const red = await aDesk(new Date('2027-01-01T08:00:00Z'))
    await noteWetswijziging(red, { ...CHANGE, per: '2027-01-02' })
    await noteWetswijziging(red, { ...CHANGE, soort: 'vervallen' })
    const { wetsmeldingen } = await viewItem(red, LID)
    assert.deepEqual(
      wetsmeldingen.map(({ soort, komt }) => [soort, komt]),
      [
        ['vervallen', false],
        ['gewijzigd', true],
      ],
    )
  })

  it('is noted only of a law that a published item names', async () => {
    const red = await aDesk()
    await assert.rejects(noteWetswijziging(red, { ...CHANGE, wet: 'Grondwet' }), notFound)
    await assert.rejects(noteWetswijziging(red, { ...CHANGE, wet: '' }), notFound)
  })

  it('is looked at only for an item it concerns, and only while it stands', async () => {
    const red = await aDesk()
    await noteWetswijziging(red, CHANGE)
    const id = (await listWetswacht(red)).wijzigingen[0]?.wijziging.id ?? ''
    for (const item of ['heel', 'concept', 'bestaat-niet']) {
      await assert.rejects(checkWetswijziging(red, id, item, true), notFound)
    }
    await assert.rejects(checkWetswijziging(red, 'geen', 'lid', true), notFound)
  })

  it('is taken back with every warning, once', async () => {
    const red = await aDesk()
    await noteWetswijziging(red, CHANGE)
    const id = (await listWetswacht(red)).wijzigingen[0]?.wijziging.id ?? ''
    await retractWetswijziging(red, id)
    assert.deepEqual(await warned(red), [])
    await assert.rejects(retractWetswijziging(red, id), notFound)
  })

  it('lists what is still to be looked at first', async () => {
    const red = await aDesk()
    await noteWetswijziging(red, { ...CHANGE, wet: 'Wet langdurige zorg (Wlz)' })
    await noteWetswijziging({ ...red, now: new Date(NOW.getTime() + 60_000) }, CHANGE)
    const [newest] = (await listWetswacht(red)).wijzigingen
    await checkWetswijziging(red, newest?.wijziging.id ?? '', 'lid', true)
    assert.deepEqual(await open(red), [['ander'], []])
  })
})
