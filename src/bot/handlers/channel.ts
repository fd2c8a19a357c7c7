import { parseCommand } from '../commands.ts'
import { say, type Turn } from '../turn.ts'
import { handleCommand } from './commands.ts'
import { cleanText } from './text.ts'

/** What may be typed where colleagues read along: nothing that shows the content of a Casus (A1, X14). */
const IN_CHANNEL = [
  'koppel-loket',
  'werklijst',
  'neem',
  'rol',
  'vul:overdragen',
  'vul:overnemen',
  'vul:vrijgeven',
]

export async function handleChannelText(turn: Turn): Promise<void> {
  const command = parseCommand(cleanText(turn.invoer.tekst))
  if (command && IN_CHANNEL.includes(command.naam)) return handleCommand(turn, command)
  say(turn, 'kanaal.wijs-door')
}
