import { Button, Field, Textarea } from '@fluentui/react-components'
import { type FormEvent, useEffect, useState } from 'react'
import type { Teksten as Lijst, Tekstcontrole, Tekstregel } from '../../../http/contract.ts'
import { ask } from '../../api.ts'
import { fitOf } from '../../parts/lengte.ts'
import { Saved } from '../../parts/saved.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { forgetDraft, useDraft } from '../../use-draft.ts'
import { useFocus } from '../../use-focus.ts'
import { useSave } from '../../use-save.ts'

const MAX = 600
/** Somebody who stops typing for this long wants to know. */
const PAUSE_MS = 600

/** How the bot introduces itself, and what it says of help. */
export default function Teksten() {
  const asked = useAsk<Lijst>('/beheer/teksten')
  if (!asked.data) return <Waiting asked={asked} />
  return (
    <>
      <p>{zeg('tab-teksten.uitleg')}</p>
      <p>{zeg('tab-teksten.privacy')}</p>
      <ul className="lijst">
        {asked.data.teksten.map((regel) => (
          <Text key={regel.id} regel={regel} onSaved={asked.replace} />
        ))}
      </ul>
    </>
  )
}

interface TextProps {
  readonly regel: Tekstregel
  onSaved(lijst: Lijst): void
}

function Text({ regel, onSaved }: TextProps) {
  const [editing, setEditing] = useState(false)
  const [back, setBack] = useState(false)
  const [done, setDone] = useState(false)
  const path = `/beheer/teksten/${regel.id}`
  const close = () => {
    setEditing(false)
    setBack(true)
  }
  return (
    <li className="kaart">
      <h2>{regel.naam}</h2>
      {editing ? (
        <Editor
          regel={regel}
          path={path}
          onSaved={(lijst) => {
            onSaved(lijst)
            close()
            setDone(true)
          }}
          onCancel={close}
        />
      ) : (
        <Line
          regel={regel}
          path={path}
          back={back}
          onSaved={(lijst) => {
            onSaved(lijst)
            setDone(false)
          }}
          onEdit={() => {
            setEditing(true)
            setDone(false)
          }}
        />
      )}
      <p role="status">{done ? zeg('tab-beheer.bewaard') : ''}</p>
    </li>
  )
}

interface LineProps extends TextProps {
  readonly path: string
  /** Somebody comes back from the editor. */
  readonly back: boolean
  onEdit(): void
}

function Line({ regel, path, back, onSaved, onEdit }: LineProps) {
  const { naam, tekst, gewijzigd } = regel
  const saving = useSave<Lijst>(onSaved)
  const button = useFocus(back)
  return (
    <>
      {gewijzigd && (
        <p>
          <strong>{zeg('tab-teksten.gewijzigd')}</strong>
        </p>
      )}
      <Preview tekst={tekst} />
      <div className="rij">
        <Button ref={button} onClick={onEdit}>
          {zeg('tab-teksten.wijzig', { naam })}
        </Button>
        {gewijzigd && (
          <Button onClick={() => void saving.save(path, { tekst: null })}>
            {zeg('tab-teksten.terug-van', { naam })}
          </Button>
        )}
      </div>
      <Saved saving={saving} />
    </>
  )
}

interface EditorProps extends TextProps {
  readonly path: string
  onCancel(): void
}

/** The text with how it will look beside it; looked at while somebody types. */
function Editor({ regel: { naam, tekst }, path, onSaved, onCancel }: EditorProps) {
  const [text, setText] = useDraft(path, tekst)
  const fit = fitOf(text, MAX)
  const box = useFocus()
  const saving = useSave<Lijst>((lijst) => {
    forgetDraft(path)
    onSaved(lijst)
  })
  const checked = useCheck(`${path}/controles`, text)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!fit.teLang) void saving.save(path, { tekst: text })
  }
  return (
    <form onSubmit={send}>
      <Field
        label={zeg('tab-teksten.tekst', { naam })}
        {...(fit.teLang || !checked?.fout
          ? fit.field
          : { validationMessage: checked.fout, validationState: 'error' as const })}
      >
        <Textarea
          ref={box}
          value={text}
          rows={5}
          onChange={(_event, { value }) => {
            setText(value)
            saving.reset()
          }}
        />
      </Field>
      <h3>{zeg('tab-teksten.voorbeeld')}</h3>
      <Preview tekst={text} />
      <div role="status">
        {checked && checked.hints.length > 0 && (
          <>
            <p>{zeg('tab-teksten.hints')}:</p>
            <ul>
              {checked.hints.map((hint) => (
                <li key={hint}>{hint}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <Saved saving={saving} />
      <div className="rij">
        <Button type="submit" appearance="primary" disabledFocusable={saving.busy}>
          {zeg('tab-beheer.bewaar')}
        </Button>
        <Button
          onClick={() => {
            forgetDraft(path)
            onCancel()
          }}
        >
          {zeg('tab-beheer.annuleer')}
        </Button>
      </div>
    </form>
  )
}

/** Asks what is wrong with a text or hard about it, a moment after the last key. Without an answer there is no advice. */
function useCheck(path: string, tekst: string): Tekstcontrole | null {
  const [checked, setChecked] = useState<Tekstcontrole | null>(null)
  useEffect(() => {
    let current = true
    const timer = setTimeout(() => {
      ask<Tekstcontrole>(path, { tekst }).then(
        (answer) => current && setChecked(answer),
        () => current && setChecked(null),
      )
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [path, tekst])
  return checked
}

/** As a card shows it: between stars is bold, everything else is as typed. */
function Preview({ tekst }: { readonly tekst: string }) {
  const parts = tekst.split(/\*\*(.+?)\*\*/).map((part, at) => ({ part, at }))
  return (
    <p className="tekst voorbeeld">
      {parts.map(({ part, at }) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : part))}
    </p>
  )
}
