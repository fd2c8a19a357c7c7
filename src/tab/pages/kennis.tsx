import { Button, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Kennislijst } from '../../http/contract.ts'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

const MAX = 500

/** Asks the knowledge base. Without a question it shows what people need most. */
export default function Kennis() {
  const [typed, setTyped] = useState('')
  const [vraag, setVraag] = useState('')
  const query = vraag === '' ? '' : `?${new URLSearchParams({ vraag })}`
  const asked = useAsk<Kennislijst>(`/kennis${query}`)
  const items = asked.data?.items
  const search = (event: FormEvent) => {
    event.preventDefault()
    setVraag(typed.trim())
  }
  return (
    <>
      <Title>{zeg('tab-pagina.kennis')}</Title>
      <search>
        <form className="rij" onSubmit={search}>
          <Field className="breed" label={zeg('tab-kennis.zoek')}>
            <Input
              type="search"
              value={typed}
              maxLength={MAX}
              onChange={(_event, { value }) => setTyped(value)}
            />
          </Field>
          <Button type="submit" appearance="primary">
            {zeg('tab-kennis.knop')}
          </Button>
        </form>
      </search>
      {(!items || asked.probleem) && <Waiting asked={asked} />}
      {items && !asked.probleem && (
        <>
          <p role="status">
            {items.length === 0
              ? zeg('tab-kennis.leeg')
              : zeg(vraag === '' ? 'tab-kennis.uitleg' : 'tab-kennis.gevonden')}
          </p>
          <Items items={items} />
        </>
      )}
    </>
  )
}

function Items({ items }: Kennislijst) {
  if (items.length === 0) return null
  return (
    <ul className="lijst">
      {items.map(({ id, soort, titel, vraag, leefgebieden, verlopen }) => (
        <li key={id} className="kaart">
          <h2>
            <a href={`#/kennis/${encodeURIComponent(id)}`}>{titel}</a>
          </h2>
          <p>{vraag}</p>
          <p>
            {zeg(`tab-kennis.${soort}`)}: {leefgebieden.join(', ')}
          </p>
          {verlopen && <p>{zeg('tab-kennis.verlopen')}</p>}
        </li>
      ))}
    </ul>
  )
}
