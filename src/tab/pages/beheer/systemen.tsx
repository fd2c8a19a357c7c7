import type { Systemen as Lijst } from '../../../http/contract.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'

/** Where a Casus goes as well: what is on and what that does. Switched by the settings. */
export default function Systemen() {
  const asked = useAsk<Lijst>('/beheer/systemen')
  if (!asked.data) return <Waiting asked={asked} />
  return (
    <>
      <p>{zeg('tab-systemen.uitleg')}</p>
      <ul className="lijst">
        {asked.data.systemen.map(({ id, naam, uitleg, aan }) => (
          <li key={id} className="kaart">
            <h2>{naam}</h2>
            <p>
              <strong>{zeg(aan ? 'tab-systemen.aan' : 'tab-systemen.uit')}</strong>
            </p>
            <p>{uitleg}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
