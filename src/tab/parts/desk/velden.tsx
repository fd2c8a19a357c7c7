import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components'
import { createContext, type ReactElement, useContext } from 'react'
import type {
  ItemBevinding,
  Kennisbewerking,
  Kenniskeuzes,
} from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'
import type { Veld } from './bewerking.ts'

/** What every field of the editor works with. */
export interface Formulier {
  readonly item: Kennisbewerking
  readonly keuzes: Kenniskeuzes
  readonly bevindingen: readonly ItemBevinding[]
  change(fields: Partial<Kennisbewerking>): void
}
export const Bij = createContext<Formulier | null>(null)

export function useFormulier(): Formulier {
  const found = useContext(Bij)
  if (!found) throw new Error('a field stands outside the editor')
  return found
}

type VanSoort<T> = { [V in Veld]: Kennisbewerking[V] extends T ? V : never }[Veld]
type Regelveld = Exclude<VanSoort<string>, 'soort' | 'eigenaar'>
type Lijstveld = VanSoort<string[]>

const LONG = 3

/** Says of a field, or of one entry of it, what is to mend there. */
export function useBericht(veld: Veld, plek?: number) {
  const { bevindingen } = useFormulier()
  const here = bevindingen
    .filter((one) => one.veld === veld && (plek === undefined || one.plek === plek))
    .toSorted((a, b) => Number(b.niveau === 'fout') - Number(a.niveau === 'fout'))
  const wrong = here.some(({ niveau }) => niveau === 'fout')
  if (here.length === 0) return {}
  return {
    validationState: wrong ? ('error' as const) : ('warning' as const),
    validationMessage: {
      // Said when somebody comes here, not at every key.
      role: undefined,
      children: here.slice(0, LONG).map(({ tekst }) => (
        <span key={tekst} className="bericht">
          {tekst}
        </span>
      )),
    },
  }
}

interface VeldProps {
  readonly veld: Veld
  readonly hint?: string | undefined
  readonly children: ReactElement
}

/** A label, a field, and what is to mend. */
export function Gelabeld({ veld, hint, children }: VeldProps) {
  return (
    <Field
      data-veld={veld}
      label={zeg(`tab-veld.${veld}`)}
      {...(hint ? { hint } : {})}
      {...useBericht(veld)}
    >
      {children}
    </Field>
  )
}

interface RegelProps {
  readonly veld: Regelveld
  readonly hint?: string
  readonly type?: 'text' | 'date'
}

/** One line of text, or a day. */
export function Regel({ veld, hint, type = 'text' }: RegelProps) {
  const { item, change } = useFormulier()
  return (
    <Gelabeld veld={veld} hint={hint}>
      <Input
        type={type}
        value={item[veld]}
        maxLength={300}
        onChange={(_event, { value }) => {
          if (type === 'text' || value !== '') change({ [veld]: value })
        }}
      />
    </Gelabeld>
  )
}

interface TekstProps<V> {
  readonly veld: V
  readonly hint?: string
  readonly rows?: number
  readonly max?: number
}

export function Tekst({ veld, hint, rows = 4, max = 6000 }: TekstProps<Regelveld>) {
  const { item, change } = useFormulier()
  return (
    <Gelabeld veld={veld} hint={hint}>
      <Textarea
        value={item[veld]}
        rows={rows}
        resize="vertical"
        maxLength={max}
        onChange={(_event, { value }) => change({ [veld]: value })}
      />
    </Gelabeld>
  )
}

/** A list with an entry on each line. */
export function Lijnen({ veld, hint, rows = 3 }: TekstProps<Lijstveld>) {
  const { item, change } = useFormulier()
  return (
    <Gelabeld veld={veld} hint={hint ?? zeg('tab-bewerk.hulp-regels')}>
      <Textarea
        value={item[veld].join('\n')}
        rows={rows}
        resize="vertical"
        onChange={(_event, { value }) => change({ [veld]: value === '' ? [] : value.split('\n') })}
      />
    </Gelabeld>
  )
}
interface KeuzeProps {
  readonly veld: 'soort' | 'categorie' | 'niveau' | 'eigenaar'
  readonly uit: readonly { readonly id: string; readonly naam: string }[]
  /** May nothing be chosen? */
  readonly leeg?: boolean
}

/** One of a list. A value that is not in it is shown as it is. */
export function Keuze({ veld, uit, leeg = false }: KeuzeProps) {
  const { item, change } = useFormulier()
  const value = item[veld] ?? ''
  const known = value === '' || uit.some(({ id }) => id === value)
  return (
    <Gelabeld veld={veld}>
      <Select
        value={value}
        onChange={(_event, data) => change({ [veld]: data.value === '' ? null : data.value })}
      >
        {leeg && <option value="">{zeg('tab-bewerk.niets')}</option>}
        {!known && <option value={value}>{value}</option>}
        {uit.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </Select>
    </Gelabeld>
  )
}

interface VinkjesProps {
  readonly veld: 'leefgebieden' | 'beleidsterreinen'
  readonly uit: readonly { readonly id: string; readonly naam: string }[]
}

/** Some of a short list. */
export function Vinkjes({ veld, uit }: VinkjesProps) {
  const { item, change } = useFormulier()
  const chosen = item[veld]
  const { validationMessage } = useBericht(veld)
  return (
    <fieldset className="vinkjes" data-veld={veld}>
      <legend>{zeg(`tab-veld.${veld}`)}</legend>
      {uit.map(({ id, naam }) => (
        <Checkbox
          key={id}
          label={naam}
          checked={chosen.includes(id)}
          onChange={(_event, { checked }) =>
            change({ [veld]: checked ? [...chosen, id] : chosen.filter((one) => one !== id) })
          }
        />
      ))}
      {validationMessage && <p className="fout">{validationMessage.children}</p>}
    </fieldset>
  )
}
