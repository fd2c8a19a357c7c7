import { ContentError, DatabaseError } from '../app.ts'
import type { Config } from '../config/config.ts'
import { createZeg, loadPhrases } from '../content/load-phrases.ts'
import type { ContentProblem } from '../domain/inhoud.ts'
import type { Zeg } from '../domain/teksten.ts'

const SENTENCES = 'dialogs/_controle.yaml'

/** The sentences for people at a command line. */
export function cliZeg(root: string) {
  return createZeg(loadPhrases(root, SENTENCES))
}

/** One line per mistake: place, what was found and what was expected, and the code for an exception. */
export function explainProblem(problem: ContentProblem, zeg: Zeg): string {
  const { file, line, kolom, level, code, found, expected } = problem
  const plek =
    kolom === undefined
      ? zeg('regel.plek-bestand', { file, line })
      : zeg('regel.plek-rij', { file, line, kolom })
  const tekst = zeg(`controle.${code}`, { found, expected })
  return zeg(`regel.${level}`, { plek, tekst, code })
}

/** What is wrong with the settings: by name, and what each needs. */
export function explainSettings(names: readonly string[], root: string): string {
  const zeg = cliZeg(root)
  const lines = names.map((name) => `  ${name}: ${zeg(`instelling.${name}`)}`)
  return [zeg('start.instellingen'), ...lines].join('\n')
}

/** Why the app does not start, in words somebody can act on. */
export function explainStartFailure(error: unknown, root: string, config: Config): string {
  const zeg = cliZeg(root)
  if (error instanceof ContentError) {
    return [
      zeg('start.inhoud'),
      ...error.problems.map((problem) => explainProblem(problem, zeg)),
    ].join('\n')
  }
  if (error instanceof DatabaseError) {
    const waar = config.databaseFile ?? 'DATABASE_URL'
    return zeg('start.database', { waar, oorzaak: causeOf(error.cause) })
  }
  if (causeOf(error) === 'EADDRINUSE') return zeg('start.poort', { poort: config.server.port })
  return zeg('start.onbekend', { oorzaak: causeOf(error) })
}

/** A code or a name; the message of a driver may hold an address with a password. */
function causeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error
  if ('code' in error && error.code) return String(error.code)
  return error instanceof Error ? error.name : 'error'
}
