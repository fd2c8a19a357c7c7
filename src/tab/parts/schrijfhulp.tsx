import type { Kennisbewerking } from '../../http/contract/kennisdesk.ts'
import type { Schrijfhints } from '../../http/contract/schrijven.ts'
import { zeg } from '../teksten.ts'
import { useLater } from '../use-later.ts'
import { usePosted } from '../use-posted.ts'
import { Failure } from './waiting.tsx'

const STILL_MS = 1_200

/** Tips while somebody writes, beside the mistakes that stand at the fields themselves (X30, X31). */
export function Schrijfhulp({ item }: { readonly item: Kennisbewerking }) {
  const later = useLater(item, STILL_MS)
  const { data, probleem } = usePosted<Schrijfhints>('/schrijfhulp', { item: later })
  const hints = data?.hints ?? []
  return (
    <section aria-labelledby="schrijfhulp-kop">
      <h3 id="schrijfhulp-kop">{zeg('tab-hulp.schrijfhulp')}</h3>
      {probleem && <Failure probleem={probleem} />}
      <p>{zeg('tab-hulp.tips-uitleg')}</p>
      <p role="status">
        {data &&
          (hints.length === 0
            ? zeg('tab-hulp.geen-tips')
            : zeg('tab-hulp.tips', { aantal: hints.length }))}
      </p>
      {hints.length > 0 && (
        <ul>
          {hints.map(({ veld, regel, uitleg }) => (
            <li key={`${veld} ${regel} ${uitleg}`}>
              <strong>
                {zeg(`tab-veld.${veld}`)}
                {regel !== null && zeg('tab-hulp.regel', { regel })}
              </strong>
              : {uitleg}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
