import { useCallback } from 'react'

/** A `ref` that puts the keyboard on an element as soon as it stands there, when something of ours took its place before. */
export function useFocus(wanted = true): (element: HTMLElement | null) => void {
  return useCallback(
    (element) => {
      if (wanted) element?.focus()
    },
    [wanted],
  )
}
