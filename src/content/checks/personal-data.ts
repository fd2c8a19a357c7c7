import type { ContentProblem } from '../../domain/inhoud.ts'
import type { GegevensZoeker, Vondst } from '../../domain/privacy/persoonsgegeven.ts'
import { type Check, problem } from './check.ts'
import { type Passage, readablePassages, wordsOf } from './item-passages.ts'

/**
 * No item, question or inside note holds what the bot would call personal data. The bot rather takes a place for a
 * name than the other way round; words that authors listed as no name are left out here.
 */
export const personalData: Check = {
  name: 'persoonsgegeven',
  needs: 'gegevens',
  run: ({ items, gegevens, lijsten: { geenNamen } }) =>
    items.flatMap((source) => {
      const { item, placeOf } = source
      const passages = [
        ...readablePassages(source),
        ...item.intern
          .split('\n')
          .map((text, index) => ({ text, place: placeOf('intern', index) })),
        ...item.vragen.map((text, index) => ({ text, place: placeOf('vragen', index) })),
      ]
      return findPersonalData(passages, gegevens, geenNamen)
    }),
}

/** What in these passages somebody could be recognised by. */
export function findPersonalData(
  passages: readonly Passage[],
  gegevens: GegevensZoeker | null,
  geenNamen: ReadonlySet<string>,
): ContentProblem[] {
  return passages.flatMap(({ text, place }) =>
    (gegevens?.find(text) ?? [])
      .filter((vondst) => !isNoName(vondst, text, geenNamen))
      .map(({ kind, start, end }) =>
        problem('persoonsgegeven', place, text.slice(start, end), kind),
      ),
  )
}

/** Every word of it is in the list, apart from words without a capital around it (`uit de Balkan`). */
function isNoName({ kind, start, end }: Vondst, text: string, geenNamen: ReadonlySet<string>) {
  if (kind !== 'naam') return false
  const words = wordsOf(text.slice(start, end))
  const named = words.filter((word) => geenNamen.has(word.toLowerCase()))
  const others = words.filter((word) => !geenNamen.has(word.toLowerCase()))
  return named.length > 0 && others.every((word) => /^\p{Ll}{1,3}$/u.test(word))
}
