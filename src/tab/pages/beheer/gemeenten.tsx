import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Gemeenteregel, Gemeenten as Lijst } from '../../../http/contract.ts'
import { Fact } from '../../parts/fact.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { useFocus } from '../../use-focus.ts'
import { Gemeenteformulier } from './gemeenteformulier.tsx'

const EMPTY: Gemeenteregel = {
  ...{ tenantId: '', naam: '', contactpunt: '', functie: '' },
  ...{ toegelaten: true, uitInstelling: false, eigen: false },
}

/** Whose people may come in, and whom to turn to there. */
export default function Gemeenten() {
  const asked = useAsk<Lijst>('/beheer/gemeenten')
  const [edited, setEdited] = useState<string | null>(null)
  const [back, setBack] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  if (!asked.data) return <Waiting asked={asked} />
  const close = () => {
    setBack(edited)
    setEdited(null)
  }
  const form = (gemeente: Gemeenteregel) => (
    <Gemeenteformulier
      gemeente={gemeente}
      onCancel={close}
      onSaved={(lijst) => {
        asked.replace(lijst)
        setSaid(zeg('tab-beheer.bewaard'))
        close()
      }}
    />
  )
  const edit = (tenantId: string) => {
    setSaid('')
    setEdited(tenantId)
  }
  return (
    <>
      <p>{zeg('tab-gemeenten.uitleg')}</p>
      <p role="status">{said}</p>
      <ul className="lijst">
        {asked.data.gemeenten.map((gemeente) => (
          <li key={gemeente.tenantId} className="kaart">
            {edited === gemeente.tenantId ? (
              form(gemeente)
            ) : (
              <Line
                gemeente={gemeente}
                back={back === gemeente.tenantId}
                onEdit={() => edit(gemeente.tenantId)}
              />
            )}
          </li>
        ))}
      </ul>
      {edited === '' ? (
        <div className="kaart">{form(EMPTY)}</div>
      ) : (
        <Edit back={back === ''} onEdit={() => edit('')} text={zeg('tab-gemeenten.nieuw')} />
      )}
    </>
  )
}

interface LineProps {
  readonly gemeente: Gemeenteregel
  /** Somebody comes back from its form. */
  readonly back: boolean
  onEdit(): void
}

function Line({ gemeente, back, onEdit }: LineProps) {
  const { tenantId, contactpunt, functie, toegelaten, uitInstelling, eigen } = gemeente
  const naam = gemeente.naam || zeg('tab-gemeenten.naamloos')
  return (
    <>
      <h2>{naam}</h2>
      <p>
        <strong>
          {zeg(toegelaten ? 'tab-gemeenten.toegelaten' : 'tab-gemeenten.uitgesloten')}
        </strong>
      </p>
      {eigen && <p>{zeg('tab-gemeenten.eigen')}</p>}
      {uitInstelling && <p>{zeg('tab-gemeenten.setting')}</p>}
      <dl>
        <Fact name={zeg('tab-gemeenten.tenant')}>{tenantId}</Fact>
        {contactpunt !== '' && <Fact name={zeg('tab-gemeenten.contactpunt')}>{contactpunt}</Fact>}
        {functie !== '' && <Fact name={zeg('tab-gemeenten.functie')}>{functie}</Fact>}
      </dl>
      <Edit
        back={back}
        onEdit={onEdit}
        text={zeg('tab-gemeenten.wijzig', { naam: gemeente.naam || tenantId })}
      />
    </>
  )
}

interface EditProps {
  readonly back: boolean
  readonly text: string
  onEdit(): void
}

function Edit({ back, text, onEdit }: EditProps) {
  const button = useFocus(back)
  return (
    <Button ref={button} onClick={onEdit}>
      {text}
    </Button>
  )
}
