import type { ComponentType } from 'react'
import type { Kennisbewerking } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'

/** What helps while writing, in the order it is shown. Each gets the item as it is typed. */
const PANELEN: readonly ComponentType<{ readonly item: Kennisbewerking }>[] = []

/** The one place in the editor for what helps while writing. */
export function Hulp({ item }: { readonly item: Kennisbewerking }) {
  if (PANELEN.length === 0) return null
  return (
    <section aria-labelledby="hulp">
      <h2 id="hulp">{zeg('tab-bewerk.hulp')}</h2>
      {PANELEN.map((Paneel) => (
        <Paneel key={Paneel.name} item={item} />
      ))}
    </section>
  )
}
