import { useEffect, useRef } from 'react'

/** What was done last, said aloud. Takes the keyboard when what was pressed is gone. */
export function Melding({ children }: { readonly children: string }) {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (children !== '' && document.activeElement === document.body) place.current?.focus()
  }, [children])
  return (
    <p role="status" ref={place} tabIndex={-1}>
      {children}
    </p>
  )
}
