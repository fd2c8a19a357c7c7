import { Radio, RadioGroup } from '@fluentui/react-components'
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
      <RadioGroup
        layout="horizontal"
        aria-labelledby="voorbeeld"
        value={way}
        onChange={(_event, { value }) => setWay(value as typeof way)}
      >
        {WAYS.map((name) => (
          <Radio key={name} value={name} label={zeg(`tab-bewerk.voorbeeld-${name}`)} />
        ))}
      </RadioGroup>
      <div>
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
