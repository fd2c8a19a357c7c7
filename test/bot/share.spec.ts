import assert from 'node:assert/strict'
import { answerDeelvraag, type Deelantwoord, MAX_DEELVRAAG } from '../../src/bot/handlers/share.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import type { Zoeker } from '../../src/domain/zoeken/zoeker.ts'
import { aBank, anItem, aRegistratie, NOW } from '../helpers/builders.ts'
import { createTestBot, textOf } from '../helpers/test-bot.ts'

const items = [
  ...Array.from({ length: 12 }, (_, n) => anItem({ id: `i${n}`, titel: `briefadres ${n}` })),
  anItem({ id: 'concept', titel: 'briefadres', status: 'concept', intern: 'geheim' }),
  anItem({ id: 'maatwerkprofessional', titel: 'Maatwerkprofessional <b>' }),
]

/** Finds every item, and notes what it was asked. */
async function createDesk({ asked = [] as string[], entries = [aRegistratie()] } = {}) {
  const zoeker: Zoeker = {
    separate: () => null,
    search: (vraag) => {
      asked.push(vraag)
      const hits = items.map(({ id }) => ({ id, score: 1, woorden: [], waar: [], verschil: [] }))
      const oordeel = vraag === 'xyzzy' ? 'past-niet' : 'past'
      return { oordeel, hits, buitenBereik: null, facet: null }
    },
  }
  const bank = aBank({ items })
  const bot = createTestBot({ bank })
  await bot.storage.stores.register.saveAll(entries)
  const sender = { id: 'ina', tenantId: 't', naam: 'Ina' }
  const made = await createContext(bot.deps, bot.storage.stores, sender, NOW)
  const context = { ...made, kennis: { ...made.kennis, zoeker } }
  const { zeg } = bot.deps
  return {
    bot,
    zeg,
    ask: (tekst: string, commando = 'zoekKennis', overslaan = 0) =>
      answerDeelvraag(context, { commando, tekst, overslaan }, zeg),
    askAs: (rollen: []) =>
      answerDeelvraag(
        { ...context, gebruiker: { ...context.gebruiker, rollen } },
        { commando: 'zoekKennis', tekst: '', overslaan: 0 },
        zeg,
      ),
  }
}

const titles = (answer: Deelantwoord) =>
  answer.soort === 'keuzes' ? answer.keuzes.map(({ titel }) => titel) : []
const sentence = (answer: Deelantwoord) => (answer.soort === 'bericht' ? answer.tekst : '')

describe('an item to put into any chat (G2)', () => {
  it('is one of at most ten that are published', async () => {
    const { ask } = await createDesk()
    const found = await ask('briefadres')
    assert.equal(titles(found).length, 10)
    assert.doesNotMatch(JSON.stringify(found), /geheim/)
  })

  it('is what the dialogs send people to when nothing is asked yet', async () => {
    const asked: string[] = []
    const { ask } = await createDesk({ asked })
    // a preview reads HTML and Markdown, so neither is in it
    assert.deepEqual(titles(await ask('')), ['Maatwerkprofessional b'])
    assert.deepEqual(asked, [])
  })

  it('is not offered when nothing fits: a sentence instead', async () => {
    const { ask, zeg } = await createDesk()
    assert.equal(sentence(await ask('xyzzy')), zeg('delen.niets'))
  })

  it('is offered on one page only', async () => {
    const { ask } = await createDesk()
    assert.deepEqual(await ask('briefadres', 'zoekKennis', 25), { soort: 'keuzes', keuzes: [] })
  })

  it('is refused to who has no role, with a sentence', async () => {
    const { askAs, zeg } = await createDesk()
    assert.equal(sentence(await askAs([])), zeg('rol.mag-niet', { rollen: 'geen rol' }))
  })
})

describe('a search from the message box', () => {
  for (const commando of ['zoekKennis', 'zoekRegister']) {
    it(`looks for nothing with personal data in it, and does not repeat it: ${commando}`, async () => {
      const asked: string[] = []
      const { ask } = await createDesk({ asked })
      for (const tekst of ['Geheim zoekt een briefadres', 'bsn 123456782', 'Ge\u200bheim']) {
        const answer = await ask(tekst, commando)
        assert.ok(sentence(answer).length > 0)
        assert.doesNotMatch(JSON.stringify(answer), /Geheim|123456782/)
      }
      assert.deepEqual(asked, [])
    })

    it(`takes no more than fits in a search box: ${commando}`, async () => {
      const asked: string[] = []
      const { ask, zeg } = await createDesk({ asked })
      const answer = await ask('x'.repeat(1000), commando)
      assert.equal(sentence(answer), zeg('delen.te-lang', { max: MAX_DEELVRAAG }))
      assert.deepEqual(asked, [])
    })
  }

  it('of another name is answered too', async () => {
    const { ask, zeg } = await createDesk()
    assert.equal(sentence(await ask('iets', 'verwijderAlles')), zeg('delen.onbekend'))
  })
})

describe('an entry of the register to put into any chat', () => {
  it('is found, and shows how to reach them', async () => {
    const { ask } = await createDesk()
    const found = await ask('landelijk', 'zoekRegister')
    assert.ok(found.soort === 'keuzes')
    const [first] = found.keuzes
    assert.match(textOf(first?.kaart ?? assert.fail()), /maatwerk@uwv\.example/)
  })

  it('is asked for when nothing is typed, and missed with a sentence', async () => {
    const { ask, zeg } = await createDesk()
    assert.equal(sentence(await ask('', 'zoekRegister')), zeg('delen.leeg-register'))
    assert.equal(sentence(await ask('atlantis', 'zoekRegister')), zeg('register.niets'))
    const empty = await createDesk({ entries: [] })
    assert.equal(sentence(await empty.ask('uwv', 'zoekRegister')), zeg('register.leeg'))
  })
})
