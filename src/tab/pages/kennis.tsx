import { Button, Field, Input, Select } from '@fluentui/react-components'
import { type FormEvent, useEffect, useState } from 'react'
import type { Kennislijst } from '../../http/contract.ts'
import { Gevonden } from '../parts/gevonden.tsx'
import { fitOf } from '../parts/lengte.ts'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'
import { useQuery } from '../use-query.ts'

const MAX = 500
const FILTERS = ['leefgebied', 'organisatie', 'soort'] as const

/** The question, for who comes back from an item. In memory only: a question stands in no address. */
let remembered = ''

/** Asks the knowledge base, or looks through it. Without a question and filters it shows what people need most. */
export default function Kennis() {
  const [typed, setTyped] = useState(remembered)
  const [vraag, setVraag] = useState(remembered)
  const [query, setQuery] = useQuery()
  const params = new URLSearchParams()
  if (vraag !== '') params.set('vraag', vraag)
  for (const naam of FILTERS) if (query.has(naam)) params.set(naam, query.get(naam) ?? '')
  const asked = useAsk<Kennislijst>(params.size > 0 ? `/kennis?${params}` : '/kennis')
  useEffect(() => {
    if (!asked.probleem) remembered = vraag // what was refused is not asked again by itself
  }, [asked.probleem, vraag])
  const fit = fitOf(typed, MAX)
  const clear = () => {
    for (const naam of FILTERS) setQuery(naam, '', 'replace')
    setTyped('')
    setVraag('')
  }
  return (
    <>
      <Title>{zeg('tab-pagina.kennis')}</Title>
      <search>
        <form
          className="rij"
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            if (!fit.teLang) setVraag(typed.trim())
          }}
        >
          <Field className="breed" label={zeg('tab-kennis.zoek')} {...fit.field}>
            <Input type="search" value={typed} onChange={(_event, { value }) => setTyped(value)} />
          </Field>
          <Button type="submit" appearance="primary">
            {zeg('tab-kennis.knop')}
          </Button>
        </form>
        <div className="rij">
          {asked.data?.filters.map(({ naam, waarden }) => (
            <Field key={naam} label={zeg(`tab-kennisfilter.${naam}`)}>
              <Select
                value={query.get(naam) ?? ''}
                onChange={(_event, { value }) => setQuery(naam, value)}
              >
                <option value="">{zeg('tab-kennisfilter.alles')}</option>
                {waarden.map(({ waarde, tekst, aantal }) => (
                  <option key={waarde} value={waarde}>
                    {aantal === null ? tekst : `${tekst} (${aantal})`}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          {params.size > 0 && <Button onClick={clear}>{zeg('tab-kennisfilter.wis')}</Button>}
        </div>
      </search>
      {(!asked.data || asked.probleem) && <Waiting asked={asked} />}
      {asked.probleem && (
        <Gevonden
          probleem={asked.probleem}
          onUse={(text) => {
            setTyped(text)
            setVraag(text)
          }}
        />
      )}
      {asked.data && !asked.probleem && (
        <Uitkomst lijst={asked.data} vraag={vraag} gefilterd={params.size > 0} />
      )}
    </>
  )
}

interface UitkomstProps {
  readonly lijst: Kennislijst
  readonly vraag: string
  readonly gefilterd: boolean
}

function Uitkomst({ lijst: { items, zeker }, vraag, gefilterd }: UitkomstProps) {
  const told = () => {
    if (items.length === 0) return zeg(vraag === '' ? 'tab-kennis.niets' : 'tab-kennis.leeg')
    if (!zeker) return zeg('tab-kennis.onzeker')
    if (!gefilterd) return zeg('tab-kennis.uitleg')
    return zeg(vraag === '' ? 'tab-kennis.gevonden' : 'tab-kennis.beste', { aantal: items.length })
  }
  return (
    <>
      <p role="status">{told()}</p>
      <Items items={items} />
    </>
  )
}

function Items({ items }: Pick<Kennislijst, 'items'>) {
  if (items.length === 0) return null
  return (
    <ul className="lijst">
      {items.map(({ id, soort, titel, vraag, leefgebieden, verlopen }) => (
        <li key={id} className="kaart">
          <h2>
            <a href={`#/kennis/${encodeURIComponent(id)}`}>{titel}</a>
          </h2>
          <p>{vraag}</p>
          <p>{[zeg(`tab-kennis.${soort}`), leefgebieden.join(', ')].filter(Boolean).join(': ')}</p>
          {verlopen && <p>{zeg('tab-kennis.verlopen')}</p>}
        </li>
      ))}
    </ul>
  )
}
