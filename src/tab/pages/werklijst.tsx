import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { CasusPagina, Werklijst as Lijst, Werk } from '../../http/contract/casusdesk.ts'
import type { Probleem } from '../../http/contract.ts'
import { ask, toProbleem } from '../api.ts'
import { useIk } from '../ik.ts'
import { Feit } from '../parts/feit.tsx'
import { formAddress } from '../parts/form-address.ts'
import { Title } from '../parts/title.tsx'
import { Failure, Waiting } from '../parts/waiting.tsx'
import { Werkfilters } from '../parts/werkfilters.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'
import { useQuery } from '../use-query.ts'
import Afgesloten from './afgesloten.tsx'

/** The open Casussen of the Loket, the most urgent first. Who only opens them again sees what has ended. */
export default function Werklijst() {
  const { rollen } = useIk()
  return rollen.includes('regievoerder') ? <Open /> : <Afgesloten />
}

function Open() {
  const [query, change] = useQuery()
  const asked = useAsk<Lijst>(`/werklijst?${query}`)
  const found = asked.data
  return (
    <>
      <Title>{zeg('tab-pagina.werk')}</Title>
      <p>
        <a href="#/werk/afgesloten">{zeg('tab-werk.afgesloten')}</a>
      </p>
      {found && <Werkfilters filters={found.filters} query={query} onChange={change} />}
      {(!found || asked.probleem) && <Waiting asked={asked} />}
      {asked.probleem && query.size > 0 && (
        <p>
          <a href="#/werk">{zeg('tab-werkfilter.wis')}</a>
        </p>
      )}
      {found && (
        <p role="status">
          {found.casussen.length === 0
            ? zeg(isFiltered(query) ? 'tab-werk.leeg-filter' : 'tab-werk.leeg')
            : zeg('tab-werk.aantal', { aantal: found.casussen.length })}
        </p>
      )}
      {found && found.casussen.length > 0 && (
        <ul className="lijst">
          {found.casussen.map((werk) => (
            <Line key={werk.id} werk={werk} onGone={asked.reload} />
          ))}
        </ul>
      )}
    </>
  )
}

function Line({ werk, onGone }: { readonly werk: Werk; onGone(): void }) {
  const { id, status, urgentie, termijn, leefgebieden, regievoerder, volgende } = werk
  const { vanMij, vrij, wachtTot } = werk
  const referentie = werk.referentie ?? ''
  const address = `#/casus/${encodeURIComponent(id)}`
  return (
    <li className={vanMij ? 'kaart van-mij' : 'kaart'}>
      <h2>{vanMij ? <a href={address}>{referentie}</a> : referentie}</h2>
      <p>{status.tekst}</p>
      <dl>
        {urgentie.tekst !== '' && <Feit naam={zeg('tab-werk.urgentie')} tekst={urgentie.tekst} />}
        {termijn && <Feit naam={zeg('tab-werk.termijn')} tekst={termijn.tekst} />}
        {leefgebieden.length > 0 && (
          <Feit naam={zeg('tab-werk.over')} tekst={leefgebieden.join(', ')} />
        )}
        <Feit
          naam={zeg('tab-casus.regievoerder')}
          tekst={regievoerder ?? zeg('tab-werk.niemand')}
        />
        {vanMij && (
          <Feit
            naam={zeg('tab-werk.volgende')}
            tekst={
              volgende ? `${volgende.wat} (${day(volgende.op)})` : zeg('tab-casus.geen-volgende')
            }
          />
        )}
        {wachtTot && <Feit naam={zeg('tab-casus.wacht-tot')} tekst={day(wachtTot)} />}
      </dl>
      {vrij && <Take id={id} referentie={referentie} address={address} onGone={onGone} />}
      {!vrij && !vanMij && (
        <a href={formAddress(id, 'overnemen')}>{zeg('tab-werk.neem-over', { referentie })}</a>
      )}
    </li>
  )
}

/** The order leaves nothing out. */
function isFiltered(query: URLSearchParams): boolean {
  return [...query.keys()].some((name) => name !== 'volgorde')
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
