import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Wetswachtpagina } from '../../http/contract/wetten.ts'
import { zeg } from '../teksten.ts'
import { forgetDraft, useDraft } from '../use-draft.ts'
import { useSend } from '../use-send.ts'
import { fitOf } from './lengte.ts'
import { Mis } from './mis.tsx'

const SOORTEN = ['gewijzigd', 'vervallen'] as const
const MAX = 600
const DRAFT = 'wetswijziging'

interface WetformulierProps {
  readonly wetten: Wetswachtpagina['wetten']
  onSaved(page: Wetswachtpagina, message: string): void
}

/** Notes that a law changes or lapses. */
export function Wetformulier({ wetten, onSaved }: WetformulierProps) {
  const [uitleg, setUitleg] = useDraft(DRAFT)
  const [open, setOpen] = useState(false)
  const [wet, setWet] = useState('')
  const [soort, setSoort] = useState<string>(SOORTEN[0])
  const [per, setPer] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, probleem, send, clear } = useSend()
  const fit = fitOf(uitleg, MAX)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wet === '' || per === '' || uitleg.trim() === '' || fit.teLang) return
    const page = await send<Wetswachtpagina>('/wetswijzigingen', { wet, soort, per, uitleg })
    if (!page) return
    forgetDraft(DRAFT)
    setUitleg('')
    setTried(false)
    setOpen(false)
    onSaved(page, zeg('tab-wetten.bewaard', { wet }))
  }
  const missing = (value: string) =>
    tried && value.trim() === '' ? { validationMessage: zeg('tab-wetten.invullen') } : {}
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {zeg(open ? 'tab-wetten.sluit' : 'tab-wetten.noteer')}
      </Button>
      {open && (
        <form className="kaart" onSubmit={(event) => void submit(event)} noValidate>
          <Field label={zeg('tab-wetten.wet')} hint={zeg('tab-wetten.wet-hulp')} {...missing(wet)}>
            <Select value={wet} onChange={(_event, { value }) => setWet(value)}>
              <option value="">{zeg('tab-wetten.kies')}</option>
              {wetten.map((one) => (
                <option key={one.wet} value={one.wet}>
                  {zeg(one.items === 1 ? 'tab-wetten.keuze-een' : 'tab-wetten.keuze', {
                    ...{ wet: one.wet, aantal: one.items },
                  })}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={zeg('tab-wetten.soort')}>
            <Select value={soort} onChange={(_event, { value }) => setSoort(value)}>
              {SOORTEN.map((one) => (
                <option key={one} value={one}>
                  {zeg(`tab-wetten.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={zeg('tab-wetten.per')} {...missing(per)}>
            <Input type="date" value={per} onChange={(_event, { value }) => setPer(value)} />
          </Field>
          <Field
            label={zeg('tab-wetten.wat')}
            hint={zeg('tab-wetten.wat-hulp')}
            {...fit.field}
            {...missing(uitleg)}
          >
            <Textarea value={uitleg} rows={3} onChange={(_event, { value }) => setUitleg(value)} />
          </Field>
          <Mis
            probleem={probleem}
            onUse={(text) => {
              setUitleg(text)
              clear()
            }}
          />
          <div className="rij">
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {zeg('tab-wetten.bewaar')}
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
