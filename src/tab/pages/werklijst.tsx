import { Button, Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { CasusPagina, Werklijst as Lijst, Probleem, Werk } from '../../http/contract.ts'
import { ask, toProbleem } from '../api.ts'
import { Title } from '../parts/title.tsx'
import { Failure, Waiting } from '../parts/waiting.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

const PARTS = ['alles', 'mijn', 'vrij'] as const

/** The open Casussen of the Loket, the most urgent first. */
export default function Werklijst() {
  const [part, setPart] = useState('alles')
  const [word, setWord] = useState('')
  const query = new URLSearchParams()
  if (part !== 'alles') query.set('van', part)
  if (word.trim() !== '') query.set('woord', word.trim())
  const asked = useAsk<Lijst>(`/werklijst?${query}`)
  const casussen = asked.data?.casussen
  return (
    <>
      <Title>{zeg('tab-pagina.werk')}</Title>
      <search className="rij">
        <Field label={zeg('tab-werk.welke')}>
          <Select value={part} onChange={(_event, { value }) => setPart(value)}>
            {PARTS.map((name) => (
              <option key={name} value={name}>
                {zeg(`tab-werk.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field className="breed" label={zeg('tab-werk.zoek')}>
          <Input
            type="search"
            value={word}
            maxLength={100}
            onChange={(_event, { value }) => setWord(value)}
          />
        </Field>
      </search>
      {(!casussen || asked.probleem) && <Waiting asked={asked} />}
      {casussen && (
        <p role="status">
          {casussen.length === 0
            ? zeg('tab-werk.leeg')
            : zeg('tab-werk.aantal', { aantal: casussen.length })}
        </p>
      )}
      {casussen && casussen.length > 0 && (
        <ul className="lijst">
          {casussen.map((werk) => (
            <Line key={werk.id} werk={werk} onGone={asked.reload} />
          ))}
        </ul>
      )}
    </>
  )
}

function Line({ werk, onGone }: { readonly werk: Werk; onGone(): void }) {
  const { id, status, urgentie, termijn, leefgebieden, regievoerder, volgende, vanMij, vrij } = werk
  const referentie = werk.referentie ?? ''
  const address = `#/casus/${encodeURIComponent(id)}`
  return (
    <li className={vanMij ? 'kaart van-mij' : 'kaart'}>
      <h2>{referentie}</h2>
      <p>{status.tekst}</p>
      <dl>
        {urgentie.tekst !== '' && <Fact name={zeg('tab-werk.urgentie')} text={urgentie.tekst} />}
        {termijn && <Fact name={zeg('tab-werk.termijn')} text={termijn.tekst} />}
        {leefgebieden.length > 0 && (
          <Fact name={zeg('tab-werk.over')} text={leefgebieden.join(', ')} />
        )}
        <Fact name={zeg('tab-casus.regievoerder')} text={regievoerder ?? zeg('tab-werk.niemand')} />
        {volgende && (
          <Fact name={zeg('tab-werk.volgende')} text={`${volgende.wat} (${day(volgende.op)})`} />
        )}
      </dl>
      {vanMij && <a href={address}>{zeg('tab-werk.bekijk', { referentie })}</a>}
      {vrij && <Take id={id} referentie={referentie} address={address} onGone={onGone} />}
    </li>
  )
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
}

interface TakeProps {
  readonly id: string
  readonly referentie: string
  readonly address: string
  /** Somebody else has it by now. */
  onGone(): void
}

function Take({ id, referentie, address, onGone }: TakeProps) {
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const take = async () => {
    try {
      await ask<CasusPagina>(`/casussen/${encodeURIComponent(id)}/neem`, {})
      location.hash = address
    } catch (error) {
      const found = toProbleem(error)
      setProbleem(found)
      if (found.status === 409) onGone()
    }
  }
  return (
    <>
      {probleem && <Failure probleem={probleem} />}
      <Button onClick={() => void take()}>{zeg('tab-werk.neem', { referentie })}</Button>
    </>
  )
}
