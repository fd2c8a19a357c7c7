import { useEffect, useRef, useState } from 'react'
import type { Tegenspraakpagina } from '../../http/contract/wetten.ts'
import { Bekeken, Tegenover } from '../parts/tegenover.tsx'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** Items about nearly the same situation that send people elsewhere, side by side (X32). */
export default function Tegenspraak() {
  const asked = useAsk<Tegenspraakpagina>('/tegenspraak')
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  // What was decided of is gone from its place, and the keyboard with it.
  useEffect(() => {
    if (said !== '' && document.activeElement === document.body) status.current?.focus()
  }, [said])
  if (!asked.data) return <Waiting asked={asked} />
  const answer = (page: Tegenspraakpagina, message: string) => {
    asked.replace(page)
    setSaid(message)
  }
  const { paren } = asked.data
  const open = paren.filter(({ besluit }) => besluit === null)
  const done = paren.filter(({ besluit }) => besluit !== null)
  const count = open.length === 0 ? 'leeg' : open.length === 1 ? 'aantal-een' : 'aantal'
  return (
    <>
      <Title>{zeg('tab-pagina.tegenspraak')}</Title>
      <p>{zeg('tab-tegenspraak.uitleg')}</p>
      <p role="status" ref={status} tabIndex={-1}>
        {said} {zeg(`tab-tegenspraak.${count}`, { aantal: open.length })}
      </p>
      <ul className="lijst">
        {open.map((paar) => (
          <Tegenover key={`${paar.a.id} ${paar.b.id}`} paar={paar} onAnswer={answer} />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{zeg('tab-tegenspraak.bekeken', { aantal: done.length })}</summary>
          <ul className="lijst">
            {done.map((paar) => (
              <Bekeken key={`${paar.a.id} ${paar.b.id}`} paar={paar} onAnswer={answer} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
