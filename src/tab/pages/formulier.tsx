import { Button } from '@fluentui/react-components'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { InvulPagina, Invulresultaat, Vraag } from '../../http/contract/invulling.ts'
import type { Probleem } from '../../http/contract.ts'
import { ask, toProbleem } from '../api.ts'
import { Done, type Klaar } from '../parts/formulier-klaar.tsx'
import type { Reden } from '../parts/gevonden.tsx'
import { Title } from '../parts/title.tsx'
import { Vraagvak } from '../parts/vraagvak.tsx'
import { Failure } from '../parts/waiting.tsx'
import { Zeker } from '../parts/zeker.tsx'
import { zeg } from '../teksten.ts'
import { forgetDraft } from '../use-draft.ts'
import { useSend } from '../use-send.ts'

interface FormulierProps {
  readonly casusId: string
  readonly naam: string
  readonly onderwerp: string | undefined
}

/** A form of the Loket: what was answered, each to change, and the question it stands at. Every answer is saved at once. */
export default function Formulier({ casusId, naam, onderwerp }: FormulierProps) {
  const [form, setForm] = useState<InvulPagina | null>(null)
  const [klaar, setKlaar] = useState<Klaar | null>(null)
  const [failed, setFailed] = useState<Probleem | null>(null)
  const start = useCallback(() => {
    setFailed(null)
    const about = onderwerp === undefined ? {} : { onderwerp }
    ask<InvulPagina>(`/casussen/${encodeURIComponent(casusId)}/formulieren`, {
      formulier: naam,
      ...about,
    }).then(setForm, (error: unknown) => setFailed(toProbleem(error)))
  }, [casusId, naam, onderwerp])
  useEffect(start, [start])

  const back = `#/casus/${encodeURIComponent(casusId)}`
  const again = () => {
    setForm(null)
    setKlaar(null)
    start()
  }
  if (klaar) return <Done klaar={klaar} {...(naam === 'uitvraag' ? { onAgain: again } : {})} />
  if (!form) {
    return failed ? (
      <>
        <Title>{failed.title}</Title>
        <p role="alert">{failed.detail}</p>
        {failed.status !== 404 && (
          <p>
            <Button onClick={start}>{zeg('tab.opnieuw')}</Button>
          </p>
        )}
        <p>
          {failed.status === 404 ? (
            <a href="#/">{zeg('tab.naar-begin')}</a>
          ) : (
            <a href={back}>{zeg('tab-form.naar-casus')}</a>
          )}
        </p>
      </>
    ) : (
      <p role="status">{zeg('tab.laden')}</p>
    )
  }
  return <Questions form={form} back={back} onForm={setForm} onKlaar={setKlaar} />
}

interface QuestionsProps {
  readonly form: InvulPagina
  readonly back: string
  onForm(form: InvulPagina): void
  onKlaar(klaar: Klaar): void
}

function Questions({ form, back, onForm, onKlaar }: QuestionsProps) {
  const { id, versie, titel, casus, over, meldingen, gegeven, vraag, voorstel } = form
  const [editing, setEditing] = useState<string | null>(null)
  const [elsewhere, setElsewhere] = useState(false)
  const { busy, probleem, send, clear } = useSend()
  const here = useRef<HTMLHeadingElement>(null)
  const at = editing ?? vraag.stap
  const was = useRef(at)
  useEffect(() => {
    if (was.current !== at) here.current?.focus() // whoever reads or types goes on at the question
    was.current = at
  }, [at])

  const answer = async (stap: string, antwoord: string | undefined, reden?: Reden) => {
    const text = antwoord === undefined ? {} : { antwoord }
    const path = `/invullingen/${encodeURIComponent(id)}/antwoorden`
    const body = { stap, versie, ...text, ...(reden ? { reden } : {}) }
    const result = await send<Invulresultaat>(path, body)
    if (!result) return
    setElsewhere(result.soort === 'anders')
    if (result.soort !== 'anders') {
      forgetDraft(draftOf(id, stap))
      setEditing(null)
    }
    if (result.klaar) onKlaar(result.klaar)
    else if (result.invulling) onForm(result.invulling)
  }
  const open = (stap: string | null) => {
    clear()
    setEditing(stap)
  }
  const fieldOf = (one: Vraag, initial: string) => (
    <Vraagvak
      key={one.stap}
      vraag={one}
      draft={draftOf(id, one.stap)}
      initial={initial}
      busy={busy}
      probleem={probleem}
      onAnswer={(antwoord, reden) => void answer(one.stap, antwoord, reden)}
    />
  )
  const last = gegeven.at(-1)
  return (
    <>
      <Title>{titel}</Title>
      {casus && (
        <p>
          <a href={back}>{zeg('tab-casus.titel', { referentie: casus.referentie ?? '' })}</a>
        </p>
      )}
      {over && (
        <p className="tekst">
          <strong>{over.titel}</strong>: {over.tekst}
        </p>
      )}
      {meldingen.map((line) => (
        <p key={line} className="let-op">
          {line}
        </p>
      ))}
      {elsewhere && <p role="status">{zeg('tab-form.anders')}</p>}
      {gegeven.length > 0 && (
        <ol className="lijst" aria-label={zeg('tab-form.gegeven')}>
          {gegeven.map((one) => (
            <li key={one.stap} className="kaart">
              <h2 {...(editing === one.stap ? { ref: here, tabIndex: -1 } : {})}>{one.vraag}</h2>
              {editing === one.stap ? (
                <>
                  {fieldOf(one, one.antwoord.invoer)}
                  <Button appearance="subtle" onClick={() => open(null)}>
                    {zeg('tab-form.laat-zo')}
                  </Button>
                </>
              ) : (
                <>
                  <p className="tekst">{one.antwoord.tekst}</p>
                  <Button
                    size="small"
                    aria-label={zeg('tab-form.wijzig-van', { onderwerp: one.onderwerp })}
                    onClick={() => open(one.stap)}
                  >
                    {zeg('tab-form.wijzig')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <section className="kaart van-mij">
        {form.ongeveer > 1 && (
          <p>{zeg('tab-form.voortgang', { nummer: form.nummer, ongeveer: form.ongeveer })}</p>
        )}
        <h2 {...(editing === null ? { ref: here, tabIndex: -1 } : {})}>{vraag.vraag}</h2>
        {editing !== null && <p>{zeg('tab-form.eerst')}</p>}
        {editing === null && voorstel && (
          <div className="kaart">
            <p>{zeg('tab-form.voorstel')}</p>
            <p className="tekst">{voorstel.tekst}</p>
            <Button onClick={() => void answer(vraag.stap, undefined)}>
              {zeg('tab-form.neem-over')}
            </Button>
          </div>
        )}
        {editing === null && fieldOf(vraag, '')}
      </section>
      <div className="rij">
        {last && editing === null && (
          <Button onClick={() => open(last.stap)}>{zeg('tab-form.vorige')}</Button>
        )}
        <Weg id={id} back={back} />
      </div>
      <p>{zeg('tab-form.bewaard')}</p>
    </>
  )
}

function draftOf(id: string, stap: string): string {
  return `${id} ${stap}`
}

/** Throws the form away, after one more question. */
function Weg({ id, back }: { readonly id: string; readonly back: string }) {
  const { busy, probleem, send } = useSend()
  const discard = async () => {
    if (await send(`/invullingen/${encodeURIComponent(id)}/weg`, {})) location.hash = back
  }
  return (
    <>
      {probleem && <Failure probleem={probleem} />}
      <Zeker
        knop={zeg('tab-form.weg')}
        vraag={zeg('tab-form.weg-zeker')}
        ja={zeg('tab-form.weg-ja')}
        nee={zeg('tab-form.weg-nee')}
        busy={busy}
        onJa={() => void discard()}
      />
    </>
  )
}
