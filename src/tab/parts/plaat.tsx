import { Provider_unstable as SurroundingsProvider } from '@fluentui/react-shared-contexts'
import type { ReactNode } from 'react'

interface PlaatProps {
  /** What it shows, and where the same numbers stand as text. */
  readonly naam: string
  readonly children: ReactNode
}

/**
 * A plot as one picture; the table that goes with it is there for everyone. The library's own way in, bar by bar, has
 * English names. Without a document in its surroundings it does not put the places of its keyboard help, which axe rightly
 * refuses, at the begin and the end of the page.
 */
const SURROUNDINGS = { dir: 'ltr' } as const

export function Plaat({ naam, children }: PlaatProps) {
  return (
    <figure className="plaat" role="img" aria-label={naam}>
      <div inert>
        <SurroundingsProvider value={SURROUNDINGS}>{children}</SurroundingsProvider>
      </div>
    </figure>
  )
}
