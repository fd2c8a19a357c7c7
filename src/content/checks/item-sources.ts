import { type Check, problem } from './check.ts'

/** Every line range lies inside the report it names, and is written from first to last. */
export const itemSources: Check = {
  name: 'bron-regels',
  needs: 'rapporten',
  run: ({ items, rapporten }) =>
    items.flatMap(({ item, placeOf }) =>
      item.bronnen.flatMap(({ document, regels }, index) => {
        const length = rapporten?.get(document)?.length ?? 0
        const [from = 0, to = 0] = regels.split('-').map(Number)
        return from >= 1 && from <= to && to <= length
          ? []
          : [
              problem(
                'bron-regels',
                placeOf('bronnen', index),
                `${document} ${regels}`,
                `1-${length}`,
              ),
            ]
      }),
    ),
}
