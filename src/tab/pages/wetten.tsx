import { useEffect, useRef, useState } from 'react'
import type { Wetswachtpagina } from '../../http/contract/wetten.ts'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { Wetformulier } from '../parts/wetformulier.tsx'
import { Wijziging } from '../parts/wetswijziging.tsx'
import { zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** The laws that the base names, what changes in them, and which answers are still to be checked for it (X28). */
export default function Wetten() {
  const asked = useAsk<Wetswachtpagina>('/wetten')
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  // A button that did its work may be gone, and the keyboard with it.
  useEffect(() => {
    if (said !== '' && document.activeElement === document.body) status.current?.focus()
  }, [said])
  const { data } = asked
  if (!data) return <Waiting asked={asked} />
  const answer = (page: Wetswachtpagina, message: string) => {
    asked.replace(page)
    setSaid(message)
  }
  const stale = () => {
    asked.reload()
    setSaid(zeg('tab-wetten.kijk-na'))
  }
  const open = data.wijzigingen.filter((one) => one.open.length > 0)
  const done = data.wijzigingen.filter((one) => one.open.length === 0)
  return (
    <>
      <Title>{zeg('tab-pagina.wetten')}</Title>
      <p>{zeg('tab-wetten.uitleg')}</p>
      <Wetformulier wetten={data.wetten} onSaved={answer} />
      <p role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
      <h2>{zeg('tab-wetten.open')}</h2>
      {open.length === 0 && <p>{zeg('tab-wetten.geen-open')}</p>}
      {open.length > 0 && <p>{zeg('tab-wetten.nagekeken-uitleg')}</p>}
      <ul className="lijst">
        {open.map((one) => (
          <Wijziging key={one.id} wijziging={one} onAnswer={answer} onStale={stale} />
        ))}
      </ul>
      {done.length > 0 && (
        <details>
          <summary>{zeg('tab-wetten.klaar', { aantal: done.length })}</summary>
          <ul className="lijst">
            {done.map((one) => (
              <Wijziging key={one.id} wijziging={one} onAnswer={answer} onStale={stale} />
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{zeg('tab-wetten.genoemd')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{zeg('tab-wetten.wet')}</th>
              <th scope="col">{zeg('tab-wetten.items')}</th>
            </tr>
          </thead>
          <tbody>
            {data.wetten.map(({ wet, items }) => (
              <tr key={wet}>
                <th scope="row">{wet}</th>
                <td>{items}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
