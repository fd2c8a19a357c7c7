import { useEffect, useRef } from 'react'
import type { CasusPagina, Tijdlijn as Momenten } from '../../http/contract/casusdesk.ts'
import { moment, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'
import { Kop } from './kop.tsx'
import { Waiting } from './waiting.tsx'

interface TijdlijnProps {
  readonly path: string
  readonly casus: CasusPagina
}

/** What happened, the newest first. Asked again when the Casus changes. */
export function Tijdlijn({ path, casus }: TijdlijnProps) {
  const asked = useAsk<Momenten>(`${path}/tijdlijn`)
  const shown = useRef(casus)
  const { reload } = asked
  useEffect(() => {
    if (shown.current !== casus) reload()
    shown.current = casus
  }, [casus, reload])
  return (
    <>
      <Kop deel="tijdlijn">{zeg('tab-casus.tijdlijn')}</Kop>
      {asked.data ? (
        <ol className="lijst">
          {asked.data.momenten.map(({ id, op, tekst, wie }) => (
            <li key={id}>
              {moment(op)}: {tekst} ({wie})
            </li>
          ))}
        </ol>
      ) : (
        <Waiting asked={asked} />
      )}
    </>
  )
}
