import type { BagBuilder } from '../ranking/bag.ts'
import type { Vocabulary } from './vocabulary.ts'
import { CONCEPT_WEIGHT, JOINED_WEIGHT, PART_WEIGHT } from './weights.ts'

/** Adds the terms of a text of the base to `bag`: stems, parts of compounds, joined words and concepts. */
export function addTerms(
  { rows, infos, joins, finder, terms: termOf, plain }: Vocabulary,
  text: number,
  bag: BagBuilder,
): void {
  const row = rows[text] ?? NOTHING
  for (let at = 0; at < row.length; at += 1) {
    const form = row[at] as number
    if (plain[form] === 1) {
      bag.add(termOf[form] as number, 1)
      continue
    }
    const info = infos[form]
    if (!info) continue
    const joined = joins.get(form)?.get(row[at + 1] ?? -1)
    if (joined !== undefined) bag.add(termOf[joined] as number, JOINED_WEIGHT)
    if (info.stop) continue
    bag.add(info.term, info.weight)
    for (const part of info.parts) bag.add(part, PART_WEIGHT)
  }
  finder.find(row, termOf, (term) => bag.add(term, CONCEPT_WEIGHT))
}

const NOTHING = new Int32Array()

/** The terms of a text in order, small words included. */
export function readRow({ rows, terms: termOf }: Vocabulary, text: number): Int32Array {
  const row = rows[text] ?? NOTHING
  const terms = new Int32Array(row.length)
  for (let at = 0; at < row.length; at += 1) terms[at] = termOf[row[at] as number] as number
  return terms
}
