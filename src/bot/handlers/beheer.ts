import { listMislukt } from '../../actions/list-mislukt.ts'
import { resendLevering } from '../../actions/resend-levering.ts'
import { readProfiel, setProfiel } from '../../actions/set-profiel.ts'
import { isEmail } from '../../domain/personen/profiel.ts'
import { mislukteCard } from '../cards/beheer.ts'
import { say, show, type Turn } from '../turn.ts'

/** What did not arrive, for a beheerder. */
export async function handleMislukt(turn: Turn): Promise<void> {
  show(turn, mislukteCard(await listMislukt(turn), turn.zeg))
}

/** Once more: one message by its button, or everything. */
export async function handleResend(turn: Turn, which: string): Promise<void> {
  const count = await resendLevering(turn, which === 'alles' ? 'alles' : { kenmerk: which })
  turn.vervang = mislukteCard(await listMislukt(turn), turn.zeg)
  say(turn, count === 0 ? 'mislukt.niets-te-doen' : 'mislukt.onderweg', { aantal: count })
}

/** Where news may be mailed: a new address, none, or what it is now. The text is the person's own address or a slip. */
export async function handleMail(turn: Turn, rest: string): Promise<void> {
  if (rest === '') {
    const { email } = await readProfiel(turn)
    return email === null ? say(turn, 'mailadres.geen') : say(turn, 'mailadres.nu', { email })
  }
  if (isMailOff(rest)) {
    await setProfiel(turn, { email: null })
    return say(turn, 'mailadres.weg')
  }
  if (!isEmail(rest)) return say(turn, 'mailadres.fout')
  await setProfiel(turn, { email: rest })
  say(turn, 'mailadres.gezet', { email: rest })
}

export function isMailOff(rest: string): boolean {
  return /^(?:weg|uit|stop|geen|nee)$/i.test(rest)
}
