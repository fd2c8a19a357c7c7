import type { BagBuilder } from '../ranking/bag.ts'
import type { Vocabulary } from './vocabulary.ts'
import { CONCEPT_WEIGHT, JOINED_WEIGHT, PART_WEIGHT } from './weights.ts'

/** Adds the terms of a text of the base to `bag`: stems, parts of compounds, joined words and concepts. */
export function addTerms(vocabulary: Vocabulary, text: number, bag: BagBuilder): void {
  const { rows, infos, joins, finder } = vocabulary
  const row = rows[text] ?? new Int32Array()
  for (let at = 0; at < row.length; at += 1) {
    const form = row[at] as number
    const info = infos[form]
    if (!info) continue
    const joined = joins.get(form)?.get(row[at + 1] ?? -1)
    if (joined !== undefined) bag.add(infos[joined]?.term ?? -1, JOINED_WEIGHT)
    if (info.stop) continue
    bag.add(info.term, info.weight)
    for (const part of info.parts) bag.add(part, PART_WEIGHT)
  }
  finder.find(readRow(vocabulary, text), (term) => bag.add(term, CONCEPT_WEIGHT))
}

/** The terms of a text in order, small words included. */
export function readRow({ rows, infos }: Vocabulary, text: number): Int32Array {
  const row = rows[text] ?? new Int32Array()
  const terms = new Int32Array(row.length)
  for (let at = 0; at < row.length; at += 1) terms[at] = infos[row[at] as number]?.term ?? -1
  return terms
}
