import { findConcept } from '../../actions/concept.ts'
import { fileCasus } from '../../actions/file-casus.ts'
import { findAlikeItems } from '../../actions/find-alike-items.ts'
import { listMijnCasussen } from '../../actions/list-casussen.ts'
import { CODE_DAGEN, offerWaarneming, startWaarneming } from '../../actions/waarnemen.ts'
import { reviseCasus, withdrawCasus } from '../../actions/withdraw-casus.ts'
import { isEnded } from '../../domain/casus/casus-status.ts'
import { parseReferentie } from '../../domain/casus/referentie.ts'
import { duplicateCard, filedCard, mijnCasussenCard, withdrawCard } from '../cards/casus.ts'
import type { Card } from '../cards/elements.ts'
import { outcomeCard } from '../cards/outcome.ts'
import { noticeCard } from '../cards/simple.ts'
import { withTabLink } from '../cards/tab-link.ts'
import { say, show, type Turn } from '../turn.ts'
import { showConcept } from './dialog.ts'

/** "Indienen", by word or by button; see `fileCasus` for what may go with it. */
export async function handleFile(
  turn: Turn,
  input: { casusId?: string; reden?: string; toch?: boolean } = {},
): Promise<void> {
  const before = await findConcept(turn, turn.gesprek)
  const result = await fileCasus(turn, turn.gesprek, input)
  switch (result.soort) {
    case 'ingediend':
      turn.gesprek = result.gesprek
      // What was advised stays to be read; only its buttons go.
      if (before?.soort === 'uitkomst')
        turn.vervang = outcomeCard(
          { ...before, patroon: null, gevonden: findAlikeItems(turn, before.casus) },
          turn.kennis,
          turn.zeg,
          { done: true },
        )
      return showWithTab(
        turn,
        filedCard(result.casus, turn.termijnen.afgesloten, turn.zeg),
        `casus/${result.casus.id}`,
      )
    case 'was-ingediend':
      turn.vervang = noticeCard(
        turn.zeg('ingediend.titel', { referentie: result.casus.referentie ?? '' }),
        [],
      )
      return say(turn, 'indienen.was-al', { referentie: result.casus.referentie ?? '' })
    case 'reden-nodig':
      turn.gesprek = {
        ...turn.gesprek,
        conceptId: input.casusId ?? turn.gesprek.conceptId,
        verwacht: { soort: 'reden-doorgaan', toch: input.toch ?? false },
      }
      return say(turn, 'indienen.reden')
    case 'niet-klaar': {
      say(turn, 'indienen.niet-klaar')
      const concept = await findConcept(turn, turn.gesprek)
      if (concept) await showConcept(turn, concept)
      return
    }
    case 'niet-voor-het-loket':
      return say(turn, 'indienen.niet-voor-loket')
    case 'lijkt-dubbel':
      turn.gesprek = { ...turn.gesprek, conceptId: input.casusId ?? turn.gesprek.conceptId }
      return show(
        turn,
        duplicateCard(result.casus, input.casusId ?? turn.gesprek.conceptId ?? '', turn.zeg),
      )
    case 'geen-concept':
      return say(turn, 'dialoog.geen-concept')
  }
}

function showWithTab(turn: Turn, kaart: Card, page: string): void {
  show(turn, ...withTabLink([kaart], page, turn.tabadres, turn.zeg))
}

export async function handleMine(turn: Turn): Promise<void> {
  showWithTab(turn, mijnCasussenCard(await listMijnCasussen(turn), turn.zeg), 'mijn')
}

/** First the question whether it may really go, then the deed: nothing of a filed Casus comes back by itself. */
export async function handleWithdrawStart(turn: Turn, casusId: string): Promise<void> {
  const casus = await turn.stores.casussen.find(casusId)
  if (casus?.indiener.gebruikerId !== turn.gebruiker.id) return say(turn, 'algemeen.kaart-anders')
  if (isEnded(casus)) return say(turn, 'loket.al-gesloten')
  if (casus.regievoerder) return say(turn, 'intrekken.al-genomen')
  turn.gesprek = { ...turn.gesprek, verwacht: { soort: 'intrekken', casusId } }
  show(turn, withdrawCard(casus, turn.zeg))
}

export async function handleWithdraw(turn: Turn, casusId: string): Promise<void> {
  const { referentie } = await withdrawCasus(turn, casusId)
  const done = turn.zeg('intrekken.klaar', { referentie: referentie ?? '' })
  turn.vervang = noticeCard(done, [])
  turn.uit.push({ tekst: done })
}

export async function handleRevise(turn: Turn, casusId: string): Promise<void> {
  const { gesprek, concept, ingetrokken } = await reviseCasus(turn, turn.gesprek, casusId)
  turn.gesprek = gesprek
  const { referentie } = ingetrokken
  turn.vervang = noticeCard(turn.zeg('intrekken.klaar', { referentie: referentie ?? '' }), [])
  say(turn, 'intrekken.pas-aan', { referentie: referentie ?? '' })
  await showConcept(turn, concept)
}

export async function handleOfferWaarneming(turn: Turn, casusId: string): Promise<void> {
  const { casus, code } = await offerWaarneming(turn, casusId)
  say(turn, 'waarnemen.code', { referentie: casus.referentie ?? '', code, dagen: CODE_DAGEN })
}

/** "Neem waar MW-26-7K3F 123456". */
export async function handleStartWaarneming(turn: Turn, typed: string): Promise<void> {
  const code = /\b\d{6}\b/.exec(typed)?.[0]
  const referentie = parseReferentie(typed.replace(code ?? '', ''))
  if (!code || !referentie) return say(turn, 'waarnemen.gebruik')
  const result = await startWaarneming(turn, referentie, code)
  if (result.soort === 'onbekend') return say(turn, 'waarnemen.onbekend')
  say(turn, `waarnemen.${result.soort}`, { referentie })
}
