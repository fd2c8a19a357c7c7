import { useEffect, useState } from 'react'
import type { Kennisbewerking, Voorbeeld } from '../../../http/contract/kennisdesk.ts'
import { ask } from '../../api.ts'
import { clean } from './bewerking.ts'

/** So long after the last key. */
const REST_MS = 900

/** What the item looks like as it is typed now, and what there is to mend. Of two answers only the last one counts. */
export function useVoorbeeld(item: Kennisbewerking | null): Voorbeeld | null {
  const [voorbeeld, setVoorbeeld] = useState<Voorbeeld | null>(null)
  const asked = item && JSON.stringify(clean(item))
  useEffect(() => {
    if (asked === null) return
    let wanted = true
    const sent = JSON.parse(asked) as Kennisbewerking
    const timer = setTimeout(() => {
      ask<Voorbeeld>(`/kennisdesk/${encodeURIComponent(sent.id)}/voorbeeld`, sent).then(
        (answer) => wanted && setVoorbeeld(answer),
        () => {}, // what was shown stays; saving says what is wrong
      )
    }, REST_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [asked])
  return voorbeeld
}
