import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { Kennisdesk as Lijst } from '../../http/contract/kennisdesk.ts'
import { Nieuw, SOORTEN } from '../parts/desk/nieuw.tsx'
import { PageWaiting } from '../parts/page-waiting.tsx'
import { Title } from '../parts/title.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

type Item = Lijst['items'][number]
const STATUSSEN = ['concept', 'review', 'gepubliceerd', 'gearchiveerd'] as const
const ALLES = {
  ...{ woord: '', status: '', soort: '', leefgebied: '' },
  ...{ naTeKijken: false, teLaat: false, oudste: false },
}
type Filter = typeof ALLES

/** What somebody chose, for when they come back from an item. */
let remembered: Filter = ALLES

/** Every item of the knowledge base, also what nobody finds yet, to choose from. */
export default function Kennisdesk() {
  const asked = useAsk<Lijst>('/kennisdesk')
  const [wanted, setWanted] = useState(remembered)
  const choose = (more: Partial<Filter>) => {
    remembered = { ...wanted, ...more }
    setWanted(remembered)
  }
  if (!asked.data) return <PageWaiting asked={asked} />
  const { items } = asked.data
  const waiting = items.filter(({ naTeKijken }) => naTeKijken).length
  const filter = { ...wanted, naTeKijken: wanted.naTeKijken && waiting > 0 }
  const chosen = items.filter((item) => isChosen(item, filter))
  const shown = filter.oudste ? chosen.toSorted((a, b) => b.dagen - a.dagen) : chosen
  const gebieden = new Map(
    items.flatMap(({ leefgebieden }) => leefgebieden).map(({ id, naam }) => [id, naam]),
  )
  const count = (more: Partial<Filter>) =>
    items.filter((item) => isChosen(item, { ...filter, ...more })).length
  const facet = (
    veld: 'status' | 'soort' | 'leefgebied',
    values: readonly (readonly [string, string])[],
  ) => (
    <Field label={zeg(`tab-desk.${veld}`)}>
      <Select value={filter[veld]} onChange={(_event, { value }) => choose({ [veld]: value })}>
        <option value="">{zeg('tab-desk.alle')}</option>
        {values.map(([id, naam]) => (
          <option key={id} value={id}>
            {naam} ({count({ [veld]: id })})
          </option>
        ))}
      </Select>
    </Field>
  )
  return (
    <>
      <Title>{zeg('tab-pagina.kennisdesk')}</Title>
      {waiting > 0 && (
        <p>
          <Button
            appearance={filter.naTeKijken ? 'primary' : 'secondary'}
            aria-pressed={filter.naTeKijken}
            onClick={() => choose({ ...ALLES, naTeKijken: !filter.naTeKijken })}
          >
            {zeg('tab-desk.na-te-kijken', { aantal: waiting })}
          </Button>
        </p>
      )}
      <Nieuw />
      <search className="rij">
        <Field className="breed" label={zeg('tab-desk.zoek')}>
          <Input
            type="search"
            value={filter.woord}
            maxLength={100}
            onChange={(_event, { value }) => choose({ woord: value })}
          />
        </Field>
        {facet(
          'status',
          STATUSSEN.map((status) => [status, zeg(`tab-desk.status-${status}`)]),
        )}
        {facet(
          'soort',
          SOORTEN.map((soort) => [soort, zeg(`tab-kennis.${soort}`)]),
        )}
        {facet('leefgebied', [...gebieden])}
        <Checkbox
          label={`${zeg('tab-desk.te-laat')} (${count({ teLaat: true })})`}
          checked={filter.teLaat}
          onChange={(_event, { checked }) => choose({ teLaat: checked === true })}
        />
        <Checkbox
          label={zeg('tab-desk.oudste')}
          checked={filter.oudste}
          onChange={(_event, { checked }) => choose({ oudste: checked === true })}
        />
      </search>
      <p role="status">
        {shown.length === 0
          ? zeg(filter.woord.trim() === '' ? 'tab-desk.leeg' : 'tab-desk.leeg-woord')
          : zeg('tab-desk.aantal', { aantal: shown.length })}
      </p>
      <ul className="lijst">
        {shown.map((item) => (
          <Regel key={item.id} item={item} />
        ))}
      </ul>
    </>
  )
}

function isChosen(item: Item, filter: Filter): boolean {
  const { woord, status, soort, leefgebied, naTeKijken, teLaat } = filter
  const words = woord.toLowerCase().split(/\s+/)
  const { titel, vraag, trefwoorden, id } = item
  const text = [titel, vraag, ...trefwoorden, id].join(' ').toLowerCase()
  return (
    (status === '' || item.status.code === status) &&
    (soort === '' || item.soort === soort) &&
    (leefgebied === '' || item.leefgebieden.some(({ id }) => id === leefgebied)) &&
    (!naTeKijken || item.naTeKijken) &&
    (!teLaat || item.verlopen) &&
    words.every((word) => text.includes(word))
  )
}

function Regel({ item }: { readonly item: Item }) {
  const { dagen } = item
  const age = dagen === 0 ? '-vandaag' : dagen === 1 ? '-gisteren' : ''
  return (
    <li className="kaart">
      <h2>
        <a href={`#/kennisdesk/${encodeURIComponent(item.id)}`}>{item.titel}</a>
      </h2>
      <p>
        {[
          item.status.tekst,
          zeg(`tab-kennis.${item.soort}`),
          ...item.leefgebieden.map(({ naam }) => naam),
        ].join(', ')}
      </p>
      {item.naast && <p>{zeg('tab-desk.naast')}</p>}
      <p>
        {zeg(`tab-desk.gecontroleerd${age}`, { dagen })}.{' '}
        {zeg('tab-desk.eigenaar', { naam: item.eigenaar })}
      </p>
      {item.verlopen && (
        <p>
          <strong>{zeg('tab-desk.verlopen', { datum: day(item.controlerenVoor) })}</strong>
        </p>
      )}
    </li>
  )
}
