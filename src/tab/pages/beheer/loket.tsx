import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Loketpagina } from '../../../http/contract.ts'
import { Fact } from '../../parts/fact.tsx'
import { Saved } from '../../parts/saved.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { fullMoment, zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { useFocus } from '../../use-focus.ts'
import { useSave } from '../../use-save.ts'

const STEPS = ['een', 'twee', 'drie', 'vier'] as const

/** Which channel the Loket has, and how it gets one. */
export default function Loket() {
  const asked = useAsk<Loketpagina>('/beheer/loket')
  const saving = useSave<Loketpagina>(asked.replace)
  const { data } = asked
  const unlink = async () => {
    // What was clicked is gone then: reading goes on at the top.
    if (await saving.save('/beheer/loket/ontkoppelingen', {})) focusTitle()
  }
  if (!data) return <Waiting asked={asked} />
  return (
    <>
      <p>{zeg(data.gekoppeld ? 'tab-loket.gekoppeld' : 'tab-loket.niet')}</p>
      {data.gekoppeld && <Linked loket={data} />}
      {data.gekoppeld && <Unlink onSure={() => void unlink()} />}
      <Saved saving={saving} />
      <h2>{zeg('tab-loket.hoe')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{zeg(`tab-loket.stap-${step}`)}</li>
        ))}
      </ol>
    </>
  )
}

function focusTitle() {
  document.querySelector<HTMLElement>('h1')?.focus()
}

function Linked({ loket: { kanaal, bereikbaar, sinds, door } }: { readonly loket: Loketpagina }) {
  const unknown = zeg('tab-loket.onbekend')
  return (
    <dl>
      <Fact name={zeg('tab-loket.kanaal')}>{kanaal}</Fact>
      <Fact name={zeg('tab-loket.sinds')}>{sinds === null ? unknown : fullMoment(sinds)}</Fact>
      <Fact name={zeg('tab-loket.door')}>{door ?? unknown}</Fact>
      <Fact name={zeg('tab-loket.bereik')}>
        {zeg(bereikbaar ? 'tab-loket.bereikbaar' : 'tab-loket.onbereikbaar')}
      </Fact>
    </dl>
  )
}

/** Asks once more before it is done. */
function Unlink({ onSure }: { onSure(): void }) {
  const [asking, setAsking] = useState<boolean | null>(null)
  if (asking) return <Sure onSure={onSure} onCancel={() => setAsking(false)} />
  return <Begin back={asking === false} onAsk={() => setAsking(true)} />
}

function Begin({ back, onAsk }: { readonly back: boolean; onAsk(): void }) {
  const button = useFocus(back)
  return (
    <Button ref={button} onClick={onAsk}>
      {zeg('tab-loket.ontkoppel')}
    </Button>
  )
}

function Sure({ onSure, onCancel }: { onSure(): void; onCancel(): void }) {
  const cancel = useFocus()
  return (
    <div className="kaart" role="alert">
      <p>{zeg('tab-loket.zeker')}</p>
      <div className="rij">
        <Button onClick={onSure}>{zeg('tab-loket.ja')}</Button>
        <Button ref={cancel} onClick={onCancel}>
          {zeg('tab-beheer.annuleer')}
        </Button>
      </div>
    </div>
  )
}
