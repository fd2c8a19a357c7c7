import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Uitvoer } from '../../http/contract/schrijven.ts'
import { Invoer } from '../parts/invoer.tsx'
import { Title } from '../parts/title.tsx'
import { Failure } from '../parts/waiting.tsx'
import { zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'

const SOORTEN = ['json', 'csv'] as const
const TYPES = { json: 'application/json', csv: 'text/csv' } as const

/** The base as a file, out and in (E10). */
export default function Uitwisseling() {
  return (
    <>
      <Title>{zeg('tab-pagina.uitwisseling')}</Title>
      <h2>{zeg('tab-uitwisseling.uitvoer')}</h2>
      <p>{zeg('tab-uitwisseling.uitvoer-uitleg')}</p>
      <Bewaar />
      <h2>{zeg('tab-uitwisseling.invoer')}</h2>
      <p>{zeg('tab-uitwisseling.invoer-uitleg')}</p>
      <Invoer />
    </>
  )
}

function Bewaar() {
  const [done, setDone] = useState('')
  const sending = useSend()
  const save = async (soort: (typeof SOORTEN)[number]) => {
    setDone('')
    const uitvoer = await sending.send<Uitvoer>(`/kennis-uitvoer?soort=${soort}`)
    if (!uitvoer) return
    download(uitvoer, TYPES[soort])
    setDone(zeg('tab-uitwisseling.klaar', { aantal: uitvoer.items, naam: uitvoer.naam }))
  }
  return (
    <>
      <div className="rij">
        {SOORTEN.map((soort) => (
          <Button key={soort} disabledFocusable={sending.busy} onClick={() => void save(soort)}>
            {zeg(`tab-uitwisseling.${soort}`)}
          </Button>
        ))}
        <span role="status">{done}</span>
      </div>
      {sending.probleem && <Failure probleem={sending.probleem} />}
    </>
  )
}

function download({ naam, inhoud }: Uitvoer, type: string): void {
  const address = URL.createObjectURL(new Blob([inhoud], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = naam
  link.click()
  URL.revokeObjectURL(address)
}
