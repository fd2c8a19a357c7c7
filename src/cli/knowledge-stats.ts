import type { Kennisbank } from '../domain/kennis/kennisbank.ts'
import { coverageOf, summarizeBank, type Telling } from '../domain/kennis/overzicht.ts'
import type { Zeg } from '../domain/teksten.ts'
import { formatTable } from './table.ts'

const COLUMN_WIDTH = 9

/** The base in numbers as text for a terminal. */
export function describeStats(bank: Kennisbank, vandaag: string, zeg: Zeg): string {
  const stats = summarizeBank(bank, vandaag)
  const tellingen: [string, Telling][] = [
    ['soort', stats.perSoort],
    ['status', stats.perStatus],
    ['leefgebied', stats.perLeefgebied],
    ['categorie', stats.perCategorie],
    ['niveau', stats.perNiveau],
    ['bronjaar', stats.perBronjaar],
  ]
  const lijst = (ids: readonly string[]) => (ids.length === 0 ? zeg('kennis.geen') : ids.join(', '))
  return [
    zeg('kennis.totaal', { items: stats.items, vragen: stats.vragen }),
    ...tellingen.map(
      ([naam, telling]) => `${zeg(`kennis.per-${naam}`)}\n${tellingText(telling, zeg)}`,
    ),
    `${zeg('kennis.dekking')}\n${coverageText(bank)}`,
    zeg('kennis.zonder-route', { ids: lijst(stats.zonderRoute) }),
    zeg('kennis.verlopen', { ids: lijst(stats.verlopen) }),
  ].join('\n\n')
}

function tellingText(telling: Telling, zeg: Zeg): string {
  return formatTable(
    telling.map(({ waarde, aantal }) => [`  ${waarde || zeg('kennis.leeg')}`, String(aantal)]),
  )
}

/** A dot where there is nothing, so that the thin places show. */
function coverageText(bank: Kennisbank): string {
  const { leefgebieden, rijen } = coverageOf(bank)
  return formatTable([
    ['', '', ...leefgebieden.map((gebied) => gebied.slice(0, COLUMN_WIDTH))],
    ...rijen.map(({ organisatie, totaal, aantallen }) => [
      `  ${organisatie}`,
      String(totaal),
      ...aantallen.map((aantal) => (aantal === 0 ? '.' : String(aantal))),
    ]),
  ])
}
