import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for this long: what changes with every key is asked about less often. */
export function useLater<T>(value: T, ms: number): T {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return later
}
