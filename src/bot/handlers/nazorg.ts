import { answerNazorg } from '../../actions/answer-nazorg.ts'
import { isTevreden, isVerder } from '../../domain/casus/casus.ts'
import { isDomainError } from '../../domain/errors.ts'
import { contentCard } from '../cards/overzicht.ts'
import { noticeCard } from '../cards/simple.ts'
import { say, show, type Turn } from '../turn.ts'

/** An answer to one of the two questions after two weeks (D23): the first leads to the second. */
export async function handleNazorg(
  turn: Turn,
  casusId: string,
  vraag: string,
  antwoord: string,
): Promise<void> {
  const answer =
    vraag === 'verder' && isVerder(antwoord)
      ? { verder: antwoord }
      : vraag === 'tevreden' && isTevreden(antwoord)
        ? { tevreden: antwoord }
        : undefined
  if (!answer) return say(turn, 'algemeen.kaart-oud')
  try {
    const casus = await answerNazorg(turn, casusId, answer)
    if (!casus) {
      turn.vervang = noticeCard(turn.zeg('nazorg.niet-meer'), [])
      return say(turn, 'nazorg.niet-meer')
    }
    if ('verder' in answer) {
      turn.vervang = noticeCard(turn.zeg('nazorg.verder'), [turn.zeg(`verder.${antwoord}`)])
      return show(turn, contentCard(casus, turn.zeg))
    }
    turn.vervang = noticeCard(turn.zeg('nazorg.tevreden'), [turn.zeg(`tevreden.${antwoord}`)])
    say(turn, 'nazorg.bedankt')
  } catch (error) {
    if (!isDomainError(error, 'not-allowed')) throw error
    say(turn, 'algemeen.kaart-anders')
  }
}
