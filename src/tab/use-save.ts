import { useState } from 'react'
import type { Probleem } from '../http/contract.ts'
import { ask, toProbleem } from './api.ts'

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
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState(false)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const reset = () => {
    setSaved(false)
    setProbleem(null)
  }
  const save = async (path: string, body: unknown) => {
    if (busy) return false
    setBusy(true)
    reset()
    try {
      onSaved(await ask<T>(path, body))
      setSaved(true)
      return true
    } catch (error) {
      setProbleem(toProbleem(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, saved, probleem, save, reset }
}
