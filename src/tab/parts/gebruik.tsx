import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Dekkingpagina } from '../../http/contract/redactie.ts'
import { day, zeg } from '../teksten.ts'
import { Schuif } from './schuif.tsx'

type Regel = Dekkingpagina['gebruik'][number]

const COLUMNS = ['getoond', 'geholpen', 'deels', 'niet', 'gecontroleerd'] as const
type Kolom = (typeof COLUMNS)[number] | 'titel'
const SHOWN = 20

/** How items are used, by whatever column somebody wants first (E18). */
export function Gebruik({ gebruik }: { readonly gebruik: readonly Regel[] }) {
  const [kolom, setKolom] = useState<Kolom>('getoond')
  const [up, setUp] = useState(false)
  const [all, setAll] = useState(false)
  const sorted = gebruik.toSorted((a, b) => (up ? 1 : -1) * compare(a, b, kolom))
  const shown = all ? sorted : sorted.slice(0, SHOWN)
  const sort = (to: Kolom) => {
    setUp(to === kolom ? !up : to === 'titel' || to === 'gecontroleerd')
    setKolom(to)
  }
  return (
    <>
      <Schuif kop="gebruik-kop">
        <table>
          <thead>
            <tr>
              {(['titel', ...COLUMNS] as const).map((name) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={name === kolom ? (up ? 'ascending' : 'descending') : 'none'}
                >
                  <button type="button" className="sorteer" onClick={() => sort(name)}>
                    {zeg(name === 'titel' ? 'tab-dekking.item' : `tab-dekking.${name}`)}
                    <span aria-hidden="true">{name === kolom ? (up ? ' ▲' : ' ▼') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, titel, gecontroleerd, verlopen, ...counts }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`#/kennis/${encodeURIComponent(id)}`}>{titel}</a>
                </th>
                <td>{counts.getoond}</td>
                <td>{counts.geholpen}</td>
                <td>{counts.deels}</td>
                <td>{counts.niet}</td>
                <td>
                  {day(gecontroleerd)}
                  {verlopen && ` (${zeg('tab-dekking.verlopen')})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Schuif>
      {!all && gebruik.length > SHOWN && (
        <p>
          <Button onClick={() => setAll(true)}>
            {zeg('tab-dekking.meer', { aantal: gebruik.length })}
          </Button>
        </p>
      )}
    </>
  )
}

function compare(a: Regel, b: Regel, kolom: Kolom): number {
  const [x, y] = [a[kolom], b[kolom]]
  return typeof x === 'number' && typeof y === 'number'
    ? x - y
    : String(x).localeCompare(String(y), 'nl')
}
