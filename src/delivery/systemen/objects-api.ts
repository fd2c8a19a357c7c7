import { dagOf } from '../../domain/tijd/dag.ts'
import type { UitgaandeCasus } from '../../domain/uitgaand/uitgaande-casus.ts'
import { type CallOptions, call, field, refusal, urlOf } from './call.ts'
import { toProductaanvraag } from './to-productaanvraag.ts'

export interface ObjectsConfig {
  /** Of the API, such as `https://…/api/v2`. */
  readonly url: string
  readonly token: string
  readonly typeUrl: string
  readonly typeVersion: number
}

const SYSTEEM = 'objects'

/**
 * Puts a Casus into an Objects API as productaanvraag and gives its URL. The API keeps nobody from making the same twice, so we
 * look before we make: what got there although the answer did not is found.
 */
export async function sendToObjects(
  casus: UitgaandeCasus,
  config: ObjectsConfig,
  options: Omit<CallOptions, 'systeem'>,
): Promise<string> {
  const ask = { ...options, systeem: SYSTEEM }
  // Without Content-Crs a POST is answered with 412.
  const headers = { Authorization: `Token ${config.token}`, 'Content-Crs': 'EPSG:4326' }
  const data = toProductaanvraag(casus)
  const find = async (): Promise<string | undefined> => {
    const query = new URLSearchParams({ type: config.typeUrl })
    query.append('data_attr', `bron__kenmerk__exact__${data.bron.kenmerk}`)
    query.append('data_attr', `bron__naam__exact__${data.bron.naam}`)
    const answer = await call({ url: `${config.url}/objects?${query}`, headers }, ask)
    if (answer.status !== 200) throw refusal(SYSTEEM, answer)
    const results = field(answer.body, 'results')
    // A server that does not know the question may answer with everything it has.
    const found = Array.isArray(results)
      ? results.find((object) => isOurs(object, data.bron))
      : undefined
    return found && urlOf(SYSTEEM, found)
  }
  const earlier = await find()
  if (earlier) return earlier
  const record = {
    typeVersion: config.typeVersion,
    startAt: dagOf(new Date(casus.ingediend)),
    data,
  }
  const body = { type: config.typeUrl, record }
  const made = await call({ url: `${config.url}/objects`, headers, body }, ask)
  if (made.status === 201) return urlOf(SYSTEEM, made.body)
  const other = made.status === 409 ? await find() : undefined
  if (other) return other
  throw refusal(SYSTEEM, made)
}

function isOurs(object: unknown, { naam, kenmerk }: { naam: string; kenmerk: string }): boolean {
  const bron = field(field(field(object, 'record'), 'data'), 'bron')
  return field(bron, 'kenmerk') === kenmerk && field(bron, 'naam') === naam
}
