import type { Kennisbewerking, Kenniskeuzes } from '../../../http/contract/kennisdesk.ts'
import { day } from '../../teksten.ts'

/** A field that can be edited. */
export type Veld = Exclude<keyof Kennisbewerking, 'id' | 'versie'>

/** In the order of the page. */
export const VELDEN: readonly Veld[] = [
  ...(['soort', 'titel', 'vraag', 'leefgebieden', 'categorie', 'niveau'] as const),
  ...(['beleidsterreinen', 'doelgroepen', 'situatie', 'waarom', 'stappen', 'wie'] as const),
  ...(['letOp', 'intern', 'vragen', 'trefwoorden', 'verwante', 'organisaties'] as const),
  ...(['wetten', 'bronnen', 'opvolging', 'vervangt', 'eigenaar'] as const),
  ...(['gecontroleerd', 'controlerenVoor'] as const),
]
const LINES = ['doelgroepen', 'wetten', 'trefwoorden', 'vervangt', 'vragen', 'stappen'] as const
const DAYS: readonly Veld[] = ['gecontroleerd', 'controlerenVoor']

/** As it is sent: without the empty lines and spaces that come with typing. */
export function clean(item: Kennisbewerking): Kennisbewerking {
  const tidy = (lines: readonly string[]) =>
    lines.map((line) => line.trim()).filter((line) => line !== '')
  const lines = Object.fromEntries(LINES.map((veld) => [veld, tidy(item[veld])]))
  return { ...item, ...lines }
}

/** The fields in which two texts of an item differ. */
export function differences(a: Kennisbewerking, b: Kennisbewerking): Veld[] {
  const [left, right] = [clean(a), clean(b)]
  return VELDEN.filter((veld) => JSON.stringify(left[veld]) !== JSON.stringify(right[veld]))
}

/** A field in words: names instead of ids, each entry of a list on a line of its own. */
export function toText(item: Kennisbewerking, veld: Veld, keuzes: Kenniskeuzes): string {
  const value = item[veld]
  if (value === null) return ''
  if (typeof value === 'string') return DAYS.includes(veld) ? day(value) : nameOf(value, keuzes)
  return value
    .map((entry) =>
      typeof entry === 'string'
        ? nameOf(entry, keuzes)
        : Object.values(entry)
            .map((part) => (typeof part === 'string' ? nameOf(part, keuzes) : part))
            .filter((part) => part !== '')
            .join(', '),
    )
    .join('\n')
}

function nameOf(id: string, keuzes: Kenniskeuzes): string {
  return (
    Object.values(keuzes)
      .flat()
      .find((one) => one.id === id)?.naam ?? id
  )
}
