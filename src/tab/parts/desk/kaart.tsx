import { useEffect, useRef, useState } from 'react'
import type { Voorbeeld } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'
import { createTekenaar, type Tekenaar } from './teken-kaart.ts'

/** The card of the bot as Teams shows it on a phone. Its buttons do nothing here. */
export function Kaart({ kaart }: Pick<Voorbeeld, 'kaart'>) {
  const place = useRef<HTMLDivElement>(null)
  const [teken, setTeken] = useState<Tekenaar | null>(null)
  const [gone, setGone] = useState(false)
  useEffect(() => {
    createTekenaar().then(
      (made) => setTeken(() => made),
      () => setGone(true),
    )
  }, [])
  useEffect(() => {
    if (teken) place.current?.replaceChildren(teken(kaart))
  }, [teken, kaart])
  if (gone) return <p>{zeg('tab-bewerk.voorbeeld-mislukt')}</p>
  return (
    <section className="telefoon" aria-label={zeg('tab-bewerk.kaart-naam')}>
      {!teken && <p role="status">{zeg('tab.laden')}</p>}
      <div ref={place} />
    </section>
  )
}
