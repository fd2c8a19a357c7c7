import { outcomeName } from '../../domain/triage/dialoog.ts'
import { PREDICATES } from '../../domain/triage/predicates.ts'
import { type Check, problem } from './check.ts'

/** Every `goto`, `when`, `answer` and `exclusive` names something that exists, and every step ends with a way out. */
export const dialogTargets: Check = {
  name: 'dialoog-verwijzing',
  run: ({ dialogs }) =>
    dialogs.flatMap(({ file, dialoog, lineOf }) => {
      const at = (...path: PropertyKey[]) => ({ file, line: lineOf(path) })
      const stepExists = (goto: string) => {
        const outcome = outcomeName(goto)
        return outcome === undefined ? goto in dialoog.steps : outcome in dialoog.outcomes
      }
      const known = [
        ...Object.keys(dialoog.steps),
        ...Object.keys(dialoog.outcomes).map((name) => `outcome/${name}`),
      ]
      const problems = stepExists(dialoog.start)
        ? []
        : [problem('dialoog-verwijzing', at('start'), dialoog.start, known.join(', '))]
      for (const [name, stap] of Object.entries(dialoog.steps)) {
        const answers = [
          ...Object.keys(stap.options),
          ...(stap.unknown ? ['onbekend'] : []),
          ...(stap.optional ? ['overgeslagen'] : []),
        ]
        stap.next.forEach((route, index) => {
          const place = at('steps', name, 'next', index)
          if (!stepExists(route.goto)) {
            problems.push(problem('dialoog-verwijzing', place, route.goto, known.join(', ')))
          }
          if (route.answer !== undefined && !answers.includes(route.answer)) {
            problems.push(problem('dialoog-verwijzing', place, route.answer, answers.join(', ')))
          }
          if (route.when !== undefined && !(route.when in PREDICATES)) {
            problems.push(
              problem('dialoog-verwijzing', place, route.when, Object.keys(PREDICATES).join(', ')),
            )
          }
        })
        for (const option of stap.exclusive) {
          if (!(option in stap.options)) {
            problems.push(
              problem(
                'dialoog-verwijzing',
                at('steps', name, 'exclusive'),
                option,
                answers.join(', '),
              ),
            )
          }
        }
      }
      return problems
    }),
}
