import { Button } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'

interface ZekerProps {
  /** What can be done. */
  readonly knop: string
  /** What that means. */
  readonly vraag: string
  readonly ja: string
  readonly nee: string
  readonly busy: boolean
  onJa(): void
}

/** A button for what cannot be undone: asks once more, with the keyboard at the question. */
export function Zeker({ knop, vraag, ja, nee, busy, onJa }: ZekerProps) {
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLSpanElement>(null)
  const closed = useRef<HTMLSpanElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (asking) question.current?.focus()
    else if (asked.current) closed.current?.querySelector('button')?.focus()
    asked.current = asking
  }, [asking])
  if (!asking) {
    return (
      <span ref={closed}>
        <Button appearance="subtle" onClick={() => setAsking(true)}>
          {knop}
        </Button>
      </span>
    )
  }
  return (
    <span className="zeker">
      <span ref={question} tabIndex={-1}>
        {vraag}
      </span>
      <Button disabledFocusable={busy} onClick={onJa}>
        {ja}
      </Button>
      <Button onClick={() => setAsking(false)}>{nee}</Button>
    </span>
  )
}
