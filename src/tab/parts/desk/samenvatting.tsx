import { useState } from 'react'
import type { ItemBevinding } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'

/** Everything there is to mend, in one place, with the way to each field. */
export function Samenvatting({ bevindingen }: { readonly bevindingen: readonly ItemBevinding[] }) {
  const mistakes = bevindingen.filter(({ niveau }) => niveau === 'fout')
  const tips = bevindingen.filter(({ niveau }) => niveau === 'waarschuwing')
  return (
    <div className="samenvatting">
      {mistakes.length === 0 && <p>{zeg('tab-bewerk.geen-fouten')}</p>}
      <Lijst kop={zeg('tab-bewerk.fouten', { aantal: mistakes.length })} lijst={mistakes} />
      <Lijst kop={zeg('tab-bewerk.tips', { aantal: tips.length })} lijst={tips} />
    </div>
  )
}

interface LijstProps {
  readonly kop: string
  readonly lijst: readonly ItemBevinding[]
}

function Lijst({ kop, lijst }: LijstProps) {
  const [open, setOpen] = useState(false)
  if (lijst.length === 0) return null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{kop}</summary>
      {open && (
        <ul>
          {lijst.map(({ veld, plek, tekst }) => (
            <li key={`${veld} ${plek} ${tekst}`}>
              <button type="button" className="naar-veld" onClick={() => goTo(veld, plek)}>
                {placeOf(veld, plek)}
              </button>
              : {tekst}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

function placeOf(veld: string, plek: number | null): string {
  if (veld === 'stappen' && plek !== null) return zeg('tab-bewerk.stap', { nummer: plek + 1 })
  return zeg(`tab-veld.${veld}`)
}

const CONTROLS = ':is(input, textarea, select, button)'

/** Brings the keyboard to a field, or to the entry of it. */
function goTo(veld: string, plek: number | null): void {
  const place = `[data-veld="${veld}"]`
  const entry = plek === null ? null : `${place} > ol > li:nth-child(${plek + 1}) ${CONTROLS}`
  const control =
    (entry && document.querySelector<HTMLElement>(entry)) ||
    document.querySelector<HTMLElement>(`${place} ${CONTROLS}`)
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
}
