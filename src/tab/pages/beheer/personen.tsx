import { Button, Checkbox, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import type { Personen as Lijst, Persoonregel } from '../../../http/contract.ts'
import { Saved } from '../../parts/saved.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { useSave } from '../../use-save.ts'

const GIVEN = ['regievoerder', 'redacteur', 'beheerder'] as const

/** Everybody who is known, and what they may do. */
export default function Personen() {
  const asked = useAsk<Lijst>('/beheer/personen')
  const [word, setWord] = useState('')
  if (!asked.data) return <Waiting asked={asked} />
  const wanted = word.trim().toLowerCase()
  const shown = asked.data.personen.filter(({ naam, id }) =>
    `${naam} ${id}`.toLowerCase().includes(wanted),
  )
  return (
    <>
      <p>{zeg('tab-personen.uitleg')}</p>
      <p>{zeg('tab-personen.professional')}</p>
      <search>
        <Field label={zeg('tab-personen.zoek')}>
          <Input type="search" value={word} onChange={(_event, { value }) => setWord(value)} />
        </Field>
      </search>
      <p role="status">{zeg('tab-personen.aantal', { aantal: shown.length })}</p>
      <ul className="lijst">
        {shown.map((persoon) => (
          <Person key={persoon.id} persoon={persoon} onSaved={asked.replace} />
        ))}
      </ul>
    </>
  )
}

interface PersonProps {
  readonly persoon: Persoonregel
  onSaved(lijst: Lijst): void
}

function Person({ persoon, onSaved }: PersonProps) {
  const { id, rollen, entraRollen, ik } = persoon
  const naam = persoon.naam || zeg('tab-personen.naamloos', { id: id.slice(0, 8) })
  const [chosen, setChosen] = useState<readonly string[]>(rollen)
  const saving = useSave<Lijst>(onSaved)
  const toggle = (rol: string, on: boolean) => {
    setChosen(on ? [...chosen, rol] : chosen.filter((one) => one !== rol))
    saving.reset()
  }
  const save = () => {
    const wanted = GIVEN.filter((rol) => chosen.includes(rol))
    void saving.save(`/beheer/personen/${encodeURIComponent(id)}/rollen`, { rollen: wanted })
  }
  return (
    <li className="kaart">
      <h2>{ik ? zeg('tab-personen.ik', { naam }) : naam}</h2>
      <fieldset>
        <legend>{zeg('tab-personen.rollen', { naam })}</legend>
        {GIVEN.map((rol) => (
          <Checkbox
            key={rol}
            label={zeg(`tab-rol.${rol}`)}
            checked={chosen.includes(rol)}
            onChange={(_event, { checked }) => toggle(rol, checked === true)}
          />
        ))}
      </fieldset>
      {entraRollen.length > 0 && (
        <p>{zeg('tab-personen.entra', { rollen: entraRollen.join(', ') })}</p>
      )}
      <div className="rij">
        <Button disabledFocusable={saving.busy} onClick={save}>
          {zeg('tab-personen.bewaar', { naam })}
        </Button>
        <Saved saving={saving} />
      </div>
    </li>
  )
}
