import { Button, Field, Select } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Kenniskeuzes } from '../../http/contract/kennisdesk.ts'
import type { Conceptitem, Vraaggroepen, Vraaggroepregel } from '../../http/contract/redactie.ts'
import { zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'
import { useSend } from '../use-send.ts'
import { Failure, Waiting } from './waiting.tsx'

interface VraagitemProps {
  readonly groep: Vraaggroepregel
  readonly title: string
  readonly path: string
  onChange(groepen: Vraaggroepen, melding: string): void
}

/** The item that is to answer a group of questions, or a way to begin or choose one. */
export function Vraagitem({ groep: { item }, title, path, onChange }: VraagitemProps) {
  if (item?.gepubliceerd) {
    return (
      <p>
        {zeg('tab-vragen.item')}:{' '}
        <a href={`#/kennis/${encodeURIComponent(item.id)}`}>{item.titel}</a>
      </p>
    )
  }
  if (item) {
    return (
      <p>
        {zeg('tab-vragen.item')}: <a href={editorOf(item.id)}>{item.titel}</a> (
        {zeg('tab-vragen.item-concept')}). {zeg('tab-vragen.na-publiceren')}
      </p>
    )
  }
  return (
    <>
      <Maak title={title} path={path} />
      <Koppel path={path} onChange={onChange} />
    </>
  )
}

function Maak({ title, path }: Pick<VraagitemProps, 'title' | 'path'>) {
  const sending = useSend()
  const make = async () => {
    const made = await sending.send<Conceptitem>(`${path}/concept`, {})
    if (made) location.hash = editorOf(made.id)
  }
  return (
    <>
      {sending.probleem && <Failure probleem={sending.probleem} />}
      <p>
        <Button
          aria-label={zeg('tab-vragen.maak-van', { vraag: title })}
          disabledFocusable={sending.busy}
          onClick={() => void make()}
        >
          {zeg('tab-vragen.maak')}
        </Button>
      </p>
    </>
  )
}

/** The items to choose from are asked for when somebody looks. */
function Koppel(props: Pick<VraagitemProps, 'path' | 'onChange'>) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{zeg('tab-vragen.koppel')}</summary>
      {open && <Kies {...props} />}
    </details>
  )
}

function Kies({ path, onChange }: Pick<VraagitemProps, 'path' | 'onChange'>) {
  const choices = useAsk<Kenniskeuzes>('/kenniskeuzes')
  const [chosen, setChosen] = useState('')
  const [missing, setMissing] = useState(false)
  const sending = useSend()
  if (!choices.data) return <Waiting asked={choices} />
  const link = async (event: FormEvent) => {
    event.preventDefault()
    if (chosen === '') return setMissing(true)
    const answer = await sending.send<Vraaggroepen>(`${path}/item`, { item: chosen })
    const titel = choices.data?.items.find(({ id }) => id === chosen)?.naam ?? chosen
    if (answer) onChange(answer, zeg('tab-vragen.gekoppeld', { titel }))
  }
  return (
    <form onSubmit={(event) => void link(event)}>
      <Field
        label={zeg('tab-vragen.kies-item')}
        hint={zeg('tab-vragen.koppel-uitleg')}
        {...(missing && chosen === '' ? { validationMessage: zeg('tab-vragen.kies-eerst') } : {})}
      >
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          <option value="">{zeg('tab-vragen.kies')}</option>
          {choices.data.items.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      {sending.probleem && <Failure probleem={sending.probleem} />}
      <div className="rij">
        <Button type="submit" disabledFocusable={sending.busy}>
          {zeg('tab-vragen.koppel-knop')}
        </Button>
      </div>
    </form>
  )
}

function editorOf(id: string): string {
  return `#/kennisdesk/${encodeURIComponent(id)}`
}
