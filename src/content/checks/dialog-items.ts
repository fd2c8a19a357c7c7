import { type Check, problem } from './check.ts'

/** Every Kennisitem an outcome shows exists and is published. */
export const dialogItems: Check = {
  name: 'uitkomst-item',
  run: ({ dialogs, bank }) => {
    const published = new Set(
      bank.items.filter((item) => item.status === 'gepubliceerd').map((item) => item.id),
    )
    return dialogs.flatMap(({ file, dialoog, lineOf }) =>
      Object.entries(dialoog.outcomes).flatMap(([name, outcome]) =>
        outcome.items
          .filter((id) => !published.has(id))
          .map((id) =>
            problem(
              'uitkomst-item',
              { file, line: lineOf(['outcomes', name]) },
              id,
              'knowledge/*/*.md',
            ),
          ),
      ),
    )
  },
}
