import { ResponsiveContainer, VerticalStackedBarChart } from '@fluentui/react-charts'
import type { Dekkingpagina } from '../../http/contract/redactie.ts'
import { day, number, shortDay, zeg } from '../teksten.ts'
import { Plaat } from './plaat.tsx'
import { Schuif } from './schuif.tsx'

type Week = Dekkingpagina['weken'][number]

const HEIGHT = 240
/** About how many steps the axis has. It goes up to this at least, or a step would be a part of a question. */
const STEPS = 4

/** Questions by week, answered or not: as a plot, and the same numbers as a table. */
export function Weken({ weken }: { readonly weken: readonly Week[] }) {
  if (weken.every((week) => sumOf(week) === 0)) return <p>{zeg('tab-dekking.geen-vragen')}</p>
  return (
    <>
      <Plaat naam={zeg('tab-dekking.weken-plaat')}>
        <ResponsiveContainer height={HEIGHT}>
          <VerticalStackedBarChart
            data={weken.map(toStack)}
            yAxisTickCount={STEPS}
            yMaxValue={STEPS}
            yAxisTickFormat={number}
            roundedTicks
            hideLegend
          />
        </ResponsiveContainer>
        <p className="legenda">
          <span className="beantwoord" /> {zeg('tab-dekking.beantwoord')}{' '}
          <span className="onbeantwoord" /> {zeg('tab-dekking.niet-beantwoord')}
        </p>
      </Plaat>
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

/** The answered ones below, the others on top, and above them how many there are. */
function toStack(week: Week) {
  return {
    xAxisPoint: shortDay(week.maandag),
    chartData: [
      {
        legend: zeg('tab-dekking.beantwoord'),
        data: week.beantwoord,
        color: 'var(--beantwoord)',
        barLabel: number(sumOf(week)),
      },
      {
        legend: zeg('tab-dekking.niet-beantwoord'),
        data: week.onbeantwoord,
        color: 'var(--onbeantwoord)',
      },
    ],
  }
}

function sumOf({ beantwoord, onbeantwoord }: Week): number {
  return beantwoord + onbeantwoord
}
