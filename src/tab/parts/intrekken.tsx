import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { Failure } from './waiting.tsx'

interface IntrekkenProps {
  readonly path: string
  onSent(casus: CasusPagina): void
}

/** As long as nobody took it: to change it and file it again, or to take it back altogether. */
export function Intrekken({ path, onSent }: IntrekkenProps) {
  const [sure, setSure] = useState(false)
  const { busy, probleem, send } = useSend()
  const withdraw = async () => {
    const casus = await send<CasusPagina>(`${path}/intrekken`, {})
    if (casus) onSent(casus)
  }
  const revise = async () => {
    const draft = await send<CasusPagina>(`${path}/aanpassen`, {})
    if (draft) location.hash = `#/casus/${encodeURIComponent(draft.id)}`
  }
  return (
    <section>
      <h2>{zeg('tab-intrekken.titel')}</h2>
      <p>{zeg('tab-intrekken.uitleg')}</p>
      {probleem && <Failure probleem={probleem} />}
      <div className="rij">
        <Button disabledFocusable={busy} onClick={() => void revise()}>
          {zeg('tab-intrekken.pas-aan')}
        </Button>
        {sure ? (
          <>
            <span role="status">{zeg('tab-intrekken.zeker')}</span>
            <Button disabledFocusable={busy} onClick={() => void withdraw()}>
              {zeg('tab-intrekken.ja')}
            </Button>
            <Button onClick={() => setSure(false)}>{zeg('tab-intrekken.nee')}</Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>{zeg('tab-intrekken.trek-in')}</Button>
        )}
      </div>
    </section>
  )
}
