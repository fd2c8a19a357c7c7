import { Switch } from '@fluentui/react-components'
import { useId } from 'react'
import type { Onderdelen as Lijst, Onderdeelregel } from '../../../http/contract.ts'
import { setUit } from '../../onderdelen.ts'
import { Saved } from '../../parts/saved.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { useSave } from '../../use-save.ts'

/** What can be switched off, and what happens then (J5). */
export default function Onderdelen() {
  const asked = useAsk<Lijst>('/beheer/onderdelen')
  if (!asked.data) return <Waiting asked={asked} />
  const keep = (lijst: Lijst) => {
    setUit(lijst.onderdelen.flatMap(({ id, aan }) => (aan ? [] : [id])))
    asked.replace(lijst)
  }
  return (
    <>
      <p>{zeg('tab-onderdelen.uitleg')}</p>
      <ul className="lijst">
        {asked.data.onderdelen.map((regel) => (
          <Onderdeel key={regel.id} regel={regel} onSaved={keep} />
        ))}
      </ul>
    </>
  )
}

interface OnderdeelProps {
  readonly regel: Onderdeelregel
  onSaved(lijst: Lijst): void
}

function Onderdeel({ regel: { id, naam, uitleg, aan }, onSaved }: OnderdeelProps) {
  const saving = useSave<Lijst>(onSaved)
  const about = useId()
  return (
    <li className="kaart">
      <h2>{naam}</h2>
      <p id={about}>{uitleg}</p>
      <div>
        <Switch
          checked={aan}
          label={zeg(aan ? 'tab-onderdelen.aan' : 'tab-onderdelen.uit', { naam })}
          aria-describedby={about}
          onChange={(_event, { checked }) =>
            void saving.save(`/beheer/onderdelen/${id}`, { aan: checked })
          }
        />
      </div>
      <Saved saving={saving} />
    </li>
  )
}
