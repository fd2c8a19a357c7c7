import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { day, moment, zeg } from '../teksten.ts'
import { Bord } from './bord.tsx'
import { Feit } from './feit.tsx'
import { formAddress } from './form-address.ts'
import { Inzet } from './inzet.tsx'
import { Kop } from './kop.tsx'
import { Notities } from './notities.tsx'
import { Ontbreekt } from './ontbreekt.tsx'
import { Schrijfvak } from './schrijfvak.tsx'

type Bij = NonNullable<CasusPagina['behandeling']>

interface BehandelingProps {
  readonly behandeling: Bij
  readonly casus: CasusPagina
  readonly path: string
}

/** The side of the Loket: what comes next, and all that can be done. */
export function Behandeling({ behandeling, casus }: Omit<BehandelingProps, 'path'>) {
  const { termijn, volgende, wachtTot, verwijzingen, advies, patroon } = behandeling
  const next = volgende && `${volgende.wat} (${day(volgende.op)})`
  return (
    <>
      <dl>
        {termijn && <Feit naam={zeg('tab-werk.termijn')} tekst={termijn.tekst} />}
        {casus.afronding === null && (
          <Feit naam={zeg('tab-werk.volgende')} tekst={next ?? zeg('tab-casus.geen-volgende')} />
        )}
        {wachtTot && <Feit naam={zeg('tab-casus.wacht-tot')} tekst={day(wachtTot)} />}
        {verwijzingen.map(({ soort, nummer }) => (
          <Feit key={nummer} naam={soort} tekst={nummer} />
        ))}
      </dl>
      <Begonnen behandeling={behandeling} casusId={casus.id} />
      <Menu behandeling={behandeling} casusId={casus.id} />
      {(advies.length > 0 || patroon) && (
        <>
          <h2>{zeg('tab-casus.advies')}</h2>
          <ul>
            {advies.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
            {patroon && (
              <li>
                {patroon.tekst}{' '}
                {patroon.route && (
                  <a href={`#/kennis/${encodeURIComponent(patroon.route.id)}`}>
                    {patroon.route.titel}
                  </a>
                )}
              </li>
            )}
          </ul>
        </>
      )}
    </>
  )
}

interface MenuProps {
  readonly behandeling: Bij
  readonly casusId: string
}

function Begonnen({ behandeling: { begonnen }, casusId }: MenuProps) {
  if (begonnen.length === 0) return null
  return (
    <>
      <h2>{zeg('tab-casus.begonnen')}</h2>
      <ul>
        {begonnen.map(({ naam, onderwerp, tekst, gewijzigd }) => (
          <li key={`${naam} ${onderwerp}`}>
            <a href={formAddress(casusId, naam, onderwerp)}>{tekst}</a> ({moment(gewijzigd)})
          </li>
        ))}
      </ul>
    </>
  )
}

function Menu({ behandeling: { formulieren }, casusId }: MenuProps) {
  // The handover card stands with the ways to hand over.
  const shared = formulieren.find(({ naam }) => naam === 'overdragen')?.groep
  const groups = [...new Set(formulieren.map(({ groep }) => groep))]
  return (
    <nav aria-label={zeg('tab-casus.doen')} className="menu">
      <h2>{zeg('tab-casus.doen')}</h2>
      {groups.map((groep) => (
        <div key={groep}>
          <h3>{groep}</h3>
          <ul>
            {formulieren
              .filter((one) => one.groep === groep)
              .map(({ naam, tekst }) => (
                <li key={naam}>
                  <a href={formAddress(casusId, naam)}>{tekst}</a>
                </li>
              ))}
            {groep === shared && (
              <li>
                <a href={`#/casus/${encodeURIComponent(casusId)}/overdracht`}>
                  {zeg('tab-casus.overdracht')}
                </a>
              </li>
            )}
          </ul>
        </div>
      ))}
    </nav>
  )
}

interface LijstenProps extends BehandelingProps {
  onSent(casus: CasusPagina): void
}

/** What was asked, set in motion and noted. */
export function Lijsten({ behandeling, casus, path, onSent }: LijstenProps) {
  const { notities, bord, interventies, volledig } = behandeling
  return (
    <>
      {casus.magSchrijven && <Ontbreekt volledig={volledig} path={path} onSent={onSent} />}
      <Kop deel="bord">{zeg('tab-casus.bord')}</Kop>
      <Bord bord={bord} casus={casus} />
      <Kop deel="inzet">{zeg('tab-casus.inzet')}</Kop>
      <Inzet interventies={interventies} casus={casus} />
      <Kop deel="notities">{zeg('tab-casus.notities')}</Kop>
      <Notities notities={notities} />
      {casus.magSchrijven && (
        <Schrijfvak
          path={`${path}/notities`}
          label={zeg('tab-casus.notitie')}
          hint={zeg('tab-casus.notitie-hulp')}
          button={zeg('tab-casus.bewaar')}
          done={zeg('tab-casus.bewaard')}
          onSent={onSent}
        />
      )}
    </>
  )
}
