/** Who asks: from the token that Teams gives the tab, or in local mode the person at this computer. Nobody otherwise. */
import type { IncomingMessage } from 'node:http'
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { ROLLEN, type Rol } from '../../domain/personen/gebruiker.ts'
import { ApiError } from './errors.ts'

export interface TokenSettings {
  readonly appId: string
  /** Tenants whose people may come in, as it is now. */
  readonly tenants: () => readonly string[]
  /** OpenID document of Entra; its issuer has `{tenantid}` where a tenant goes. */
  readonly metadataUrl: string
  /** The name people reach us by, part of the application id URI; null when nobody said so. */
  readonly publicHost: string | null
}

/** Somebody who is who they say they are. */
export interface Bezoeker {
  readonly id: string
  readonly tenantId: string
  readonly naam: string
  /** App roles in the token; the role store may know more. */
  readonly rollen: readonly Rol[]
}

export type Authenticate = (req: IncomingMessage) => Promise<Bezoeker>

/** The person the Playground says you are: what you file in the chat stands in the tab. */
export const LOCAL_USER: Bezoeker = {
  id: '00000000-0000-0000-0000-0000000000020',
  tenantId: 'lokaal',
  naam: 'Alex Wilber',
  rollen: [],
}

/** Somebody beside that person, to try out what takes two. */
export const LOCAL_COLLEAGUE: Bezoeker = {
  id: '00000000-0000-0000-0000-000000000c01',
  tenantId: 'lokaal',
  naam: 'Kim Collega',
  rollen: [],
}

const SCOPE = 'access_as_user'
const CLOCK_SECONDS = 60
const LOCAL_ADDRESSES = ['127.0.0.1', '::1', '::ffff:127.0.0.1']
const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * Local mode: whoever is on this very computer, and only from a page of our own. The name in the address counts too, so
 * that another site cannot reach us by pointing its own name at this computer.
 */
export const authenticateLocal: Authenticate = async (req) => {
  const host = req.headers.host ?? ''
  const { origin } = req.headers
  const here =
    LOCAL_ADDRESSES.includes(req.socket.remoteAddress ?? '') &&
    LOCAL_NAMES.includes(host.replace(/:\d+$/, '')) &&
    (origin === undefined || origin === `http://${host}`)
  if (!here) throw new ApiError('not-logged-in')
  return req.headers['x-lokaal-als'] === 'collega' ? LOCAL_COLLEAGUE : LOCAL_USER
}

/**
 * Checks the token of Entra (v2): signature, issuer, tenant, audience, scope and term. Everything that is not surely right
 * is refused, also when the keys cannot be read.
 */
export function createTokenCheck(settings: TokenSettings): Authenticate {
  const { appId, publicHost } = settings
  const audience = [appId, `api://${appId}`]
  if (publicHost) audience.push(`api://${publicHost}/${appId}`)
  const metadata = createMetadata(settings.metadataUrl)
  return async (req) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(req.headers.authorization ?? '')?.[1]
    if (!token) throw new ApiError('not-logged-in')
    try {
      const tenants = settings.tenants()
      const { keys, issuerOf } = await metadata()
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        audience,
        issuer: tenants.map(issuerOf),
        clockTolerance: CLOCK_SECONDS,
        requiredClaims: ['exp', 'iat', 'oid', 'tid', 'scp'],
      })
      return toBezoeker(payload, tenants, issuerOf)
    } catch {
      throw new ApiError('not-logged-in') // why, is nobody's business but ours
    }
  }
}

function toBezoeker(
  { iss, oid, tid, scp, name, roles }: JWTPayload,
  tenants: readonly string[],
  issuerOf: (tenant: string) => string,
): Bezoeker {
  if (typeof oid !== 'string' || oid === '' || typeof tid !== 'string' || typeof scp !== 'string') {
    throw new ApiError('not-logged-in')
  }
  const known = tenants.some((tenant) => tenant.toLowerCase() === tid.toLowerCase())
  if (!known || iss !== issuerOf(tid) || !scp.split(' ').includes(SCOPE)) {
    throw new ApiError('not-logged-in')
  }
  const named = Array.isArray(roles) ? roles.map((rol) => String(rol).toLowerCase()) : []
  return {
    id: oid,
    tenantId: tid,
    naam: typeof name === 'string' ? name : '',
    rollen: ROLLEN.filter((rol) => named.includes(rol)),
  }
}

interface Metadata {
  readonly keys: ReturnType<typeof createRemoteJWKSet>
  readonly issuerOf: (tenant: string) => string
}

/** Reads the OpenID document once; again when that failed. The keys are looked after by jose. */
function createMetadata(url: string): () => Promise<Metadata> {
  let known: Promise<Metadata> | undefined
  const read = async (): Promise<Metadata> => {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    const { issuer, jwks_uri } = (await answer.json()) as { issuer: string; jwks_uri: string }
    return {
      keys: createRemoteJWKSet(new URL(jwks_uri)),
      issuerOf: (tenant) => issuer.replace('{tenantid}', tenant),
    }
  }
  return () => {
    known ??= read().catch((error) => {
      known = undefined
      throw error
    })
    return known
  }
}
