/** Strings by name, as the environment gives them. Empty counts as absent. */
export type Env = Readonly<Record<string, string | undefined>>

/** The only place that reads the environment. */
export function readEnv(): Env {
  return Object.fromEntries(
    Object.entries(process.env).map(([name, value]) => [name, value?.trim() || undefined]),
  )
}
