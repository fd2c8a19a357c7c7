import { Tab, TabList } from '@fluentui/react-components'
import { useState } from 'react'
import type { Voorbeeld as Getekend } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'
import { Artikel } from '../artikel.tsx'
import { Kaart } from './kaart.tsx'

const WAYS = ['kaart', 'pagina'] as const

/** How people will see what is being written: as the card of the bot, and as the page. */
export function Voorbeeld({ voorbeeld }: { readonly voorbeeld: Getekend | null }) {
  const [way, setWay] = useState<(typeof WAYS)[number]>('kaart')
  return (
    <section aria-labelledby="voorbeeld">
      <h2 id="voorbeeld">{zeg('tab-bewerk.voorbeeld')}</h2>
      <TabList
        selectedValue={way}
        onTabSelect={(_event, { value }) => setWay(value as typeof way)}
        aria-label={zeg('tab-bewerk.voorbeeld')}
      >
        {WAYS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="voorbeeld-vlak">
            {zeg(`tab-bewerk.voorbeeld-${name}`)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="voorbeeld-vlak" aria-labelledby={`tab-${way}`}>
        {!voorbeeld && <p role="status">{zeg('tab.laden')}</p>}
        {voorbeeld && way === 'kaart' && <Kaart kaart={voorbeeld.kaart} />}
        {voorbeeld && way === 'pagina' && (
          <article className="kaart">
            <h3>{voorbeeld.pagina.titel}</h3>
            <Artikel item={voorbeeld.pagina} kop="h4" />
          </article>
        )}
      </div>
    </section>
  )
}
