import assert from 'node:assert/strict'
import type { ActionContext } from '../../src/actions/context.ts'
import {
  acceptTegenspraak,
  listTegenspraak,
  reopenTegenspraak,
} from '../../src/actions/tegenspraak.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import { indexItems } from '../../src/domain/kennis/kennis.ts'
import { createZoeker } from '../../src/search/create-zoeker.ts'
import { aBank, anItem, NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

const SITUATIE = 'Een jongere slaapt in zijn auto en krijgt nergens een briefadres.'
const JONGERE = anItem({
  id: 'jongere',
  titel: 'Jongere zonder briefadres',
  organisaties: ['gemeente'],
  situatie: SITUATIE,
  stappen: ['Vraag het briefadres aan bij de balie.'],
})
const AUTO = anItem({
  id: 'auto',
  titel: 'Briefadres voor wie in zijn auto slaapt',
  organisaties: ['opvang'],
  situatie: SITUATIE,
  stappen: ['Meld hem aan voor een bed.'],
  verwante: ['jongere'],
})
const OTHERS = ['Zorg voor een oudere', 'Toeslag stopt', 'School weigert kind'].map((titel, at) =>
  anItem({ id: `ander-${at}`, titel, situatie: `${titel}. Dat duurt maanden.` }),
)

async function aDesk(pair = [JONGERE, AUTO]): Promise<ActionContext> {
  const items = [...pair, ...OTHERS]
  const bank = aBank({ items })
  const zoeker = createZoeker(bank)
  const bot = createTestBot({ kennis: () => ({ bank, byId: indexItems(items), zoeker }) })
  const { stores } = bot.storage
  await stores.rollen.save('red', ['redacteur'])
  for (const item of items) await stores.kennis.save(aVersie(item))
  return createContext(bot.deps, stores, { id: 'red', tenantId: 't', naam: 'Red' }, NOW)
}

function aVersie(item: typeof JONGERE, versie = 0) {
  const op = NOW.toISOString()
  return { item, versie, bron: 'meegeleverd', vingerafdruk: '', op, reden: null }
}

const BESLUIT = { a: 'auto', b: 'jongere', versieA: 1, versieB: 1, reden: 'Ander soort adres.' }
const stands = async (context: ActionContext) =>
  (await listTegenspraak(context)).map(({ a, b, besluit }) => [a.id, b.id, besluit?.reden ?? null])

describe('the contradiction finder (X32)', () => {
  it('names two items with the same situation that send people elsewhere, and in what', async () => {
    const [pair, ...more] = await listTegenspraak(await aDesk())
    assert.deepEqual(more, [])
    assert.deepEqual([pair?.a.id, pair?.b.id, pair?.verwant], ['auto', 'jongere', true])
    assert.deepEqual(pair?.afwijkingen, ['organisaties', 'stappen'])
    assert.ok(pair.gelijk > 0.18 && pair.gelijk <= 1)
  })

  it('names none that say the same, are of another kind, or are not published', async () => {
    const same = { organisaties: JONGERE.organisaties, stappen: JONGERE.stappen }
    for (const other of [same, { soort: 'route' }, { status: 'concept' }] as const) {
      assert.deepEqual(await stands(await aDesk([JONGERE, { ...AUTO, ...other }])), [])
    }
  })

  it('remembers that a pair is right, with why and who, until one of the two changes', async () => {
    const red = await aDesk()
    await acceptTegenspraak(red, BESLUIT)
    assert.deepEqual(await stands(red), [['auto', 'jongere', BESLUIT.reden]])
    const [pair] = await listTegenspraak(red)
    assert.deepEqual(pair?.besluit?.door, { gebruikerId: 'red', naam: 'Red' })
    await red.stores.kennis.save(aVersie({ ...AUTO, status: 'concept', letOp: 'Nieuw.' }, 1))
    assert.deepEqual(await stands(red), [['auto', 'jongere', BESLUIT.reden]])
    await red.stores.kennis.save(aVersie({ ...AUTO, letOp: 'Nieuw.' }, 2))
    assert.deepEqual(await stands(red), [['auto', 'jongere', null]])
  })

  it('shows a pair again when an editor asks for it', async () => {
    const red = await aDesk()
    await acceptTegenspraak(red, BESLUIT)
    await reopenTegenspraak(red, 'auto', 'jongere')
    assert.deepEqual(await stands(red), [['auto', 'jongere', null]])
  })

  it('does not decide of a version that nobody looked at, nor of no pair at all', async () => {
    const red = await aDesk()
    await red.stores.kennis.save(aVersie({ ...AUTO, letOp: 'Nieuw.' }, 1))
    const code = (wanted: string) => (error: unknown) =>
      isDomainError(error) && error.code === wanted
    await assert.rejects(acceptTegenspraak(red, BESLUIT), code('stale'))
    const turned = { ...BESLUIT, a: 'jongere', b: 'auto' }
    await assert.rejects(acceptTegenspraak(red, turned), code('not-found'))
    assert.deepEqual(await red.stores.paarbesluiten.list(), [])
  })
})
