import assert from 'node:assert/strict'
import { addNotitie } from '../../src/actions/add-notitie.ts'
import { answerNazorg } from '../../src/actions/answer-nazorg.ts'
import { answerStep } from '../../src/actions/answer-step.ts'
import { askOrganisatie } from '../../src/actions/ask-organisatie.ts'
import { askQuestion } from '../../src/actions/ask-question.ts'
import { askToHear } from '../../src/actions/ask-to-hear.ts'
import { browseKennis } from '../../src/actions/browse-kennis.ts'
import {
  changeBewaren,
  changeOnderdeel,
  changeTekst,
  changeWerkdagen,
  readInstellingen,
} from '../../src/actions/change-instellingen.ts'
import { chooseRol } from '../../src/actions/choose-rol.ts'
import { closeCasus, evaluateCasus } from '../../src/actions/close-casus.ts'
import type { ActionContext } from '../../src/actions/context.ts'
import {
  publishItem,
  retireItem,
  sendBackItem,
  sendToReview,
} from '../../src/actions/decide-item.ts'
import { declineCasus } from '../../src/actions/decline-casus.ts'
import { draftFromVraag } from '../../src/actions/draft-from-vraag.ts'
import { draftKennisitem } from '../../src/actions/draft-kennisitem.ts'
import { exportKennis, planInvoer } from '../../src/actions/exchange-kennis.ts'
import { listFeedback, workOnFeedback } from '../../src/actions/feedback.ts'
import { fileCasus } from '../../src/actions/file-casus.ts'
import { leaveForm } from '../../src/actions/fill-in.ts'
import { findToShare } from '../../src/actions/find-to-share.ts'
import { forgetGesprek } from '../../src/actions/forget-gesprek.ts'
import { giveFeedback } from '../../src/actions/give-feedback.ts'
import { handOver, releaseCasus, takeOver } from '../../src/actions/hand-over.ts'
import { helpSchrijven } from '../../src/actions/help-schrijven.ts'
import { addLeerpunt, listLeerpunten, updateLeerpunt } from '../../src/actions/leerpunten.ts'
import { linkCasus } from '../../src/actions/link-casus.ts'
import { linkLoket, readLoket, unlinkLoket } from '../../src/actions/link-loket.ts'
import { linkVraag } from '../../src/actions/link-vraag.ts'
import { listAgenda } from '../../src/actions/list-agenda.ts'
import { listAfgesloten, listMijnCasussen, listWerk } from '../../src/actions/list-casussen.ts'
import { listConceptitems } from '../../src/actions/list-conceptitems.ts'
import { listLezers } from '../../src/actions/list-lezers.ts'
import { listMislukt } from '../../src/actions/list-mislukt.ts'
import { listWijzigingen } from '../../src/actions/list-wijzigingen.ts'
import { listGemeenten, saveGemeente } from '../../src/actions/manage-gemeenten.ts'
import { listPersonen, setRollen } from '../../src/actions/manage-personen.ts'
import { offerFormulier } from '../../src/actions/open-formulier.ts'
import { openItem } from '../../src/actions/open-item.ts'
import { planNext } from '../../src/actions/plan-casus.ts'
import { readOverdracht } from '../../src/actions/read-casus.ts'
import { readDekking } from '../../src/actions/read-dekking.ts'
import { readBewerking } from '../../src/actions/read-kennisdesk.ts'
import { recordDoorgelaten } from '../../src/actions/record-doorgelaten.ts'
import { recordInterventie } from '../../src/actions/record-interventie.ts'
import { replyToRegievoerder, writeToIndiener } from '../../src/actions/relay-bericht.ts'
import { reopenCasus } from '../../src/actions/reopen-casus.ts'
import { resendLevering } from '../../src/actions/resend-levering.ts'
import { resumeConcept, stopConcept } from '../../src/actions/resume-concept.ts'
import { ALLOW } from '../../src/actions/roles.ts'
import { createItem, discardItem, restoreItem, saveItem } from '../../src/actions/save-item.ts'
import { searchRegister } from '../../src/actions/search-register.ts'
import { setProfiel } from '../../src/actions/set-profiel.ts'
import { startConcept } from '../../src/actions/start-concept.ts'
import { takeCasus } from '../../src/actions/take-casus.ts'
import {
  acceptTegenspraak,
  listTegenspraak,
  reopenTegenspraak,
} from '../../src/actions/tegenspraak.ts'
import { tryQuestion } from '../../src/actions/try-item.ts'
import { listVraaggroepen, workOnVraag } from '../../src/actions/vraaggroepen.ts'
import { offerWaarneming, startWaarneming } from '../../src/actions/waarnemen.ts'
import {
  checkWetswijziging,
  listWetswacht,
  noteWetswijziging,
  retractWetswijziging,
} from '../../src/actions/wetten.ts'
import { withdrawCasus } from '../../src/actions/withdraw-casus.ts'
import { createContext } from '../../src/bot/run-turn.ts'
import { TERMIJNEN } from '../../src/domain/bewaren/termijnen.ts'
import { isDomainError } from '../../src/domain/errors.ts'
import { emptyGesprek } from '../../src/domain/gesprek/gesprek.ts'
import type { Itemcontrole } from '../../src/domain/kennis/itemcontrole.ts'
import { ROLLEN, type Rol } from '../../src/domain/personen/gebruiker.ts'
import {
  aCasus,
  aLeerpunt,
  anAfronding,
  anItem,
  aPaarbesluit,
  aWetswijziging,
  NOW,
} from '../helpers/builders.ts'
import { createTestBot } from '../helpers/test-bot.ts'

const chat = emptyGesprek('chat', 'iemand', NOW)
const dialoog = { id: 'interventie', versie: 1 }

/** Every action, called by somebody who stands on the right side of the Casus: only the role is left to decide. */
const CALLS: { readonly [A in keyof typeof ALLOW]: (context: ActionContext) => unknown } = {
  askQuestion: (it) => askQuestion(it, chat, 'briefadres', { bewaar: true }),
  openItem: (it) => openItem(it, chat, 'briefadres'),
  giveFeedback: (it) => giveFeedback(it, chat, { item: null, oordeel: 'tekst', tekst: 'Goed.' }),
  forgetGesprek: (it) => forgetGesprek(it, chat),
  startConcept: (it) => startConcept(it, chat),
  answerStep: (it) => answerStep(it, withDraft, 'acuut', { soort: 'keuze', keuze: 'nee' }),
  stopConcept: (it) => stopConcept(it, withDraft, false),
  resumeConcept: (it) => resumeConcept(it, chat),
  fileCasus: (it) => fileCasus(it, withDraft),
  listMijnCasussen: (it) => listMijnCasussen(it),
  replyToRegievoerder: (it) => replyToRegievoerder(it, 'mijn', 'Ja.'),
  evaluateCasus: (it) => evaluateCasus(it, 'mijn-gesloten', 'ja'),
  withdrawCasus: (it) => withdrawCasus(it, 'mijn-vrij'),
  offerWaarneming: (it) => offerWaarneming(it, 'mijn'),
  startWaarneming: (it) => startWaarneming(it, 'MW-26-XXXX', '123456'),
  listWerk: (it) => listWerk(it),
  listAfgesloten: (it) => listAfgesloten(it),
  takeCasus: (it) => takeCasus(it, 'mijn-vrij'),
  readCasus: (it) => readOverdracht(it, 'in-behandeling'),
  writeToIndiener: (it) => writeToIndiener(it, 'in-behandeling', 'Wie betaalt?', true),
  closeCasus: (it) =>
    closeCasus(it, 'in-behandeling', { ...anAfronding(), leerpunt: null, titel: null }),
  addNotitie: (it) => addNotitie(it, 'in-behandeling', 'Gebeld.'),
  planNext: (it) => planNext(it, 'in-behandeling', { wat: 'Bellen', op: '2026-12-01' }),
  askOrganisatie: (it) =>
    askOrganisatie(it, 'in-behandeling', {
      organisatie: { id: null, naam: 'UWV' },
      vraag: 'Kan dit?',
      toegezegdVoor: null,
    }),
  linkCasus: (it) => linkCasus(it, 'in-behandeling', { soort: 'zaak', nummer: 'Z-1' }),
  recordInterventie: (it) =>
    recordInterventie(it, 'in-behandeling', { soort: 'overleg', dialoog, antwoorden: {} }),
  handOver: (it) => handOver(it, 'in-behandeling', 'rens', 'Verlof.'),
  takeOver: (it) => takeOver(it, 'van-rens', 'Ziek.'),
  releaseCasus: (it) => releaseCasus(it, 'in-behandeling', 'Verlof.'),
  declineCasus: (it) => declineCasus(it, 'in-behandeling', 'anders', 'Ga naar het wijkteam.'),
  reopenCasus: (it) => reopenCasus(it, 'mijn-gesloten', 'Toch niet klaar.'),
  addLeerpunt: (it) =>
    addLeerpunt(it, 'in-behandeling', { tekst: 'Leer dit.', orde: 'eerste', belegdBij: 'UWV' }),
  updateLeerpunt: (it) => updateLeerpunt(it, 'leerpunt-1', 'belegd', 'Gemeld.'),
  listLeerpunten: (it) => listLeerpunten(it),
  draftKennisitem: (it) => draftKennisitem(it, aCasus({ referentie: 'MW-26-7K3F' }), 'Een titel'),
  listAgenda: (it) => listAgenda(it),
  listConceptitems: (it) => listConceptitems(it),
  fillIn: (it) => leaveForm(it, chat, true),
  linkLoket: (it) => linkLoket(it, 'kanaal'),
  unlinkLoket: (it) => unlinkLoket(it),
  readLoket: (it) => readLoket(it),
  listPersonen: (it) => listPersonen(it),
  setRollen: (it) => setRollen(it, 'rens', ['redacteur']),
  listGemeenten: (it) => listGemeenten(it),
  saveGemeente: (it) =>
    saveGemeente(it, {
      tenantId: 't',
      naam: 'Ons Dorp',
      contactpunt: '',
      functie: '',
      toegelaten: true,
    }),
  readInstellingen: (it) => readInstellingen(it),
  changeTekst: (it) => changeTekst(it, 'welkom.titel', 'Welkom', 'Hoi'),
  changeOnderdeel: (it) => changeOnderdeel(it, 'feedback', false),
  changeWerkdagen: (it) => changeWerkdagen(it, 'ingediend', 3),
  changeBewaren: (it) => changeBewaren(it, 'concept', 7, TERMIJNEN),
  listWijzigingen: (it) => listWijzigingen(it),
  listLezers: (it) => listLezers(it, 'MW-26-7K3F'),
  recordDoorgelaten: (it) => recordDoorgelaten(it, null, 'vals-alarm', ['naam']),
  openFormulier: (it) => offerFormulier(it, createTestBot().deps.kaartjes, 'mijn'),
  searchRegister: (it) => searchRegister(it, 'uwv'),
  setProfiel: (it) => setProfiel(it, { meldingen: false }),
  listMislukt: (it) => listMislukt(it),
  resendLevering: (it) => resendLevering(it, 'alles'),
  answerNazorg: (it) => answerNazorg(it, 'mijn-gesloten', { verder: 'ja' }),
  chooseRol: (it) => chooseRol({ ...it, lokaal: true }, 'alles'),
  browseKennis: (it) => browseKennis(it, { vraag: 'briefadres' }),
  findToShare: (it) => findToShare(it, 'briefadres'),
  askToHear: (it) => askToHear(it, 'vraag', 'vraag-1'),
  listVraaggroepen: (it) => listVraaggroepen(it),
  workOnVraag: (it) =>
    workOnVraag(it, 'vraag-1', {
      status: 'klaar',
      redacteur: null,
      was: { status: 'open', redacteur: null },
    }),
  linkVraag: (it) => linkVraag(it, 'vraag-1', 'bestaat-niet'),
  draftFromVraag: (it) => draftFromVraag(it, 'vraag-1'),
  listFeedback: (it) => listFeedback(it),
  workOnFeedback: (it) =>
    workOnFeedback(it, 'oordeel-1', { status: 'klaar', was: 'nieuw', antwoord: null }),
  readDekking: (it) => readDekking(it),
  tryItem: (it) => tryQuestion(it, anItem(), 'briefadres'),
  helpSchrijven: (it) => helpSchrijven(it, anItem()),
  exportKennis: (it) => exportKennis(it, 'csv'),
  importKennis: (it) => planInvoer(it, 'json', '[]'),
  listWetswacht: (it) => listWetswacht(it),
  noteWetswijziging: (it) => noteWetswijziging(it, aWetswijziging()),
  checkWetswijziging: (it) => checkWetswijziging(it, 'wijziging-1', 'klaar', false),
  retractWetswijziging: (it) => retractWetswijziging(it, 'wijziging-1'),
  listTegenspraak: (it) => listTegenspraak(it),
  acceptTegenspraak: (it) => acceptTegenspraak(it, aPaarbesluit()),
  reopenTegenspraak: (it) => reopenTegenspraak(it, 'item-1', 'item-2'),
  readKennisdesk: (it) => readBewerking(it, 'geschreven'),
  createItem: (it) => createItem(it, 'route', 'Een nieuwe route'),
  saveItem: (it) => saveItem(it, 'geschreven', 1, anItem({ titel: 'Beter' })),
  discardItem: (it) => discardItem(it, 'geschreven', 1),
  restoreItem: (it) => restoreItem(it, 'geschreven', 1, 1),
  sendToReview: (it) => sendToReview(it, ALLES_GOED, 'geschreven', 1),
  sendBackItem: (it) => sendBackItem(it, 'na-te-kijken', 1, 'Leg dit uit.'),
  publishItem: (it) => publishItem(it, ALLES_GOED, 'na-te-kijken', 1),
  retireItem: (it) => retireItem(it, 'klaar', 1, { reden: 'Oud.', door: null }),
}

const ALLES_GOED: Itemcontrole = { check: () => [], findGegevens: () => [] }
const withDraft = { ...chat, conceptId: 'concept' }

async function aContext(rollen: readonly Rol[]): Promise<ActionContext> {
  const bot = createTestBot()
  const { stores } = bot.storage
  const me = { gebruikerId: 'iemand', naam: 'Iemand' }
  const mine = { ...aCasus().indiener, ...me }
  const casussen = {
    concept: { indiener: mine },
    mijn: {
      indiener: mine,
      status: 'in-behandeling',
      regievoerder: { ...me, gebruikerId: 'rens' },
    },
    'mijn-vrij': { indiener: mine, status: 'ingediend' },
    'mijn-gesloten': { indiener: mine, status: 'afgerond', afronding: anAfronding() },
    'in-behandeling': { status: 'in-behandeling', regievoerder: me },
    'van-rens': { status: 'in-behandeling', regievoerder: { ...me, gebruikerId: 'rens' } },
  } as const
  for (const [id, fields] of Object.entries(casussen)) {
    await stores.casussen.save(aCasus({ id, ...fields }))
  }
  await stores.leerpunten.save(aLeerpunt())
  const op = NOW.toISOString()
  await stores.vragen.save({
    ...{ id: 'vraag-1', tekst: 'Wat nu?', oordeel: 'past-niet', getoond: [] },
    ...{ afloop: 'onbekend', item: null, op },
  })
  await stores.oordelen.add({
    ...{ id: 'oordeel-1', item: null, oordeel: 'tekst', tekst: 'Goed.', stap: null, op },
  })
  const items = { geschreven: 'concept', 'na-te-kijken': 'review', klaar: 'gepubliceerd' } as const
  for (const [id, status] of Object.entries(items)) {
    await stores.kennis.save({
      ...{ item: anItem({ id, status }), versie: 0, bron: 'red', vingerafdruk: '' },
      ...{ op: NOW.toISOString(), reden: null },
    })
  }
  await stores.wetswijzigingen.add(aWetswijziging())
  await stores.rollen.save('rens', ['regievoerder'])
  const afzender = { id: 'iemand', tenantId: 'tenant', naam: 'Iemand' }
  const context = await createContext(bot.deps, stores, afzender, NOW)
  return { ...context, gebruiker: { ...context.gebruiker, rollen } }
}

/** Whether the role was what stood in the way; any other outcome is not about roles. */
async function isRefused(
  call: (context: ActionContext) => unknown,
  rollen: readonly Rol[],
): Promise<boolean> {
  const context = await aContext(rollen)
  try {
    await call(context)
    return false
  } catch (error) {
    if (!isDomainError(error)) throw error
    return error.code === 'not-allowed'
  }
}

describe('every action for every role (K2, N5)', () => {
  for (const [action, call] of Object.entries(CALLS)) {
    const allow: readonly Rol[] = ALLOW[action as keyof typeof ALLOW]
    for (const rol of ROLLEN) {
      const may = allow.includes(rol)
      it(`${action}: ${may ? 'open to' : 'closed to'} a ${rol}`, async () => {
        assert.equal(await isRefused(call, [rol]), !may)
      })
    }
    it(`${action}: closed to somebody who lost every role`, async () => {
      assert.equal(await isRefused(call, []), true)
    })
  }
})
