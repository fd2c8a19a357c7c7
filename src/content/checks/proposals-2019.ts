import { type Check, problem } from './check.ts'

const YEAR = 2019

/**
 * The report of 2019 is full of proposals. A route that rests on that report alone says so in its first line,
 * so that nobody relies on a power that does not exist.
 */
export const proposals2019: Check = {
  name: 'voorstel-2019',
  run: ({ items }) =>
    items
      .filter(({ item }) => item.soort === 'route')
      .filter(({ item }) => item.bronnen.every(({ jaar }) => jaar === YEAR))
      .filter(({ item }) => !isMarked(item.situatie.split('\n')[0] ?? ''))
      .map(({ item, placeOf }) =>
        problem('voorstel-2019', placeOf('situatie'), item.id, String(YEAR)),
      ),
}

function isMarked(firstLine: string): boolean {
  return firstLine.includes(String(YEAR)) && /voorstel/i.test(firstLine)
}
