import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { Wetswachtpagina, Wetswijzigingregel } from '../../http/contract/wetten.ts'
import { day, zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { Failure } from './waiting.tsx'
import { Zeker } from './zeker.tsx'

interface WijzigingProps {
  readonly wijziging: Wetswijzigingregel
  onAnswer(page: Wetswachtpagina, message: string): void
  /** Something is otherwise than it looked. */
  onStale(): void
}

/** One change of a law, with the items that are still to be checked for it and those that were. */
export function Wijziging({ wijziging, onAnswer, onStale }: WijzigingProps) {
  const { id, wet, soort, per, komt, uitleg, door, op, open, nagekeken } = wijziging
  const sending = useSend()
  const left = useRef<HTMLParagraphElement>(null)
  const before = useRef(open.length)
  // The button of what was checked is gone: the keyboard goes to how many are left.
  useEffect(() => {
    const changed = before.current !== open.length
    before.current = open.length
    if (changed && document.activeElement === document.body) left.current?.focus()
  }, [open.length])
  const path = `/wetswijzigingen/${encodeURIComponent(id)}`
  const send = async (to: string, body: unknown, message: string) => {
    const page = await sending.send<Wetswachtpagina>(`${path}/${to}`, body)
    if (page) onAnswer(page, message)
    else onStale()
  }
  const check = (item: string, done: boolean, message: string) =>
    void send('nagekeken', { item, nagekeken: done }, message)
  const todo = open.length === 0 ? 'alles-gedaan' : open.length === 1 ? 'te-doen-een' : 'te-doen'
  return (
    <li className="kaart">
      <h3>{wet}</h3>
      <p>
        <strong>
          {zeg(`tab-wetten.${soort}-${komt ? 'straks' : 'per'}`, { datum: day(per) })}
        </strong>
      </p>
      <p className="tekst">{uitleg}</p>
      <p>{zeg('tab-wetten.genoteerd', { naam: door, datum: day(op) })}</p>
      <p ref={left} tabIndex={-1}>
        {zeg(`tab-wetten.${todo}`, { aantal: open.length })}
      </p>
      <ul className="lijst">
        {open.map((item) => (
          <li key={item.id} className="rij">
            <a href={`#/kennisdesk/${encodeURIComponent(item.id)}`}>{item.titel}</a>
            <Button
              aria-label={`${zeg('tab-wetten.nagekeken')}: ${item.titel}`}
              disabledFocusable={sending.busy}
              onClick={() =>
                check(item.id, true, zeg('tab-wetten.na-nagekeken', { titel: item.titel }))
              }
            >
              {zeg('tab-wetten.nagekeken')}
            </Button>
          </li>
        ))}
      </ul>
      {nagekeken.length > 0 && (
        <details>
          <summary>{zeg('tab-wetten.al-nagekeken', { aantal: nagekeken.length })}</summary>
          <ul className="lijst">
            {nagekeken.map((item) => (
              <li key={item.id}>
                <a href={`#/kennisdesk/${encodeURIComponent(item.id)}`}>{item.titel}</a>
                <p>{zeg('tab-wetten.door', { naam: item.door, datum: day(item.op) })}</p>
                <Button
                  appearance="subtle"
                  aria-label={`${zeg('tab-wetten.toch-niet')}: ${item.titel}`}
                  disabledFocusable={sending.busy}
                  onClick={() =>
                    check(item.id, false, zeg('tab-wetten.weer', { titel: item.titel }))
                  }
                >
                  {zeg('tab-wetten.toch-niet')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {sending.probleem && <Failure probleem={sending.probleem} />}
      <div className="rij">
        <Zeker
          knop={zeg('tab-wetten.neem-terug')}
          vraag={zeg('tab-wetten.neem-terug-vraag')}
          ja={zeg('tab-wetten.ja')}
          nee={zeg('tab-wetten.nee')}
          busy={sending.busy}
          onJa={() => void send('terug', {}, zeg('tab-wetten.teruggenomen', { wet }))}
        />
      </div>
    </li>
  )
}
