import { Provider_unstable as SurroundingsProvider } from '@fluentui/react-shared-contexts'
import type { ReactNode } from 'react'

interface PlaatProps {
  /** What it shows, and where the same numbers stand as text. */
  readonly naam: string
  readonly children: ReactNode
}

/**
 * With no document in its surroundings the library leaves out its help for the keyboard: stops at the begin and the end of
 * the page that nobody sees and that a screen reader should not meet.
 */
const SURROUNDINGS = { dir: 'ltr' } as const

/**
 * A plot of the library as one picture. Its own way in, bar by bar, has English names; the table that goes with the plot
 * has the same numbers for everyone.
 */
export function Plaat({ naam, children }: PlaatProps) {
  return (
    <figure className="plaat" role="img" aria-label={naam}>
      <div inert>
        <SurroundingsProvider value={SURROUNDINGS}>{children}</SurroundingsProvider>
      </div>
    </figure>
  )
}
