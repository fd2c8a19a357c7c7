import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts'
import type { Dekkingpagina } from '../../http/contract/redactie.ts'
import { number, zeg } from '../teksten.ts'
import { Plaat } from './plaat.tsx'

type Regel = Dekkingpagina['gebruik'][number]

const SHOWN = 10

/** The items that were shown most often, as a plot (E18). Nothing when none was shown. */
export function MeestGetoond({ gebruik }: { readonly gebruik: readonly Regel[] }) {
  const shown = gebruik
    .filter(({ getoond }) => getoond > 0)
    .toSorted((a, b) => b.getoond - a.getoond)
    .slice(0, SHOWN)
  const [first] = shown
  if (!first) return null
  return (
    <Plaat naam={zeg('tab-dekking.gebruik-plaat')}>
      <HorizontalBarChart
        variant={HorizontalBarChartVariant.AbsoluteScale}
        data={shown.map((regel) => toBar(regel, first.getoond))}
        hideLabels
      />
    </Plaat>
  )
}

function toBar({ titel, getoond }: Regel, most: number) {
  return {
    chartTitle: zeg('tab-dekking.staaf', { titel, aantal: number(getoond) }),
    chartData: [
      { legend: titel, color: 'var(--staaf)', horizontalBarChartdata: { x: getoond, total: most } },
    ],
  }
}
