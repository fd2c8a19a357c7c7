import { Button, Checkbox, Field, Select, Textarea } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { zeg } from '../teksten.ts'
import { useDraft } from '../use-draft.ts'
import { useSend } from '../use-send.ts'
import type { Reden } from './gevonden.tsx'
import { fitOf } from './lengte.ts'
import { Mis } from './mis.tsx'

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
  /** Texts that stand ready, to begin with. */
  readonly sjablonen?: readonly {
    readonly id: string
    readonly titel: string
    readonly tekst: string
  }[]
  onSent(casus: CasusPagina): void
}

/** A text to write and send. It stays when sending fails; what the privacy gate found is shown with a proposal. */
export function Schrijfvak(props: SchrijfvakProps) {
  const { path, label, hint, button, done, check, sjablonen = [], onSent } = props
  const [text, setText] = useDraft(path)
  const [ticked, setTicked] = useState(false)
  const [sent, setSent] = useState(false)
  const { busy, probleem, send, clear } = useSend()
  const fit = fitOf(text, MAX)

  const submit = async (reden?: Reden) => {
    if (text.trim() === '' || fit.teLang) return
    setSent(false)
    const extra = check && ticked ? { [check.field]: true } : {}
    const body = { tekst: text, ...extra, ...(reden ? { reden } : {}) }
    const casus = await send<CasusPagina>(path, body)
    if (!casus) return
    setText('')
    setTicked(false)
    setSent(true)
    onSent(casus)
  }
  const change = (value: string) => {
    setText(value)
    setSent(false)
  }
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void submit()
      }}
    >
      {sjablonen.length > 0 && (
        <Field label={zeg('tab-casus.sjabloon')}>
          <Select
            value=""
            onChange={(_event, { value }) => {
              const found = sjablonen.find(({ id }) => id === value)
              if (!found) return
              const own = sjablonen.some(({ tekst }) => tekst === text.trim()) ? '' : text.trim()
              change(own === '' ? found.tekst : `${own}\n\n${found.tekst}`)
            }}
          >
            <option value="">{zeg('tab-casus.sjabloon-kies')}</option>
            {sjablonen.map(({ id, titel }) => (
              <option key={id} value={id}>
                {titel}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={label} hint={hint} {...fit.field}>
        <Textarea value={text} rows={4} onChange={(_event, { value }) => change(value)} />
      </Field>
      {check && (
        <Checkbox
          label={check.label}
          checked={ticked}
          onChange={(_event, { checked }) => setTicked(checked === true)}
        />
      )}
      <Mis
        probleem={probleem}
        onUse={(proposal) => {
          change(proposal)
          clear()
        }}
        onInsist={(reden) => void submit(reden)}
      />
      <div className="rij">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {button}
        </Button>
        <span role="status">{sent ? done : ''}</span>
      </div>
    </form>
  )
}
