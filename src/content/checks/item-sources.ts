import type { Kennisbank } from '../../domain/kennis/kennisbank.ts'
import type { Place } from '../knowledge/parse-item.ts'
import { type Check, problem } from './check.ts'

/** A report is named with the lines it says it in; what has no lines names none. */
export const itemReports: Check = {
  name: 'bron-zonder-regels',
  run: ({ items, bank }) => {
    const lineless = listZonderRegels(bank)
    return items.flatMap(({ item, placeOf }) =>
      item.bronnen.flatMap(({ document, regels }, index) =>
        !lineless.has(document) && regels === ''
          ? [problem('bron-zonder-regels', placeOf('bronnen', index), document, '12-34')]
          : [],
      ),
    )
  },
}

/** Every line range, of an item and of a rule, lies inside the report it names and runs from first to last. */
export const itemSources: Check = {
  name: 'bron-regels',
  needs: 'rapporten',
  run: ({ items, regels, rapporten, bank }) => {
    const lineless = listZonderRegels(bank)
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
        item.bronnen.flatMap((bron, index) =>
          lineless.has(bron.document) ? [] : mistakes(bron, placeOf('bronnen', index)),
        ),
      ),
      ...regels.regels.flatMap(({ bron }, index) =>
        mistakes(bron, { file: regels.file, line: regels.lineOf([index, 'bron']) }),
      ),
    ]
  },
}

function listZonderRegels({ documenten }: Kennisbank): Set<string> {
  return new Set(documenten.flatMap(({ id, zonderRegels }) => (zonderRegels ? id : [])))
}

interface Bronregels {
  readonly document: string
  readonly regels: string
}
