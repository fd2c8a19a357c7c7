import { createServer } from 'node:http'
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose'

export interface TokenClaims {
  readonly issuer?: string
  readonly audience?: string
  /** The address replies go to; the platform puts the one of the activity in. */
  readonly serviceUrl?: string
  /** Seconds from now. */
  readonly expiresIn?: number
}

export interface TokenIssuer {
  readonly issuer: string
  readonly metadataUrl: string
  /** A header as the platform sends it. Everything is right unless told otherwise. */
  authorization(claims?: TokenClaims): Promise<Record<string, string>>
  /** OpenID document of Entra, whose issuer has a place for the tenant. */
  readonly entraMetadataUrl: string
  /** A header as the tab sends it, for a person of this tenant. `claims` replace what is right. */
  userToken(
    tenant: string,
    oid: string,
    claims?: Record<string, unknown>,
  ): Promise<Record<string, string>>
  /** Right in everything but the key it is signed with. */
  forged(): Promise<Record<string, string>>
  close(): Promise<void>
}

const KEY_ID = 'sleutel-1'

/** A token issuer on loopback, with the two documents a bot reads to check tokens. */
export async function startTokenIssuer(audience: string, serviceUrl: string): Promise<TokenIssuer> {
  const right = await generateKeyPair('RS256')
  const wrong = await generateKeyPair('RS256')
  const jwk = {
    ...(await exportJWK(right.publicKey)),
    kid: KEY_ID,
    use: 'sig',
    endorsements: ['msteams'],
  }
  const server = createServer((req, res) => {
    res.setHeader('content-type', 'application/json')
    if (req.url === '/keys') res.end(JSON.stringify({ keys: [jwk] }))
    else if (req.url?.startsWith('/entra'))
      res.end(JSON.stringify({ issuer: `${url()}/{tenantid}/v2.0`, jwks_uri: `${url()}/keys` }))
    else res.end(JSON.stringify({ issuer: url(), jwks_uri: `${url()}/keys` }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  function url(): string {
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }
  async function sign(claims: TokenClaims, key: CryptoKey) {
    const now = Math.floor(Date.now() / 1000)
    const expires = now + (claims.expiresIn ?? 600)
    const token = await new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
      .setIssuer(claims.issuer ?? url())
      .setAudience(claims.audience ?? audience)
      .setIssuedAt(Math.min(now, expires - 60))
      .setExpirationTime(expires)
      .sign(key)
    return { authorization: `Bearer ${token}` }
  }
  return {
    issuer: url(),
    metadataUrl: `${url()}/.well-known/openidconfiguration`,
    entraMetadataUrl: `${url()}/entra/.well-known/openid-configuration`,
    userToken: async (tenant, oid, { forged, ...claims } = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const token = await new SignJWT({
        ...{ iss: `${url()}/${tenant}/v2.0`, aud: audience, tid: tenant, oid, ver: '2.0' },
        ...{ iat: now - 60, exp: now + 600, scp: 'access_as_user', name: `Naam van ${oid}` },
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
        .sign(forged ? wrong.privateKey : right.privateKey)
      return { authorization: `Bearer ${token}` }
    },
    authorization: (claims = {}) => sign(claims, right.privateKey),
    forged: () => sign({}, wrong.privateKey),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
