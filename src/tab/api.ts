import type { Probleem } from '../http/contract.ts'
import { zeg } from './teksten.ts'

/** What came back instead of an answer, in words. */
export class Mislukt extends Error {
  readonly probleem: Probleem

  constructor(probleem: Probleem) {
    super(probleem.title)
    this.name = 'Mislukt'
    this.probleem = probleem
  }
}

let token: () => Promise<string | null> = async () => null

/** How a token is had: from Teams, or not at all in local mode. */
export function setToken(get: () => Promise<string | null>): void {
  token = get
}

/** In local mode: who somebody is while trying out. Stands in the address, so that two windows can be two people. */
export const LOKAAL_ALS = new URLSearchParams(location.search).get('als')

/** Asks the API. Throws `Mislukt`, also when there is no connection. */
export async function ask<T>(path: string, body?: unknown): Promise<T> {
  const answer = await send(path, body)
  const json: unknown = await answer.json().catch(() => null)
  if (answer.ok) return json as T
  throw new Mislukt((json as Probleem | null) ?? noConnection(answer.status))
}

async function send(path: string, body: unknown): Promise<Response> {
  try {
    const bearer = await token()
    return await fetch(`/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...(LOKAAL_ALS === 'collega' ? { 'x-lokaal-als': LOKAAL_ALS } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch {
    throw new Mislukt(noConnection(0))
  }
}

function noConnection(status: number): Probleem {
  return {
    type: 'about:blank',
    status,
    title: zeg('tab.geen-verbinding'),
    detail: zeg('tab.geen-verbinding-uitleg'),
    code: 'no-connection',
  }
}

/** The mistake in words, whatever went wrong. */
export function toProbleem(error: unknown): Probleem {
  return error instanceof Mislukt ? error.probleem : noConnection(0)
}
