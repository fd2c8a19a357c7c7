import { useEffect, useState } from 'react'
import type { Host } from './host.ts'

export type Themanaam = 'default' | 'dark' | 'contrast'

const CONTRAST = '(forced-colors: active), (prefers-contrast: more)'
const DARK = '(prefers-color-scheme: dark)'

/** The theme of Teams, or outside Teams what the browser says that somebody likes. */
export function useTheme(host: Host): Themanaam {
  const [theme, setTheme] = useState<Themanaam>(host.theme ?? preferred())
  useEffect(() => {
    if (host.theme !== null) return host.onTheme(setTheme)
    const lists = [matchMedia(CONTRAST), matchMedia(DARK)]
    const change = () => setTheme(preferred())
    for (const list of lists) list.addEventListener('change', change)
    return () => {
      for (const list of lists) list.removeEventListener('change', change)
    }
  }, [host])
  return theme
}

function preferred(): Themanaam {
  if (matchMedia(CONTRAST).matches) return 'contrast'
  return matchMedia(DARK).matches ? 'dark' : 'default'
}
