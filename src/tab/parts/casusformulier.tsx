import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { FormulierLinks } from '../../http/contract/casusdesk.ts'
import { zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { Failure } from './waiting.tsx'

/** The whole Casus to print or keep, behind links that open once. */
export function Casusformulier({ path }: { readonly path: string }) {
  const [links, setLinks] = useState<FormulierLinks | null>(null)
  const { busy, probleem, send } = useSend()
  const offer = async () => {
    setLinks(await send<FormulierLinks>(`${path}/casusformulier`, {}))
  }
  return (
    <section>
      <h2>{zeg('tab-casusformulier.titel')}</h2>
      {probleem && <Failure probleem={probleem} />}
      {links && (
        <div role="status">
          <p>{zeg('tab-casusformulier.uitleg', { minuten: links.minuten })}</p>
          <ul>
            <li>
              <a href={links.leesbaar} target="_blank" rel="noreferrer">
                {zeg('tab-casusformulier.open')}
              </a>
            </li>
            <li>
              <a href={links.json} target="_blank" rel="noreferrer">
                {zeg('tab-casusformulier.json')}
              </a>
            </li>
          </ul>
        </div>
      )}
      <Button disabledFocusable={busy} onClick={() => void offer()}>
        {zeg('tab-casusformulier.maak')}
      </Button>
    </section>
  )
}
