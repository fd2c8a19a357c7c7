import { requireAan } from '../../actions/context.ts'
import { forgetGesprek } from '../../actions/forget-gesprek.ts'
import type { Verwachting } from '../../domain/gesprek/gesprek.ts'
import { hasRole, ROLLEN, type Rol } from '../../domain/personen/gebruiker.ts'
import { noticeCard } from '../cards/simple.ts'
import type { Commando } from '../commands.ts'
import { say, show, type Turn } from '../turn.ts'
import {
  handleAgenda,
  handleBoard,
  handleConceptitems,
  handleLeerpunten,
  handleMenu,
  handleOverdracht,
  handleRecordAnswer,
  handleTemplates,
  handleTimeline,
} from './behandeling.ts'
import { handleMail, handleMislukt, handleResend } from './beheer.ts'
import { afterDetour } from './detour.ts'
import {
  handleBack,
  handleEdit,
  handleNew,
  handleOverview,
  handleResume,
  handleStop,
  handleWhy,
  returnToQuestion,
} from './dialog.ts'
import {
  handleFile,
  handleMine,
  handleOfferWaarneming,
  handleStartWaarneming,
  handleWithdrawStart,
} from './filing.ts'
import { handleFormulier } from './formulier.ts'
import { handleMeldingen, handleStil } from './instellingen.ts'
import { handleFormCommand, handleFormStart } from './invullen.ts'
import {
  findByReference,
  handleLink,
  handleRead,
  handleReplyStart,
  handleTake,
  handleWerklijst,
  handleWriteStart,
} from './loket.ts'
import { handleAskForRegister, handleRegister } from './register.ts'
import { handleQuestion, handleTerm } from './search.ts'

/** A command works in every state and ends whatever the bot was waiting for (A4). */
export async function handleCommand(turn: Turn, command: Commando): Promise<void> {
  const before = turn.gesprek
  // What was not understood is counted in a row of questions only.
  const nietBegrepen = isSearch(command) ? before.nietBegrepen : 0
  turn.gesprek = { ...before, verwacht: null, nietBegrepen }
  const ofForm = before.verwacht === null && before.invullingId !== null
  if (ofForm && (await handleFormCommand(turn, command.naam, command.rest))) return
  const seen = { casusId: '' }
  await runCommand(turn, before.verwacht, command, seen)
  if (command.naam !== 'stop') await afterDetour(turn, before, seen.casusId)
}

function isSearch({ naam }: Commando): boolean {
  return naam === 'zoek' || naam === 'begrip'
}

/** Puts the id of the Casus it was about, if any, in `seen`. */
async function runCommand(
  turn: Turn,
  before: Verwachting | null,
  { naam, rest }: Commando,
  seen: { casusId: string },
): Promise<void> {
  const withCasus = async (go: (turn: Turn, casusId: string) => Promise<void>) => {
    const casusId = await findByReference(turn, rest)
    seen.casusId = casusId ?? ''
    if (casusId) await go(turn, casusId)
  }
  switch (naam) {
    case 'nieuwe-casus':
      return handleNew(turn)
    case 'zoek':
      return rest === '' ? handleAskForQuestion(turn) : handleQuestion(turn, rest)
    case 'begrip':
      return handleTerm(turn, rest)
    case 'mijn-casussen':
      return handleMine(turn)
    case 'ga-verder':
      return handleResume(turn)
    case 'indienen':
      return handleFile(turn)
    case 'toch-indienen':
      return handleFile(turn, { toch: true })
    case 'trek-in':
      return withCasus(handleWithdrawStart)
    case 'waarnemer':
      return withCasus(handleOfferWaarneming)
    case 'neem-waar':
      return handleStartWaarneming(turn, rest)
    case 'feedback':
      requireAan(turn, 'feedback')
      turn.gesprek = { ...turn.gesprek, verwacht: { soort: 'feedback', item: turn.gesprek.item } }
      return say(turn, 'feedback.vraag')
    case 'hulp':
      return handleHelp(turn)
    case 'wat-nu':
      return handleWhatNow(turn)
    case 'wis-gesprek':
      return handleForgetStart(turn)
    case 'stop':
      return before && before.soort !== 'stoppen' && before.soort !== 'voorstel'
        ? say(turn, 'loket.niet-gestuurd')
        : handleStop(turn)
    case 'klaar':
      turn.gesprek = { ...turn.gesprek, klaarSinds: turn.now.toISOString() }
      say(turn, 'algemeen.klaar')
      return returnToQuestion(turn)
    case 'terug':
      return handleBack(turn)
    case 'overzicht':
      return handleOverview(turn)
    case 'wijzig':
      return handleEdit(turn, rest)
    case 'waarom':
      return handleWhy(turn)
    case 'rol':
      return handleRole(turn, rest)
    case 'koppel-loket':
      return handleLink(turn, rest)
    case 'werklijst':
      return handleWerklijst(turn, rest)
    case 'meldingen':
      return handleMeldingen(turn, rest)
    case 'stil':
      return handleStil(turn, rest)
    case 'mislukt':
      return handleMislukt(turn)
    case 'opnieuw-versturen':
      return handleResend(turn, 'alles')
    case 'mail':
      return handleMail(turn, rest)
    case 'neem':
      return withCasus(handleTake)
    case 'lees':
      return withCasus(handleRead)
    case 'vraag':
    case 'bericht-indiener':
      return withCasus((it, id) => handleWriteStart(it, id, naam === 'vraag'))
    case 'bord':
      return withCasus(handleBoard)
    case 'antwoord-vastleggen':
      return handleRecordAnswer(turn, rest)
    case 'meer':
      return withCasus(handleMenu)
    case 'overdracht':
      return withCasus(handleOverdracht)
    case 'tijdlijn':
      return withCasus(handleTimeline)
    case 'sjablonen':
      return withCasus(handleTemplates)
    case 'leerpunten':
      return handleLeerpunten(turn)
    case 'agenda':
      return handleAgenda(turn)
    case 'conceptitems':
      return handleConceptitems(turn)
    case 'vraag-direct':
    case 'notitie-direct':
      return say(turn, 'werklijst.gebruik')
    case 'bericht':
      return withCasus(handleReplyStart)
    case 'formulier':
      return withCasus(handleFormulier)
    case 'bedankt':
      say(turn, 'algemeen.graag-gedaan')
      return returnToQuestion(turn)
    case 'groet':
      return say(turn, 'algemeen.groet')
    case 'hoe-gaat-het':
      return say(turn, 'algemeen.hoe-gaat-het')
    case 'nee':
      return say(turn, 'algemeen.nee')
    case 'geen-idee':
      return say(turn, 'algemeen.geen-idee')
    case 'schelden':
      return say(turn, 'algemeen.schelden')
    case 'register':
      return rest === '' ? handleAskForRegister(turn) : handleRegister(turn, rest)
    default:
      return withCasus((it, id) => handleFormStart(it, naam.slice('vul:'.length), id))
  }
}

/** What waits for this person, by what they do here. */
function handleWhatNow(turn: Turn): Promise<void> {
  if (hasRole(turn.gebruiker, ['regievoerder'])) return handleWerklijst(turn, '')
  return hasRole(turn.gebruiker, ['professional']) ? handleMine(turn) : handleHelp(turn)
}

export function handleAskForQuestion(turn: Turn): void {
  turn.gesprek = { ...turn.gesprek, verwacht: { soort: 'zoekvraag' } }
  say(turn, 'zoeken.vraag')
}

export async function handleHelp(turn: Turn): Promise<void> {
  const { zeg } = turn
  const lines = [
    'vraag',
    'nieuwe-casus',
    'ga-verder',
    'tijdens',
    'waarnemen',
    'rest',
    'register',
    'mail',
  ]
  if (hasRole(turn.gebruiker, ['regievoerder', 'redacteur'])) lines.push('loket', 'loket-meer')
  if (hasRole(turn.gebruiker, ['beheerder'])) lines.push('beheer')
  lines.push('contact')
  if (turn.lokaal) lines.push('lokaal')
  show(
    turn,
    noticeCard(
      zeg('hulp.titel'),
      lines.map((line) => zeg(`hulp.${line}`)),
      [
        [zeg('knop.nieuwe-casus'), { k: 'nieuwe-casus' }],
        [zeg('knop.zoek'), { k: 'zoek' }],
        [zeg('knop.mijn-casussen'), { k: 'mijn-casussen' }],
      ],
    ),
  )
  await returnToQuestion(turn)
}

function handleForgetStart(turn: Turn): void {
  const { zeg } = turn
  turn.gesprek = { ...turn.gesprek, verwacht: { soort: 'wissen' } }
  show(
    turn,
    noticeCard(
      zeg('wissen.titel'),
      [zeg('wissen.uitleg')],
      [
        [zeg('knop.wis'), { k: 'wis', a: 'ja' }],
        [zeg('knop.niet-wissen'), { k: 'wis', a: 'nee' }],
      ],
    ),
  )
}

export async function handleForget(turn: Turn, choice: string): Promise<void> {
  if (choice !== 'ja') {
    turn.gesprek = { ...turn.gesprek, verwacht: null }
    turn.vervang = noticeCard(turn.zeg('wissen.niet'), [])
    return say(turn, 'wissen.niet')
  }
  const { gesprek, concepten } = await forgetGesprek(turn, turn.gesprek)
  turn.gesprek = gesprek
  turn.achtergehouden.delete(turn.invoer.conversatieId)
  const done = turn.zeg('wissen.klaar', { aantal: concepten })
  turn.vervang = noticeCard(done, [])
  turn.uit.push({ tekst: done })
}

/** Only in local mode: lets one person try every role. */
async function handleRole(turn: Turn, wanted: string): Promise<void> {
  if (!turn.lokaal) return say(turn, 'rol.niet-hier')
  const rollen = rolesFor(wanted.toLowerCase())
  if (!rollen) return say(turn, 'rol.onbekend')
  await turn.stores.rollen.save(turn.gebruiker.id, rollen)
  say(turn, 'rol.gezet', { rollen: rollen.join(', ') })
}

function rolesFor(wanted: string): readonly Rol[] | undefined {
  if (wanted === 'alles') return ROLLEN
  const rol = ROLLEN.find((candidate) => candidate === wanted)
  return rol ? [rol] : undefined
}
