import assert from 'node:assert/strict'
import { parseCommand } from '../../src/bot/commands.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { aBank, aCasus } from '../helpers/builders.ts'
import { createTestBot, elementsOf, type Said } from '../helpers/test-bot.ts'

const MINE = { gebruikerId: 'rik', naam: 'Rik Egie' }

function filed(referentie: string, fields: Partial<Casus> = {}): Casus {
  return aCasus({
    ...{ id: referentie, referentie, status: 'ingediend', ingediend: '2026-11-24T09:00:00.000Z' },
    ...fields,
  })
}

const CASUSSEN = [
  filed('MW-26-AAAA'),
  filed('MW-26-BBBB', { statusSinds: '2026-11-10T09:00:00.000Z' }),
  filed('MW-26-CCCC', {
    status: 'in-behandeling',
    regievoerder: MINE,
    antwoorden: { leefgebieden: { soort: 'keuzes', keuzes: ['financien'] } },
  }),
  filed('MW-26-DDDD', {
    status: 'wacht-op-organisatie',
    regievoerder: { gebruikerId: 'rens', naam: 'Rens' },
    antwoorden: { datum: { soort: 'datum', datum: '2026-11-28' } },
  }),
]

async function aRegievoerder(plek: 'persoonlijk' | 'kanaal' = 'persoonlijk') {
  const bank = aBank({ leefgebieden: [{ id: 'financien', naam: 'Financiën', ook: ['schulden'] }] })
  const bot = createTestBot({ bank })
  for (const casus of CASUSSEN) await bot.storage.stores.casussen.save(casus)
  return bot.person('rik', { rollen: ['regievoerder'], plek })
}

/** The references on the list, in order, by their last letter; and what stands behind each. */
function linesOf({ cards }: Said): Map<string, string> {
  const runs = cards.flatMap(elementsOf).filter(({ type }) => type === 'RichTextBlock')
  return new Map(
    runs.map(({ inlines }) => {
      const [label, line] = inlines as { text: string }[]
      return [label?.text.at(-3) ?? '', line?.text ?? '']
    }),
  )
}

const shown = (said: Said) => [...linesOf(said).keys()].join('')

describe('the work list', () => {
  it('puts what presses first, then the latest (D13)', async () => {
    assert.equal(shown(await (await aRegievoerder()).say('werklijst')), 'DBAC')
  })

  for (const [typed, expected] of [
    ['werklijst mijn', 'C'],
    ['werklijst vrij', 'BA'],
    ['werklijst wacht op organisatie', 'D'],
    ['werklijst financiën', 'C'],
    ['werklijst schulden', 'C'],
    ['werklijst bbbb', 'B'],
    ['werklijst te laat', 'B'],
    ['Werklijst MIJN', 'C'],
  ] as const) {
    it(`shows a part of it: "${typed}" (D14)`, async () =>
      assert.equal(shown(await (await aRegievoerder()).say(typed)), expected))
  }

  it('works the same in the channel of the Loket', async () => {
    assert.equal(shown(await (await aRegievoerder('kanaal')).say('werklijst mijn')), 'C')
  })

  it('says for each how it stands with its term, in different words (D9)', async () => {
    const lines = linesOf(await (await aRegievoerder()).say('werklijst'))
    const terms = new Set([...lines.values()].map((line) => line.split(', ')[1]?.split(' ')[0]))
    assert.equal(terms.size, 2) // late, and until when
    assert.match(lines.get('B') ?? '', /12 november 2026/)
    assert.match(lines.get('D') ?? '', /termijn tot 28 november 2026.*dreigt op 28 november 2026/)
  })

  it('says so when nothing fits', async () => {
    const said = await (await aRegievoerder()).say('werklijst wonen')
    assert.equal(shown(said), '')
    assert.equal(said.cards.length, 1)
  })

  it('is no command in a sentence', () => {
    assert.equal(parseCommand('werklijst van de gemeente is al maanden vol'), undefined)
  })
})
