import { Button, Checkbox, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Gemeenten, Gemeenteregel } from '../../../http/contract.ts'
import { fitOf } from '../../parts/lengte.ts'
import { Saved } from '../../parts/saved.tsx'
import { zeg } from '../../teksten.ts'
import { useFocus } from '../../use-focus.ts'
import { useSave } from '../../use-save.ts'

const MAX = 120

interface Props {
  readonly gemeente: Gemeenteregel
  onSaved(lijst: Gemeenten): void
  onCancel(): void
}

/** A municipality to fill in. Its tenant is chosen once. */
export function Gemeenteformulier({ gemeente, onSaved, onCancel }: Props) {
  const [tenantId, setTenantId] = useState(gemeente.tenantId)
  const [naam, setNaam] = useState(gemeente.naam)
  const [contactpunt, setContactpunt] = useState(gemeente.contactpunt)
  const [functie, setFunctie] = useState(gemeente.functie)
  const [toegelaten, setToegelaten] = useState(gemeente.toegelaten)
  const saving = useSave<Gemeenten>(onSaved)
  const first = useFocus()
  const fields = [
    { name: 'tenant', field: 'tenantId', value: tenantId, set: setTenantId, needed: true },
    { name: 'naam', field: 'naam', value: naam, set: setNaam, needed: true },
    { name: 'contactpunt', field: '', value: contactpunt, set: setContactpunt, needed: false },
    { name: 'functie', field: '', value: functie, set: setFunctie, needed: false },
  ]
  const shown = gemeente.tenantId === '' ? fields : fields.slice(1)
  const isWrong = (field: string) => saving.probleem?.velden?.includes(field) === true
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (fields.some(({ value }) => fitOf(value, MAX).teLang)) return
    const body = { tenantId: tenantId.trim(), naam, contactpunt, functie, toegelaten }
    void saving.save('/beheer/gemeenten', body)
  }
  return (
    <form noValidate onSubmit={send}>
      {gemeente.tenantId !== '' && <p>{gemeente.tenantId}</p>}
      {shown.map(({ name, field, value, set, needed }, at) => (
        <Field
          key={name}
          label={zeg(`tab-gemeenten.${name}`)}
          hint={name === 'naam' ? '' : zeg(`tab-gemeenten.${name}-hulp`)}
          required={needed}
          {...(isWrong(field)
            ? { validationMessage: zeg(`tab-gemeenten.${name}-fout`), validationState: 'error' }
            : fitOf(value, MAX).field)}
        >
          <Input
            ref={at === 0 ? first : null}
            value={value}
            onChange={(_event, data) => {
              set(data.value)
              saving.reset()
            }}
          />
        </Field>
      ))}
      <Checkbox
        label={zeg('tab-gemeenten.mag')}
        checked={toegelaten}
        onChange={(_event, { checked }) => setToegelaten(checked === true)}
      />
      <Saved saving={saving} />
      <div className="rij">
        <Button type="submit" appearance="primary" disabledFocusable={saving.busy}>
          {zeg('tab-beheer.bewaar')}
        </Button>
        <Button onClick={onCancel}>{zeg('tab-beheer.annuleer')}</Button>
      </div>
    </form>
  )
}
