import type { OverdrachtPagina } from '../../http/contract/casusdesk.ts'
import { moment, zeg } from '../teksten.ts'

/** A note of more characters is folded, and begins with so many. */
const LONG = 600
const BEGIN = 200

/** What colleagues of the Loket noted, with what it was the reason of. */
export function Notities({ notities }: Pick<OverdrachtPagina, 'notities'>) {
  if (notities.length === 0) return <p>{zeg('tab-casus.geen-notities')}</p>
  return (
    <ol className="lijst">
      {notities.map(({ id, naam, op, bij, tekst }) => (
        <li key={id} className="kaart">
          <p>
            <strong>{naam}</strong>, {[moment(op), ...(bij ? [bij] : [])].join(', ')}
          </p>
          {tekst.length > LONG ? (
            <details>
              <summary>{`${tekst.slice(0, BEGIN).trimEnd()}… ${zeg('tab-casus.lees-alles')}`}</summary>
              <p className="tekst">{tekst}</p>
            </details>
          ) : (
            <p className="tekst">{tekst}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
