import { Button } from '@fluentui/react-components'
import type { Berichten as Lijst } from '../../../http/contract.ts'
import { Fact } from '../../parts/fact.tsx'
import { Saved } from '../../parts/saved.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { moment, zeg } from '../../teksten.ts'
import { useAsk } from '../../use-ask.ts'
import { useSave } from '../../use-save.ts'

/** Messages that did not arrive, to send once more. */
export default function Berichten() {
  const asked = useAsk<Lijst>('/beheer/berichten')
  const saving = useSave<Lijst>(asked.replace)
  if (!asked.data) return <Waiting asked={asked} />
  const { berichten } = asked.data
  return (
    <>
      <Saved saving={saving} text={zeg('tab-mislukt.onderweg')} />
      {berichten.length === 0 && <p>{zeg('tab-mislukt.leeg')}</p>}
      {berichten.length > 0 && (
        <ul className="lijst">
          {berichten.map(({ id, wat, op, referentie, code }) => (
            <li key={id} className="kaart">
              <h2>{wat}</h2>
              <dl>
                {referentie !== null && <Fact name={zeg('tab-mislukt.casus')}>{referentie}</Fact>}
                <Fact name={zeg('tab-mislukt.op')}>{moment(op)}</Fact>
                <Fact name={zeg('tab-mislukt.code')}>{code}</Fact>
              </dl>
              <Button
                disabledFocusable={saving.busy}
                onClick={() =>
                  void saving.save(`/beheer/berichten/${encodeURIComponent(id)}/herkansingen`, {})
                }
              >
                {zeg('tab-mislukt.opnieuw', { wat, referentie: referentie ?? '' })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
