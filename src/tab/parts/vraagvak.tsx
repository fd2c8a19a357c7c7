import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Vraag } from '../../http/contract/invulling.ts'
import type { Probleem } from '../../http/contract.ts'
import { zeg } from '../teksten.ts'
import { useDraft } from '../use-draft.ts'
import { Gevonden, type Reden } from './gevonden.tsx'
import { fitOf } from './lengte.ts'
import { Failure } from './waiting.tsx'

/** Answered with words. */
const TYPED: readonly Vraag['soort'][] = ['tekst', 'lange-tekst', 'organisatie', 'partijen']

interface VraagvakProps {
  readonly vraag: Vraag
  /** Under which name what is typed is kept until it is sent. */
  readonly draft: string
  readonly initial: string
  readonly busy: boolean
  readonly probleem: Probleem | null
  onAnswer(antwoord: string, reden?: Reden): void
}

/** One question with what it is answered with. What is wrong with an answer stands at the field, and the answer stays. */
export function Vraagvak({ vraag, draft, initial, busy, probleem, onAnswer }: VraagvakProps) {
  const [value, setValue] = useDraft(draft, initial)
  const { soort, opties, optioneel, magOnbekend, waarom } = vraag
  const [leeg, setLeeg] = useState(false)
  const missing = leeg && shown(value).trim() === ''
  const refused = probleem?.code === 'bad-answer' ? probleem.detail : undefined
  const wrong = missing ? zeg(TYPED.includes(soort) ? 'tab-form.leeg' : 'tab-form.kies') : refused
  const fit = TYPED.includes(soort) ? fitOf(value, vraag.hoogstens) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (soort === 'overzicht' || fit?.teLang) return
    setLeeg(shown(value).trim() === '')
    if (shown(value).trim() !== '') onAnswer(value)
  }
  return (
    <form onSubmit={submit} noValidate>
      {soort !== 'overzicht' && (
        <Answer
          vraag={vraag}
          value={value}
          note={fit?.teLang || !wrong ? fit?.field : { validationMessage: wrong }}
          wrong={wrong}
          onChange={setValue}
        />
      )}
      {probleem && !wrong && <Failure probleem={probleem} />}
      {probleem && (
        <Gevonden
          probleem={probleem}
          onUse={(proposal) => {
            setValue(proposal)
            onAnswer(proposal)
          }}
          onInsist={(reden) => onAnswer(value, reden)}
        />
      )}
      <div className="rij">
        {soort === 'overzicht' ? (
          opties.map(({ waarde, tekst }) => (
            <Button
              key={waarde}
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => onAnswer(waarde)}
            >
              {tekst}
            </Button>
          ))
        ) : (
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {zeg('tab-form.verder')}
          </Button>
        )}
        {magOnbekend && (
          <Button disabledFocusable={busy} onClick={() => onAnswer('onbekend')}>
            {zeg('tab-form.onbekend')}
          </Button>
        )}
        {optioneel && (
          <Button disabledFocusable={busy} onClick={() => onAnswer('overgeslagen')}>
            {zeg('tab-form.overslaan')}
          </Button>
        )}
      </div>
      <details>
        <summary>{zeg('tab-form.waarom')}</summary>
        <p>{waarom}</p>
      </details>
    </form>
  )
}

interface AnswerProps {
  readonly vraag: Vraag
  readonly value: string
  readonly wrong: string | undefined
  /** What stands under the field. */
  readonly note: ReturnType<typeof fitOf>['field'] | undefined
  onChange(value: string): void
}

function Answer({ vraag, value, wrong, note, onChange }: AnswerProps) {
  const { soort, onderwerp, hulp, opties, vanaf } = vraag
  const field = {
    label: onderwerp,
    ...(hulp === '' ? {} : { hint: hulp }),
    ...(note ?? (wrong ? { validationMessage: wrong } : {})),
  }
  switch (soort) {
    case 'een':
    case 'ja-nee':
    case 'overzicht':
      return (
        <Field {...field}>
          <RadioGroup value={shown(value)} onChange={(_event, data) => onChange(data.value)}>
            {opties.map(({ waarde, tekst }) => (
              <Radio key={waarde} value={waarde} label={tekst} />
            ))}
          </RadioGroup>
        </Field>
      )
    case 'meer': {
      const chosen = shown(value).split(',').filter(Boolean)
      return (
        <fieldset className="keuzes">
          <legend>{onderwerp}</legend>
          {hulp !== '' && <p>{hulp}</p>}
          {opties.map(({ waarde, tekst }) => (
            <Checkbox
              key={waarde}
              label={tekst}
              checked={chosen.includes(waarde)}
              onChange={(_event, { checked }) => {
                const others = chosen.filter((one) => one !== waarde)
                onChange((checked ? [...others, waarde] : others).join(','))
              }}
            />
          ))}
          {wrong && <p role="alert">{wrong}</p>}
        </fieldset>
      )
    }
    case 'datum':
      return (
        <Field {...field}>
          <Input
            type="date"
            value={shown(value)}
            {...(vanaf ? { min: vanaf } : {})}
            onChange={(_event, data) => onChange(data.value)}
          />
        </Field>
      )
    case 'lange-tekst':
    case 'partijen':
      return (
        <Field {...field} {...(soort === 'partijen' ? { hint: zeg('tab-form.partijen') } : {})}>
          <Textarea
            value={shown(value)}
            rows={5}
            onChange={(_event, data) => onChange(data.value)}
          />
        </Field>
      )
    default:
      return (
        <Field {...field}>
          <Input
            value={shown(value)}
            {...(soort === 'bedrag' ? { inputMode: 'numeric' as const } : {})}
            onChange={(_event, data) => onChange(data.value)}
          />
        </Field>
      )
  }
}

/** What was skipped or not known is an answer, but nothing that was typed. */
function shown(value: string): string {
  return value === 'onbekend' || value === 'overgeslagen' ? '' : value
}
