import { useRef, useState } from 'react'
import type { Probleem } from '../http/contract.ts'
import { ask, toProbleem } from './api.ts'

export interface Sender {
  readonly busy: boolean
  readonly probleem: Probleem | null
  /** Null when it failed; then `probleem` tells why. While one is on its way another is not sent. */
  send<T>(path: string, body: unknown): Promise<T | null>
  /** What went wrong is seen to. */
  clear(): void
}

/** Sends something, once at a time. */
export function useSend(): Sender {
  const [busy, setBusy] = useState(false)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const sending = useRef(false)
  const send = async <T>(path: string, body: unknown): Promise<T | null> => {
    if (sending.current) return null
    sending.current = true
    setBusy(true)
    try {
      const answer = await ask<T>(path, body)
      setProbleem(null)
      return answer
    } catch (error) {
      setProbleem(toProbleem(error))
      return null
    } finally {
      sending.current = false
      setBusy(false)
    }
  }
  return { busy, probleem, send, clear: () => setProbleem(null) }
}
