import { Button, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Bewaarregel, Bewaren } from '../../../http/contract.ts'
import { Saved } from '../../parts/saved.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { useSave } from '../../use-save.ts'

/** How long what is kept, and within how many working days something should happen. */
export default function Termijnen() {
  const asked = useAsk<Bewaren>('/beheer/termijnen')
  if (!asked.data) return <Waiting asked={asked} />
  const { termijnen, werkdagen } = asked.data
  return (
    <>
      <h2>{zeg('tab-termijnen.bewaren')}</h2>
      <p>{zeg('tab-termijnen.bewaren-uitleg')}</p>
      <ul className="lijst">
        {termijnen.map((regel) => (
          <Term key={`${regel.id} ${regel.dagen}`} regel={regel} onSaved={asked.replace} />
        ))}
      </ul>
      <h2>{zeg('tab-termijnen.werkdagen')}</h2>
      <p>{zeg('tab-termijnen.werkdagen-uitleg')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{zeg('tab-termijnen.stand')}</th>
            <th scope="col">{zeg('tab-termijnen.aantal')}</th>
          </tr>
        </thead>
        <tbody>
          {werkdagen.map((regel) => (
            <tr key={regel.id}>
              <th scope="row">{regel.naam}</th>
              <td>{regel.werkdagen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface TermProps {
  readonly regel: Bewaarregel
  onSaved(bewaren: Bewaren): void
}

function Term({ regel, onSaved }: TermProps) {
  const { id, naam, uitleg, dagen, kortst, langst, gewijzigd } = regel
  const [typed, setTyped] = useState(String(dagen))
  const saving = useSave<Bewaren>(onSaved)
  const path = `/beheer/termijnen/${id}`
  const send = (event: FormEvent) => {
    event.preventDefault()
    void saving.save(path, { dagen: Number(typed) })
  }
  return (
    <li className="kaart">
      <h3>{naam}</h3>
      <p>{uitleg}</p>
      <form noValidate onSubmit={send}>
        <Field
          label={zeg('tab-termijnen.dagen', { naam })}
          hint={zeg('tab-termijnen.grens', { kortst, langst })}
        >
          <Input
            type="number"
            inputMode="numeric"
            min={kortst}
            max={langst}
            value={typed}
            onChange={(_event, { value }) => {
              setTyped(value)
              saving.reset()
            }}
          />
        </Field>
        <Saved saving={saving} />
        <div className="rij">
          <Button type="submit" disabledFocusable={saving.busy}>
            {zeg('tab-termijnen.bewaar', { naam })}
          </Button>
          {gewijzigd && (
            <Button onClick={() => void saving.save(path, { dagen: null })}>
              {zeg('tab-termijnen.terug', { naam, dagen: langst })}
            </Button>
          )}
        </div>
      </form>
    </li>
  )
}
