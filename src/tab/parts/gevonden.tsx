import { Button } from '@fluentui/react-components'
import type { Probleem } from '../../http/contract.ts'
import { zeg } from '../teksten.ts'

const REDENEN = ['vals-alarm', 'professional'] as const
export type Reden = (typeof REDENEN)[number]

interface GevondenProps {
  readonly probleem: Probleem
  onUse(text: string): void
  /** Sends the text as it is, with why that may be; absent where that may never be. */
  readonly onInsist?: (reden: Reden) => void
}

/** What the privacy gate found: with the text in neutral words, and two ways to say that it may pass. */
export function Gevonden({ probleem, onUse, onInsist }: GevondenProps) {
  const { gevonden, voorstel } = probleem
  if (!gevonden) return null
  return (
    <div className="gevonden">
      <p>
        {zeg('tab-tekst.gevonden')}: {gevonden.join(', ')}
      </p>
      {voorstel === undefined && <p>{zeg('tab-tekst.nooit')}</p>}
      {voorstel !== undefined && (
        <div className="kaart">
          <p>{zeg('tab-tekst.voorstel')}:</p>
          <p className="tekst">{voorstel}</p>
          <div className="rij">
            <Button onClick={() => onUse(voorstel)}>{zeg('tab-tekst.neem-over')}</Button>
            {(onInsist ? REDENEN : []).map((reden) => (
              <Button key={reden} appearance="subtle" onClick={() => onInsist?.(reden)}>
                {zeg(`tab-tekst.${reden}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
