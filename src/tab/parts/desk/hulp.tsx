import type { ComponentType } from 'react'
import type { Kennisbewerking } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'
import { Buren } from '../buren.tsx'
import { Proefvraag } from '../proefvraag.tsx'
import { Schrijfhulp } from '../schrijfhulp.tsx'

/** What helps while writing, in the order it is shown. Each gets the item as it is typed. */
const PANELEN: readonly ComponentType<{ readonly item: Kennisbewerking }>[] = [
  Buren,
  Schrijfhulp,
  Proefvraag,
]

/** The one place in the editor for what helps while writing. */
export function Hulp({ item }: { readonly item: Kennisbewerking }) {
  return (
    <section aria-labelledby="hulp">
      <h2 id="hulp">{zeg('tab-bewerk.hulp')}</h2>
      {PANELEN.map((Paneel) => (
        <Paneel key={Paneel.name} item={item} />
      ))}
    </section>
  )
}
