import { useEffect, useRef } from 'react'
import type { ItemBevinding, Kenniskeuzes } from '../../http/contract/kennisdesk.ts'
import type { Probleem } from '../../http/contract.ts'
import '../kennisdesk.css'
import { Acties } from '../parts/desk/acties.tsx'
import { VELDEN } from '../parts/desk/bewerking.ts'
import { Velden } from '../parts/desk/formulier.tsx'
import { Hulp } from '../parts/desk/hulp.tsx'
import { Samenvoegen } from '../parts/desk/samenvoegen.tsx'
import { Stand } from '../parts/desk/stand.tsx'
import { useBewerking } from '../parts/desk/use-bewerking.ts'
import { useVoorbeeld } from '../parts/desk/use-voorbeeld.ts'
import { Voorbeeld } from '../parts/desk/voorbeeld.tsx'
import { PageWaiting } from '../parts/page-waiting.tsx'
import { Title } from '../parts/title.tsx'
import { Failure } from '../parts/waiting.tsx'
import { zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** An item to write, with how people will see it beside it. */
export default function KennisdeskItem({ id }: { readonly id: string }) {
  const editing = useBewerking(id)
  const choices = useAsk<Kenniskeuzes>('/kenniskeuzes')
  const voorbeeld = useVoorbeeld(editing.item)
  const title = useRef<string | null>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const { asked, item, basis, ander, dirty, busy, probleem, melding, save } = editing
  // A button that did its work may be gone, and the keyboard with it.
  useEffect(() => {
    if (melding !== '' && document.activeElement === document.body) said.current?.focus()
  }, [melding])
  if (!asked.data || !item || !basis) return <PageWaiting asked={asked} />
  if (!choices.data) return <PageWaiting asked={choices} />
  // While somebody types, the page keeps the name it came with.
  title.current ??= asked.data.item.titel
  const keuzes = choices.data
  const bevindingen = voorbeeld?.bevindingen ?? asked.data.bevindingen
  return (
    <div className="bewerken">
      <p>
        <a href="#/kennisdesk">{zeg('tab-bewerk.terug')}</a>{' '}
        <a href={`#/kennisdesk/${encodeURIComponent(id)}/versies`}>{zeg('tab-bewerk.versies')}</a>
      </p>
      <Title>{title.current}</Title>
      <Stand stand={asked.data} />
      {ander && (
        <Samenvoegen
          {...{ mijn: item, basis, ander, keuzes, busy }}
          onSolve={(solved) => void save(zeg('tab-bewerk.bewaard'), solved)}
        />
      )}
      <div className="kolommen">
        <section aria-label={zeg('tab-bewerk.wat')} className="velden">
          <Velden item={item} keuzes={keuzes} bevindingen={bevindingen} change={editing.change} />
        </section>
        <aside aria-label={zeg('tab-bewerk.voorbeeld')} className="zij">
          <Voorbeeld voorbeeld={voorbeeld} />
          <Hulp item={item} />
        </aside>
      </div>
      <section className="balk" aria-label={zeg('tab-bewerk.beheer')}>
        {probleem && <Mis probleem={probleem} />}
        <Samenvatting bevindingen={bevindingen} />
        <Acties editing={editing} stand={asked.data} keuzes={keuzes} />
        <p role="status" ref={said} tabIndex={-1}>
          {melding || (dirty ? zeg('tab-bewerk.niet-bewaard') : '')}
        </p>
      </section>
    </div>
  )
}

/** What went wrong, and at which fields. */
function Mis({ probleem }: { readonly probleem: Probleem }) {
  const named = (probleem.velden ?? []).map((veld) => veld.split('.')[0])
  const velden = VELDEN.filter((veld) => named.includes(veld))
  return (
    <>
      <Failure probleem={probleem} />
      {velden.length > 0 && <p>{velden.map((veld) => zeg(`tab-veld.${veld}`)).join(', ')}</p>}
      {probleem.gevonden && (
        <p>
          {zeg('tab-tekst.gevonden')}: {probleem.gevonden.join(', ')}
        </p>
      )}
    </>
  )
}

/** Everything there is to mend, in one place. */
function Samenvatting({ bevindingen }: { readonly bevindingen: readonly ItemBevinding[] }) {
  const mistakes = bevindingen.filter(({ niveau }) => niveau === 'fout')
  const tips = bevindingen.filter(({ niveau }) => niveau === 'waarschuwing')
  return (
    <>
      {mistakes.length === 0 && <p>{zeg('tab-bewerk.geen-fouten')}</p>}
      <Lijst kop={zeg('tab-bewerk.fouten', { aantal: mistakes.length })} lijst={mistakes} />
      <Lijst kop={zeg('tab-bewerk.tips', { aantal: tips.length })} lijst={tips} />
    </>
  )
}

interface LijstProps {
  readonly kop: string
  readonly lijst: readonly ItemBevinding[]
}

function Lijst({ kop, lijst }: LijstProps) {
  if (lijst.length === 0) return null
  return (
    <details>
      <summary>{kop}</summary>
      <ul>
        {lijst.map(({ veld, plek, tekst }) => (
          <li key={`${veld} ${plek} ${tekst}`}>
            <strong>{placeOf(veld, plek)}</strong>: {tekst}
          </li>
        ))}
      </ul>
    </details>
  )
}

function placeOf(veld: string, plek: number | null): string {
  if (veld === 'stappen' && plek !== null) return zeg('tab-bewerk.stap', { nummer: plek + 1 })
  return zeg(`tab-veld.${veld}`)
}
