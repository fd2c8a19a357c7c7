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
    authorization: (claims = {}) => sign(claims, right.privateKey),
    forged: () => sign({}, wrong.privateKey),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
