import { Button, Radio, RadioGroup } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { Deskitem, Kennisbewerking, Kenniskeuzes } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'
import { differences, toText, type Veld } from './bewerking.ts'

type Wie = 'mijn' | 'ander'

interface SamenvoegenProps {
  readonly mijn: Kennisbewerking
  /** The text both started from. */
  readonly basis: Kennisbewerking
  readonly ander: Deskitem
  readonly keuzes: Kenniskeuzes
  readonly busy: boolean
  onSolve(item: Kennisbewerking): void
}

/** Two texts beside each other, field by field, to choose from. What only one of both changed is chosen already. */
export function Samenvoegen({ mijn, basis, ander, keuzes, busy, onSolve }: SamenvoegenProps) {
  const velden = differences(mijn, ander.item)
  const [chosen, setChosen] = useState<Partial<Record<Veld, Wie>>>({})
  const theirs = ander.doorMij
    ? zeg('tab-samen.van-mij')
    : zeg('tab-samen.van-ander', { naam: ander.door })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const changedByMe = differences(basis, mijn)
  const choiceOf = (veld: Veld): Wie =>
    chosen[veld] ?? (changedByMe.includes(veld) ? 'mijn' : 'ander')
  const solve = () => {
    const taken = velden.filter((veld) => choiceOf(veld) === 'ander')
    const kept = Object.fromEntries(taken.map((veld) => [veld, ander.item[veld]]))
    onSolve({ ...mijn, ...kept, versie: ander.item.versie })
  }
  return (
    <section className="kaart samen" aria-labelledby="samen">
      <h2 id="samen" ref={heading} tabIndex={-1}>
        {zeg(ander.doorMij ? 'tab-samen.titel-mij' : 'tab-samen.titel')}
      </h2>
      <p>{zeg(velden.length === 0 ? 'tab-samen.gelijk' : 'tab-samen.uitleg')}</p>
      {velden.map((veld) => (
        <div key={veld} className="kaart">
          <h3>{zeg(`tab-veld.${veld}`)}</h3>
          <div className="naast">
            <Versie kop={zeg('tab-samen.van-jou')} tekst={toText(mijn, veld, keuzes)} />
            <Versie kop={theirs} tekst={toText(ander.item, veld, keuzes)} />
          </div>
          <RadioGroup
            layout="horizontal"
            aria-label={zeg('tab-samen.veld', { veld: zeg(`tab-veld.${veld}`) })}
            value={choiceOf(veld)}
            onChange={(_event, { value }) => setChosen({ ...chosen, [veld]: value as Wie })}
          >
            <Radio value="mijn" label={zeg('tab-samen.van-jou')} />
            <Radio value="ander" label={theirs} />
          </RadioGroup>
        </div>
      ))}
      <Button appearance="primary" disabledFocusable={busy} onClick={solve}>
        {zeg('tab-samen.bewaar')}
      </Button>
    </section>
  )
}

function Versie({ kop, tekst }: { readonly kop: string; readonly tekst: string }) {
  return (
    <div>
      <h4>{kop}</h4>
      <p className="tekst">{tekst === '' ? zeg('tab-samen.leeg') : tekst}</p>
    </div>
  )
}
