import { offerFormulier } from '../../actions/open-formulier.ts'
import { INZAGE_MINUTEN } from '../../domain/inzage/inzage.ts'
import { formulierCard } from '../cards/casus.ts'
import { say, show, type Turn } from '../turn.ts'

/** A link to the Casusformulier, in a private chat only: whoever clicks it reads the Casus. */
export async function handleFormulier(turn: Turn, casusId: string): Promise<void> {
  if (turn.invoer.plek === 'kanaal') return say(turn, 'kanaal.wijs-door')
  const { kaartjes } = turn
  const leesbaar = kaartjes.linkTo(await offerFormulier(turn, kaartjes, casusId))
  const json = kaartjes.linkTo(await offerFormulier(turn, kaartjes, casusId))
  if (!leesbaar || !json) return say(turn, 'formulier.geen-adres')
  const links = { leesbaar, json: `${json}?vorm=json` }
  show(turn, formulierCard(links, INZAGE_MINUTEN, turn.zeg))
}
