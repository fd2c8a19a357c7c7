import type { ReactNode } from 'react'

interface SchuifProps {
  /** Id of the heading that names it. */
  readonly kop: string
  readonly children: ReactNode
}

/** A table that may be wider than the page: it slides, also with the arrow keys. */
export function Schuif({ kop, children }: SchuifProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what slides must be reached by keyboard (WCAG 2.1.1)
    <section className="schuif" aria-labelledby={kop} tabIndex={0}>
      {children}
    </section>
  )
}
