import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { Failure } from './waiting.tsx'

interface OntbreektProps {
  readonly volledig: NonNullable<CasusPagina['behandeling']>['volledig']
  readonly path: string
  onSent(casus: CasusPagina): void
}

/** What is not known yet, each with one click to ask the indiener for it (X17). */
export function Ontbreekt({ volledig, path, onSent }: OntbreektProps) {
  const { bekend, nodig, ontbreekt } = volledig
  const [asked, setAsked] = useState('')
  const { busy, probleem, send } = useSend()
  if (ontbreekt.length === 0) return null
  const ask = async (stap: string, onderwerp: string) => {
    const casus = await send<CasusPagina>(`${path}/vraag-om`, { stap })
    if (!casus) return
    setAsked(zeg('tab-casus.gevraagd', { onderwerp }))
    onSent(casus)
  }
  return (
    <section>
      <h3>{zeg('tab-casus.volledig', { bekend, nodig })}</h3>
      {probleem && <Failure probleem={probleem} />}
      <div className="rij">
        {ontbreekt.map(({ stap, onderwerp }) => (
          <Button key={stap} disabledFocusable={busy} onClick={() => void ask(stap, onderwerp)}>
            {zeg('tab-casus.vraag-om', { onderwerp })}
          </Button>
        ))}
      </div>
      <p role="status">{asked}</p>
    </section>
  )
}
