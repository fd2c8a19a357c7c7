import { evaluateCasus, findToEvaluate } from '../../actions/close-casus.ts'
import { peilOf } from '../../actions/context.ts'
import { linkLoket } from '../../actions/link-loket.ts'
import { listWerk } from '../../actions/list-casussen.ts'
import { getHandledCasus, readCasus } from '../../actions/read-casus.ts'
import { replyToRegievoerder, writeToIndiener } from '../../actions/relay-bericht.ts'
import { takeCasus } from '../../actions/take-casus.ts'
import { type Casus, isIndiener, isVerder } from '../../domain/casus/casus.ts'
import { isEnded } from '../../domain/casus/casus-status.ts'
import { LOKET } from '../../domain/casus/kanaal.ts'
import { expandReferentie, parseReferentie } from '../../domain/casus/referentie.ts'
import type { Werkfilter } from '../../domain/casus/werkfilter.ts'
import { isDomainError } from '../../domain/errors.ts'
import { findLeefgebieden } from '../../domain/kennis/find-leefgebieden.ts'
import { hasRole } from '../../domain/personen/gebruiker.ts'
import { casusCards, confirmCard, writeCard } from '../cards/casus.ts'
import { channelCard, occupiedCard } from '../cards/kanaal.ts'
import { noticeCard } from '../cards/simple.ts'
import { withTabLink } from '../cards/tab-link.ts'
import { werklijstCard } from '../cards/werklijst.ts'
import { say, show, type Turn } from '../turn.ts'
import { returnToQuestion } from './dialog.ts'

/** The id of the Casus somebody means by its reference; says so when there is none. */
export async function findByReference(turn: Turn, text: string): Promise<string | undefined> {
  const typed = parseReferentie(text)
  const meant = typed ? [typed] : expandReferentie(text, turn.now)
  if (meant[0] === undefined) {
    say(turn, 'werklijst.gebruik')
    return undefined
  }
  for (const referentie of meant) {
    const casus = await turn.stores.casussen.findByReferentie(referentie)
    if (casus) return casus.id
  }
  say(turn, 'werklijst.niet-gevonden', { referentie: meant[0] })
  return undefined
}

/** "koppel loket": from now on this channel gets every Casus, or with leefgebieden behind it those about these (J2). */
export async function handleLink(turn: Turn, wanted: string): Promise<void> {
  const { invoer, kennis, stores } = turn
  if (invoer.plek !== 'kanaal') return say(turn, 'kanaal.koppel-in-kanaal')
  const lijst = kennis.bank.leefgebieden
  const namesOf = (ids: readonly string[]) =>
    lijst.flatMap(({ id, naam }) => (ids.includes(id) ? [naam] : [])).join(', ')
  const { bekend, onbekend } = findLeefgebieden(lijst, wanted)
  if (onbekend.length > 0) {
    const keuzes = namesOf(lijst.map(({ id }) => id))
    return say(turn, 'kanaal.leefgebied-onbekend', { namen: onbekend.join(', '), keuzes })
  }
  await linkLoket(turn, invoer.conversatieId, bekend)
  if (bekend.length === 0) return say(turn, 'kanaal.gekoppeld')
  say(turn, 'kanaal.gekoppeld-leefgebieden', { leefgebieden: namesOf(bekend) })
  if (!(await stores.conversaties.findKoppeling(LOKET))) say(turn, 'kanaal.geen-algemeen')
}

/** The work list, or a part of it: "werklijst mijn", "werklijst vrij", "werklijst wonen" (D14). */
export async function handleWerklijst(turn: Turn, wanted = ''): Promise<void> {
  const casussen = await listWerk(turn, toFilter(wanted))
  const lezer = turn.invoer.plek === 'kanaal' ? null : turn.gebruiker.id
  const view = { peil: peilOf(turn), deel: wanted !== '', lezer }
  show(
    turn,
    ...withTabLink([werklijstCard(casussen, view, turn.zeg)], 'werk', turn.tabadres, turn.zeg),
  )
}

function toFilter(wanted: string): Werkfilter {
  const woord = wanted.toLowerCase()
  if (woord === 'mijn' || woord === 'vrij') return { van: woord }
  return woord === '' ? {} : { woord }
}

export async function handleTake(turn: Turn, casusId: string): Promise<void> {
  const result = await takeCasus(turn, casusId)
  const { casus } = result
  const referentie = casus.referentie ?? ''
  const naam = casus.regievoerder?.naam ?? ''
  const fresh = channelCard(casus, turn.kennis, turn.zeg)
  turn.vervang = withTabLink([fresh], 'werk', turn.tabadres, turn.zeg)[0] ?? fresh
  // On a click in the channel the card itself shows who has it, and a line in its thread says so.
  const clicked = turn.invoer.plek === 'kanaal' && turn.invoer.knop !== null
  switch (result.soort) {
    case 'genomen':
      return clicked ? undefined : say(turn, 'kanaal.genomen', { naam, referentie })
    case 'had-al':
      return clicked ? undefined : say(turn, 'kanaal.had-al', { referentie })
    case 'bezet':
      say(turn, 'kanaal.bezet', { naam, referentie })
      return show(turn, occupiedCard(casus, await findNextFree(turn), turn.zeg))
    case 'gesloten':
      return say(turn, 'kanaal.gesloten', {
        referentie,
        status: turn.zeg(`status.${casus.status}`),
      })
  }
}

/** The next Casus that waits for somebody, offered to whoever came too late (X24). */
async function findNextFree(turn: Turn): Promise<Casus | undefined> {
  return (await listWerk(turn)).find(({ status }) => status === 'ingediend')
}

/** Content is for a private chat only. */
export async function handleRead(turn: Turn, casusId: string): Promise<void> {
  if (turn.invoer.plek === 'kanaal') return say(turn, 'kanaal.wijs-door')
  try {
    const cards = casusCards(await readCasus(turn, casusId), turn.kennis, turn.zeg)
    show(turn, ...withTabLink(cards, `casus/${casusId}`, turn.tabadres, turn.zeg))
  } catch (error) {
    if (!isDomainError(error, 'not-allowed')) throw error
    say(turn, 'algemeen.kaart-anders')
  }
}

/** The regievoerder wants to ask or tell something: the next message is it. */
export async function handleWriteStart(
  turn: Turn,
  casusId: string,
  antwoordNodig: boolean,
): Promise<void> {
  if (turn.invoer.plek === 'kanaal') return say(turn, 'kanaal.wijs-door')
  const casus = await getHandledCasus(turn, casusId)
  if (isEnded(casus)) return say(turn, 'loket.al-gesloten')
  turn.gesprek = {
    ...turn.gesprek,
    verwacht: { soort: 'bericht-aan-indiener', casusId, antwoordNodig },
  }
  const key = antwoordNodig ? 'loket.typ-vraag' : 'loket.typ-bericht-indiener'
  show(turn, writeCard(casus, turn.zeg(key, { referentie: casus.referentie ?? '' }), turn.zeg))
}

export async function handleWrite(
  turn: Turn,
  casusId: string,
  tekst: string,
  antwoordNodig: boolean,
): Promise<void> {
  const other = await findOtherNews(turn, casusId)
  if (other) {
    turn.gesprek = {
      ...turn.gesprek,
      verwacht: { soort: 'bevestig-bericht', casusId, tekst, antwoordNodig },
    }
    const casus = await getHandledCasus(turn, casusId)
    return show(turn, confirmCard(casus, other, turn.zeg))
  }
  await sendMessage(turn, casusId, tekst, antwoordNodig)
}

async function sendMessage(
  turn: Turn,
  casusId: string,
  tekst: string,
  antwoordNodig: boolean,
): Promise<void> {
  turn.gesprek = { ...turn.gesprek, verwacht: null }
  const { referentie } = await writeToIndiener(turn, casusId, tekst, antwoordNodig)
  const key = antwoordNodig ? 'loket.vraag-gestuurd' : 'loket.bericht-gestuurd'
  say(turn, key, { referentie: referentie ?? '' })
}

/** Another Casus of this regievoerder about which the indiener wrote since they were asked what to send. */
async function findOtherNews(turn: Turn, casusId: string): Promise<Casus | undefined> {
  const mine = await listWerk(turn, { van: 'mijn' })
  for (const casus of mine.filter(({ id }) => id !== casusId)) {
    const last = (await turn.stores.casussen.listBerichten(casus.id)).at(-1)
    if (last?.van === 'indiener' && last.op >= turn.gesprek.gewijzigd) return casus
  }
  return undefined
}

/** Yes or no to a message that might be meant for another Casus. */
export async function handleConfirmMessage(turn: Turn, yes: boolean): Promise<void> {
  const { verwacht } = turn.gesprek
  if (verwacht?.soort !== 'bevestig-bericht') return say(turn, 'dialoog.al-beantwoord')
  turn.gesprek = { ...turn.gesprek, verwacht: null }
  turn.vervang = noticeCard(turn.zeg(yes ? 'loket.bevestigd' : 'loket.niet-gestuurd'), [])
  if (yes) return sendMessage(turn, verwacht.casusId, verwacht.tekst, verwacht.antwoordNodig)
  say(turn, 'loket.niet-gestuurd')
}

/** The indiener wants to answer or add something: the next message is it. */
export async function handleReplyStart(turn: Turn, casusId: string): Promise<void> {
  const casus = await turn.stores.casussen.find(casusId)
  if (!casus || !isIndiener(casus, turn.gebruiker.id)) return say(turn, 'algemeen.kaart-anders')
  if (isEnded(casus) || !casus.regievoerder) return say(turn, 'loket.al-gesloten')
  turn.gesprek = {
    ...turn.gesprek,
    verwacht: { soort: 'antwoord-aan-loket', casusId },
    klaarSinds: null,
  }
  say(turn, 'loket.typ-bericht', { referentie: casus.referentie ?? '' })
}

export async function handleReply(turn: Turn, casusId: string, tekst: string): Promise<void> {
  const casus = await replyToRegievoerder(turn, casusId, tekst)
  // More may follow: until a command, what is typed goes to the person at the other end (C17). In a draft it is an answer.
  const open = turn.gesprek.conceptId === null
  turn.gesprek = {
    ...turn.gesprek,
    verwacht: open ? { soort: 'antwoord-aan-loket', casusId } : null,
  }
  say(turn, 'loket.doorgestuurd', {
    referentie: casus.referentie ?? '',
    naam: casus.regievoerder?.naam ?? '',
  })
  if (!open) await returnToQuestion(turn)
}

export async function handleEvaluate(turn: Turn, casusId: string, verder: string): Promise<void> {
  if (!isVerder(verder)) return
  const casus = await evaluateCasus(turn, casusId, verder)
  turn.vervang = noticeCard(turn.zeg('afgerond.vraag'), [turn.zeg(`verder.${verder}`)])
  if (verder === 'nee') say(turn, 'afgerond.nee', { referentie: casus.referentie ?? '' })
  else say(turn, 'afgerond.bedankt')
}

/** An answer that is typed in place of the buttons of the question whether somebody could go on. */
const TYPED_VERDER = /^(ja|nee|neen|deels|een beetje)(?:[\s,.!:;]+(.*))?$/is

/** Answers the question of a Casus that was closed, when nothing was said in this chat since. False when the text is no answer to it. */
export async function tryEvaluate(turn: Turn, text: string): Promise<boolean> {
  const [, word = '', rest = ''] = TYPED_VERDER.exec(text) ?? []
  if (word === '' || !hasRole(turn.gebruiker, ['professional'])) return false
  const casus = await findToEvaluate(turn, turn.gesprek.gewijzigd)
  if (!casus) return false
  const said = word.toLowerCase()
  await handleEvaluate(
    turn,
    casus.id,
    said === 'neen' ? 'nee' : said === 'een beetje' ? 'deels' : said,
  )
  turn.vervang = null
  if (rest.trim() !== '') say(turn, 'afgerond.alleen-antwoord')
  return true
}
