import { Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { Vraaggroepen, Vraaggroepregel } from '../../http/contract/redactie.ts'
import { Melding } from '../parts/melding.tsx'
import { Title } from '../parts/title.tsx'
import { Vraagitem } from '../parts/vraagitem.tsx'
import { Failure, Waiting } from '../parts/waiting.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'
import { useSend } from '../use-send.ts'

const STATUSSEN = ['open', 'in-behandeling', 'klaar', 'niet-nodig'] as const
/** So many at once, the largest; the page stays quick to read and to draw. */
const SHOWN = 50
const TO_DO: readonly Vraaggroepregel['status'][] = ['open', 'in-behandeling']

/** What people asked and the base did not answer, in groups (B19, X26). */
export default function Vragen() {
  const [all, setAll] = useState(false)
  const [done, setDone] = useState('')
  const asked = useAsk<Vraaggroepen>('/vragen')
  const { data } = asked
  const groepen = data?.groepen.filter(({ status }) => all || TO_DO.includes(status)) ?? []
  return (
    <>
      <Title>{zeg('tab-pagina.vragen')}</Title>
      <p>{zeg('tab-vragen.uitleg')}</p>
      <Melding>{done}</Melding>
      {(!data || asked.probleem) && <Waiting asked={asked} />}
      {data && (
        <>
          <Field label={zeg('tab-vragen.toon')}>
            <Select
              value={all ? 'alle' : 'te-doen'}
              onChange={(_event, { value }) => setAll(value === 'alle')}
            >
              <option value="te-doen">{zeg('tab-vragen.te-doen')}</option>
              <option value="alle">{zeg('tab-vragen.alle')}</option>
            </Select>
          </Field>
          <p role="status">
            {groepen.length === 0
              ? zeg('tab-vragen.leeg')
              : zeg('tab-vragen.groepen', { groepen: groepen.length })}
          </p>
          <ul className="lijst">
            {groepen.slice(0, SHOWN).map((groep) => (
              <Groep
                key={groep.id}
                groep={groep}
                redacteuren={data.redacteuren}
                onChange={(answer, melding) => {
                  asked.replace(answer)
                  setDone(melding)
                }}
                onStale={asked.reload}
              />
            ))}
          </ul>
          {groepen.length > SHOWN && (
            <p>{zeg('tab-vragen.meer', { aantal: groepen.length - SHOWN })}</p>
          )}
        </>
      )}
    </>
  )
}

interface GroepProps {
  readonly groep: Vraaggroepregel
  readonly redacteuren: Vraaggroepen['redacteuren']
  /** With what was done, in words. */
  onChange(groepen: Vraaggroepen, melding: string): void
  /** Somebody else changed it. */
  onStale(): void
}

function Groep({ groep, redacteuren, onChange, onStale }: GroepProps) {
  const { id, woorden, aantal, laatst, vragen, status, redacteur, opnieuw, wachtenden } = groep
  const sending = useSend()
  const [saved, setSaved] = useState(false)
  const path = `/vragen/${encodeURIComponent(id)}`
  const was = { status, redacteur: redacteur?.id ?? null }
  const known = redacteur && !redacteuren.some((one) => one.id === redacteur.id) ? [redacteur] : []
  const change = async (to: Partial<typeof was>) => {
    setSaved(false)
    const answer = await sending.send<Vraaggroepen>(`${path}/werk`, { ...was, ...to, was })
    if (!answer) return onStale()
    const now = zeg(`tab-vragen.${to.status ?? status}`)
    onChange(answer, to.status ? zeg('tab-vragen.nu-status', { status: now, vraag: title }) : '')
    setSaved(true)
  }
  const times = { aantal, datum: day(laatst) }
  const title = vragen[0] ?? woorden.join(', ')
  return (
    <li className="kaart">
      <h2>{title}</h2>
      <p>{zeg('tab-vragen.woorden', { woorden: woorden.join(', ') })}</p>
      <p>{zeg(aantal === 1 ? 'tab-vragen.een-keer' : 'tab-vragen.aantal', times)}</p>
      {opnieuw > 0 && <p>{zeg('tab-vragen.opnieuw', { aantal: opnieuw })}</p>}
      {wachtenden > 0 && (
        <p>
          {zeg(wachtenden === 1 ? 'tab-vragen.een-wachtende' : 'tab-vragen.wachtenden', {
            aantal: wachtenden,
          })}
        </p>
      )}
      {aantal > 1 && (
        <ul>
          {vragen.slice(1).map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
          {aantal > vragen.length && (
            <li>{zeg('tab-vragen.meer', { aantal: aantal - vragen.length })}</li>
          )}
        </ul>
      )}
      <div className="rij">
        <Field label={zeg('tab-vragen.status')}>
          <Select
            value={status}
            onChange={(_event, { value }) => void change({ status: value as typeof status })}
          >
            {STATUSSEN.map((one) => (
              <option key={one} value={one}>
                {zeg(`tab-vragen.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={zeg('tab-vragen.redacteur')}>
          <Select
            value={redacteur?.id ?? ''}
            onChange={(_event, { value }) => void change({ redacteur: value || null })}
          >
            <option value="">{zeg('tab-vragen.niemand')}</option>
            {[...redacteuren, ...known].map((one) => (
              <option key={one.id} value={one.id}>
                {one.naam}
              </option>
            ))}
          </Select>
        </Field>
        <span role="status">{saved ? zeg('tab-vragen.bewaard') : ''}</span>
      </div>
      {sending.probleem && <Failure probleem={sending.probleem} />}
      <Vraagitem groep={groep} title={title} path={path} onChange={onChange} />
    </li>
  )
}
