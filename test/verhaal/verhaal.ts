import assert from 'node:assert/strict'
import { openFormulier } from '../../src/actions/open-formulier.ts'
import { loadPhrases } from '../../src/content/load-phrases.ts'
import { TERMIJNEN } from '../../src/domain/bewaren/termijnen.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import type { CasusStatus } from '../../src/domain/casus/casus-status.ts'
import { rolesOf } from '../../src/domain/personen/gebruiker.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { toFormulier } from '../../src/http/casusformulier/formulier.ts'
import { renderFormulier } from '../../src/http/casusformulier/render.ts'
import { createTestBot, ROOT, type TestBot, type TestPerson, textOf } from '../helpers/test-bot.ts'

const DAY_MS = 86_400_000

/** The people of a story, its clock, and what can be seen of its one Casus. */
export interface Verhaal {
  readonly bot: TestBot
  readonly ina: TestPerson
  readonly rik: TestPerson
  readonly rens: TestPerson
  readonly bea: TestPerson
  readonly casusId: string
  readonly referentie: string
  /** From now on the story is about the Casus that was filed. */
  onthoudCasus(): Promise<void>
  /** Lets so many days pass. */
  later(dagen: number): Promise<void>
  casus(): Promise<Casus>
  stand(): Promise<CasusStatus>
  /** Fills in a form from its first question to its last; fails when it is not finished then. */
  vulIn(wie: TestPerson, formulier: string, antwoorden: readonly string[]): Promise<void>
  /** Records what an organisation on the board answered. */
  beantwoord(wie: TestPerson, organisatie: string, antwoord: string): Promise<void>
  legResultaatVast(wie: TestPerson, soort: string, resultaat: string): Promise<void>
  /** Everything on the cards that this gives. */
  leest(wie: TestPerson, tekst: string): Promise<string>
  /** The form as this person may see it, printed; with the words of its timeline in order. */
  casusformulier(wie: string): Promise<{ tekst: string; tijdlijn: string[] }>
}

export async function beginVerhaal(begin: string): Promise<Verhaal> {
  const bot = createTestBot()
  bot.clock = new Date(begin)
  const people = { rik: 'regievoerder', rens: 'regievoerder', bea: 'beheerder' } as const
  for (const [id, rol] of Object.entries(people)) {
    await bot.storage.stores.rollen.save(id, [rol])
    await bot.storage.stores.profielen.save(newProfiel(id, `Naam ${id}`))
  }
  let casusId = ''
  let referentie = ''
  const { casussen, invullingen, inzages } = bot.storage.stores
  const find = async () => (await casussen.find(casusId)) ?? assert.fail('no casus yet')
  const verhaal: Verhaal = {
    bot,
    ina: bot.person('ina'),
    rik: bot.person('rik'),
    rens: bot.person('rens'),
    bea: bot.person('bea'),
    get casusId() {
      return casusId
    },
    get referentie() {
      return referentie
    },
    onthoudCasus: async () => {
      const casus = (await casussen.listOpen()).at(-1) ?? assert.fail('nothing was filed')
      casusId = casus.id
      referentie = casus.referentie ?? ''
    },
    later: async (dagen) => {
      bot.clock = new Date(bot.clock.getTime() + dagen * DAY_MS)
    },
    casus: find,
    stand: async () => (await find()).status,
    vulIn: async (wie, formulier, antwoorden) => {
      await wie.press({ k: 'vul-in', a: formulier, c: casusId })
      for (const antwoord of antwoorden) await wie.say(antwoord)
      const open = await Promise.all(
        [...Object.keys(people)].map((id) => invullingen.listByGebruiker(id)),
      )
      assert.deepEqual(open.flat(), [], `${formulier} is not finished`)
    },
    beantwoord: async (wie, organisatie, antwoord) => {
      const { bord } = (await find()).behandeling
      const uitvraag = bord.find((one) => one.organisatie.naam === organisatie)
      assert.ok(uitvraag, organisatie)
      await wie.press({ k: 'vul-in', a: 'uitvraag-antwoord', c: casusId, i: uitvraag.id })
      await wie.say(antwoord)
    },
    legResultaatVast: async (wie, soort, resultaat) => {
      const found = (await find()).behandeling.interventies.find((one) => one.soort === soort)
      assert.ok(found, soort)
      await wie.press({ k: 'vul-in', a: 'interventie-resultaat', c: casusId, i: found.id })
      await wie.say(resultaat)
    },
    leest: async (wie, tekst) => (await wie.say(tekst)).cards.map(textOf).join('\n'),
    casusformulier: async (wie) => {
      const { deps } = bot
      const tot = new Date(bot.clock.getTime() + DAY_MS).toISOString()
      await inzages.add({ kenmerk: 'kenmerk van blad', casusId, gebruikerId: wie, tot })
      const view = await openFormulier(
        { ...deps, kennis: deps.kennis(), now: bot.clock, stores: bot.storage.stores },
        deps.kaartjes,
        'blad',
        async (id) => ({
          ...{ id, tenantId: 't', naam: id },
          rollen: rolesOf(await bot.storage.stores.rollen.list(id), false),
        }),
      )
      assert.ok(view)
      const formulier = toFormulier(view, deps.kennis(), deps.zeg, bot.clock, TERMIJNEN)
      const words = loadPhrases(ROOT, 'dialogs/_formulier.yaml')
      return {
        tekst: renderFormulier(formulier, deps.zeg),
        tijdlijn: formulier.tijdlijn.map(({ wat }) => words.get(`gebeurtenis.${wat}`) ?? wat),
      }
    },
  }
  return verhaal
}
