import type { Wijzigingen as Lijst } from '../../../http/contract.ts'
import { Fact } from '../../parts/fact.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { fullMoment, zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'

/** What beheerders changed, the newest first. */
export default function Wijzigingen() {
  const asked = useAsk<Lijst>('/beheer/wijzigingen')
  if (!asked.data) return <Waiting asked={asked} />
  const { wijzigingen } = asked.data
  if (wijzigingen.length === 0) return <p>{zeg('tab-wijzigingen.leeg')}</p>
  return (
    <>
      <p>{zeg('tab-wijzigingen.titel')}</p>
      <ul className="lijst">
        {wijzigingen.map(({ id, op, wie, wat, van, naar }) => (
          <li key={id} className="kaart">
            <h2>{wat}</h2>
            <dl>
              <Fact name={zeg('tab-wijzigingen.wanneer')}>{fullMoment(op)}</Fact>
              <Fact name={zeg('tab-wijzigingen.wie')}>{wie}</Fact>
              <Fact name={zeg('tab-wijzigingen.van')}>{van}</Fact>
              <Fact name={zeg('tab-wijzigingen.naar')}>{naar}</Fact>
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
