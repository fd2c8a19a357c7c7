import { outcomeName } from '../../domain/triage/dialoog.ts'
import { reachableFrom } from '../../domain/triage/replay.ts'
import { type Check, problem } from './check.ts'

const CHOICES = ['een', 'meer', 'ja-nee', 'overzicht']

/** Every step and outcome can be reached, no step leads back to itself, and every answer leads somewhere. */
export const dialogFlow: Check = {
  name: 'dialoog-verloop',
  run: ({ dialogs }) =>
    dialogs.flatMap(({ file, dialoog, lineOf }) => {
      const at = (...path: PropertyKey[]) => ({ file, line: lineOf(path) })
      const reached = reachableFrom(dialoog, dialoog.start)
      const outcomes = new Set(
        [...reached].flatMap((name) =>
          (dialoog.steps[name]?.next ?? []).flatMap((route) => outcomeName(route.goto) ?? []),
        ),
      )
      const problems = []
      for (const [name, stap] of Object.entries(dialoog.steps)) {
        const place = at('steps', name)
        if (!reached.has(name))
          problems.push(problem('stap-onbereikbaar', place, name, dialoog.start))
        const further = new Set(
          stap.next.flatMap((route) => [...reachableFrom(dialoog, route.goto)]),
        )
        if (further.has(name)) problems.push(problem('stap-rondje', place, name, name))
        const last = stap.next.at(-1)
        if (last?.answer !== undefined || last?.when !== undefined) {
          problems.push(problem('stap-zonder-vervolg', place, name, '{ goto: … }'))
        }
        if (CHOICES.includes(stap.kind) && Object.keys(stap.options).length === 0) {
          problems.push(problem('stap-zonder-keuzes', place, name, 'options'))
        }
      }
      for (const name of Object.keys(dialoog.outcomes)) {
        if (!outcomes.has(name)) {
          problems.push(problem('uitkomst-onbereikbaar', at('outcomes', name), name, 'outcome'))
        }
      }
      return problems
    }),
}
