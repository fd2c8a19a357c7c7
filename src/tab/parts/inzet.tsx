import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { day, zeg } from '../teksten.ts'
import { Feit } from './feit.tsx'
import { formAddress } from './form-address.ts'

interface InzetProps {
  readonly interventies: NonNullable<CasusPagina['behandeling']>['interventies']
  readonly casus: CasusPagina
}

/** What the Loket set in motion, with what came of it or a way to record that. */
export function Inzet({ interventies, casus }: InzetProps) {
  if (interventies.length === 0) return <p>{zeg('tab-casus.geen-inzet')}</p>
  return (
    <ul className="lijst">
      {interventies.map(({ id, soort, op, naam, antwoorden, resultaat }) => (
        <li key={id} className={resultaat === null ? 'kaart van-mij' : 'kaart'}>
          <h3>{soort}</h3>
          <p>
            {day(op)}, {naam}
          </p>
          <dl>
            {antwoorden.map(({ stap, onderwerp, tekst }) => (
              <Feit key={stap} naam={onderwerp} tekst={tekst} />
            ))}
            {resultaat && (
              <Feit
                naam={zeg('tab-casus.resultaat', { datum: day(resultaat.op) })}
                tekst={resultaat.tekst}
              />
            )}
          </dl>
          {casus.magSchrijven && (
            <a href={formAddress(casus.id, 'interventie-resultaat', id)}>
              {zeg('tab-casus.leg-resultaat-vast', { soort })}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
