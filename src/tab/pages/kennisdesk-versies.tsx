import { Button, Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { Itemverschil, Itemversies } from '../../http/contract/kennisdesk.ts'
import type { Probleem } from '../../http/contract.ts'
import { ask, toProbleem } from '../api.ts'
import '../kennisdesk.css'
import { PageWaiting } from '../parts/page-waiting.tsx'
import { Title } from '../parts/title.tsx'
import { Failure, Waiting } from '../parts/waiting.tsx'
import { moment, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

type Versie = Itemversies['versies'][number]

/** Every version of an item: who made it, what differs, and the way back to it. */
export default function Versies({ id }: { readonly id: string }) {
  const path = `/kennisdesk/${encodeURIComponent(id)}`
  const asked = useAsk<Itemversies>(`${path}/versies`)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const [done, setDone] = useState(false)
  if (!asked.data) return <PageWaiting asked={asked} />
  const { titel, versies } = asked.data
  const newest = versies[0]?.versie ?? 1
  const restore = async (van: number) => {
    setProbleem(null)
    try {
      await ask(`${path}/herstel`, { versie: newest, van })
      setDone(true)
      asked.reload()
    } catch (error) {
      setProbleem(toProbleem(error))
    }
  }
  return (
    <>
      <p>
        <a href={`#${path}`}>{zeg('tab-versies.terug')}</a>
      </p>
      <Title>{zeg('tab-versies.titel', { titel })}</Title>
      {probleem && <Failure probleem={probleem} />}
      <p role="status">{done ? zeg('tab-versies.hersteld') : ''}</p>
      {versies.length > 1 && <Vergelijk key={newest} path={path} versies={versies} />}
      <ol className="lijst" reversed>
        {versies.map((one) => (
          <li key={one.versie} className="kaart">
            <Beschreven versie={one} />
            {one.status.code === 'gepubliceerd' && (
              <p>
                <a href={`#/kennis/${encodeURIComponent(id)}/${encodeURIComponent(one.op)}`}>
                  {zeg('tab-versies.lees', { nummer: one.versie })}
                </a>
              </p>
            )}
            {one.versie !== newest && (
              <Button onClick={() => void restore(one.versie)}>
                {zeg('tab-versies.herstel', { nummer: one.versie })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Beschreven({ versie }: { readonly versie: Versie }) {
  const { status, door, op, reden, vindbaar } = versie
  return (
    <>
      <h2>{zeg('tab-versies.nummer', { nummer: versie.versie })}</h2>
      <p>
        {zeg('tab-versies.door', { status: status.tekst, naam: door, moment: moment(op) })}{' '}
        {vindbaar && <strong>{zeg('tab-versies.vindbaar')}</strong>}
      </p>
      {reden !== null && <p className="tekst">{zeg('tab-versies.reden', { reden })}</p>}
    </>
  )
}

interface VergelijkProps {
  readonly path: string
  readonly versies: readonly Versie[]
}

/** Two versions, what the second says otherwise. Begins with the last change. */
function Vergelijk({ path, versies }: VergelijkProps) {
  const [van, setVan] = useState(versies[1]?.versie ?? 1)
  const [naar, setNaar] = useState(versies[0]?.versie ?? 1)
  const asked = useAsk<Itemverschil>(`${path}/verschil?van=${van}&naar=${naar}`)
  const pick = (label: string, value: number, put: (versie: number) => void) => (
    <Field label={label}>
      <Select value={String(value)} onChange={(_event, data) => put(Number(data.value))}>
        {versies.map(({ versie, status }) => (
          <option key={versie} value={versie}>
            {zeg('tab-versies.nummer', { nummer: versie })} ({status.tekst})
          </option>
        ))}
      </Select>
    </Field>
  )
  return (
    <section aria-labelledby="vergelijk">
      <h2 id="vergelijk">{zeg('tab-versies.vergelijk')}</h2>
      <div className="rij">
        {pick(zeg('tab-versies.van'), van, setVan)}
        {pick(zeg('tab-versies.naar'), naar, setNaar)}
      </div>
      {!asked.data || asked.probleem ? <Waiting asked={asked} /> : <Verschil {...asked.data} />}
    </section>
  )
}

function Verschil({ velden }: Itemverschil) {
  if (velden.length === 0) return <p role="status">{zeg('tab-versies.geen-verschil')}</p>
  return velden.map(({ veld, stukken }) => (
    <div key={veld} className="kaart">
      <h3>{zeg(`tab-veld.${veld}`)}</h3>
      <p className="tekst">
        {stukken.map((stuk, at) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have nothing but their place
          if (stuk.soort === 'gelijk') return <span key={at}>{stuk.tekst}</span>
          const Soort = stuk.soort === 'weg' ? 'del' : 'ins'
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have nothing but their place
            <Soort key={at}>
              <span className="alleen-gezegd">[{zeg(`tab-versies.${stuk.soort}`)}: </span>
              {stuk.tekst}
              <span className="alleen-gezegd">]</span>
            </Soort>
          )
        })}
      </p>
    </div>
  ))
}
