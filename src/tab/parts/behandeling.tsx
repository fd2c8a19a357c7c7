import { useEffect, useRef } from 'react'
import type { CasusPagina, Tijdlijn as Momenten } from '../../http/contract.ts'
import { day, moment, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'
import { Schrijfvak } from './schrijfvak.tsx'
import { Waiting } from './waiting.tsx'

type Bij = NonNullable<CasusPagina['behandeling']>

interface BehandelingProps {
  readonly behandeling: Bij
  readonly casus: CasusPagina
  readonly path: string
  onSent(casus: CasusPagina): void
}

/** The side of the Loket: what comes next, who must answer, notes, and what happened. */
export function Behandeling({ behandeling, casus, path, onSent }: BehandelingProps) {
  const { termijn, volgende, wachtTot, notities, bord, advies } = behandeling
  return (
    <>
      <dl>
        {termijn && (
          <>
            <dt>{zeg('tab-werk.termijn')}</dt>
            <dd>{termijn.tekst}</dd>
          </>
        )}
        {volgende && (
          <>
            <dt>{zeg('tab-werk.volgende')}</dt>
            <dd>
              {volgende.wat} ({day(volgende.op)})
            </dd>
          </>
        )}
        {wachtTot && (
          <>
            <dt>{zeg('tab-casus.wacht-tot')}</dt>
            <dd>{day(wachtTot)}</dd>
          </>
        )}
      </dl>
      {advies.length > 0 && (
        <>
          <h2>{zeg('tab-casus.advies')}</h2>
          <ul>
            {advies.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{zeg('tab-casus.bord')}</h2>
      <Bord bord={bord} />
      <h2>{zeg('tab-casus.notities')}</h2>
      {notities.length === 0 && <p>{zeg('tab-casus.geen-notities')}</p>}
      {notities.length > 0 && (
        <ol className="lijst">
          {notities.map(({ id, naam, op, tekst }) => (
            <li key={id} className="kaart">
              <p>
                <strong>{naam}</strong>, {moment(op)}
              </p>
              <p className="tekst">{tekst}</p>
            </li>
          ))}
        </ol>
      )}
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
      <h2>{zeg('tab-casus.tijdlijn')}</h2>
      <Tijdlijn path={path} casus={casus} />
    </>
  )
}

function Bord({ bord }: Pick<Bij, 'bord'>) {
  if (bord.length === 0) return <p>{zeg('tab-casus.geen-bord')}</p>
  return (
    <ul className="lijst">
      {bord.map(({ id, organisatie, vraag, toegezegdVoor, antwoord }) => (
        <li key={id} className="kaart">
          <h3>{organisatie}</h3>
          <p className="tekst">
            {zeg('tab-casus.vraag')}: {vraag}
          </p>
          {toegezegdVoor && (
            <p>
              {zeg('tab-casus.toegezegd')} {day(toegezegdVoor)}
            </p>
          )}
          <p className="tekst">{antwoord ?? zeg('tab-casus.nog-niet')}</p>
        </li>
      ))}
    </ul>
  )
}

/** Asked again when the Casus changes. */
function Tijdlijn({ path, casus }: { readonly path: string; readonly casus: CasusPagina }) {
  const asked = useAsk<Momenten>(`${path}/tijdlijn`)
  const shown = useRef(casus)
  const { reload } = asked
  useEffect(() => {
    if (shown.current !== casus) reload()
    shown.current = casus
  }, [casus, reload])
  if (!asked.data) return <Waiting asked={asked} />
  return (
    <ol className="lijst">
      {asked.data.momenten.map(({ id, op, tekst, wie }) => (
        <li key={id}>
          {moment(op)}: {tekst} ({wie})
        </li>
      ))}
    </ol>
  )
}
