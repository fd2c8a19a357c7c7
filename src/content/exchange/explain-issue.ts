import type { z } from 'zod'
import type { ContentProblem } from '../../domain/inhoud.ts'
import { problem } from '../checks/check.ts'
import type { Place } from '../knowledge/parse-item.ts'

/** How a value looks that has a form of its own. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: 'briefadres-geweigerd',
  organisaties: 'uwv',
  verwante: 'briefadres-geweigerd',
  bronnen: '12-34',
  gecontroleerd: '2026-11-24',
  controlerenVoor: '2027-11-24',
}

/** What is wrong with a value of a file, by a code that has a plain sentence. `veld` is the field of the item. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  veld: string,
  place: Place,
  found: string,
): ContentProblem {
  const say = (code: string, expected = '') => problem(code, place, found, expected)
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) > 1
        ? say('invoer-kort', String(issue.minimum))
        : say('invoer-leeg')
    case 'too_big':
      return say('invoer-lang', String(issue.maximum))
    case 'invalid_value':
      return say('invoer-keuze', issue.values.map(String).join(', '))
    case 'unrecognized_keys':
      return say('invoer-teveel', issue.keys.join(', '))
    case 'invalid_format':
      return veld in EXAMPLES ? say('invoer-vorm', EXAMPLES[veld]) : say('invoer-waarde')
    case 'invalid_type':
      return found === '' ? say('invoer-leeg') : say('invoer-waarde')
    default:
      return issue.code === 'custom' ? say('invoer-kop') : say('invoer-waarde')
  }
}
