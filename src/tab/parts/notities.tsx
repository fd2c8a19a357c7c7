import type { OverdrachtPagina } from '../../http/contract/casusdesk.ts'
import { moment, zeg } from '../teksten.ts'

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
          <p className="tekst">{tekst}</p>
        </li>
      ))}
    </ol>
  )
}
