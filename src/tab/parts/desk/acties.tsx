import { Button, Field, Select, Textarea } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { Deskitem, Kenniskeuzes } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'
import type { Editing } from './use-bewerking.ts'

interface ActiesProps {
  readonly editing: Editing
  readonly stand: Deskitem
  readonly keuzes: Kenniskeuzes
}

type Vraag = 'terug' | 'vervallen' | 'weggooien' | 'vergeten'

/** What can be done with an item now. What needs a reason or cannot be undone asks first. */
export function Acties({ editing, stand, keuzes }: ActiesProps) {
  const [vraag, setVraag] = useState<Vraag | null>(null)
  const { busy, dirty, act, save, discard, forget } = editing
  const { code } = stand.status
  const done = async (verb: string, melding: string, more: object = {}) => {
    if (await act(verb, zeg(`tab-bewerk.${melding}`), more)) setVraag(null)
  }
  return (
    <>
      <div className="rij">
        <Button
          appearance={dirty || code === 'gepubliceerd' ? 'primary' : 'secondary'}
          disabledFocusable={busy || !dirty}
          onClick={() => void save(zeg('tab-bewerk.bewaard'))}
        >
          {zeg('tab-bewerk.bewaar')}
        </Button>
        {dirty && (
          <Button disabledFocusable={busy} onClick={() => setVraag('vergeten')}>
            {zeg('tab-bewerk.vergeten')}
          </Button>
        )}
        {(code === 'concept' || dirty) && (
          <Button
            appearance={dirty ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            onClick={() => void done('ter-review', 'nakijken-klaar')}
          >
            {zeg('tab-bewerk.nakijken')}
          </Button>
        )}
        {code === 'review' && stand.magPubliceren && (
          <Button
            appearance={dirty ? 'secondary' : 'primary'}
            disabledFocusable={busy || dirty}
            onClick={() => void done('publiceer', 'publiceer-klaar')}
          >
            {zeg('tab-bewerk.publiceer')}
          </Button>
        )}
        {code === 'review' && (
          <Button disabledFocusable={busy || dirty} onClick={() => setVraag('terug')}>
            {zeg('tab-bewerk.terugsturen')}
          </Button>
        )}
        {(code === 'concept' || code === 'review') && (
          <Button disabledFocusable={busy} onClick={() => setVraag('weggooien')}>
            {zeg('tab-bewerk.weggooien')}
          </Button>
        )}
        {code === 'gepubliceerd' && (
          <Button disabledFocusable={busy || dirty} onClick={() => setVraag('vervallen')}>
            {zeg('tab-bewerk.vervallen')}
          </Button>
        )}
      </div>
      {code === 'review' && !stand.magPubliceren && <p>{zeg('tab-bewerk.publiceer-ander')}</p>}
      {code === 'review' && dirty && <p>{zeg('tab-bewerk.eerst-bewaren')}</p>}
      {vraag === 'weggooien' && (
        <Zeker
          uitleg={zeg(`tab-bewerk.weggooien-${stand.ooit ? 'zeker' : 'helemaal'}`)}
          onNo={() => setVraag(null)}
          onYes={() => {
            setVraag(null)
            void discard(zeg('tab-bewerk.weggooien-klaar'))
          }}
        />
      )}
      {vraag === 'vergeten' && (
        <Zeker
          uitleg={zeg('tab-bewerk.vergeten-zeker')}
          onNo={() => setVraag(null)}
          onYes={() => {
            forget()
            setVraag(null)
          }}
        />
      )}
      {vraag === 'terug' && (
        <Reden
          label={zeg('tab-bewerk.terug-reden')}
          button={zeg('tab-bewerk.terugsturen')}
          onNo={() => setVraag(null)}
          onYes={(reden) => void done('terug', 'terug-klaar', { reden })}
        />
      )}
      {vraag === 'vervallen' && (
        <Reden
          label={zeg('tab-bewerk.vervallen-reden')}
          hint={zeg('tab-bewerk.vervallen-uitleg')}
          button={zeg('tab-bewerk.vervallen')}
          items={keuzes.items.filter(({ id }) => id !== stand.item.id)}
          onNo={() => setVraag(null)}
          onYes={(reden, door) =>
            void done('laat-vervallen', 'vervallen-klaar', { reden, door: door || null })
          }
        />
      )}
    </>
  )
}

interface ZekerProps {
  readonly uitleg: string
  onYes(): void
  onNo(): void
}

function Zeker({ uitleg, onYes, onNo }: ZekerProps) {
  return (
    <section className="kaart" aria-label={uitleg} ref={useFocus('button')}>
      <p>{uitleg}</p>
      <div className="rij">
        <Button onClick={onNo}>{zeg('tab-bewerk.nee')}</Button>
        <Button appearance="primary" onClick={onYes}>
          {zeg('tab-bewerk.ja')}
        </Button>
      </div>
    </section>
  )
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
function Reden({ label, hint, button, items, onYes, onNo }: RedenProps) {
  const [reden, setReden] = useState('')
  const [door, setDoor] = useState('')
  return (
    <section className="kaart" aria-label={button} ref={useFocus('textarea')}>
      <Field label={label} {...(hint ? { hint } : {})}>
        <Textarea
          value={reden}
          maxLength={1000}
          onChange={(_event, { value }) => setReden(value)}
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
        <Button
          appearance="primary"
          disabledFocusable={reden.trim() === ''}
          onClick={() => onYes(reden, door)}
        >
          {button}
        </Button>
        <Button onClick={onNo}>{zeg('tab-bewerk.nee')}</Button>
      </div>
    </section>
  )
}
