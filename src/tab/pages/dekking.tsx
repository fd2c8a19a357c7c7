import type { Dekkingpagina } from '../../http/contract/redactie.ts'
import { Gebruik } from '../parts/gebruik.tsx'
import { MeestGetoond } from '../parts/meest-getoond.tsx'
import { Schuif } from '../parts/schuif.tsx'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { Weken } from '../parts/weken.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** The steps of colour in the map; a cell is as dark as its share of the fullest one tells. */
const SHADES = 4

/** Where the base is thick and thin, what was asked, and how items are used (X25, E18). */
export default function Dekking() {
  const asked = useAsk<Dekkingpagina>('/dekking')
  return (
    <>
      <Title>{zeg('tab-pagina.dekking')}</Title>
      {!asked.data && <Waiting asked={asked} />}
      {asked.data && (
        <>
          <h2 id="weken-kop">{zeg('tab-dekking.weken')}</h2>
          <Weken weken={asked.data.weken} />
          <h2 id="kaart-kop">{zeg('tab-dekking.kaart')}</h2>
          <p>{zeg('tab-dekking.kaart-uitleg')}</p>
          <Kaart dekking={asked.data} />
          <h2 id="gebruik-kop">{zeg('tab-dekking.gebruik')}</h2>
          <p>{zeg('tab-dekking.gebruik-uitleg')}</p>
          <MeestGetoond gebruik={asked.data.gebruik} />
          <Gebruik gebruik={asked.data.gebruik} />
        </>
      )}
    </>
  )
}

type Vak = Dekkingpagina['rijen'][number]['vakken'][number]

/** A table: the plot of the library for this puts its numbers on top of each other on a phone, and cuts off long names. */
function Kaart({ dekking: { kolommen, rijen, nergens } }: { readonly dekking: Dekkingpagina }) {
  const most = Math.max(1, ...rijen.flatMap(({ vakken }) => vakken.map(sumOf)))
  return (
    <>
      <Schuif kop="kaart-kop">
        <table className="warmte">
          <thead>
            <tr>
              <th scope="col">{zeg('tab-dekking.organisatie')}</th>
              {kolommen.map(({ leefgebied }) => (
                <th key={leefgebied} scope="col">
                  {leefgebied}
                </th>
              ))}
              <th scope="col">{zeg('tab-dekking.totaal')}</th>
              <th scope="col">{zeg('tab-dekking.oudste')}</th>
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ organisatie, totaal, vakken }) => (
              <tr key={organisatie ?? ''}>
                <th scope="row">{organisatie ?? zeg('tab-dekking.geen-organisatie')}</th>
                {vakken.map((vak, at) => (
                  <td
                    key={kolommen[at]?.leefgebied}
                    className={`warm-${shadeOf(sumOf(vak), most)}`}
                  >
                    <span title={wordsOf(vak)} aria-hidden="true">
                      {sumOf(vak)}
                    </span>
                    <span className="alleen-voorgelezen">{wordsOf(vak)}</span>
                  </td>
                ))}
                <td>{totaal}</td>
                <td>{oldestOf(vakken)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{zeg('tab-dekking.onbeantwoord')}</th>
              {kolommen.map(({ leefgebied, onbeantwoord }) => (
                <td key={leefgebied}>{onbeantwoord}</td>
              ))}
              <td>{kolommen.reduce((sum, { onbeantwoord }) => sum + onbeantwoord, nergens)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </Schuif>
      {nergens > 0 && <p>{zeg('tab-dekking.nergens', { aantal: nergens })}</p>}
    </>
  )
}

function sumOf({ knelpunten, routes }: Vak): number {
  return knelpunten + routes
}

/** The day on which something of this row was checked longest ago. */
function oldestOf(vakken: readonly Vak[]): string {
  const [oldest] = vakken.flatMap(({ oudste }) => oudste ?? []).sort()
  return oldest === undefined ? '' : day(oldest)
}

/** 0 for nothing, otherwise from 1 up to the darkest; by the root, or all but a few would look the same. */
function shadeOf(count: number, most: number): number {
  return Math.ceil(Math.sqrt(count / most) * SHADES)
}

function wordsOf({ knelpunten, routes, oudste }: Vak): string {
  if (oudste === null) return zeg('tab-dekking.vak-leeg')
  return zeg('tab-dekking.vak', { knelpunten, routes, datum: day(oudste) })
}
