import { SignJWT } from 'jose'
import type { UitgaandeCasus } from '../../domain/uitgaand/uitgaande-casus.ts'
import { type CallOptions, call, field, invalidParams, refusal, urlOf } from './call.ts'
import { BRON } from './dossier.ts'
import { toZgwZaak, type ZgwTypen } from './to-zgw-zaak.ts'

export interface ZgwConfig extends ZgwTypen {
  /** Of the Zaken API, such as `https://…/zaken/api/v1`. */
  readonly url: string
  readonly clientId: string
  readonly secret: string
}

const SYSTEEM = 'zgw'

/**
 * Registers a Casus as Zaak in a Zaken API and gives its URL. The standard keeps `identificatie` unique within the
 * organisation; we look first all the same, and once more when the answer says that it exists.
 */
export async function sendToZgw(
  casus: UitgaandeCasus,
  config: ZgwConfig,
  options: Omit<CallOptions, 'systeem'> & { readonly now: Date },
): Promise<string> {
  const ask = { ...options, systeem: SYSTEEM }
  const headers = {
    Authorization: `Bearer ${await createToken(config, options.now)}`,
    'Accept-Crs': 'EPSG:4326',
    'Content-Crs': 'EPSG:4326',
  }
  const body = toZgwZaak(casus, config)
  const { identificatie, bronorganisatie } = body.zaak
  const find = async (): Promise<string | undefined> => {
    const query = new URLSearchParams({ identificatie, bronorganisatie })
    const answer = await call({ url: `${config.url}/zaken?${query}`, headers }, ask)
    if (answer.status !== 200) throw refusal(SYSTEEM, answer)
    const results = field(answer.body, 'results')
    const found = Array.isArray(results)
      ? results.find((zaak) => field(zaak, 'identificatie') === identificatie)
      : undefined
    return found && urlOf(SYSTEEM, found)
  }
  const earlier = await find()
  if (earlier) return earlier
  const made = await call({ url: `${config.url}/zaak_registreren`, headers, body }, ask)
  if (made.status === 201) return urlOf(SYSTEEM, field(made.body, 'zaak'))
  const exists =
    made.status === 409 ||
    invalidParams(made.body).some((param) => param.endsWith(' identificatie-niet-uniek'))
  const other = exists ? await find() : undefined
  if (other) return other
  throw refusal(SYSTEEM, made)
}

/**
 * The token of the ZGW standards. The user in it is this program: it is the one that asks. Who filed the Casus is the initiator
 * of the Zaak, and stays out of what proxies may keep of a token.
 */
function createToken({ clientId, secret }: ZgwConfig, now: Date): Promise<string> {
  return new SignJWT({
    client_id: clientId,
    user_id: BRON.toLowerCase(),
    user_representation: BRON,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(now)
    .sign(new TextEncoder().encode(secret))
}
