import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { zeg } from '../../teksten.ts'
import { Rijen } from './rijen.tsx'
import { useBericht, useFormulier } from './velden.tsx'

/** The steps of a route, in their order. */
export function Stappen() {
  const { item, change } = useFormulier()
  const nameOf = (at: number) => zeg('tab-bewerk.stap', { nummer: at + 1 })
  return (
    <>
      <Rijen
        veld="stappen"
        titel={zeg('tab-veld.stappen')}
        rijen={item.stappen}
        nameOf={nameOf}
        empty={() => ''}
        addLabel={zeg('tab-bewerk.stap-nieuw')}
        onChange={(stappen) => change({ stappen })}
        row={(stap, at, put) => <Stap stap={stap} at={at} label={nameOf(at)} put={put} />}
      />
      <Algemeen veld="stappen" />
    </>
  )
}

interface StapProps {
  readonly stap: string
  readonly at: number
  readonly label: string
  put(stap: string): void
}

function Stap({ stap, at, label, put }: StapProps) {
  return (
    <Field label={label} {...useBericht('stappen', at)}>
      <Textarea
        value={stap}
        rows={2}
        maxLength={1000}
        onChange={(_event, { value }) => put(value.replace(/\n/g, ' '))}
      />
    </Field>
  )
}

/** What is to mend about a field as a whole, where its entries have places of their own. */
function Algemeen({
  veld,
}: {
  readonly veld: 'stappen' | 'bronnen' | 'verwante' | 'organisaties' | 'opvolging'
}) {
  const { bevindingen } = useFormulier()
  const here = bevindingen.filter(
    (one) => one.veld === veld && (one.plek === null || veld !== 'stappen'),
  )
  return here.map(({ tekst, niveau }) => (
    <p key={tekst} className={niveau === 'fout' ? 'fout' : 'tip'}>
      {tekst}
    </p>
  ))
}

interface GekozenProps {
  readonly veld: 'verwante' | 'organisaties'
  readonly uit: readonly { readonly id: string; readonly naam: string }[]
}

/** Some of a long list, in an order. */
export function Gekozen({ veld, uit }: GekozenProps) {
  const { item, change } = useFormulier()
  const [next, setNext] = useState('')
  const [missing, setMissing] = useState(false)
  const nameOf = (id: string) => uit.find((one) => one.id === id)?.naam ?? id
  const left = uit.filter(({ id }) => !item[veld].includes(id) && id !== item.id)
  return (
    <>
      <Rijen
        veld={veld}
        titel={zeg(`tab-veld.${veld}`)}
        rijen={item[veld]}
        nameOf={(at) => nameOf(item[veld][at] ?? '')}
        onChange={(ids) => change({ [veld]: ids })}
        row={(id) => <span>{nameOf(id)}</span>}
      />
      <div className="rij">
        <Field
          className="breed"
          label={zeg(`tab-bewerk.kies-${veld}`)}
          {...(missing && next === '' ? { validationMessage: zeg('tab-bewerk.kies-eerst') } : {})}
        >
          <Select value={next} onChange={(_event, { value }) => setNext(value)}>
            <option value="">{zeg('tab-bewerk.niets')}</option>
            {left.map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          onClick={() => {
            setMissing(next === '')
            if (next === '') return
            change({ [veld]: [...item[veld], next] })
            setNext('')
          }}
        >
          {zeg('tab-bewerk.voeg-toe')}
        </Button>
      </div>
      <Algemeen veld={veld} />
    </>
  )
}

/** Where it comes from. */
export function Bronnen() {
  const { item, keuzes, change } = useFormulier()
  const year = new Date().getFullYear()
  const hasLines = (document: string) =>
    !keuzes.documenten.some(({ id, zonderRegels }) => id === document && zonderRegels)
  return (
    <>
      <Rijen
        veld="bronnen"
        titel={zeg('tab-veld.bronnen')}
        rijen={item.bronnen}
        nameOf={(at) => zeg('tab-bewerk.bron', { nummer: at + 1 })}
        empty={() => ({
          ...{ document: keuzes.documenten[0]?.id ?? '', regels: '', vindplaats: '', jaar: year },
        })}
        addLabel={zeg('tab-bewerk.bron-nieuw')}
        onChange={(bronnen) => change({ bronnen })}
        row={(bron, _at, put) => (
          <>
            <Field label={zeg('tab-bewerk.bron-document')}>
              <Select
                value={bron.document}
                onChange={(_event, { value }) =>
                  put({ ...bron, document: value, regels: hasLines(value) ? bron.regels : '' })
                }
              >
                {keuzes.documenten.map(({ id, naam }) => (
                  <option key={id} value={id}>
                    {naam}
                  </option>
                ))}
              </Select>
            </Field>
            <Kort
              label={zeg('tab-bewerk.bron-vindplaats')}
              value={bron.vindplaats}
              put={(vindplaats) => put({ ...bron, vindplaats })}
            />
            {hasLines(bron.document) && (
              <Kort
                label={zeg('tab-bewerk.bron-regels')}
                value={bron.regels}
                put={(regels) => put({ ...bron, regels })}
              />
            )}
            <Kort
              label={zeg('tab-bewerk.bron-jaar')}
              value={String(bron.jaar)}
              put={(jaar) => put({ ...bron, jaar: Number(jaar.replace(/\D/g, '').slice(0, 4)) })}
            />
          </>
        )}
      />
      <Algemeen veld="bronnen" />
    </>
  )
}

/** What was done with the signal afterwards. */
export function Opvolging() {
  const { item, change } = useFormulier()
  return (
    <>
      <Rijen
        veld="opvolging"
        titel={zeg('tab-veld.opvolging')}
        rijen={item.opvolging}
        nameOf={(at) => zeg('tab-bewerk.opvolging-een', { nummer: at + 1 })}
        empty={() => ({ partij: '', status: '', jaar: '' })}
        addLabel={zeg('tab-bewerk.opvolging-nieuw')}
        onChange={(opvolging) => change({ opvolging })}
        row={(een, _at, put) =>
          (['partij', 'status', 'jaar'] as const).map((deel) => (
            <Kort
              key={deel}
              label={zeg(`tab-bewerk.opvolging-${deel}`)}
              value={een[deel]}
              put={(value) => put({ ...een, [deel]: value })}
            />
          ))
        }
      />
      <Algemeen veld="opvolging" />
    </>
  )
}

interface KortProps {
  readonly label: string
  readonly value: string
  put(value: string): void
}

function Kort({ label, value, put }: KortProps) {
  return (
    <Field label={label}>
      <Input value={value} maxLength={300} onChange={(_event, data) => put(data.value)} />
    </Field>
  )
}
