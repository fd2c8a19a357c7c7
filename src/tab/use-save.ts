import { useState } from 'react'
import type { Probleem } from '../http/contract.ts'
import { useSend } from './use-send.ts'

export interface Saving {
  readonly busy: boolean
  /** True from when it was kept until the next try. */
  readonly saved: boolean
  readonly probleem: Probleem | null
  /** Sends it; calls back with the answer only when it was kept. A second click while the first is under way does nothing. */
  save(path: string, body: unknown): Promise<boolean>
  /** Somebody goes on typing: what was said of the last try is no longer about what stands there. */
  reset(): void
}

/** Keeps something through the API, and remembers how that went. */
export function useSave<T>(onSaved: (answer: T) => void): Saving {
  const { busy, probleem, send, clear } = useSend()
  const [saved, setSaved] = useState(false)
  const reset = () => {
    setSaved(false)
    clear()
  }
  const save = async (path: string, body: unknown) => {
    if (busy) return false
    reset()
    const answer = await send<T>(path, body)
    if (answer === null) return false
    onSaved(answer)
    setSaved(true)
    return true
  }
  return { busy, saved, probleem, save, reset }
}
