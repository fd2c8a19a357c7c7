import { Button, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useEffect, useState } from 'react'
import type { Bewaren, Termijnregel } from '../../../http/contract.ts'
import { Saved } from '../../parts/saved.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { useSave } from '../../use-save.ts'

/** How long what is kept, and within how many working days something should happen. */
export default function Termijnen() {
  const asked = useAsk<Bewaren>('/beheer/termijnen')
  if (!asked.data) return <Waiting asked={asked} />
  const { termijnen, werkdagen } = asked.data
  return (
    <>
      <h2>{zeg('tab-termijnen.bewaren')}</h2>
      <p>{zeg('tab-termijnen.bewaren-uitleg')}</p>
      <ul className="lijst">
        {termijnen.map((regel) => (
          <Term
            key={regel.id}
            path={`/beheer/termijnen/${regel.id}`}
            regel={regel}
            words={{ dagen: 'dagen', grens: 'grens', terug: 'terug' }}
            onSaved={asked.replace}
          />
        ))}
      </ul>
      <h2>{zeg('tab-termijnen.werkdagen')}</h2>
      <p>{zeg('tab-termijnen.werkdagen-uitleg')}</p>
      <ul className="lijst">
        {werkdagen.map((regel) => (
          <Term
            key={regel.id}
            path={`/beheer/werkdagen/${regel.id}`}
            regel={regel}
            words={{ dagen: 'werkdag', grens: 'werkdag-grens', terug: 'werkdag-terug' }}
            onSaved={asked.replace}
          />
        ))}
      </ul>
    </>
  )
}

interface TermProps {
  readonly path: string
  readonly regel: Termijnregel
  /** How its days are called. */
  readonly words: { readonly dagen: string; readonly grens: string; readonly terug: string }
  onSaved(bewaren: Bewaren): void
}

function Term({ path, regel, words, onSaved }: TermProps) {
  const { naam, uitleg, dagen, kortst, langst, meegeleverd, gewijzigd } = regel
  const [typed, setTyped] = useState(String(dagen))
  const saving = useSave<Bewaren>(onSaved)
  // What was saved, here or with the button back to what was shipped.
  useEffect(() => setTyped(String(dagen)), [dagen])
  const send = (event: FormEvent) => {
    event.preventDefault()
    void saving.save(path, { dagen: Number(typed) })
  }
  return (
    <li className="kaart">
      <h3>{naam}</h3>
      <p>{uitleg}</p>
      <form noValidate onSubmit={send}>
        <Field
          label={zeg(`tab-termijnen.${words.dagen}`, { naam })}
          hint={zeg(`tab-termijnen.${words.grens}`, { kortst, langst })}
        >
          <Input
            type="number"
            inputMode="numeric"
            min={kortst}
            max={langst}
            value={typed}
            onChange={(_event, { value }) => {
              setTyped(value)
              saving.reset()
            }}
          />
        </Field>
        <Saved saving={saving} />
        <div className="rij">
          <Button type="submit" disabledFocusable={saving.busy}>
            {zeg('tab-termijnen.bewaar', { naam })}
          </Button>
          {gewijzigd && (
            <Button onClick={() => void saving.save(path, { dagen: null })}>
              {zeg(`tab-termijnen.${words.terug}`, { naam, dagen: meegeleverd })}
            </Button>
          )}
        </div>
      </form>
    </li>
  )
}
