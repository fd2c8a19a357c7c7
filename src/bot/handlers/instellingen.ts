import { readProfiel, setProfiel } from '../../actions/set-profiel.ts'
import { type Profiel, parseStil } from '../../domain/personen/profiel.ts'
import { SETTINGS, settingsCard } from '../cards/instellingen.ts'
import { say, show, type Turn } from '../turn.ts'

const MELDINGEN: Readonly<Record<string, boolean>> = {
  aan: true,
  aanzetten: true,
  uit: false,
  uitzetten: false,
}

/** "Meldingen", "meldingen uit": what somebody has set, or the change of it (F6, F8). */
export async function handleMeldingen(turn: Turn, wanted: string): Promise<void> {
  if (wanted === '') return show(turn, settingsCard(await readProfiel(turn), turn.zeg))
  const meldingen = MELDINGEN[wanted.toLowerCase()]
  if (meldingen === undefined) return say(turn, 'instellingen.meldingen-fout')
  await change(turn, { meldingen })
}

/** "Stil 18:00-08:00", "stil uit": the hours without a banner. */
export async function handleStil(turn: Turn, wanted: string): Promise<void> {
  if (wanted === '') return handleMeldingen(turn, '')
  if (/^(?:uit|geen|nooit)$/i.test(wanted)) return change(turn, { stil: null })
  const stil = parseStil(wanted)
  if (!stil) return say(turn, 'instellingen.stil-fout')
  await change(turn, { stil })
}

/** A button of the card with settings: the card shows what holds from now on. */
export async function handleSetting(turn: Turn, name: string): Promise<void> {
  const setting = SETTINGS.find((one) => one.name === name)
  if (!setting) return say(turn, 'algemeen.kaart-oud')
  const profiel = await setProfiel(turn, setting.change)
  turn.vervang = settingsCard(profiel, turn.zeg)
  say(turn, 'instellingen.bewaard')
}

async function change(turn: Turn, to: Partial<Pick<Profiel, 'meldingen' | 'stil'>>): Promise<void> {
  const profiel = await setProfiel(turn, to)
  say(turn, 'instellingen.bewaard')
  show(turn, settingsCard(profiel, turn.zeg))
}
