import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { listUit } from '../onderdelen.ts'
import { zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { Failure } from './waiting.tsx'
import { Zeker } from './zeker.tsx'

interface IntrekkenProps {
  readonly path: string
  readonly referentie: string
  /** It was taken back; `melding` says so. */
  onSent(casus: CasusPagina, melding: string): void
}

/**
 * As long as nobody took it: to change it and file it again, or to take it back altogether. Both are asked once more, and
 * both say afterwards what was done.
 */
export function Intrekken({ path, referentie, onSent }: IntrekkenProps) {
  const { busy, probleem, send } = useSend()
  const withdraw = async () => {
    const casus = await send<CasusPagina>(`${path}/intrekken`, {})
    if (casus) onSent(casus, zeg('tab-intrekken.klaar', { referentie }))
  }
  const revise = async () => {
    const draft = await send<CasusPagina>(`${path}/aanpassen`, {})
    if (!draft) return
    const was = new URLSearchParams({ was: referentie })
    location.hash = `#/casus/${encodeURIComponent(draft.id)}?${was}`
  }
  return (
    <section>
      <h2>{zeg('tab-intrekken.titel')}</h2>
      <p>{zeg('tab-intrekken.uitleg')}</p>
      {probleem && <Failure probleem={probleem} />}
      <div className="rij">
        {!listUit().includes('indienen') && (
          <Zeker
            knop={zeg('tab-intrekken.pas-aan')}
            vraag={zeg('tab-intrekken.pas-aan-zeker')}
            ja={zeg('tab-intrekken.pas-aan-ja')}
            nee={zeg('tab-intrekken.nee')}
            busy={busy}
            onJa={() => void revise()}
          />
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
