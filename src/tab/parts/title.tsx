import { useEffect, useRef } from 'react'
import { zeg } from '../teksten.ts'

/** The heading of a page. Whoever comes from another page starts reading here. */
export function Title({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${children} – ${zeg('tab.naam')}`
    heading.current?.focus()
  }, [children])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
