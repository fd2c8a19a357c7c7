import { Button } from '@fluentui/react-components'
import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { listUit } from '../onderdelen.ts'
import { zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { Failure } from './waiting.tsx'
import { Zeker } from './zeker.tsx'

interface IntrekkenProps {
  readonly path: string
  onSent(casus: CasusPagina): void
}

/** As long as nobody took it: to change it and file it again, or to take it back altogether. */
export function Intrekken({ path, onSent }: IntrekkenProps) {
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
        {!listUit().includes('indienen') && (
          <Button disabledFocusable={busy} onClick={() => void revise()}>
            {zeg('tab-intrekken.pas-aan')}
          </Button>
        )}
        <Zeker
          knop={zeg('tab-intrekken.trek-in')}
          vraag={zeg('tab-intrekken.zeker')}
          ja={zeg('tab-intrekken.ja')}
          nee={zeg('tab-intrekken.nee')}
          busy={busy}
          onJa={() => void withdraw()}
        />
      </div>
    </section>
  )
}
