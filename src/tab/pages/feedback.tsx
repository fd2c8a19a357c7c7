import { Button, Field, Select, Textarea } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Feedbacklijst, Feedbackregel } from '../../http/contract/redactie.ts'
import { fitOf } from '../parts/lengte.ts'
import { Melding } from '../parts/melding.tsx'
import { Mis } from '../parts/mis.tsx'
import { Title } from '../parts/title.tsx'
import { Failure, Waiting } from '../parts/waiting.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'
import { useDraft } from '../use-draft.ts'
import { useSend } from '../use-send.ts'

const STATUSSEN = ['nieuw', 'opgepakt', 'klaar'] as const
const MAX = 1000
/** So many at once; the page stays quick to read and to draw. */
const SHOWN = 50

/** What people said of answers, with what is done with it (B15, B17). */
export default function Feedback() {
  const [all, setAll] = useState(false)
  const [over, setOver] = useState('')
  const [done, setDone] = useState('')
  const asked = useAsk<Feedbacklijst>('/feedback')
  const said = asked.data?.feedback.filter(({ status }) => all || status !== 'klaar') ?? []
  const lines = said.filter(({ item }) => over === '' || item?.id === over)
  const items = new Map(said.flatMap(({ item }) => (item ? [[item.id, item.titel]] : [])))
  return (
    <>
      <Title>{zeg('tab-pagina.feedback')}</Title>
      <p>{zeg('tab-feedback.uitleg')}</p>
      <Melding>{done}</Melding>
      {(!asked.data || asked.probleem) && <Waiting asked={asked} />}
      {asked.data && (
        <>
          <search className="rij">
            <Field label={zeg('tab-feedback.toon')}>
              <Select
                value={all ? 'alle' : 'te-doen'}
                onChange={(_event, { value }) => setAll(value === 'alle')}
              >
                <option value="te-doen">{zeg('tab-feedback.te-doen')}</option>
                <option value="alle">{zeg('tab-feedback.alle')}</option>
              </Select>
            </Field>
            <Field className="breed" label={zeg('tab-feedback.over')}>
              <Select value={over} onChange={(_event, { value }) => setOver(value)}>
                <option value="">{zeg('tab-feedback.over-alles')}</option>
                {[...items].map(([id, titel]) => (
                  <option key={id} value={id}>
                    {titel}
                  </option>
                ))}
              </Select>
            </Field>
          </search>
          <p role="status">
            {lines.length === 0
              ? zeg('tab-feedback.leeg')
              : zeg('tab-feedback.aantal', { aantal: lines.length })}
          </p>
          <ul className="lijst">
            {lines.slice(0, SHOWN).map((line) => (
              <Line
                key={line.id}
                line={line}
                onChange={(list, melding) => {
                  asked.replace(list)
                  setDone(melding)
                }}
                onStale={asked.reload}
              />
            ))}
          </ul>
          {lines.length > SHOWN && (
            <p>{zeg('tab-vragen.meer', { aantal: lines.length - SHOWN })}</p>
          )}
        </>
      )}
    </>
  )
}

interface LineProps {
  readonly line: Feedbackregel
  /** With what was done, in words. */
  onChange(list: Feedbacklijst, melding: string): void
  /** Somebody else changed it. */
  onStale(): void
}

function Line({ line, onChange, onStale }: LineProps) {
  const { id, item, status, antwoord, gever, redacteur, op } = line
  const sending = useSend()
  const path = `/feedback/${encodeURIComponent(id)}/werk`
  const change = async (to: string) => {
    const body = { status: to, was: status, antwoord: null }
    const answer = await sending.send<Feedbacklijst>(path, body)
    const now = zeg(`tab-feedback.${to}`)
    if (answer) onChange(answer, zeg('tab-feedback.nu-status', { status: now }))
    else onStale()
  }
  return (
    <li className="kaart">
      <h2>
        {item === null ? (
          zeg('tab-feedback.algemeen')
        ) : (
          <a href={`#/kennis/${encodeURIComponent(item.id)}`}>{item.titel}</a>
        )}
      </h2>
      <p>{day(op)}</p>
      <p className="tekst">{whatOf(line)}</p>
      <Field label={zeg('tab-feedback.status')}>
        <Select value={status} onChange={(_event, { value }) => void change(value)}>
          {STATUSSEN.map((one) => (
            <option key={one} value={one}>
              {zeg(`tab-feedback.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {redacteur && <p>{zeg('tab-feedback.door', { naam: redacteur })}</p>}
      {sending.probleem && <Failure probleem={sending.probleem} />}
      {antwoord !== null && <p className="tekst">{zeg('tab-feedback.geantwoord', { antwoord })}</p>}
      {gever === 'onbekend' && <p>{zeg('tab-feedback.onbekend')}</p>}
      {gever === 'wil-horen' && <Antwoord path={path} was={status} onChange={onChange} />}
    </li>
  )
}

function whatOf({ oordeel, tekst, stap }: Feedbackregel): string {
  if (oordeel === 'stap') {
    return stap === null ? zeg('tab-feedback.stap-onbekend') : zeg('tab-feedback.stap', { stap })
  }
  if (oordeel !== 'tekst') return zeg(`tab-feedback.${oordeel}`)
  return tekst === '' ? zeg('tab-feedback.tekst-weg') : tekst
}

interface AntwoordProps {
  readonly path: string
  readonly was: Feedbackregel['status']
  onChange(list: Feedbacklijst, melding: string): void
}

function Antwoord({ path, was, onChange }: AntwoordProps) {
  const [text, setText] = useDraft(path)
  const [missing, setMissing] = useState(false)
  const sending = useSend()
  const fit = fitOf(text, MAX)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return setMissing(true)
    if (fit.teLang) return
    const body = { status: 'klaar', was, antwoord: text }
    const answer = await sending.send<Feedbacklijst>(path, body)
    if (!answer) return
    setText('')
    onChange(answer, zeg('tab-feedback.gestuurd'))
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>{zeg('tab-feedback.wil-horen')}</p>
      <Field
        label={zeg('tab-feedback.antwoord')}
        hint={zeg('tab-feedback.antwoord-hulp')}
        {...fit.field}
        {...(missing && text.trim() === ''
          ? { validationMessage: zeg('tab-feedback.antwoord-leeg') }
          : {})}
      >
        <Textarea value={text} rows={3} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Mis probleem={sending.probleem} onUse={setText} />
      <div className="rij">
        <Button type="submit" disabledFocusable={sending.busy}>
          {zeg('tab-feedback.stuur')}
        </Button>
      </div>
    </form>
  )
}
