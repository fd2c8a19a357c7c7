import { findConcept } from '../../actions/concept.ts'
import { fileCasus } from '../../actions/file-casus.ts'
import { listMijnCasussen } from '../../actions/list-casussen.ts'
import { filedCard, mijnCasussenCard } from '../cards/casus.ts'
import { noticeCard } from '../cards/simple.ts'
import { say, show, type Turn } from '../turn.ts'
import { showConcept } from './dialog.ts'

/** "Indienen", by word or by button; `reden` is why one goes on although local steps are open. */
export async function handleFile(turn: Turn, casusId?: string, reden?: string): Promise<void> {
  const result = await fileCasus(turn, turn.gesprek, { casusId, reden })
  switch (result.soort) {
    case 'ingediend':
      turn.gesprek = result.gesprek
      turn.vervang = noticeCard(
        turn.zeg('ingediend.titel', { referentie: result.casus.referentie ?? '' }),
        [],
      )
      return show(turn, filedCard(result.casus, turn.zeg))
    case 'was-ingediend':
      turn.vervang = noticeCard(
        turn.zeg('ingediend.titel', { referentie: result.casus.referentie ?? '' }),
        [],
      )
      return say(turn, 'indienen.was-al', { referentie: result.casus.referentie ?? '' })
    case 'reden-nodig':
      turn.gesprek = {
        ...turn.gesprek,
        conceptId: casusId ?? turn.gesprek.conceptId,
        verwacht: { soort: 'reden-doorgaan' },
      }
      return say(turn, 'indienen.reden')
    case 'niet-klaar': {
      say(turn, 'indienen.niet-klaar')
      const concept = await findConcept(turn, turn.gesprek)
      if (concept) showConcept(turn, concept)
      return
    }
    case 'niet-voor-het-loket':
      return say(turn, 'indienen.niet-voor-loket')
    case 'geen-concept':
      return say(turn, 'dialoog.geen-concept')
  }
}

export async function handleMine(turn: Turn): Promise<void> {
  show(turn, mijnCasussenCard(await listMijnCasussen(turn), turn.zeg))
}
