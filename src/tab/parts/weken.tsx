import type { Dekkingpagina } from '../../http/contract/redactie.ts'
import { day, zeg } from '../teksten.ts'
import { Schuif } from './schuif.tsx'

type Week = Dekkingpagina['weken'][number]

/** The plot in units of its own; it grows and shrinks with the page. */
const BAR = 24
const GAP = 12
const HEIGHT = 120

/** Questions by week, answered or not: as a plot, and the same numbers as a table. */
export function Weken({ weken }: { readonly weken: readonly Week[] }) {
  const most = Math.max(...weken.map(({ beantwoord, onbeantwoord }) => beantwoord + onbeantwoord))
  if (most === 0) return <p>{zeg('tab-dekking.geen-vragen')}</p>
  return (
    <>
      <svg
        className="staven"
        role="img"
        aria-label={zeg('tab-dekking.weken-plaat')}
        viewBox={`0 0 ${weken.length * (BAR + GAP)} ${HEIGHT}`}
      >
        {weken.map((week, at) => (
          <Staaf key={week.maandag} week={week} x={at * (BAR + GAP) + GAP / 2} most={most} />
        ))}
      </svg>
      <p className="legenda" aria-hidden="true">
        <span className="beantwoord" /> {zeg('tab-dekking.beantwoord')}{' '}
        <span className="onbeantwoord" /> {zeg('tab-dekking.niet-beantwoord')}
      </p>
      <Schuif kop="weken-kop">
        <table>
          <thead>
            <tr>
              <th scope="col">{zeg('tab-dekking.week')}</th>
              <th scope="col">{zeg('tab-dekking.beantwoord')}</th>
              <th scope="col">{zeg('tab-dekking.niet-beantwoord')}</th>
            </tr>
          </thead>
          <tbody>
            {weken.map(({ maandag, beantwoord, onbeantwoord }) => (
              <tr key={maandag}>
                <th scope="row">{day(maandag)}</th>
                <td>{beantwoord}</td>
                <td>{onbeantwoord}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Schuif>
    </>
  )
}

/** The answered ones below, the others on top. */
function Staaf({
  week,
  x,
  most,
}: {
  readonly week: Week
  readonly x: number
  readonly most: number
}) {
  const low = (week.beantwoord / most) * HEIGHT
  const high = (week.onbeantwoord / most) * HEIGHT
  return (
    <>
      <rect className="beantwoord" x={x} y={HEIGHT - low} width={BAR} height={low} />
      <rect className="onbeantwoord" x={x} y={HEIGHT - low - high} width={BAR} height={high} />
    </>
  )
}
