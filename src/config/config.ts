/**
 * Settings: strings from `env.ts`, checked here, in named groups. A group is complete or null; all problems are
 * reported at once, by variable name and never with the value.
 */
import { z } from 'zod'
import type { Env } from './env.ts'
import { readSecrets, type Secrets } from './secrets.ts'
import {
  missingFromSystemen,
  SYSTEEM_VARIABLES,
  type SystemenSettings,
  toSystemen,
} from './systemen.ts'

export interface Config {
  readonly server: { readonly host: string; readonly port: number }
  /** The file of the embedded database; null when PostgreSQL is used. */
  readonly databaseFile: string | null
  /** Null in local mode: no Microsoft credentials. */
  readonly teams: TeamsConfig | null
  /** Null when no mail can be sent. */
  readonly smtp: SmtpConfig | null
  readonly playgroundPort: number
  /** Where Teams reaches the bot, without `https://`; null when nobody has said so. */
  readonly publicHost: string | null
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** After this many days only the facts of a closed Casus are left. */
  readonly bewaarAfgeslotenDagen: number
  /** The systems of others a Casus goes to as well. */
  readonly systemen: SystemenSettings
  readonly secrets: Secrets
}

export interface TeamsConfig {
  readonly appId: string
  /** The id Teams knows the app by, for links to its tab: that of the package, unless an app catalogue gave another. */
  readonly catalogId: string
  readonly tenantId: string
  /** Tenants whose people may use the bot. Nobody else may. */
  readonly tenants: readonly string[]
  /** Where tokens of the messaging platform come from, when not the public cloud. */
  readonly channel: { readonly metadataUrl: string; readonly issuer: string } | null
  /** The OpenID document by which tokens of the tab are checked. */
  readonly metadataUrl: string
}

export interface SmtpConfig {
  readonly host: string
  readonly port: number
  /** Null when the server asks for no name and password. */
  readonly user: string | null
  readonly from: string
  readonly secure: (typeof SMTP_SECURE)[number]
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  /** The names of the variables that are missing or wrong; what each needs stands in `dialogs/_controle.yaml`. */
  | { readonly ok: false; readonly problems: readonly string[] }

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
const SMTP_SECURE = ['starttls', 'tls', 'none'] as const
/** A hundred years: more is a slip. */
const MAX_DAYS = 36_500
const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

const port = z.coerce.number().int().min(1).max(65535)
const guid = z.string().regex(/^[0-9a-f-]{36}$/i)

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3978),
  DATABASE_FILE: z.string().default('data/maatwerkwijzer.db'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  PLAYGROUND_PORT: port.default(56150),
  PUBLIC_HOST: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i)
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  TEAMS_APP_ID: guid.optional(),
  ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(',').map((tenant) => tenant.trim()))
    .pipe(z.array(guid))
    .optional(),
  CHANNEL_METADATA_URL: z.url().optional(),
  CHANNEL_ISSUER: z.string().optional(),
  ENTRA_METADATA_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration'),
  SMTP_HOST: z.string().optional(),
  SMTP_PORT: port.optional(),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_FROM: z
    .string()
    .regex(/^(?:[^<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/)
    .optional(),
  SMTP_SECURE: z.enum(SMTP_SECURE).optional(),
  RETENTION_CLOSED_DAYS: z.coerce.number().int().min(1).max(MAX_DAYS).default(365),
  ...SYSTEEM_VARIABLES,
})
type Settings = z.infer<typeof schema>

const TEAMS = [
  'MICROSOFT_APP_ID',
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_TENANT_ID',
  'ALLOWED_TENANTS',
] as const

const SMTP = ['SMTP_HOST', 'SMTP_PORT', 'SMTP_FROM'] as const

/** The variables the app knows. */
export const SETTING_NAMES: readonly string[] = Object.keys(schema.shape)

/** Checks everything. Names of variables only: what was filled in is never repeated. */
export function parseConfig(env: Env): ConfigResult {
  const parsed = schema.safeParse(env)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => String(issue.path[0]))
    return { ok: false, problems: [...new Set(names)] }
  }
  const settings = parsed.data
  const missing = [...missingFromGroups(settings), ...missingFromSystemen(settings)]
  if (missing.length > 0) return { ok: false, problems: missing }
  const teams = toTeams(settings)
  if (!teams && !LOOPBACK.includes(settings.HOST)) {
    return { ok: false, problems: ['HOST'] }
  }
  return {
    ok: true,
    config: {
      server: { host: settings.HOST, port: settings.PORT },
      databaseFile: settings.DATABASE_URL ? null : settings.DATABASE_FILE,
      teams,
      smtp: toSmtp(settings),
      playgroundPort: settings.PLAYGROUND_PORT,
      publicHost: settings.PUBLIC_HOST ?? null,
      logLevel: settings.LOG_LEVEL,
      bewaarAfgeslotenDagen: settings.RETENTION_CLOSED_DAYS,
      systemen: toSystemen(settings),
      secrets: readSecrets(env),
    },
  }
}

/** A group that is begun must be finished. */
function missingFromGroups(settings: Settings): string[] {
  const begun = TEAMS.some((name) => settings[name] !== undefined)
  const missing: string[] = begun ? TEAMS.filter((name) => settings[name] === undefined) : []
  if (!settings.CHANNEL_METADATA_URL !== !settings.CHANNEL_ISSUER) {
    missing.push(settings.CHANNEL_ISSUER ? 'CHANNEL_METADATA_URL' : 'CHANNEL_ISSUER')
  }
  if (!settings.SMTP_USER !== !settings.SMTP_PASSWORD) {
    missing.push(settings.SMTP_USER ? 'SMTP_PASSWORD' : 'SMTP_USER')
  }
  const mails = [...SMTP, 'SMTP_USER', 'SMTP_SECURE'] as const
  if (mails.some((name) => settings[name] !== undefined))
    missing.push(...SMTP.filter((name) => settings[name] === undefined))
  return missing
}

function toSmtp(settings: Settings): SmtpConfig | null {
  const { SMTP_HOST, SMTP_PORT, SMTP_FROM, SMTP_USER, SMTP_SECURE: secure } = settings
  if (!SMTP_HOST || !SMTP_PORT || !SMTP_FROM) return null
  return {
    host: SMTP_HOST,
    port: SMTP_PORT,
    user: SMTP_USER ?? null,
    from: SMTP_FROM,
    secure: secure ?? 'starttls',
  }
}

function toTeams(settings: Settings): TeamsConfig | null {
  const { MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID, ALLOWED_TENANTS } = settings
  if (!MICROSOFT_APP_ID || !MICROSOFT_APP_TENANT_ID || !ALLOWED_TENANTS) return null
  const { CHANNEL_METADATA_URL, CHANNEL_ISSUER } = settings
  return {
    appId: MICROSOFT_APP_ID,
    catalogId: settings.TEAMS_APP_ID ?? MICROSOFT_APP_ID,
    tenantId: MICROSOFT_APP_TENANT_ID,
    tenants: ALLOWED_TENANTS,
    metadataUrl: settings.ENTRA_METADATA_URL,
    channel:
      CHANNEL_METADATA_URL && CHANNEL_ISSUER
        ? { metadataUrl: CHANNEL_METADATA_URL, issuer: CHANNEL_ISSUER }
        : null,
  }
}
