import type { KennisitemPagina } from '../../http/contract.ts'
import { zeg } from '../teksten.ts'

interface WetsmeldingenProps {
  readonly meldingen: KennisitemPagina['wetsmeldingen']
  /** With the way to where an editor sees to it. */
  readonly werk?: boolean
}

/** That laws changed which an item names, and that nobody checked it for that yet (X28). Also on paper. */
export function Wetsmeldingen({ meldingen, werk = false }: WetsmeldingenProps) {
  if (meldingen.length === 0) return null
  return (
    <div className="let-op">
      {meldingen.map(({ tekst, uitleg }) => (
        <div key={`${tekst} ${uitleg}`}>
          <p>
            <strong>{tekst}</strong>
          </p>
          <p className="tekst">
            {zeg('tab-wetten.wat')}: {uitleg}
          </p>
        </div>
      ))}
      {werk && (
        <p>
          <a href="#/wetten">{zeg('tab-wetten.naar-wetten')}</a>
        </p>
      )}
    </div>
  )
}
