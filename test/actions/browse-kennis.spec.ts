import assert from 'node:assert/strict'
import { browseKennis, type Kennisvraag } from '../../src/actions/browse-kennis.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { indexItems } from '../../src/domain/kennis/kennis.ts'
import type { Oordeel, Zoeker } from '../../src/domain/zoeken/zoeker.ts'
import { createZoeker } from '../../src/search/create-zoeker.ts'
import { aBank, anItem, NOW } from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

const items = [
  anItem({
    ...{ id: 'post', titel: 'Post zonder adres', leefgebieden: ['wonen'] },
    ...{ organisaties: ['uwv'], vragen: ['nergens post krijgen', 'postadres ontbreekt'] },
  }),
  anItem({ id: 'huur', titel: 'Achterstand huur', leefgebieden: ['wonen', 'geld'] }),
  anItem({ id: 'zorg', titel: 'Zorg thuis', soort: 'route', leefgebieden: ['zorg'] }),
  anItem({ id: 'later', titel: 'Later', leefgebieden: ['wonen'], status: 'concept' }),
]

describe('looking through the knowledge base (G6)', () => {
  const browse = async (asked: Partial<Kennisvraag>, oordeel?: Oordeel) => {
    const bank = aBank({ items })
    const real = createZoeker(bank)
    const search: Zoeker['search'] = (vraag, opties) => {
      const found = real.search(vraag, opties)
      return { ...found, oordeel: oordeel ?? found.oordeel }
    }
    const zoeker = { ...real, search }
    const bot = createTestBot({ kennis: () => ({ bank, byId: indexItems(items), zoeker }) })
    const ina = { id: 'ina', tenantId: 't', naam: 'Ina', rollen: ['professional'] } as const
    const context = await createContext(bot.deps, bot.storage.stores, ina, NOW)
    return browseKennis({ ...context, gebruiker: ina }, { vraag: '', ...asked })
  }
  const ids = async (asked: Partial<Kennisvraag>) =>
    (await browse(asked)).items.map(({ item }) => item.id)

  it('gives what has every value that was chosen, by title, and no drafts', async () => {
    assert.deepEqual(await ids({ leefgebied: 'wonen' }), ['huur', 'post'])
    assert.deepEqual(await ids({ leefgebied: 'wonen', organisatie: 'uwv' }), ['post'])
    assert.deepEqual(await ids({ leefgebied: 'zorg', soort: 'knelpunt' }), [])
    assert.deepEqual(await ids({ organisatie: 'onbekend' }), [])
  })

  it('counts what is left of each value beside the other filters', async () => {
    const { tellingen } = await browse({ leefgebied: 'wonen', soort: 'knelpunt' })
    assert.equal(tellingen.leefgebied.get('wonen'), 2)
    assert.equal(tellingen.leefgebied.get('zorg'), 0)
    assert.equal(tellingen.soort.get('route'), 0)
    assert.equal((await browse({ vraag: 'post' })).tellingen.soort.get('route'), null)
  })

  it('gives what comes nearest to a question without a sure answer, and says that it is not sure', async () => {
    const near = await browse({ vraag: 'post van de maan' }, 'past-niet')
    assert.equal((await browse({ vraag: 'post' }, 'onzeker')).zeker, true)
    assert.deepEqual([near.zeker, near.items[0]?.item.id], [false, 'post'])
    assert.deepEqual(await ids({ vraag: 'post', leefgebied: 'zorg' }), [])
  })
})
