import { useCallback, useEffect, useRef, useState } from 'react'
import type { Probleem } from '../http/contract.ts'
import { ask, toProbleem } from './api.ts'

export interface Asked<T> {
  /** Null until there is an answer. What was there stays while it is asked again. */
  readonly data: T | null
  readonly probleem: Probleem | null
  reload(): void
  /** Puts an answer in place that came another way. */
  replace(data: T): void
}

/** Asks the API for what a page shows, again whenever the path changes. Of two answers only the last question's counts. */
export function useAsk<T>(path: string): Asked<T> {
  const [data, setData] = useState<T | null>(null)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const latest = useRef(0)
  const reload = useCallback(() => {
    const mine = ++latest.current
    setProbleem(null)
    ask<T>(path).then(
      (answer) => {
        if (mine === latest.current) setData(answer)
      },
      (error: unknown) => {
        if (mine === latest.current) setProbleem(toProbleem(error))
      },
    )
  }, [path])
  useEffect(reload, [reload])
  return { data, probleem, reload, replace: setData }
}
