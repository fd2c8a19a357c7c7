import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { CasusPagina, Probleem } from '../../http/contract.ts'
import { ask, toProbleem } from '../api.ts'
import { zeg } from '../teksten.ts'
import { Failure } from './waiting.tsx'

const MAX = 4000

interface SchrijfvakProps {
  readonly path: string
  readonly label: string
  readonly hint: string
  readonly button: string
  /** Said when it was sent. */
  readonly done: string
  /** A box to tick with it, and the name it is sent under. */
  readonly check?: { readonly label: string; readonly field: string }
  onSent(casus: CasusPagina): void
}

/** A text to write and send. It stays when sending fails; what the privacy gate found is shown with a proposal. */
export function Schrijfvak({ path, label, hint, button, done, check, onSent }: SchrijfvakProps) {
  const [text, setText] = useState('')
  const [ticked, setTicked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  const [probleem, setProbleem] = useState<Probleem | null>(null)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || text.trim() === '') return
    setBusy(true)
    setSent(false)
    try {
      const extra = check && ticked ? { [check.field]: true } : {}
      const casus = await ask<CasusPagina>(path, { tekst: text, ...extra })
      setText('')
      setTicked(false)
      setProbleem(null)
      setSent(true)
      onSent(casus)
    } catch (error) {
      setProbleem(toProbleem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <Field label={label} hint={hint}>
        <Textarea
          value={text}
          rows={4}
          maxLength={MAX}
          onChange={(_event, { value }) => {
            setText(value)
            setSent(false)
          }}
        />
      </Field>
      {check && (
        <Checkbox
          label={check.label}
          checked={ticked}
          onChange={(_event, { checked }) => setTicked(checked === true)}
        />
      )}
      {probleem && <Failure probleem={probleem} />}
      {probleem && <Found probleem={probleem} onUse={setText} />}
      <div className="rij">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {button}
        </Button>
        <span role="status">{sent ? done : ''}</span>
      </div>
    </form>
  )
}

/** What the privacy gate found, and the text without it. */
export function Found({
  probleem,
  onUse,
}: {
  readonly probleem: Probleem
  onUse(text: string): void
}) {
  const { gevonden, voorstel } = probleem
  return (
    <>
      {gevonden && (
        <p>
          {zeg('tab-tekst.gevonden')}: {gevonden.join(', ')}
        </p>
      )}
      {voorstel !== undefined && (
        <div className="kaart">
          <p>{zeg('tab-tekst.voorstel')}:</p>
          <p className="tekst">{voorstel}</p>
          <Button onClick={() => onUse(voorstel)}>{zeg('tab-tekst.neem-over')}</Button>
        </div>
      )}
    </>
  )
}
