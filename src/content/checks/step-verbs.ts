import { type Check, problem } from './check.ts'
import { wordsOf } from './item-passages.ts'

/** Every step says what to do, and starts with it: its first word is in the list of verbs. */
export const stepVerbs: Check = {
  name: 'stap-werkwoord',
  run: ({ items, lijsten }) =>
    items.flatMap(({ item, placeOf }) =>
      item.stappen.flatMap((stap, index) => {
        const first = wordsOf(stap)[0] ?? ''
        return lijsten.werkwoorden.has(first.toLowerCase())
          ? []
          : [
              problem(
                'stap-werkwoord',
                placeOf('stappen', index),
                `${first} …`,
                '_werkwoorden.yaml',
              ),
            ]
      }),
    ),
}
