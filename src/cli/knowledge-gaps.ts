import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import type { Zeg } from '../domain/teksten.ts'
import { isUnanswered, type Vraag } from '../domain/zoeken/vraag.ts'
import { groupQuestions } from '../search/group-questions.ts'

/** Questions shown of one group; the rest is counted. */
const SHOWN = 5

/** What the base could not answer, in groups, and what may be added to an item as another way to ask for it (B19). */
export function describeGaps(vragen: readonly Vraag[], bank: Kennisbank, zeg: Zeg): string {
  const groups = groupQuestions(vragen.filter(isUnanswered))
  const proposals = listProposals(vragen, bank)
  return [
    zeg('gaten.titel', { vragen: vragen.length, groepen: groups.length }),
    ...groups.flatMap(({ vragen: asked, woorden }) => [
      '',
      zeg('gaten.groep', { aantal: asked.length, woorden: woorden.join(', ') }),
      ...asked.slice(-SHOWN).map(({ tekst, op }) => `  ${op.slice(0, 10)}  ${tekst}`),
    ]),
    '',
    zeg('gaten.voorstellen', { aantal: proposals.length }),
    ...proposals.map(({ item, tekst }) => `  ${item}: ${tekst}`),
  ].join('\n')
}

/** Questions that led to an item that helped, and that its file does not have yet. */
export function listProposals(
  vragen: readonly Vraag[],
  bank: Kennisbank,
): { readonly item: string; readonly tekst: string }[] {
  const known = new Map(
    bank.items.map(({ id, vragen: phrases }) => [id, new Set(phrases.map(plain))]),
  )
  return vragen.flatMap(({ item, tekst, afloop }) => {
    const phrases = item === null ? undefined : known.get(item)
    if (item === null || afloop !== 'geholpen' || !phrases || phrases.has(plain(tekst))) return []
    phrases.add(plain(tekst))
    return [{ item, tekst }]
  })
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
