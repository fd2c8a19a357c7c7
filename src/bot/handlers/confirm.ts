import type { Verwachting } from '../../domain/gesprek/gesprek.ts'
import { say, type Turn } from '../turn.ts'
import { handleForget } from './commands.ts'
import { handleKeep, handleStopChoice } from './dialog.ts'
import { handleRevise, handleWithdraw } from './filing.ts'
import { handleConfirmMessage } from './loket.ts'

/** What may be typed in place of the buttons of a card that asks to confirm, first button first (A25). */
const TYPED_CHOICES = {
  stoppen: [
    /^(1|bewaar|bewaren|ja|bewaar mijn concept|later)$/,
    /^(2|gooi weg|weggooien|weg|verwijder|verwijderen|gooi mijn concept weg)$/,
    /^(3|nee|ga door|doorgaan|verder|nee,? ga door)$/,
  ],
  wissen: [/^(1|ja|wis|wissen|alles|ja,? wis alles)$/, /^(2|nee|laat staan|nee,? laat staan)$/],
  'bevestig-bericht': [/^(1|ja|verstuur|ja,? verstuur.*|klopt)$/, /^(2|nee|niet versturen)$/],
  intrekken: [
    /^(1|ja|trek in|intrekken|ja,? trek in)$/,
    /^(2|pas aan|aanpassen|wijzigen)$/,
    /^(3|nee|laat staan)$/,
  ],
} as const

type Confirmable = keyof typeof TYPED_CHOICES
type Confirming = Extract<Verwachting, { soort: Confirmable }>

/** Does what a card asked to confirm, in words. False when the words choose nothing. */
export async function tryConfirm(turn: Turn, verwacht: Confirming, text: string): Promise<boolean> {
  const typed = text.toLowerCase().replace(/[.!]+$/, '')
  const choice = TYPED_CHOICES[verwacht.soort].findIndex((pattern) => pattern.test(typed))
  turn.gesprek = { ...turn.gesprek, verwacht: null }
  if (choice === -1) return false
  await confirm(turn, verwacht, choice)
  return true
}

async function confirm(turn: Turn, verwacht: Confirming, choice: number): Promise<void> {
  switch (verwacht.soort) {
    case 'stoppen':
      return choice === 2 ? handleKeep(turn) : handleStopChoice(turn, choice === 1)
    case 'wissen':
      return handleForget(turn, choice === 0 ? 'ja' : 'nee')
    case 'bevestig-bericht':
      turn.gesprek = { ...turn.gesprek, verwacht }
      return handleConfirmMessage(turn, choice === 0)
    case 'intrekken':
      if (choice === 0) return handleWithdraw(turn, verwacht.casusId)
      if (choice === 1) return handleRevise(turn, verwacht.casusId)
      return say(turn, 'intrekken.niet')
  }
}
