import { join } from 'node:path'
import { createRedactiehulp } from '../../src/app/create-redactiehulp.ts'
import type { Card, Json, KnopData } from '../../src/bot/cards/elements.ts'
import { runTurn, type TurnDeps } from '../../src/bot/run-turn.ts'
import type { Invoer, Uitbericht } from '../../src/bot/turn.ts'
import { loadDialogs } from '../../src/content/dialogs/load-dialogs.ts'
import { loadRegels } from '../../src/content/dialogs/load-regels.ts'
import { loadNoodsignalen } from '../../src/content/load-noodsignalen.ts'
import { createZeg, loadPhrases } from '../../src/content/load-phrases.ts'
import { loadSjablonen } from '../../src/content/load-sjablonen.ts'
import { TERMIJNEN } from '../../src/domain/bewaren/termijnen.ts'
import type { VerderKunnen } from '../../src/domain/casus/casus.ts'
import { WERKDAGEN_PER_STATUS } from '../../src/domain/casus/termijn.ts'
import type { Kaartjes } from '../../src/domain/inzage/inzage.ts'
import { indexItems } from '../../src/domain/kennis/kennis.ts'
import type { Kennisbank } from '../../src/domain/kennis/kennisbank.ts'
import type { Rol } from '../../src/domain/personen/gebruiker.ts'
import type { GegevensZoeker } from '../../src/domain/privacy/persoonsgegeven.ts'
import type { Storage } from '../../src/domain/storage.ts'
import { localAdres } from '../../src/domain/tabadres.ts'
import type { Zoeker } from '../../src/domain/zoeken/zoeker.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { aBank, anItem, NOW } from './builders.ts'

export const ROOT = join(import.meta.dirname, '../..')

export const dialogen = new Map(
  loadDialogs(ROOT).sources.map(({ dialoog }) => [dialoog.id, dialoog] as const),
)
const { regels } = loadRegels(ROOT)
const zeg = createZeg(
  new Map([...loadPhrases(ROOT), ...loadPhrases(ROOT, 'dialogs/_formulier.yaml')]),
)

/** Finds an item when the question has its title in it; a question with "elders" is somebody else's. */
function plainZoeker(bank: Kennisbank): Zoeker {
  return {
    separate: () => null,
    search: (vraag) => {
      const hits = bank.items
        .filter((item) => vraag.toLowerCase().includes(item.titel.toLowerCase()))
        .map((item) => ({
          id: item.id,
          score: 1,
          woorden: [item.titel],
          waar: ['titel' as const],
          verschil: [],
        }))
      return {
        oordeel: hits.length > 0 ? 'past' : 'past-niet',
        hits,
        buitenBereik: ['elders', 'over-ons'].find((id) => vraag.includes(id)) ?? null,
        facet: null,
      }
    },
  }
}

/** Takes the word "Geheim" for a name and "123456782" for a BSN. */
const plainGegevens: GegevensZoeker = {
  find: (text) =>
    [...text.matchAll(/Geheim|123456782/g)].map((match) => ({
      kind: match[0] === 'Geheim' ? ('naam' as const) : ('bsn' as const),
      start: match.index,
      end: match.index + match[0].length,
    })),
  redact: (text) => text.replaceAll('Geheim', '[naam]').replaceAll('123456782', '[bsn]'),
}

/** Tickets that can be told apart: the first is `kaartje-1`. */
function plainKaartjes(): Kaartjes {
  let count = 0
  return {
    create: () => `kaartje-${++count}`,
    kenmerkOf: (ticket) => `kenmerk van ${ticket}`,
    linkTo: (ticket) => `https://maatwerk.example/casusformulier/${ticket}`,
  }
}

const redactie = createRedactiehulp({
  root: ROOT,
  gegevens: plainGegevens,
  publicHost: null,
  clock: () => NOW,
})

export interface Said {
  /** Plain messages, in order. */
  readonly texts: readonly string[]
  readonly cards: readonly Card[]
  /** The card that took the place of the clicked one. */
  readonly replaced: Card | null
  readonly nieuw: boolean
}

/** A person in a chat with the bot. Its one verb is `say`; `click` is for a button that was shown. */
export interface TestPerson {
  say(text: string): Promise<Said>
  /** Clicks a button on one of the cards shown so far by its data; throws when no such button was shown. */
  click(wanted: Partial<KnopData> & { antwoord?: string }): Promise<Said>
  /** Sends this button again, whether or not it is still in view. */
  press(data: KnopData): Promise<Said>
  /** Delivers the last message once more, as the platform does when it got no answer in time. */
  repeat(): Promise<Said>
  readonly said: readonly Said[]
}

export interface TestBot {
  readonly storage: Storage
  readonly deps: TurnDeps
  clock: Date
  person(
    id: string,
    options?: { rollen?: readonly Rol[]; plek?: 'persoonlijk' | 'kanaal'; kanaal?: string },
  ): TestPerson
}

export function createTestBot(overrides: Partial<TurnDeps> & { bank?: Kennisbank } = {}): TestBot {
  let counter = 0
  const bank =
    overrides.bank ??
    aBank({
      items: [
        anItem({ id: 'briefadres', titel: 'briefadres', verwante: ['hardheid'] }),
        anItem({ id: 'hardheid', soort: 'route', titel: 'hardheidsclausule', categorie: null }),
      ],
      begrippen: [{ term: 'Wlz', afkorting: '', uitleg: 'Een zorgwet.' }],
      buitenBereik: [
        { id: 'elders', onderwerp: 'Elders', titel: null, vragen: [], verwijzing: 'Ga daarheen.' },
        { id: 'over-ons', onderwerp: 'Ons', titel: 'Over ons', vragen: [], verwijzing: 'Wij.' },
      ],
    })
  const kennis = { bank, byId: indexItems(bank.items), zoeker: plainZoeker(bank) }
  const bot: TestBot = {
    storage: overrides.storage ?? createMemoryStorage(),
    clock: NOW,
    deps: undefined as unknown as TurnDeps,
    person: (id, { rollen, plek = 'persoonlijk', kanaal = 'kanaal-loket' } = {}) =>
      createPerson(bot, id, { plek, kanaal }, rollen),
  }
  const deps: TurnDeps = {
    storage: bot.storage,
    clock: () => bot.clock,
    random: () => (counter++ % 997) / 997,
    newId: () => `id-${counter++}`,
    dialogen,
    regels,
    gegevens: plainGegevens,
    redactie,
    systemen: [],
    kennis: () => kennis,
    zeg,
    lokaal: false,
    noodsignalen: loadNoodsignalen(ROOT).noodsignalen,
    achtergehouden: new Map(),
    kaartjes: plainKaartjes(),
    termijnen: () => TERMIJNEN,
    werkdagen: () => WERKDAGEN_PER_STATUS,
    isAan: () => true,
    sjablonen: loadSjablonen(ROOT).sjablonen,
    tabadres: localAdres(() => 'http://127.0.0.1:3978'),
    ...overrides,
  }
  return Object.assign(bot, { deps })
}

let activities = 0

function createPerson(
  bot: TestBot,
  id: string,
  { plek, kanaal }: { readonly plek: Invoer['plek']; readonly kanaal: string },
  rollen: readonly Rol[] | undefined,
): TestPerson {
  const said: Said[] = []
  let last: Invoer | undefined
  let ready: Promise<void> | undefined
  async function send(part: Pick<Invoer, 'tekst' | 'knop'>): Promise<Said> {
    ready ??= rollen ? bot.storage.stores.rollen.save(id, rollen) : Promise.resolve()
    await ready
    last = {
      activiteitId: `activiteit-${activities++}`,
      conversatieId: plek === 'kanaal' ? kanaal : `chat-${id}`,
      plek,
      afzender: { id, tenantId: 'tenant', naam: `Naam ${id}` },
      knopOnbekend: false,
      bijlagen: false,
      ...part,
    }
    return deliver(last)
  }
  async function deliver(invoer: Invoer): Promise<Said> {
    const result = await runTurn(bot.deps, invoer)
    const answer: Said = {
      texts: result.uit.flatMap((bericht) => ('tekst' in bericht ? [bericht.tekst] : [])),
      cards: cardsOf(result.uit),
      replaced: result.vervang,
      nieuw: result.nieuw,
    }
    said.push(answer)
    return answer
  }
  return {
    said,
    say: (text) => send({ tekst: text, knop: null }),
    click: async ({ antwoord, ...wanted }) => {
      const shown = said.flatMap(({ cards }) => cards.flatMap(buttonsOf)).reverse()
      const found = shown.find((data) =>
        Object.entries(wanted).every(([key, value]) => data[key as keyof KnopData] === value),
      )
      if (!found)
        throw new Error(`no button ${JSON.stringify(wanted)} among ${JSON.stringify(shown)}`)
      return send({ tekst: '', knop: antwoord === undefined ? found : { ...found, antwoord } })
    },
    press: (data) => send({ tekst: '', knop: data }),
    repeat: () => {
      if (!last) throw new Error('nothing was said yet')
      return deliver(last)
    },
  }
}

function cardsOf(uit: readonly Uitbericht[]): Card[] {
  return uit.flatMap((bericht) => ('kaart' in bericht ? [bericht.kaart] : []))
}

/** The data of every button on a card, in reading order. */
export function buttonsOf(card: Card): KnopData[] {
  return elementsOf(card)
    .filter((element) => element.type === 'Action.Execute')
    .map((element) => element.data as KnopData)
}

/** Every object on a card that has a type. */
export function elementsOf(card: Json): Json[] {
  const found: Json[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value) found.push(value as Json)
      Object.values(value).forEach(walk)
    }
  }
  walk(card)
  return found
}

/** Everything a person can read on a card. */
export function textOf(card: Card): string {
  return elementsOf(card)
    .flatMap((element) => [element.text, element.title, element.label])
    .filter((text): text is string => typeof text === 'string')
    .join('\n')
}

const BEFORE_DATE = [
  'nee',
  'gemeente',
  'wijkteam, gemeente Voorbeeldstad',
  'Moeder van 34 met twee kinderen heeft geen inkomen meer en moet haar huis uit.',
  'financien, wonen',
  'ontruiming',
]
const WHAT_IS_STUCK = ['doorbraak', 'samenwerking', 'betalen', 'UWV: wacht op de gemeente']
const LOCAL_STEPS = ['overslaan', 'ja', 'overslaan', 'ja', 'overslaan', 'ja', 'overslaan', 'geen']
const WHAT_IS_ASKED = [
  'ja',
  'wonen',
  'Het gezin blijft in de woning.',
  'UWV en de gemeente moeten samen beslissen wie nu betaalt.',
  'ja',
  'ja',
  'klopt',
]

/** Answers for every step of the triage on the way to an intervention, when there is time. */
export const INTERVENTIE: readonly string[] = [
  ...BEFORE_DATE,
  '3 juni 2027',
  ...WHAT_IS_STUCK,
  ...LOCAL_STEPS,
  ...WHAT_IS_ASKED,
]

/** The short way: what threatens is so near that the local steps are not asked. */
export const SPOED: readonly string[] = [
  ...BEFORE_DATE,
  '3 december 2026',
  ...WHAT_IS_STUCK,
  ...WHAT_IS_ASKED,
]

/** Closes a Casus as its regievoerder, without a Leerpunt and a draft. */
export async function closeBy(
  regie: TestPerson,
  casusId: string,
  verder: VerderKunnen = 'ja',
): Promise<void> {
  await regie.press({ k: 'vul-in', a: 'afronding', c: casusId })
  for (const answer of [
    verder,
    'De verzekeraar betaalt door tot er een besluit is.',
    ...['geen', 'overslaan', 'samenwerking', 'meso', 'nee', 'nee', 'klopt'],
  ]) {
    await regie.say(answer)
  }
}

/** Brings a new draft to its outcome; gives what was said last. */
export async function fillIn(
  person: TestPerson,
  answers: readonly string[] = INTERVENTIE,
): Promise<Said> {
  let said = await person.say('nieuwe casus')
  for (const answer of answers) said = await person.say(answer)
  return said
}
