import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Ingevoerd, Invoerplanpagina } from '../../http/contract/schrijven.ts'
import { zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { Failure } from './waiting.tsx'

const MAX_BYTES = 15_000_000

interface Bestand {
  readonly soort: 'json' | 'csv'
  readonly inhoud: string
}

/** A file comes in: first what it would change, then it is done (E10). */
export function Invoer() {
  const [chosen, setChosen] = useState<File | null>(null)
  const [mistake, setMistake] = useState('')
  const [read, setRead] = useState<{ bestand: Bestand; plan: Invoerplanpagina } | null>(null)
  const [done, setDone] = useState('')
  const sending = useSend()

  const choose = (file: File | null) => {
    setChosen(file)
    setRead(null)
    setDone('')
    setMistake('')
    sending.clear()
  }
  const look = async (event: FormEvent) => {
    event.preventDefault()
    if (!chosen) return setMistake(zeg('tab-uitwisseling.kies-eerst'))
    const bestand = await readFile(chosen)
    if (typeof bestand === 'string') return setMistake(bestand)
    const plan = await sending.send<Invoerplanpagina>('/kennis-invoer/proef', bestand)
    if (plan) setRead({ bestand, plan })
  }
  const bringIn = async ({ bestand, plan }: NonNullable<typeof read>) => {
    const body = { ...bestand, kenmerk: plan.kenmerk }
    const answer = await sending.send<Ingevoerd>('/kennis-invoer', body)
    if (!answer) return
    setRead(null)
    setDone(zeg('tab-uitwisseling.ingelezen', { aantal: answer.concepten }))
  }
  return (
    <>
      <form onSubmit={(event) => void look(event)}>
        <label htmlFor="bestand">{zeg('tab-uitwisseling.bestand')}</label>
        <input
          id="bestand"
          type="file"
          accept=".json,.csv"
          aria-describedby="bestand-fout"
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
        <p id="bestand-fout" role="alert">
          {mistake}
        </p>
        <div className="rij">
          <Button type="submit" disabledFocusable={sending.busy}>
            {zeg('tab-uitwisseling.kijk')}
          </Button>
          <span role="status">{sending.busy ? zeg('tab-hulp.bezig') : done}</span>
        </div>
      </form>
      {sending.probleem && <Failure probleem={sending.probleem} />}
      {read && <Plan plan={read.plan} busy={sending.busy} onConfirm={() => void bringIn(read)} />}
    </>
  )
}

/** What is in it, or why it cannot be read. */
async function readFile(file: File): Promise<Bestand | string> {
  const soort = /\.(json|csv)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (soort !== 'json' && soort !== 'csv') return zeg('tab-uitwisseling.geen-soort')
  if (file.size > MAX_BYTES) {
    return zeg('tab-uitwisseling.te-groot', { mb: Math.ceil(file.size / 1_000_000) })
  }
  try {
    const bytes = await file.arrayBuffer()
    return { soort, inhoud: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return zeg('tab-uitwisseling.niet-te-lezen')
  }
}

interface PlanProps {
  readonly plan: Invoerplanpagina
  readonly busy: boolean
  onConfirm(): void
}

function Plan({ plan, busy, onConfirm }: PlanProps) {
  const { nieuw, gewijzigd, gelijk, geweigerd } = plan
  const aantal = nieuw.length + gewijzigd.length
  return (
    <section className="kaart" aria-label={zeg('tab-uitwisseling.kijk')}>
      <h3>{zeg('tab-uitwisseling.nieuw', { aantal: nieuw.length })}</h3>
      <ul>
        {nieuw.map(({ id, titel }) => (
          <li key={id}>{titel}</li>
        ))}
      </ul>
      <h3>{zeg('tab-uitwisseling.gewijzigd', { aantal: gewijzigd.length })}</h3>
      <ul>
        {gewijzigd.map(({ id, titel, velden }) => (
          <li key={id}>
            {titel}: {velden.join(', ')}
          </li>
        ))}
      </ul>
      <h3>{zeg('tab-uitwisseling.gelijk', { aantal: gelijk })}</h3>
      <h3>{zeg('tab-uitwisseling.geweigerd', { aantal: geweigerd.length })}</h3>
      <ul>
        {geweigerd.map(({ waar, redenen }) => (
          <li key={waar}>
            {waar}: {redenen.join(' ')}
          </li>
        ))}
      </ul>
      <div role="status">
        {aantal === 0 && (
          <MessageBar>
            <MessageBarBody>{zeg('tab-uitwisseling.niets')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {aantal > 0 && (
        <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
          {zeg('tab-uitwisseling.lees-in', { aantal })}
        </Button>
      )}
    </section>
  )
}
