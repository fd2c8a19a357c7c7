import { useEffect, useState } from 'react'

/** What was typed and not sent yet, by what it is for. In memory only: these pages keep nothing on the computer. */
const drafts = new Map<string, string>()

function warn(event: BeforeUnloadEvent): void {
  if (drafts.size === 0) return
  event.preventDefault()
  event.returnValue = true // for the browsers inside older Teams
}
addEventListener('beforeunload', warn)

/**
 * A text that is still there after going to another page and back; whoever closes the window with something unsent is
 * asked whether they mean it. Empty, or the same as `initial`, is nothing to keep.
 */
export function useDraft(key: string, initial = ''): [string, (text: string) => void] {
  const [text, setText] = useState(drafts.get(key) ?? initial)
  useEffect(() => setText(drafts.get(key) ?? initial), [key, initial])
  const change = (next: string) => {
    if (next === '' || next === initial) drafts.delete(key)
    else drafts.set(key, next)
    setText(next)
  }
  return [text, change]
}

/** It was sent. */
export function forgetDraft(key: string): void {
  drafts.delete(key)
}
