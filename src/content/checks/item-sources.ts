import type { Place } from '../knowledge/parse-item.ts'
import { type Check, problem } from './check.ts'

/** Every line range, of an item and of a rule, lies inside the report it names and runs from first to last. */
export const itemSources: Check = {
  name: 'bron-regels',
  needs: 'rapporten',
  run: ({ items, regels, rapporten }) => {
    const mistakes = ({ document, regels }: Bronregels, place: Place) => {
      const length = rapporten?.get(document)?.length ?? 0
      const [from = 0, to = 0] = regels.split('-').map(Number)
      const found = `${document} ${regels}`
      return from >= 1 && from <= to && to <= length
        ? []
        : [problem('bron-regels', place, found, `1-${length}`)]
    }
    return [
      ...items.flatMap(({ item, placeOf }) =>
        item.bronnen.flatMap((bron, index) => mistakes(bron, placeOf('bronnen', index))),
      ),
      ...regels.regels.flatMap(({ bron }, index) =>
        mistakes(bron, { file: regels.file, line: regels.lineOf([index, 'bron']) }),
      ),
    ]
  },
}

interface Bronregels {
  readonly document: string
  readonly regels: string
}
