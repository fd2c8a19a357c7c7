import { day, euro } from '../opmaak.ts'
import type { Zeg } from '../teksten.ts'
import type { Antwoord } from './antwoord.ts'
import type { Stap } from './dialoog.ts'

/** An answer as a person reads it. The wording of options comes from the dialog. */
export function answerText(stap: Stap, antwoord: Antwoord, zeg: Zeg): string {
  switch (antwoord.soort) {
    case 'keuze':
      return stap.options[antwoord.keuze] ?? antwoord.keuze
    case 'keuzes':
      return antwoord.keuzes.map((keuze) => stap.options[keuze] ?? keuze).join('; ')
    case 'tekst':
      return antwoord.tekst
    case 'datum':
      return day(antwoord.datum)
    case 'bedrag':
      return euro(antwoord.euro)
    case 'organisatie':
      return antwoord.naam
    case 'partijen':
      return antwoord.partijen
        .map(({ naam, zegt }) => (zegt === '' ? naam : `${naam}: ${zegt}`))
        .join('\n')
    case 'onbekend':
      return zeg('dialoog.onbekend')
    case 'overgeslagen':
      return zeg('dialoog.overgeslagen')
  }
}

/** An answer as somebody would type it: `parseAnswer` reads the same answer from it. */
export function answerInput(antwoord: Antwoord): string {
  switch (antwoord.soort) {
    case 'keuze':
      return antwoord.keuze
    case 'keuzes':
      return antwoord.keuzes.join(',')
    case 'tekst':
      return antwoord.tekst
    case 'datum':
      return antwoord.datum
    case 'bedrag':
      return String(antwoord.euro)
    case 'organisatie':
      return antwoord.naam
    case 'partijen':
      return antwoord.partijen
        .map(({ naam, zegt }) => (zegt === '' ? naam : `${naam}: ${zegt}`))
        .join('\n')
    default:
      return antwoord.soort
  }
}
