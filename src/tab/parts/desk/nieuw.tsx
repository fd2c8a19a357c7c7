import { Button, Field, Input, Select } from '@fluentui/react-components'
import { type FormEvent, useRef, useState } from 'react'
import type { Deskitem } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'
import { useFocus } from '../../use-focus.ts'
import { useSend } from '../../use-send.ts'
import { Failure } from '../waiting.tsx'

export const SOORTEN = ['knelpunt', 'route'] as const
const LEAST = 3

/** Begins a new item: with its title, for that is where its name comes from. */
export function Nieuw() {
  const [open, setOpen] = useState(false)
  const [back, setBack] = useState(false)
  const button = useFocus(back)
  const show = (wanted: boolean) => {
    setOpen(wanted)
    setBack(!wanted)
  }
  return (
    <>
      <Button ref={button} aria-expanded={open} onClick={() => show(!open)}>
        {zeg(open ? 'tab-desk.sluit' : 'tab-desk.nieuw')}
      </Button>
      {open && <Begin onClose={() => show(false)} />}
    </>
  )
}

function Begin({ onClose }: { onClose(): void }) {
  const [titel, setTitel] = useState('')
  const [soort, setSoort] = useState('knelpunt')
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const sending = useSend()
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (titel.trim().length < LEAST) {
      setMissing(true)
      form.current?.querySelector('input')?.focus()
      return
    }
    const made = await sending.send<Deskitem>('/kennisdesk', { soort, titel })
    if (made) location.hash = `#/kennisdesk/${encodeURIComponent(made.item.id)}`
  }
  return (
    <form
      ref={form}
      className="kaart"
      onSubmit={(event) => void make(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
    >
      <Field
        label={zeg('tab-desk.nieuw-titel')}
        hint={zeg('tab-desk.nieuw-hulp')}
        {...(missing ? { validationMessage: zeg('tab-desk.titel-leeg') } : {})}
      >
        <Input
          ref={useFocus()}
          value={titel}
          maxLength={140}
          onChange={(_event, { value }) => {
            setTitel(value)
            setMissing(false)
          }}
        />
      </Field>
      <Field label={zeg('tab-desk.soort')}>
        <Select value={soort} onChange={(_event, { value }) => setSoort(value)}>
          {SOORTEN.map((one) => (
            <option key={one} value={one}>
              {zeg(`tab-kennis.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {sending.probleem && <Failure probleem={sending.probleem} />}
      <div className="rij">
        <Button type="submit" appearance="primary" disabledFocusable={sending.busy}>
          {zeg('tab-desk.maak')}
        </Button>
      </div>
    </form>
  )
}
