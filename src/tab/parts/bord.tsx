import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { zeg } from '../teksten.ts'
import { formAddress } from './form-address.ts'

interface BordProps {
  readonly bord: NonNullable<CasusPagina['behandeling']>['bord']
  readonly casus: CasusPagina
}

/** Who was asked what, and what came of it (X16); each row with a way to record or correct the answer. */
export function Bord({ bord, casus }: BordProps) {
  if (bord.length === 0) return <p>{zeg('tab-casus.geen-bord')}</p>
  return (
    <ul className="lijst">
      {bord.map(({ id, organisatie, vraag, stand, antwoord }) => (
        <li key={id} className={antwoord === null ? 'kaart van-mij' : 'kaart'}>
          <h3>{organisatie}</h3>
          <p className="tekst">{vraag}</p>
          <p>{stand}</p>
          {antwoord !== null && <p className="tekst">{antwoord}</p>}
          {casus.magSchrijven && (
            <a href={formAddress(casus.id, 'uitvraag-antwoord', id)}>
              {zeg(antwoord === null ? 'tab-casus.leg-antwoord-vast' : 'tab-casus.verbeter', {
                organisatie,
              })}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
