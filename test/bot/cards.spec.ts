import assert from 'node:assert/strict'
import type { ConceptView } from '../../src/actions/concept.ts'
import { FORMS } from '../../src/actions/forms.ts'
import { adviceCard } from '../../src/bot/cards/advice.ts'
import { agendaCards } from '../../src/bot/cards/agenda.ts'
import { mislukteCard, tooBigCard, undeliveredCard } from '../../src/bot/cards/beheer.ts'
import { bordCard } from '../../src/bot/cards/bord.ts'
import {
  berichtCard,
  casusCards,
  closedCard,
  conceptenCard,
  confirmCard,
  filedCard,
  mijnCasussenCard,
  sjablonenCard,
  writeCard,
} from '../../src/bot/cards/casus.ts'
import { conceptitemCards, conceptitemsCard } from '../../src/bot/cards/conceptitems.ts'
import type { Card } from '../../src/bot/cards/elements.ts'
import { formAnsweredCard, formCard, formDoneCard, formLeftCard } from '../../src/bot/cards/form.ts'
import { settingsCard } from '../../src/bot/cards/instellingen.ts'
import { channelCard, occupiedCard } from '../../src/bot/cards/kanaal.ts'
import { leerpuntenCard } from '../../src/bot/cards/leerpunten.ts'
import { feedbackCard, nowAnsweredCard } from '../../src/bot/cards/melden.ts'
import { menuCard } from '../../src/bot/cards/menu.ts'
import { outcomeCard } from '../../src/bot/cards/outcome.ts'
import { overdrachtCard, tijdlijnCard } from '../../src/bot/cards/overdracht.ts'
import { overviewCards } from '../../src/bot/cards/overview.ts'
import {
  checkLeerpuntenCard,
  contentCard,
  dagoverzichtCard,
  leftLyingCard,
  nazorgCard,
} from '../../src/bot/cards/overzicht.ts'
import { answeredCard, questionCard, usedCard } from '../../src/bot/cards/question.ts'
import { registerCard, sharedEntryCard, withRegisterOffers } from '../../src/bot/cards/register.ts'
import { followUpCard, hitsCard, itemCard, noHitsCard } from '../../src/bot/cards/search.ts'
import { sharedItemCard } from '../../src/bot/cards/share.ts'
import { privacyCard, welcomeCard } from '../../src/bot/cards/simple.ts'
import { summaryCard } from '../../src/bot/cards/summary.ts'
import { werklijstCard } from '../../src/bot/cards/werklijst.ts'
import { loadDialogs } from '../../src/content/dialogs/load-dialogs.ts'
import { loadRegels } from '../../src/content/dialogs/load-regels.ts'
import { loadKnowledge } from '../../src/content/knowledge/load-knowledge.ts'
import { createZeg, loadPhrases } from '../../src/content/load-phrases.ts'
import {
  type Behandeling,
  INTERVENTIES,
  isInterventiesoort,
} from '../../src/domain/casus/behandeling.ts'
import { type Casus, GEBEURTENISSEN } from '../../src/domain/casus/casus.ts'
import { CASUS_STATUSSEN } from '../../src/domain/casus/casus-status.ts'
import { overdrachtOf } from '../../src/domain/casus/overdracht.ts'
import { WERKDAGEN_PER_STATUS } from '../../src/domain/casus/termijn.ts'
import { volledigheidOf } from '../../src/domain/casus/volledigheid.ts'
import { indexItems } from '../../src/domain/kennis/kennis.ts'
import type { Wetsmelding } from '../../src/domain/kennis/wetswijziging.ts'
import { LEERORDES, LEERPUNT_STATUSSEN } from '../../src/domain/leerpunt/leerpunt.ts'
import { kenmerkOf } from '../../src/domain/levering/kenmerk.ts'
import { LEVERINGSOORTEN } from '../../src/domain/levering/levering.ts'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { GEGEVENSSOORTEN } from '../../src/domain/privacy/persoonsgegeven.ts'
import type { Antwoord } from '../../src/domain/triage/antwoord.ts'
import type { Stap } from '../../src/domain/triage/dialoog.ts'
import {
  aBank,
  aCasus,
  aLeerpunt,
  anAfronding,
  anEvent,
  anInvulling,
  anItem,
  aRegistratie,
} from '../helpers/builders.ts'
import { elementsOf, ROOT, textOf } from '../helpers/test-bot.ts'

/** Largest card we send, in bytes of UTF-16 (design, section 7). */
const MAX_BYTES = 24 * 1024
const MAX_PRIMARY = 6

const zeg = createZeg(
  new Map([...loadPhrases(ROOT), ...loadPhrases(ROOT, 'dialogs/_formulier.yaml')]),
)
const { bank } = loadKnowledge(ROOT)
const dialogen = loadDialogs(ROOT).sources.map(({ dialoog }) => dialoog)
const triage = dialogen.find(({ id }) => id === 'triage') ?? assert.fail()

/** Long words of wide letters, Markdown and HTML: as bad as a text gets. */
function worst(length: number): string {
  return '<b>[Ж](http://x)*_`# '.repeat(Math.ceil(length / 20)).slice(0, length)
}

function worstAnswer(stap: Stap): Antwoord {
  switch (stap.kind) {
    case 'meer':
      return { soort: 'keuzes', keuzes: Object.keys(stap.options) }
    case 'een':
    case 'ja-nee':
    case 'overzicht':
      return { soort: 'keuze', keuze: Object.keys(stap.options).at(-1) ?? '' }
    case 'datum':
      return { soort: 'datum', datum: '2026-12-30' }
    case 'bedrag':
      return { soort: 'bedrag', euro: 999_999_999 }
    case 'organisatie':
      return { soort: 'organisatie', id: null, naam: worst(120) }
    case 'partijen':
      return {
        soort: 'partijen',
        partijen: Array.from({ length: 12 }, () => ({
          id: null,
          naam: worst(120),
          zegt: worst(300),
        })),
      }
    default:
      return { soort: 'tekst', tekst: worst(stap.kind === 'tekst' ? 300 : 4000) }
  }
}

const antwoorden = Object.fromEntries(
  Object.entries(triage.steps).map(([name, stap]) => [name, worstAnswer(stap)]),
)
const pad = Object.keys(triage.steps)
const casus = aCasus({
  referentie: 'MW-26-WWWW',
  status: 'in-behandeling',
  antwoorden,
  baan: 'interventie',
  redenDoorgaan: worst(4000),
  indiener: { gebruikerId: 'i', tenantId: 't', naam: worst(200), organisatie: worst(120) },
  regievoerder: { gebruikerId: 'r', naam: worst(200) },
  afronding: anAfronding({ verder: 'deels', toelichting: worst(4000) }),
  ingediend: '2026-11-24T10:00:00.000Z',
  behandeling: worstBehandeling(),
})
const worstItem = anItem({
  titel: worst(140),
  situatie: worst(5000),
  waarom: worst(5000),
  stappen: Array.from({ length: 20 }, () => worst(1000)),
  wie: worst(5000),
  letOp: worst(5000),
  wetten: Array.from({ length: 20 }, () => worst(100)),
  verwante: [],
})
const berichten = Array.from({ length: 10 }, (_, nummer) => ({
  id: String(nummer),
  casusId: 'casus-1',
  van: 'indiener' as const,
  gebruikerId: 'i',
  naam: worst(100),
  tekst: worst(4000),
  op: '2026-11-24T10:00:00.000Z',
}))
const many = Array.from({ length: 50 }, (_, nummer) => ({
  ...casus,
  id: `casus-${nummer}`,
  status: CASUS_STATUSSEN[nummer % CASUS_STATUSSEN.length] ?? 'concept',
}))

const VANDAAG = '2027-01-06'
const PEIL = { vandaag: VANDAAG, werkdagen: WERKDAGEN_PER_STATUS }

/** Everything that can be said of one Casus, at once. */
const worstAttention = (one: Casus) => ({
  casus: one,
  punten: (
    ['datum', 'te-laat', 'bijna-te-laat', 'volgende-stap', 'toezegging', 'wachttijd'] as const
  ).map((soort) => ({ soort, op: '2026-12-30', tekst: worst(4000) })),
})

const events = GEBEURTENISSEN.flatMap((soort) => [
  anEvent(`a-${soort}`, { soort }),
  anEvent(`b-${soort}`, { soort }),
])
const leerpunten = LEERPUNT_STATUSSEN.flatMap((status) =>
  LEERORDES.map((orde) =>
    aLeerpunt({
      id: `${status}-${orde}`,
      ...{ status, orde, tekst: worst(4000), belegdBij: worst(120), opvolging: worst(300) },
    }),
  ),
)

/** As much as somebody can record in eight weeks, and more. */
function worstBehandeling(): Behandeling {
  const op = '2026-11-24T10:00:00.000Z'
  const resultaat = { tekst: worst(4000), op }
  return {
    volgende: { wat: worst(300), op: '2026-12-01' },
    wachtTot: '2026-12-01',
    verwijzingen: Array.from({ length: 10 }, () => ({ soort: 'zaak', nummer: worst(300), op })),
    notities: Array.from({ length: 20 }, (_, at) => ({
      ...{ id: `n${at}`, door: 'r', naam: worst(200), op, tekst: worst(4000) },
    })),
    bord: Array.from({ length: 20 }, (_, at) => ({
      id: `u${at}`,
      organisatie: { id: null, naam: worst(120) },
      ...{ vraag: worst(300), gevraagdOp: op, naam: worst(200), toegezegdVoor: '2026-12-01' },
      antwoord: at % 2 ? resultaat : null,
    })),
    interventies: Object.keys(INTERVENTIES).flatMap((soort, at) =>
      isInterventiesoort(soort)
        ? {
            ...{ id: `i${at}`, soort, op, naam: worst(200) },
            dialoog: { id: 'interventie', versie: 1 },
            antwoorden: { toelichting: { soort: 'tekst' as const, tekst: worst(4000) } },
            resultaat: at % 2 ? resultaat : null,
          }
        : [],
    ),
  }
}

/** Every question of every form, with everything before it answered as long as it may be. */
const forms = Object.keys(FORMS).flatMap((id) => {
  const dialoog = dialogen.find((one) => one.id === id)
  if (!dialoog) throw new Error(`no form ${id}`)
  const steps = Object.entries(dialoog.steps)
  const filled = Object.fromEntries(steps.map(([name, stap]) => [name, worstAnswer(stap)]))
  return steps.flatMap(([naam, stap], at) => {
    const view = {
      invulling: anInvulling({ dialoog: { id, versie: 1 }, antwoorden: filled }),
      ...{ dialoog, casus, naam, stap, nummer: at + 1, ongeveer: steps.length },
      pad: steps.slice(0, at).map(([name]) => name),
      over: casus.behandeling.bord[0] ?? null,
      voorstel: stap.kind === 'overzicht' ? null : worstAnswer(stap),
      onomkeerbaar: '2026-12-01',
    }
    return [
      formCard(view, zeg),
      formCard(view, zeg, true),
      formAnsweredCard(view, worst(4000), zeg),
      formLeftCard(view, zeg),
      ...Object.values(dialoog.outcomes).map((uitkomst) =>
        formDoneCard(uitkomst, { naam: worst(200), referentie: 'MW-26-WWWW' }, [worst(200)], []),
      ),
    ]
  })
})

/** Every cell of the register as long as it may be. */
const worstEntry = {
  registratie: aRegistratie({
    organisatie: { id: null, naam: worst(120) },
    functie: worst(120),
    regio: worst(80),
    contact: { mailbox: worst(120), telefoon: worst(30), naam: worst(80) },
    bijgewerkt: '2024-01-01',
  }),
  themas: bank.leefgebieden.map(({ naam }) => naam),
  verouderd: true,
}
const worstRegister = {
  hits: Array.from({ length: 5 }, () => worstEntry),
  meer: true,
  nietGevonden: Array.from({ length: 12 }, () => worst(300)),
  organisaties: Array.from({ length: 12 }, () => worst(120)),
}

/** Every rule that can speak at this place, all at once and as long as a rule may be. */
const worstAt = (plek: string) => ({
  advies: loadRegels(ROOT)
    .regels.filter(({ bij }) => bij.includes(plek))
    .map((regel) => ({ ...regel, zin: 'Ж'.repeat(300) })),
  urgentie: { soort: 'spoed' as const, datum: '2026-12-04', dagen: 10 },
})

function stepView(naam: string, stap: Stap): ConceptView {
  return {
    casus,
    dialoog: triage,
    positie: { soort: 'stap', stap: naam, pad },
    ...worstAt(naam),
    soort: 'stap',
    naam,
    stap,
    eerder: worstAnswer(stap),
    nummer: 30,
    ongeveer: 40,
    kanTerug: true,
  }
}

/** More laws than anybody notes at a time, each with as much as may be said of it. */
const worstMeldingen: readonly Wetsmelding[] = Array.from({ length: 9 }, (_, at) => ({
  wet: worst(300),
  soort: 'gewijzigd',
  per: '2027-01-01',
  uitleg: worst(600),
  komt: at % 2 === 0,
}))
const related = Array.from({ length: 9 }, () => worstItem)
const view = {
  casus,
  dialoog: triage,
  pad,
  berichten,
  ...worstAt('regievoerder'),
  volledigheid: volledigheidOf(casus, triage),
  patroon: { aantal: 123, verder: 45, route: 'item-1' },
  als: 'regievoerder' as const,
}
const kennis = {
  bank,
  byId: indexItems(bank.items),
  zoeker: { search: () => assert.fail(), separate: () => null },
}

const CARDS: Record<string, readonly Card[]> = {
  welkom: [welcomeCard(zeg)],
  vraag: Object.entries(triage.steps).map(([naam, stap]) => {
    const step = stepView(naam, stap)
    assert.ok(step.soort === 'stap')
    return questionCard(step, kennis, zeg, naam === 'situatie' ? worst(4000) : null)
  }),
  beantwoord: Object.entries(triage.steps).map(([naam, stap]) =>
    answeredCard(stap, worstAnswer(stap), { casusId: 'casus-1', naam }, zeg),
  ),
  advies: [adviceCard(worstAt('overzicht').advies, kennis, zeg)],
  meenemen: [
    summaryCard(stepView('overzicht', triage.steps.overzicht ?? assert.fail()), 'loket', zeg),
  ],
  gebruikt: [usedCard(zeg)],
  overzicht: overviewCards(stepView('overzicht', triage.steps.overzicht ?? assert.fail()), zeg),
  uitkomst: Object.entries(triage.outcomes).map(([naam, uitkomst]) =>
    outcomeCard(
      {
        casus,
        dialoog: triage,
        positie: { soort: 'uitkomst', uitkomst: naam, pad },
        ...worstAt(`outcome/${naam}`),
        patroon: { aantal: 123, verder: 45, route: null },
        gevonden: [worstItem, worstItem],
        soort: 'uitkomst',
        naam,
        uitkomst,
      },
      kennis,
      zeg,
    ),
  ),
  zoekresultaat: [
    hitsCard(
      {
        antwoord: {
          oordeel: 'onzeker',
          verwijzing: null,
          hits: related.slice(0, 3).map((item) => ({
            item,
            woorden: related.map(() => worst(60)),
            waar: ['vragen', 'organisaties', 'trefwoorden'],
            verschil: [
              { soort: 'wet', gevraagd: worst(60) },
              { soort: 'organisatie', gevraagd: worst(60) },
            ],
          })),
          facet: {
            soort: 'doelgroep',
            waarden: related.slice(0, 5).map(() => ({ waarde: worst(120), hits: [] })),
          },
        },
        inDialog: false,
        ronde: 2,
      },
      bank,
      zeg,
    ),
    followUpCard(worstItem, zeg),
    noHitsCard({ again: true, inDialog: false }, zeg),
    noHitsCard({ again: true, inDialog: false, vraagId: 'vraag-1' }, zeg),
    feedbackCard('oordeel-1', zeg),
    nowAnsweredCard(worstItem, zeg),
    noHitsCard(
      { instead: { titel: null, verwijzing: worst(300) }, again: false, inDialog: true },
      zeg,
    ),
  ],
  item: [
    itemCard(
      {
        item: worstItem,
        routes: related,
        knelpunten: related,
        verlopen: true,
        wetsmeldingen: worstMeldingen,
        bewijs: { aantal: 1234, geholpen: 999 },
      },
      aBank(),
      zeg,
    ),
    itemCard(
      {
        item: worstItem,
        routes: related,
        knelpunten: related,
        verlopen: true,
        wetsmeldingen: worstMeldingen,
        bewijs: { aantal: 1234, geholpen: 999 },
      },
      aBank(),
      zeg,
      { tekst: worst(40), steps: 20 },
    ),
    ...bank.items.map((item) =>
      itemCard(
        {
          item,
          routes: [],
          knelpunten: [],
          verlopen: true,
          wetsmeldingen: worstMeldingen,
          bewijs: { aantal: 1234, geholpen: 999 },
        },
        bank,
        zeg,
      ),
    ),
  ],
  privacy: [privacyCard({ soorten: GEGEVENSSOORTEN, voorstel: worst(8000), hard: false }, zeg)],
  kanaalkaart: many.map((one) => channelCard(one, kennis, zeg)),
  ingediend: [filedCard(casus, 365, zeg)],
  'mijn concepten': [conceptenCard(many, zeg)],
  'mijn casussen': [mijnCasussenCard(many, zeg), mijnCasussenCard([], zeg)],
  werklijst: [
    werklijstCard(many, { peil: PEIL, deel: false, lezer: 'r' }, zeg),
    werklijstCard([], { peil: PEIL, deel: true, lezer: 'r' }, zeg),
  ],
  dagoverzicht: [
    dagoverzichtCard({ aandacht: many.map(worstAttention), zonderStap: many }, VANDAAG, zeg),
  ],
  'casussen die zijn blijven liggen': [leftLyingCard(many, PEIL, zeg)],
  'leerpunten om na te gaan': [
    checkLeerpuntenCard(
      many.map(() => ({ leerpunt: aLeerpunt(), referenties: many.map(() => 'MW-26-WWWW') })),
      zeg,
    ),
  ],
  nazorg: [nazorgCard(casus, zeg), contentCard(casus, zeg)],
  instellingen: [true, false].flatMap((meldingen) =>
    [null, { van: 60, tot: 1439 }].map((stil) =>
      settingsCard({ ...newProfiel('i', worst(200)), meldingen, stil }, zeg),
    ),
  ),
  casus: casusCards(view, kennis, zeg),
  bericht: [
    berichtCard({
      casus,
      titel: worst(100),
      tekst: worst(4000),
      uitleg: worst(200),
      knoppen: [['beantwoord', 'Beantwoord']],
    }),
  ],
  mislukt: [
    mislukteCard([], zeg),
    mislukteCard(
      LEVERINGSOORTEN.flatMap((soort) =>
        ['ConversationBlockedByUser', 'x'.repeat(60)].map((code) => ({
          ...{ soort, code, kenmerk: kenmerkOf(worst(300)), referentie: 'MW-26-WWWW' },
          aangemaakt: '2026-11-24T10:00:00.000Z',
        })),
      ),
      zeg,
    ),
  ],
  onbezorgd: (['ja', 'nee'] as const).map((mail) =>
    undeliveredCard(
      casus,
      anEvent('e', {
        feiten: { aan: 'i', bericht: 'vraag-aan-indiener', code: 'x'.repeat(60), mail },
      }),
      zeg,
    ),
  ),
  'te groot': [tooBigCard(casus, zeg)],
  afgerond: [closedCard(casus, zeg)],
  'bericht schrijven': [
    writeCard(casus, zeg('loket.typ-vraag', { referentie: 'MW-26-WWWW' }), zeg),
    sjablonenCard(
      casus,
      Array.from({ length: 8 }, () => ({ id: 'id', titel: worst(40), tekst: worst(500) })),
      zeg,
    ),
    occupiedCard(casus, casus, zeg),
    confirmCard(casus, casus, zeg),
  ],
  behandeling: [
    bordCard(casus, zeg),
    bordCard(aCasus({ referentie: 'MW-26-WWWW' }), zeg),
    menuCard(casus, zeg),
    overdrachtCard(casus, overdrachtOf(casus, berichten, '2026-11-25'), zeg),
    tijdlijnCard(casus, events, () => worst(200), zeg),
  ],
  leerpunten: [leerpuntenCard(leerpunten, zeg), leerpuntenCard([], zeg)],
  agenda: [
    { casussen: many, leerpunten },
    { casussen: [], leerpunten: [] },
  ].flatMap((one) =>
    agendaCards(
      {
        sinds: VANDAAG,
        leerpunten: one.leerpunten,
        casussen: one.casussen.map(({ id }) => ({
          ...{ referentie: id, afgerond: VANDAAG, verder: 'deels' as const },
          leefgebieden: bank.leefgebieden.map((gebied) => gebied.id),
          knelpunten: ['samenwerking', 'wet-en-regelgeving', 'overig'],
          interventies: Object.keys(INTERVENTIES).filter(isInterventiesoort),
        })),
      },
      kennis,
      zeg,
    ),
  ),
  conceptitems: [
    conceptitemsCard(Array(50).fill(worstItem), zeg),
    conceptitemsCard([], zeg),
    ...conceptitemCards({ ...worstItem, intern: worst(5000) }, zeg),
  ],
  formulieren: forms,
  register: (['gevonden', 'deels', 'niets', 'leeg'] as const).map((soort) =>
    registerCard(
      {
        ...worstRegister,
        soort,
        hits: ['gevonden', 'deels'].includes(soort) ? worstRegister.hits : [],
      },
      true,
      zeg,
    ),
  ),
  'delen uit het register': [sharedEntryCard(worstEntry, zeg)],
  'delen uit de kennisbank': [worstItem, ...bank.items].flatMap((item) =>
    [true, false].map((verlopen) =>
      sharedItemCard({ item, verlopen, wetsmeldingen: verlopen ? worstMeldingen : [] }, bank, zeg),
    ),
  ),
  'aanbod van het register': [
    withRegisterOffers(
      noHitsCard({ again: true, inDialog: false }, zeg),
      [
        { id: 'uwv', naam: worst(120), woorden: ['uwv'] },
        { id: null, naam: worst(120), woorden: ['gemeente', 'voorbeeldstad'] },
      ],
      zeg,
    ),
  ],
}

describe('cards (N4)', () => {
  for (const [name, cards] of Object.entries(CARDS)) {
    describe(name, () => {
      it('stays small with the worst data', () => {
        for (const card of cards) {
          const bytes = Buffer.byteLength(JSON.stringify(card), 'utf16le')
          assert.ok(bytes <= MAX_BYTES, `${bytes} bytes: ${JSON.stringify(card).slice(0, 80)}`)
        }
      })

      it('says its language, and what it is to those who only hear it (L2)', () => {
        for (const card of cards) {
          assert.equal(card.lang, 'nl')
          assert.ok(String(card.speak).length > 0)
          assert.ok(String(card.fallbackText).length > 0)
          assert.equal(card.version, '1.5')
        }
      })

      it('labels every input and says what is wrong (L1)', () => {
        for (const element of cards.flatMap(elementsOf)) {
          if (!String(element.type).startsWith('Input.')) continue
          for (const key of ['id', 'label', 'errorMessage']) assert.ok(element[key], key)
          assert.equal(element.isRequired, true)
        }
      })

      it('gives every button a fallback with the same ids, and ids only', () => {
        for (const element of cards.flatMap(elementsOf)) {
          if (element.type !== 'Action.Execute') continue
          const fallback = element.fallback as { type: string; data: unknown }
          assert.equal(fallback.type, 'Action.Submit')
          assert.deepEqual(fallback.data, element.data)
          const { v, ...ids } = element.data as Record<string, string>
          assert.equal(v, 1)
          for (const id of Object.values(ids)) assert.match(id, /^[\w-]{1,120}$/)
        }
      })

      it('has few main buttons, wraps its text, and uses no pictures without words', () => {
        for (const card of cards) {
          assert.ok(((card.actions as unknown[]) ?? []).length <= MAX_PRIMARY)
          for (const element of elementsOf(card)) {
            if (element.type === 'TextBlock') assert.equal(element.wrap, true)
            if (element.type === 'Image') assert.ok(element.altText)
          }
        }
      })

      it('shows what people type letter by letter, never as Markdown (K10)', () => {
        const own = ['item', 'zoekresultaat', 'bericht', 'delen uit de kennisbank'] // editors write Markdown there
        if (own.includes(name)) return
        for (const element of cards.flatMap(elementsOf)) {
          if (element.type === 'TextBlock') assert.doesNotMatch(String(element.text), /<b>|http:/)
        }
      })
    })
  }

  it('puts nothing into a chat that is clicked, fetched anew or meant for editors (G2)', () => {
    const item = anItem({ intern: 'alleen voor redacteuren' })
    const shared = sharedItemCard({ item, verlopen: false, wetsmeldingen: [] }, bank, zeg)
    assert.doesNotMatch(JSON.stringify(shared), /Action\.|refresh|alleen voor redacteuren/)
    assert.equal(shared.body.length, 4)
  })

  it('warns above the answer, and on one that is shared, of a law that changed since (X28)', () => {
    const melding = {
      wet: 'Awb art. 4:84',
      uitleg: 'De *termijn* wordt langer.',
      per: '2027-01-01',
    }
    const item = anItem()
    const told = (wetsmeldingen: readonly Wetsmelding[]) => {
      const view = { item, routes: [], knelpunten: [], verlopen: false, bewijs: null }
      const cards = [
        itemCard({ ...view, wetsmeldingen }, bank, zeg),
        sharedItemCard({ item, verlopen: false, wetsmeldingen }, bank, zeg),
      ]
      return cards.map((one) => one.body.filter(({ style }) => style === 'emphasis'))
    }
    for (const soort of ['gewijzigd', 'vervallen'] as const) {
      for (const komt of [true, false]) {
        for (const [notice, ...more] of told([{ ...melding, soort, komt }])) {
          const key = `wetswijziging.${soort}${komt ? '-straks' : ''}`
          const sentence = zeg(key, { wet: melding.wet, datum: '1 januari 2027' })
          assert.ok(JSON.stringify(notice).includes(sentence))
          assert.ok(JSON.stringify(notice).includes('De *termijn* wordt langer.'))
          assert.deepEqual(more, [])
        }
      }
    }
    assert.deepEqual(told([]), [[], []])
  })

  it('shows every item of the base whole', () => {
    for (const item of bank.items) {
      const shown = textOf(
        itemCard(
          { item, routes: [], knelpunten: [], verlopen: false, wetsmeldingen: [], bewijs: null },
          bank,
          zeg,
        ),
      )
      for (const part of [item.situatie, item.waarom, ...item.stappen, item.wie, item.letOp]) {
        assert.ok(shown.includes(part.trim()), item.id)
      }
    }
  })

  it('splits a casus over cards without losing a letter', () => {
    const shown = casusCards(view, kennis, zeg)
      .flatMap(elementsOf)
      .filter(({ type }) => type === 'TextRun')
      .map(({ text }) => String(text))
      .join('')
      .replace(/\s/g, '')
    for (const { tekst } of berichten)
      assert.ok(shown.includes(tekst.replace(/\s/g, '').slice(0, 1000)))
    const letters = (text: string) => text.split('Ж').length
    const sent = [antwoorden.situatie, antwoorden.hulpvraag].map((answer) =>
      answer?.soort === 'tekst' ? answer.tekst : '',
    )
    assert.ok(letters(shown) >= letters(sent.join('')))
  })
})
