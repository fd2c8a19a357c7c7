import { Badge } from '@fluentui/react-components'
import type { Deskitem } from '../../../http/contract/kennisdesk.ts'
import { moment, zeg } from '../../teksten.ts'
import { Wetsmeldingen } from '../wetsmeldingen.tsx'

/** Where an item stands: its status, what people find, and what a colleague said. */
export function Stand({ stand }: { readonly stand: Deskitem }) {
  const { status, vindbaar, wetsmeldingen, naast, reden, door, schrijver, gewijzigd } = stand
  const found = naast ? 'vindbaar-naast' : vindbaar ? 'vindbaar' : 'niet-vindbaar'
  const why = status.code === 'gearchiveerd' ? 'reden-vervallen' : 'reden-terug'
  return (
    <>
      <p>
        <Badge appearance="outline" size="large">
          {status.tekst}
        </Badge>{' '}
        {zeg(`tab-bewerk.${found}`)}
      </p>
      <Wetsmeldingen meldingen={wetsmeldingen} werk />
      {reden !== null && <p className="kaart tekst">{zeg(`tab-bewerk.${why}`, { reden })}</p>}
      <p>
        {zeg('tab-bewerk.laatst', { naam: door, moment: moment(gewijzigd) })}{' '}
        {door !== schrijver && zeg('tab-bewerk.geschreven', { naam: schrijver })}
      </p>
    </>
  )
}
