import { usedCard } from '../cards/question.ts'
import { say, type Turn } from '../turn.ts'
import {
  handleAskMissing,
  handleBoard,
  handleConceptitem,
  handleMenu,
  handleOverdracht,
  handleTemplate,
  handleTemplates,
  handleTimeline,
} from './behandeling.ts'
import { handleResend } from './beheer.ts'
import { handleAskForQuestion, handleForget, handleHelp } from './commands.ts'
import {
  handleAnswerButton,
  handleBack,
  handleEdit,
  handleKeep,
  handleNew,
  handleOverview,
  handleResume,
  handleStop,
  handleStopChoice,
  handleTakeAlong,
  handleTakeStory,
  handleWhy,
} from './dialog.ts'
import {
  handleFile,
  handleMine,
  handleOfferWaarneming,
  handleRevise,
  handleWithdraw,
  handleWithdrawStart,
} from './filing.ts'
import { handleFormulier } from './formulier.ts'
import { handleSetting } from './instellingen.ts'
import {
  handleFormAnew,
  handleFormBack,
  handleFormButton,
  handleFormDiscard,
  handleFormStart,
  handleFormStop,
  handleFormWhy,
} from './invullen.ts'
import {
  handleConfirmMessage,
  handleEvaluate,
  handleRead,
  handleReplyStart,
  handleTake,
  handleWriteStart,
} from './loket.ts'
import { handleNazorg } from './nazorg.ts'
import { handleAskForRegister, handleRegisterAt, handleRegisterHere } from './register.ts'
import {
  handleAskToHear,
  handleFacet,
  handleFailedStep,
  handleFollowUp,
  handleNothingFits,
  handleOpenItem,
  handleRating,
} from './search.ts'
import { handlePrivacyChoice } from './text.ts'

/** What each button does, by the `k` it sends back. Ids in a button are only ever trusted after a check of rights. */
export async function handleButton(turn: Turn): Promise<void> {
  const { knop } = turn.invoer
  if (!knop) return say(turn, 'algemeen.kaart-oud')
  const { c = '', i = '', a = '' } = knop
  if (ofDraft(knop.k) && c !== turn.gesprek.conceptId) {
    turn.vervang = usedCard(turn.zeg)
    return say(turn, 'dialoog.al-beantwoord')
  }
  switch (knop.k) {
    case 'nieuwe-casus':
      return handleNew(turn)
    case 'zoek':
      return handleAskForQuestion(turn)
    case 'hulp':
      return handleHelp(turn)
    case 'mijn-casussen':
      return handleMine(turn)
    case 'ga-verder':
      return handleResume(turn, c)
    case 'neem-over':
      return handleTakeStory(turn, c)
    case 'antwoord':
      return handleAnswerButton(turn, knop)
    case 'terug':
      return handleBack(turn)
    case 'waarom':
      return handleWhy(turn)
    case 'wijzig':
      return handleEdit(turn, knop.s ?? knop.antwoord ?? '')
    case 'laat-staan':
      return handleKeep(turn)
    case 'overzicht':
      return handleOverview(turn)
    case 'meenemen':
      return handleTakeAlong(turn)
    case 'stoppen':
      return handleStop(turn)
    case 'bewaren':
      return handleStopChoice(turn, false)
    case 'gooi-weg':
      return handleStopChoice(turn, true)
    case 'indienen':
      return handleFile(turn, { casusId: c, toch: a === 'toch' })
    case 'intrekken':
      return a === 'ja' ? handleWithdraw(turn, c) : handleWithdrawStart(turn, c)
    case 'aanpassen':
      return handleRevise(turn, c)
    case 'waarnemer':
      return handleOfferWaarneming(turn, c)
    case 'bekijk':
      return handleOpenItem(turn, i)
    case 'geholpen':
    case 'deels':
      return handleRating(turn, i, knop.k)
    case 'niet-geholpen':
      return handleRating(turn, i, 'niet')
    case 'terugkoppeling':
      return handleFollowUp(turn, i, a)
    case 'stap':
      return handleFailedStep(turn, i, Number(a))
    case 'facet':
      return handleFacet(turn, Number(knop.s), Number(a))
    case 'meld':
      return handleAskToHear(turn, knop.s ?? '', i)
    case 'niets-past':
      return handleNothingFits(turn)
    case 'privacy':
      return handlePrivacyChoice(turn, a)
    case 'wis':
      return handleForget(turn, a)
    case 'neem':
      return handleTake(turn, c)
    case 'lees':
      return handleRead(turn, c)
    case 'stel-vraag':
    case 'stuur-bericht':
      return handleWriteStart(turn, c, knop.k === 'stel-vraag')
    case 'bevestig':
      return handleConfirmMessage(turn, a === 'ja')
    case 'sjablonen':
      return handleTemplates(turn, c)
    case 'sjabloon':
      return handleTemplate(turn, c, i)
    case 'vraag-om':
      return handleAskMissing(turn, c, knop.s ?? '')
    case 'conceptitem':
      return handleConceptitem(turn, i)
    case 'bord':
      return handleBoard(turn, c)
    case 'meer':
      return handleMenu(turn, c)
    case 'overdracht':
      return handleOverdracht(turn, c)
    case 'tijdlijn':
      return handleTimeline(turn, c)
    case 'vul-in':
      return handleFormStart(turn, a, c, i)
    case 'vul':
      return handleFormButton(turn, knop)
    case 'vul-terug':
      return handleFormBack(turn)
    case 'vul-waarom':
      return handleFormWhy(turn)
    case 'vul-stop':
      return handleFormStop(turn)
    case 'vul-opnieuw':
      return handleFormAnew(turn, c)
    case 'vul-weg':
      return handleFormDiscard(turn, c)
    case 'beantwoord':
      return handleReplyStart(turn, c)
    case 'evalueer':
      return handleEvaluate(turn, c, a)
    case 'opnieuw-versturen':
      return handleResend(turn, a)
    case 'nazorg':
      return handleNazorg(turn, c, knop.s ?? '', a)
    case 'instelling':
      return handleSetting(turn, a)
    case 'formulier':
      return handleFormulier(turn, c)
    case 'register':
      if (i !== '') return handleRegisterAt(turn, i)
      return a === 'vraag' ? handleAskForRegister(turn) : handleRegisterHere(turn)
    default:
      return say(turn, 'algemeen.kaart-oud')
  }
}

/** Buttons that only make sense for the draft this conversation works on now. */
function ofDraft(k: string): boolean {
  return [
    'terug',
    'waarom',
    'wijzig',
    'laat-staan',
    'overzicht',
    'meenemen',
    'stoppen',
    'bewaren',
    'gooi-weg',
  ].includes(k)
}
