import { Button, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Lezers as Lijst } from '../../../http/contract.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { fullMoment, zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'

/** Who read one Casus and when, without anything of what it says. */
export default function Lezers() {
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  const search = (event: FormEvent) => {
    event.preventDefault()
    setWanted(typed.trim())
  }
  return (
    <>
      <search>
        <form className="rij" onSubmit={search}>
          <Field
            className="breed"
            label={zeg('tab-lezers.referentie')}
            hint={zeg('tab-lezers.hulp')}
          >
            <Input type="search" value={typed} onChange={(_event, { value }) => setTyped(value)} />
          </Field>
          <Button type="submit" appearance="primary">
            {zeg('tab-lezers.zoek')}
          </Button>
        </form>
      </search>
      {wanted !== '' && <Found key={wanted} referentie={wanted} />}
    </>
  )
}

function Found({ referentie }: { readonly referentie: string }) {
  const asked = useAsk<Lijst>(`/beheer/lezers?${new URLSearchParams({ referentie })}`)
  if (!asked.data) return <Waiting asked={asked} />
  const { lezingen } = asked.data
  return (
    <>
      <h2>{zeg('tab-lezers.titel', { referentie: asked.data.referentie })}</h2>
      {lezingen.length === 0 && <p role="status">{zeg('tab-lezers.leeg')}</p>}
      {lezingen.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{zeg('tab-wijzigingen.wanneer')}</th>
              <th scope="col">{zeg('tab-wijzigingen.wie')}</th>
              <th scope="col">{zeg('tab-lezers.hoe')}</th>
            </tr>
          </thead>
          <tbody>
            {lezingen.map(({ id, op, wie, hoe }) => (
              <tr key={id}>
                <td>{fullMoment(op)}</td>
                <td>{wie}</td>
                <td>{hoe}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
