import type { Env } from './env.ts'

/** What must never be printed. Kept apart, so that logging the rest of the settings is safe. */
export interface Secrets {
  readonly appPassword: string | null
  readonly databaseUrl: string | null
  readonly objectsToken: string | null
  readonly zgwSecret: string | null
}

export function readSecrets(env: Env): Secrets {
  return {
    appPassword: env.MICROSOFT_APP_PASSWORD ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    objectsToken: env.OBJECTS_TOKEN ?? null,
    zgwSecret: env.ZGW_SECRET ?? null,
  }
}
