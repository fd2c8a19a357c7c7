import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Loketkanaalregel, Loketpagina } from '../../../http/contract.ts'
import { Fact } from '../../parts/fact.tsx'
import { Saved } from '../../parts/saved.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { fullMoment, zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { useFocus } from '../../use-focus.ts'
import { useSave } from '../../use-save.ts'

const STEPS = ['een', 'twee', 'drie', 'vier'] as const

/** Which channels the Loket has, and how it gets one. */
export default function Loket() {
  const asked = useAsk<Loketpagina>('/beheer/loket')
  const saving = useSave<Loketpagina>(asked.replace)
  const { data } = asked
  const unlink = async (which: { readonly kanaal?: string }) => {
    // What was clicked is gone then: reading goes on at the top.
    if (await saving.save('/beheer/loket/ontkoppelingen', which)) focusTitle()
  }
  if (!data) return <Waiting asked={asked} />
  const { gekoppeld, kanalen } = data
  const several = kanalen.length > 0
  const stand = gekoppeld ? 'gekoppeld' : 'niet'
  return (
    <>
      <p>{zeg(several ? `tab-loket.algemeen-${stand}` : `tab-loket.${stand}`)}</p>
      {gekoppeld && <Linked {...data} />}
      {gekoppeld && (
        <Unlink
          knop={zeg('tab-loket.ontkoppel')}
          vraag={zeg(several ? 'tab-loket.zeker-algemeen' : 'tab-loket.zeker')}
          onSure={() => void unlink({})}
        />
      )}
      <Saved saving={saving} />
      {several && (
        <>
          <h2>{zeg('tab-loket.leefgebieden')}</h2>
          <p>{zeg('tab-loket.leefgebieden-uitleg')}</p>
          <ul className="lijst">
            {kanalen.map((one) => (
              <Kanaal
                key={one.kanaal}
                kanaal={one}
                onSure={() => void unlink({ kanaal: one.kanaal })}
              />
            ))}
          </ul>
        </>
      )}
      <h2>{zeg('tab-loket.hoe')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{zeg(`tab-loket.stap-${step}`)}</li>
        ))}
      </ol>
      <p>{zeg('tab-loket.hoe-leefgebieden')}</p>
    </>
  )
}

function focusTitle() {
  document.querySelector<HTMLElement>('h1')?.focus()
}

interface KanaalProps {
  readonly kanaal: Loketkanaalregel
  onSure(): void
}

/** A channel for certain leefgebieden (J2). */
function Kanaal({ kanaal, onSure }: KanaalProps) {
  const leefgebieden = kanaal.leefgebieden.join(', ')
  return (
    <li className="kaart">
      <h3>{leefgebieden}</h3>
      <Linked {...kanaal} />
      <Unlink
        knop={zeg('tab-loket.ontkoppel-voor', { leefgebieden })}
        vraag={zeg('tab-loket.zeker-voor', { leefgebieden })}
        onSure={onSure}
      />
    </li>
  )
}

type LinkedProps = Pick<Loketpagina, 'kanaal' | 'bereikbaar' | 'sinds' | 'door'>

function Linked({ kanaal, bereikbaar, sinds, door }: LinkedProps) {
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

interface UnlinkProps {
  readonly knop: string
  /** What it means. */
  readonly vraag: string
  onSure(): void
}

/** Asks once more before it is done. */
function Unlink({ knop, vraag, onSure }: UnlinkProps) {
  const [asking, setAsking] = useState<boolean | null>(null)
  if (asking) return <Sure vraag={vraag} onSure={onSure} onCancel={() => setAsking(false)} />
  return <Begin knop={knop} back={asking === false} onAsk={() => setAsking(true)} />
}

interface BeginProps {
  readonly knop: string
  readonly back: boolean
  onAsk(): void
}

function Begin({ knop, back, onAsk }: BeginProps) {
  const button = useFocus(back)
  return (
    <Button ref={button} onClick={onAsk}>
      {knop}
    </Button>
  )
}

interface SureProps {
  readonly vraag: string
  onSure(): void
  onCancel(): void
}

function Sure({ vraag, onSure, onCancel }: SureProps) {
  const cancel = useFocus()
  return (
    <div className="kaart" role="alert">
      <p>{vraag}</p>
      <div className="rij">
        <Button onClick={onSure}>{zeg('tab-loket.ja')}</Button>
        <Button ref={cancel} onClick={onCancel}>
          {zeg('tab-beheer.annuleer')}
        </Button>
      </div>
    </div>
  )
}
