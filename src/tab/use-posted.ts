import { useEffect, useState } from 'react'
import type { Probleem } from '../http/contract.ts'
import { ask, toProbleem } from './api.ts'

/** What the API says of a text that is being written. An answer to what stood there before never takes its place. */
export function usePosted<T>(path: string, body: unknown) {
  const [data, setData] = useState<T | null>(null)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const text = JSON.stringify(body)
  useEffect(() => {
    let current = true
    ask<T>(path, JSON.parse(text)).then(
      (answer) => {
        if (!current) return
        setData(answer)
        setProbleem(null)
      },
      (error: unknown) => {
        if (current) setProbleem(toProbleem(error))
      },
    )
    return () => {
      current = false
    }
  }, [path, text])
  return { data, probleem }
}
