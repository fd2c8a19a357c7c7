import { findOption } from '../triage/find-option.ts'
import type { Lijstwaarde } from './kennisbank.ts'

export interface GenoemdeLeefgebieden {
  /** Ids, each once, in the order in which they were named. */
  readonly bekend: readonly string[]
  /** What was typed and is none, or could be more than one. */
  readonly onbekend: readonly string[]
}

/** The leefgebieden somebody names, as people write them: "wonen, geld en zorg". */
export function findLeefgebieden(
  leefgebieden: readonly Lijstwaarde[],
  text: string,
): GenoemdeLeefgebieden {
  const list = {
    options: Object.fromEntries(leefgebieden.map(({ id, naam }) => [id, naam])),
    ook: Object.fromEntries(leefgebieden.map(({ id, ook }) => [id, ook ?? []])),
  }
  const find = (name: string) => (/\d/.test(name) ? undefined : findOption(list, name))
  // "Werk en activiteiten" is one name; "wonen en geld" are two.
  const names = piecesOf(text, /[,;/&+\n]/).flatMap((piece) =>
    find(piece) === undefined ? piecesOf(piece, /\s+en\s+/i) : [piece],
  )
  return {
    bekend: [...new Set(names.flatMap((name) => find(name) ?? []))],
    onbekend: names.filter((name) => find(name) === undefined),
  }
}

function piecesOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((piece) => piece.trim().replace(/^en\s+|[\s.!?]+$/gi, ''))
    .filter((piece) => piece !== '')
}
