import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { day, zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { Feit } from './feit.tsx'
import { Failure } from './waiting.tsx'

const VERDER = ['ja', 'deels', 'nee', 'nvt'] as const

interface AfrondingProps {
  readonly casus: CasusPagina
  readonly path: string
  onSent(casus: CasusPagina): void
}

/** What was concluded, with for the indiener the question whether it helped. Nothing while the Casus runs. */
export function Afronding({ casus, path, onSent }: AfrondingProps) {
  const { afronding, magEvalueren } = casus
  if (!afronding) return null
  const { verder, toelichting, op, route, antwoorden, evaluatie } = afronding
  return (
    <section className="kaart van-mij">
      <h2>{zeg('tab-afronding.titel', { datum: day(op) })}</h2>
      <p className="tekst">{toelichting}</p>
      <dl>
        {/* Who is still to say it themselves is not told first what others think. */}
        {!magEvalueren && <Feit naam={zeg('tab-afronding.verder')} tekst={verder} />}
        {route && (
          <>
            <dt>{zeg('tab-afronding.route')}</dt>
            <dd>
              <a href={`#/kennis/${encodeURIComponent(route.id)}`}>{route.titel}</a>
            </dd>
          </>
        )}
        {evaluatie && !magEvalueren && (
          <Feit naam={zeg('tab-afronding.evaluatie')} tekst={zeg(`tab-verder.${evaluatie}`)} />
        )}
      </dl>
      {antwoorden.length > 0 && (
        <details>
          <summary>{zeg('tab-afronding.alles')}</summary>
          <dl>
            {antwoorden.map(({ stap, onderwerp, tekst }) => (
              <Feit key={stap} naam={onderwerp} tekst={tekst} />
            ))}
          </dl>
        </details>
      )}
      {magEvalueren && <Evaluatie path={path} given={evaluatie} onSent={onSent} />}
    </section>
  )
}

interface EvaluatieProps {
  readonly path: string
  readonly given: (typeof VERDER)[number] | null
  onSent(casus: CasusPagina): void
}

function Evaluatie({ path, given, onSent }: EvaluatieProps) {
  const [thanks, setThanks] = useState(false)
  const { busy, probleem, send } = useSend()
  const answer = async (verder: string) => {
    const casus = await send<CasusPagina>(`${path}/evaluatie`, { verder })
    if (!casus) return
    setThanks(true)
    onSent(casus)
  }
  return (
    <>
      <h3>{zeg('tab-afronding.vraag')}</h3>
      {probleem && <Failure probleem={probleem} />}
      <div className="rij">
        {VERDER.map((verder) => (
          <Button
            key={verder}
            aria-pressed={given === verder}
            appearance={given === verder ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            onClick={() => void answer(verder)}
          >
            {zeg(`tab-verder.${verder}`)}
          </Button>
        ))}
      </div>
      <p role="status">
        {thanks && zeg(given === 'nee' ? 'tab-afronding.nee' : 'tab-afronding.bedankt')}
      </p>
    </>
  )
}
