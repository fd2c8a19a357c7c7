import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Deskitem, Kennisdesk as Lijst } from '../../http/contract/kennisdesk.ts'
import type { Probleem } from '../../http/contract.ts'
import { ask, toProbleem } from '../api.ts'
import { PageWaiting } from '../parts/page-waiting.tsx'
import { Title } from '../parts/title.tsx'
import { Failure } from '../parts/waiting.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

type Item = Lijst['items'][number]
const STATUSSEN = ['concept', 'review', 'gepubliceerd', 'gearchiveerd'] as const
const SOORTEN = ['knelpunt', 'route'] as const
const ALLES = { woord: '', status: '', soort: '', leefgebied: '', teLaat: false, oudste: false }
type Filter = typeof ALLES

/** What somebody chose, for when they come back from an item. */
let remembered: Filter = ALLES

/** Every item of the knowledge base, also what nobody finds yet, to choose from. */
export default function Kennisdesk() {
  const asked = useAsk<Lijst>('/kennisdesk')
  const [filter, setFilter] = useState(remembered)
  const choose = (more: Partial<Filter>) => {
    remembered = { ...filter, ...more }
    setFilter(remembered)
  }
  if (!asked.data) return <PageWaiting asked={asked} />
  const { items } = asked.data
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
          ? zeg('tab-desk.leeg')
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

function isChosen(item: Item, { woord, status, soort, leefgebied, teLaat }: Filter): boolean {
  const words = woord.toLowerCase().split(/\s+/)
  const text = `${item.titel} ${item.id}`.toLowerCase()
  return (
    (status === '' || item.status.code === status) &&
    (soort === '' || item.soort === soort) &&
    (leefgebied === '' || item.leefgebieden.some(({ id }) => id === leefgebied)) &&
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

/** Begins a new item: with its title, for that is where its name comes from. */
function Nieuw() {
  const [open, setOpen] = useState(false)
  const [titel, setTitel] = useState('')
  const [soort, setSoort] = useState('knelpunt')
  const [busy, setBusy] = useState(false)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || titel.trim() === '') return
    setBusy(true)
    try {
      const made = await ask<Deskitem>('/kennisdesk', { soort, titel })
      location.hash = `#/kennisdesk/${encodeURIComponent(made.item.id)}`
    } catch (error) {
      setProbleem(toProbleem(error))
      setBusy(false)
    }
  }
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {zeg(open ? 'tab-desk.sluit' : 'tab-desk.nieuw')}
      </Button>
      {open && (
        <form className="kaart" onSubmit={(event) => void make(event)}>
          <Field label={zeg('tab-desk.nieuw-titel')} hint={zeg('tab-desk.nieuw-hulp')}>
            <Input
              value={titel}
              maxLength={140}
              onChange={(_event, { value }) => setTitel(value)}
            />
          </Field>
          <Field label={zeg('tab-desk.soort')}>
            <Select value={soort} onChange={(_event, { value }) => setSoort(value)}>
              {SOORTEN.map((one) => (
                <option key={one} value={one}>
                  {zeg(`tab-kennis.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          {probleem && <Failure probleem={probleem} />}
          <div className="rij">
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {zeg('tab-desk.maak')}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
