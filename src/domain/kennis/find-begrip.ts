import type { Kennisbank } from './kennisbank.ts'

/** What a word means: from the glossary, as the name of an organisation, or by the other words for it. */
export interface Begripsuitleg {
  readonly titel: string
  /** A sentence of the base; null when only other words for it are known. */
  readonly uitleg: string | null
  readonly ookWel: readonly string[]
}

/**
 * Explains a term or abbreviation (H4). Capitals, dots and a leading article do not matter: `de w.m.o.` is `Wmo`.
 * The glossary goes before organisations, and those before synonyms. Undefined when the base does not know the word.
 */
export function findBegrip(bank: Kennisbank, woord: string): Begripsuitleg | undefined {
  const wanted = plain(woord)
  if (wanted === '') return undefined
  const is = (text: string) => text !== '' && plain(text) === wanted
  const begrip = bank.begrippen.find(({ term, afkorting }) => is(term) || is(afkorting))
  if (begrip) {
    return { titel: withShort(begrip.term, begrip.afkorting), uitleg: begrip.uitleg, ookWel: [] }
  }
  const organisatie = bank.organisaties.find(
    ({ naam, afkorting, ookBekendAls }) => is(naam) || is(afkorting) || ookBekendAls.some(is),
  )
  if (organisatie) {
    const { naam, afkorting, omschrijving, ookBekendAls } = organisatie
    return { titel: withShort(naam, afkorting), uitleg: omschrijving, ookWel: ookBekendAls }
  }
  const group = bank.synoniemen.find((words) => words.some(is))
  if (!group) return undefined
  return {
    titel: group.find(is) ?? woord,
    uitleg: null,
    ookWel: group.filter((text) => !is(text)),
  }
}

function withShort(name: string, short: string): string {
  return short === '' ? name : `${name} (${short})`
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^\s*(?:de|het|een)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
