import { useEffect, useState } from 'react'

function read(): URLSearchParams {
  return new URLSearchParams(location.hash.split('?')[1] ?? '')
}

/** What stands behind the `?` of the address, so that back, reload and a second window show the same. */
export function useQuery(): [
  URLSearchParams,
  (name: string, value: string, how?: 'push' | 'replace') => void,
] {
  const [query, setQuery] = useState(read)
  useEffect(() => {
    const change = () => setQuery(read())
    addEventListener('hashchange', change)
    return () => removeEventListener('hashchange', change)
  }, [])
  const set = (name: string, value: string, how: 'push' | 'replace' = 'push') => {
    const next = read()
    if (value === '') next.delete(name)
    else next.set(name, value)
    const page = location.hash.split('?')[0] ?? ''
    const address = next.size > 0 ? `${page}?${next}` : page
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    setQuery(next)
  }
  return [query, set]
}
