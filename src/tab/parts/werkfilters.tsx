import { Button, Field, Input, Select } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { Werklijst } from '../../http/contract/casusdesk.ts'
import { zeg } from '../teksten.ts'
import { fitOf } from './lengte.ts'

const ORDERS = ['urgentie', 'termijn', 'nieuwste', 'oudste'] as const
/** So long after the last key the list is asked for. */
const PAUSE_MS = 300
/** Longest word that is looked for. */
const MAX = 100

interface WerkfiltersProps {
  readonly filters: Werklijst['filters']
  readonly query: URLSearchParams
  onChange(name: string, value: string, how?: 'push' | 'replace'): void
}

/** What is shown of the work list, with how many there are of each. */
export function Werkfilters({ filters, query, onChange }: WerkfiltersProps) {
  const chosen = filters.some(({ naam }) => query.has(naam)) || query.has('woord')
  return (
    <search className="rij">
      {filters.map(({ naam, waarden }) => (
        <Field key={naam} label={zeg(`tab-werkfilter.${naam}`)}>
          <Select
            value={query.get(naam) ?? ''}
            onChange={(_event, { value }) => onChange(naam, value)}
          >
            <option value="">{zeg('tab-werkfilter.alles')}</option>
            {waarden.map(({ waarde, tekst, aantal }) => (
              <option key={waarde} value={waarde}>
                {tekst} ({aantal})
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Field label={zeg('tab-werkfilter.volgorde')}>
        <Select
          value={query.get('volgorde') ?? 'urgentie'}
          onChange={(_event, { value }) => onChange('volgorde', value === 'urgentie' ? '' : value)}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {zeg(`tab-volgorde.${order}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Zoekwoord woord={query.get('woord') ?? ''} onChange={onChange} />
      {chosen && (
        <Button
          onClick={() => {
            for (const { naam } of filters) if (query.has(naam)) onChange(naam, '', 'replace')
            onChange('woord', '', 'replace')
          }}
        >
          {zeg('tab-werkfilter.wis')}
        </Button>
      )}
    </search>
  )
}

interface ZoekwoordProps {
  readonly woord: string
  onChange: WerkfiltersProps['onChange']
}

function Zoekwoord({ woord, onChange }: ZoekwoordProps) {
  const [text, setText] = useState(woord)
  const sent = useRef(woord)
  useEffect(() => {
    if (sent.current !== woord) setText(woord) // it came from the address: back, or everything cleared
    sent.current = woord
  }, [woord])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <Field className="breed" label={zeg('tab-werk.zoek')} {...fitOf(text, MAX).field}>
      <Input
        type="search"
        value={text}
        onChange={(_event, { value }) => {
          setText(value)
          clearTimeout(timer.current)
          if (fitOf(value.trim(), MAX).teLang) return
          timer.current = setTimeout(() => {
            sent.current = value.trim()
            onChange('woord', value.trim(), 'replace')
          }, PAUSE_MS)
        }}
      />
    </Field>
  )
}
