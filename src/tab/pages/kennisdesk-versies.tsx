import { Button, Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { Itemverschil, Itemversies } from '../../http/contract/kennisdesk.ts'
import type { Probleem } from '../../http/contract.ts'
import { ask, toProbleem } from '../api.ts'
import '../kennisdesk.css'
import { groupVersies, pairOf, type Tekstversie, type Versie } from '../parts/desk/versies.ts'
import { PageWaiting } from '../parts/page-waiting.tsx'
import { Title } from '../parts/title.tsx'
import { Failure, Waiting } from '../parts/waiting.tsx'
import { moment, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** Every version of an item: who made it, what differs, and the way back to it. */
export default function Versies({ id }: { readonly id: string }) {
  const path = `/kennisdesk/${encodeURIComponent(id)}`
  const asked = useAsk<Itemversies>(`${path}/versies`)
  const [probleem, setProbleem] = useState<Probleem | null>(null)
  const [done, setDone] = useState(false)
  if (!asked.data) return <PageWaiting asked={asked} />
  const { titel, versies } = asked.data
  const newest = versies[0]?.versie ?? 1
  const teksten = groupVersies(versies)
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
      {teksten.length > 1 && <Vergelijk key={newest} path={path} teksten={teksten} />}
      <ol className="lijst" reversed>
        {teksten.map(({ laatste, stappen }, at) => (
          <li key={laatste.versie} className="kaart">
            <h2>{zeg('tab-versies.nummer', { nummer: laatste.versie })}</h2>
            <ul className="stappen">
              {stappen.map((one) => (
                <Stap key={one.versie} id={id} versie={one} />
              ))}
            </ul>
            {at > 0 && (
              <Button onClick={() => void restore(laatste.versie)}>
                {zeg('tab-versies.herstel', { nummer: laatste.versie })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

interface StapProps {
  readonly id: string
  readonly versie: Versie
}

/** One thing that happened to a text: written, sent to review, published. */
function Stap({ id, versie }: StapProps) {
  const { door, op, reden, vindbaar, weggegooid } = versie
  return (
    <li>
      {zeg('tab-versies.door', { status: statusOf(versie), naam: door, moment: moment(op) })}{' '}
      {vindbaar && <strong>{zeg('tab-versies.vindbaar')}</strong>}
      {reden !== null && <p className="tekst">{zeg('tab-versies.reden', { reden })}</p>}
      {versie.status.code === 'gepubliceerd' && !weggegooid && (
        <p>
          <a href={`#/kennis/${encodeURIComponent(id)}/${encodeURIComponent(op)}`}>
            {zeg('tab-versies.lees', { nummer: versie.versie })}
          </a>
        </p>
      )}
    </li>
  )
}

function statusOf({ status, weggegooid }: Versie): string {
  return weggegooid ? zeg('tab-versies.weggegooid') : status.tekst
}

interface VergelijkProps {
  readonly path: string
  readonly teksten: readonly Tekstversie[]
}

/** Two texts, what the second says otherwise. Begins with what somebody comes to see. */
function Vergelijk({ path, teksten }: VergelijkProps) {
  const [[van, naar], setPair] = useState(pairOf(teksten))
  const asked = useAsk<Itemverschil>(`${path}/verschil?van=${van}&naar=${naar}`)
  const pick = (label: string, value: number, put: (versie: number) => void) => (
    <Field label={label}>
      <Select value={String(value)} onChange={(_event, data) => put(Number(data.value))}>
        {teksten.map(({ laatste }) => (
          <option key={laatste.versie} value={laatste.versie}>
            {zeg('tab-versies.nummer', { nummer: laatste.versie })} ({statusOf(laatste)})
          </option>
        ))}
      </Select>
    </Field>
  )
  return (
    <section aria-labelledby="vergelijk">
      <h2 id="vergelijk">{zeg('tab-versies.vergelijk')}</h2>
      <div className="rij">
        {pick(zeg('tab-versies.van'), van, (versie) => setPair([versie, naar]))}
        {pick(zeg('tab-versies.naar'), naar, (versie) => setPair([van, versie]))}
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
