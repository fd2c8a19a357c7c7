import { outcomeName } from '../../domain/triage/dialoog.ts'
import { findOption } from '../../domain/triage/find-option.ts'
import { PREDICATES } from '../../domain/triage/predicates.ts'
import { type Check, problem } from './check.ts'

/** Every `goto`, `when`, `answer`, `exclusive`, `ook` and `without` names something that exists, and no word means two options. */
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
        const options = Object.keys(stap.options)
        for (const field of ['exclusive', 'ook'] as const) {
          const named = field === 'ook' ? Object.keys(stap.ook) : stap.exclusive
          const place = at('steps', name, field)
          for (const option of named.filter((each) => !options.includes(each)))
            problems.push(problem('dialoog-verwijzing', place, option, options.join(', ')))
        }
        if (stap.without !== '' && !(stap.without in dialoog.steps)) {
          const place = at('steps', name, 'without')
          problems.push(problem('dialoog-verwijzing', place, stap.without, known.join(', ')))
        }
        for (const [option, words] of Object.entries(stap.ook)) {
          for (const word of words.filter((each) => findOption(stap, each) !== option)) {
            problems.push(problem('keuze-ook', at('steps', name, 'ook', option), word, option))
          }
        }
      }
      return problems
    }),
}
