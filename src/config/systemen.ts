/** The systems of others a Casus can go to: three groups, each complete or null, all off unless they are set (X39). */
import { z } from 'zod'

export interface SystemenSettings {
  /** An Objects API, for productaanvragen. */
  readonly objects: {
    readonly url: string
    readonly typeUrl: string
    readonly typeVersion: number
  } | null
  /** A Zaken API with `zaak_registreren`. */
  readonly zgw: {
    readonly url: string
    readonly clientId: string
    readonly zaaktypeUrl: string
    readonly statustypeUrl: string
    readonly roltypeUrl: string
    readonly rsin: string
  } | null
  /** A functional mailbox. */
  readonly mailTo: string | null
}

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/** Encrypted, or on this machine; never with a password in it. */
const url = z
  .url()
  .transform((text) => new URL(text))
  .refine(({ protocol, hostname }) =>
    protocol === 'http:' ? LOOPBACK.includes(hostname) : protocol === 'https:',
  )
  .refine(({ username, password }) => username === '' && password === '')
const base = url.transform(({ href }) => href.replace(/\/+$/, ''))
const reference = url.transform(({ href }) => href)
const rsin = z.string().refine(isRsin)

/** The variables of these groups. */
export const SYSTEEM_VARIABLES = {
  OBJECTS_URL: base.optional(),
  OBJECTS_TOKEN: z.string().optional(),
  OBJECTS_TYPE_URL: reference.optional(),
  OBJECTS_TYPE_VERSION: z.coerce.number().int().min(1).max(100_000).optional(),
  ZGW_ZAKEN_URL: base.optional(),
  ZGW_CLIENT_ID: z.string().optional(),
  ZGW_SECRET: z.string().optional(),
  ZGW_ZAAKTYPE_URL: reference.optional(),
  ZGW_STATUSTYPE_URL: reference.optional(),
  ZGW_ROLTYPE_URL: reference.optional(),
  ZGW_RSIN: rsin.optional(),
  CASUS_MAIL_TO: z.email().optional(),
}
type Variables = z.infer<z.ZodObject<typeof SYSTEEM_VARIABLES>>

const GROUPS = ['OBJECTS_', 'ZGW_'].map((prefix) =>
  (Object.keys(SYSTEEM_VARIABLES) as (keyof Variables)[]).filter((name) => name.startsWith(prefix)),
)

/** What is missing from groups that were begun. */
export function missingFromSystemen(settings: Variables): string[] {
  return GROUPS.filter((names) => names.some((name) => settings[name] !== undefined)).flatMap(
    (names) => names.filter((name) => settings[name] === undefined),
  )
}

export function toSystemen(settings: Variables): SystemenSettings {
  return {
    objects: toObjects(settings),
    zgw: toZgw(settings),
    mailTo: settings.CASUS_MAIL_TO ?? null,
  }
}

function toObjects(settings: Variables): SystemenSettings['objects'] {
  const { OBJECTS_URL, OBJECTS_TYPE_URL, OBJECTS_TYPE_VERSION } = settings
  if (!OBJECTS_URL || !OBJECTS_TYPE_URL || !OBJECTS_TYPE_VERSION) return null
  return { url: OBJECTS_URL, typeUrl: OBJECTS_TYPE_URL, typeVersion: OBJECTS_TYPE_VERSION }
}

function toZgw(settings: Variables): SystemenSettings['zgw'] {
  const { ZGW_ZAKEN_URL, ZGW_CLIENT_ID, ZGW_ZAAKTYPE_URL } = settings
  const { ZGW_STATUSTYPE_URL, ZGW_ROLTYPE_URL, ZGW_RSIN } = settings
  if (!ZGW_ZAKEN_URL || !ZGW_CLIENT_ID || !ZGW_ZAAKTYPE_URL) return null
  if (!ZGW_STATUSTYPE_URL || !ZGW_ROLTYPE_URL || !ZGW_RSIN) return null
  return {
    url: ZGW_ZAKEN_URL,
    clientId: ZGW_CLIENT_ID,
    zaaktypeUrl: ZGW_ZAAKTYPE_URL,
    statustypeUrl: ZGW_STATUSTYPE_URL,
    roltypeUrl: ZGW_ROLTYPE_URL,
    rsin: ZGW_RSIN,
  }
}

/** Nine digits that pass the elfproef. */
function isRsin(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false
  const sum = [...text].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  )
  return sum % 11 === 0
}
