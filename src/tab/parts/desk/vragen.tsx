import { Button, Field, Select, Textarea } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Kenniskeuzes } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'

interface ZekerProps {
  readonly uitleg: string
  readonly ja: string
  onYes(): void
  onNo(): void
}

/** Asks once more before what cannot be undone. */
export function Zeker({ uitleg, ja, onYes, onNo }: ZekerProps) {
  return (
    <section
      className="kaart"
      aria-label={uitleg}
      ref={useFocus('button')}
      onKeyDown={onEscape(onNo)}
    >
      <p>{uitleg}</p>
      <div className="rij">
        <Button onClick={onNo}>{zeg('tab-bewerk.nee')}</Button>
        <Button appearance="primary" onClick={onYes}>
          {ja}
        </Button>
      </div>
    </section>
  )
}

interface RedenProps {
  readonly label: string
  readonly hint?: string
  readonly button: string
  /** What may take its place. */
  readonly items?: Kenniskeuzes['items']
  onYes(reden: string, door: string): void
  onNo(): void
}

/** Asks why. What was typed stays until it was done. */
export function Reden({ label, hint, button, items, onYes, onNo }: RedenProps) {
  const [reden, setReden] = useState('')
  const [door, setDoor] = useState('')
  const [missing, setMissing] = useState(false)
  const place = useFocus('textarea')
  const answer = () => {
    if (reden.trim() !== '') return onYes(reden, door)
    setMissing(true)
    place.current?.querySelector('textarea')?.focus()
  }
  return (
    <section className="kaart" aria-label={button} ref={place} onKeyDown={onEscape(onNo)}>
      <Field
        label={label}
        {...(hint ? { hint } : {})}
        {...(missing ? { validationMessage: zeg('tab-bewerk.reden-nodig') } : {})}
      >
        <Textarea
          value={reden}
          maxLength={1000}
          onChange={(_event, { value }) => {
            setReden(value)
            setMissing(false)
          }}
        />
      </Field>
      {items && (
        <Field label={zeg('tab-bewerk.vervallen-door')}>
          <Select value={door} onChange={(_event, { value }) => setDoor(value)}>
            <option value="">{zeg('tab-bewerk.vervallen-geen')}</option>
            {items.map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className="rij">
        <Button appearance="primary" onClick={answer}>
          {button}
        </Button>
        <Button onClick={onNo}>{zeg('tab-bewerk.nee')}</Button>
      </div>
    </section>
  )
}

function onEscape(close: () => void) {
  return ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close()
  }
}

/** What is asked takes the keyboard, and gives it back. */
function useFocus(selector: string) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    place.current?.querySelector<HTMLElement>(selector)?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [selector])
  return place
}
