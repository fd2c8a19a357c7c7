import { type Check, problem } from './check.ts'
import { readablePassages } from './item-passages.ts'

/** No item, question or inside note holds what the bot would call personal data. */
export const personalData: Check = {
  name: 'persoonsgegeven',
  needs: 'gegevens',
  run: ({ items, gegevens }) =>
    items.flatMap((source) => {
      const { item, placeOf } = source
      return [
        ...readablePassages(source),
        ...item.intern
          .split('\n')
          .map((text, index) => ({ text, place: placeOf('intern', index) })),
        ...item.vragen.map((text, index) => ({ text, place: placeOf('vragen', index) })),
      ].flatMap(({ text, place }) =>
        (gegevens?.find(text) ?? []).map(({ kind, start, end }) =>
          problem('persoonsgegeven', place, text.slice(start, end), kind),
        ),
      )
    }),
}
