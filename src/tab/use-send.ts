import { useState } from 'react'
import type { Probleem } from '../http/contract.ts'
import { ask, toProbleem } from './api.ts'

export interface Sending {
  readonly busy: boolean
  readonly probleem: Probleem | null
  /** Undefined when it did not arrive, or when something is under way already; `probleem` then tells why. */
  send<T>(path: string, body: unknown): Promise<T | undefined>
  /** The same for what is only asked. */
  get<T>(path: string): Promise<T | undefined>
  clear(): void
}

/** Sends something at a press of a button: once at a time, and what went wrong is kept to be shown. */
export function useSend(): Sending {
  const [busy, setBusy] = useState(false)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const send = async <T>(path: string, body?: unknown): Promise<T | undefined> => {
    if (busy) return undefined
    setBusy(true)
    setProbleem(null)
    try {
      return await ask<T>(path, body)
    } catch (error) {
      setProbleem(toProbleem(error))
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { busy, probleem, send, get: send, clear: () => setProbleem(null) }
}
