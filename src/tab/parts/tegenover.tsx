import { Button, Field, Textarea } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Paar, Tegenspraakpagina } from '../../http/contract/wetten.ts'
import { day, zeg } from '../teksten.ts'
import { forgetDraft, useDraft } from '../use-draft.ts'
import { useSend } from '../use-send.ts'
import { fitOf } from './lengte.ts'
import { Mis } from './mis.tsx'
import { Opmaak, Regel } from './opmaak.tsx'
import { Failure } from './waiting.tsx'

const MAX = 600

interface PaarProps {
  readonly paar: Paar
  onAnswer(page: Tegenspraakpagina, message: string): void
}

/** Two items side by side, with what they send people to. */
export function Tegenover({ paar, onAnswer }: PaarProps) {
  const { a, b, soort, afwijkingen, samen, verwant } = paar
  const wat = afwijkingen.map((one) => zeg(`tab-tegenspraak.${one}`)).join(', ')
  return (
    <li className="kaart">
      <h2>{zeg('tab-tegenspraak.paar', { een: a.titel, ander: b.titel })}</h2>
      <p>
        {zeg(soort === 'route' ? 'tab-tegenspraak.routes' : 'tab-tegenspraak.knelpunten')}.{' '}
        {verwant && zeg('tab-tegenspraak.verwant')}
      </p>
      <p>
        <strong>{zeg('tab-tegenspraak.verschilt', { wat })}</strong>
      </p>
      {samen.length > 0 && <p>{zeg('tab-tegenspraak.samen', { namen: samen.join(', ') })}</p>}
      <details>
        <summary>{zeg('tab-tegenspraak.naast-elkaar')}</summary>
        <div className="naast-elkaar">
          <Raad raad={a} />
          <Raad raad={b} />
        </div>
      </details>
      <Klopt paar={paar} onAnswer={onAnswer} />
    </li>
  )
}

/** What one of the two says. */
function Raad({ raad }: { readonly raad: Paar['a'] }) {
  const { id, titel, situatie, organisaties, wie, stappen, wetten } = raad
  return (
    <section className="kaart" aria-label={titel}>
      <h3>
        <a href={`#/kennisdesk/${encodeURIComponent(id)}`}>
          {zeg('tab-tegenspraak.bewerk', { titel })}
        </a>
      </h3>
      <h4>{zeg('tab-tegenspraak.kop-organisaties')}</h4>
      <Punten lijst={organisaties} />
      <h4>{zeg('tab-tegenspraak.kop-wie')}</h4>
      <Opmaak>{wie.trim() || zeg('tab-tegenspraak.niets')}</Opmaak>
      <h4>{zeg('tab-tegenspraak.kop-stappen')}</h4>
      {stappen.length === 0 && <p>{zeg('tab-tegenspraak.niets')}</p>}
      <ol>
        {stappen.map((stap) => (
          <li key={stap}>
            <Regel>{stap}</Regel>
          </li>
        ))}
      </ol>
      <h4>{zeg('tab-tegenspraak.kop-wetten')}</h4>
      <Punten lijst={wetten} />
      <details>
        <summary>{zeg('tab-tegenspraak.kop-situatie')}</summary>
        <Opmaak>{situatie}</Opmaak>
      </details>
    </section>
  )
}

function Punten({ lijst }: { readonly lijst: readonly string[] }) {
  if (lijst.length === 0) return <p>{zeg('tab-tegenspraak.niets')}</p>
  return (
    <ul>
      {lijst.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}

/** Says that the two are right as they are, and why. */
function Klopt({ paar: { a, b }, onAnswer }: PaarProps) {
  const draft = `tegenspraak ${a.id} ${b.id}`
  const [reden, setReden] = useDraft(draft)
  const [begun] = useState(reden !== '')
  const [tried, setTried] = useState(false)
  const { busy, probleem, send, clear } = useSend()
  const fit = fitOf(reden, MAX)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reden.trim() === '' || fit.teLang) return
    const versies = { versieA: a.versie, versieB: b.versie }
    const body = { a: a.id, b: b.id, ...versies, reden }
    const page = await send<Tegenspraakpagina>('/tegenspraak/akkoord', body)
    if (!page) return
    forgetDraft(draft)
    onAnswer(page, zeg('tab-tegenspraak.verborgen'))
  }
  const missing = tried && reden.trim() === ''
  return (
    <details open={begun}>
      <summary>{zeg('tab-tegenspraak.klopt')}</summary>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Field
          label={zeg('tab-tegenspraak.reden')}
          hint={zeg('tab-tegenspraak.reden-hulp')}
          {...(missing ? { validationMessage: zeg('tab-tegenspraak.invullen') } : fit.field)}
        >
          <Textarea value={reden} rows={2} onChange={(_event, { value }) => setReden(value)} />
        </Field>
        <Mis
          probleem={probleem}
          onUse={(text) => {
            setReden(text)
            clear()
          }}
        />
        <div className="rij">
          <Button type="submit" disabledFocusable={busy}>
            {zeg('tab-tegenspraak.bewaar')}
          </Button>
        </div>
      </form>
    </details>
  )
}

/** A pair of which an editor said that it is right as it is. */
export function Bekeken({ paar: { a, b, besluit }, onAnswer }: PaarProps) {
  const { busy, probleem, send } = useSend()
  if (!besluit) return null
  const again = async () => {
    const page = await send<Tegenspraakpagina>('/tegenspraak/terug', { a: a.id, b: b.id })
    if (page) onAnswer(page, zeg('tab-tegenspraak.weer'))
  }
  const { door: naam, op, reden } = besluit
  return (
    <li className="kaart">
      <h3>{zeg('tab-tegenspraak.paar', { een: a.titel, ander: b.titel })}</h3>
      <p className="tekst">{zeg('tab-tegenspraak.besluit', { naam, datum: day(op), reden })}</p>
      {probleem && <Failure probleem={probleem} />}
      <div className="rij">
        <Button
          appearance="subtle"
          aria-label={`${zeg('tab-tegenspraak.toon-weer')}: ${a.titel}`}
          disabledFocusable={busy}
          onClick={() => void again()}
        >
          {zeg('tab-tegenspraak.toon-weer')}
        </Button>
      </div>
    </li>
  )
}
