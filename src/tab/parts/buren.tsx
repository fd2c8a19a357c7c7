import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { Kennisbewerking } from '../../http/contract/kennisdesk.ts'
import type { Burenlijst } from '../../http/contract/schrijven.ts'
import { zeg } from '../teksten.ts'
import { useLater } from '../use-later.ts'
import { usePosted } from '../use-posted.ts'
import { Failure } from './waiting.tsx'

const STILL_MS = 900

/** The items that say most nearly the same as what is being written, with a warning when one is too near (E3). */
export function Buren({ item }: { readonly item: Kennisbewerking }) {
  const later = useLater(item, STILL_MS)
  const { data, probleem } = usePosted<Burenlijst>('/buren', { item: later })
  const buren = data?.buren ?? []
  return (
    <section aria-labelledby="buren-kop">
      <h3 id="buren-kop">{zeg('tab-hulp.buren')}</h3>
      {probleem && <Failure probleem={probleem} />}
      <div role="status">
        {buren.some(({ teDichtbij }) => teDichtbij) && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{zeg('tab-hulp.te-dichtbij')}</MessageBarBody>
          </MessageBar>
        )}
        {data && buren.length === 0 && <p>{zeg('tab-hulp.geen-buren')}</p>}
      </div>
      {buren.length > 0 && (
        <ol>
          {buren.map(({ id, titel, soort, gelijk, gepubliceerd }) => (
            <li key={id}>
              {gepubliceerd ? (
                <a href={`#/kennis/${encodeURIComponent(id)}`} target="_blank" rel="noreferrer">
                  {titel}
                </a>
              ) : (
                titel
              )}
              <br />
              {zeg(`tab-kennis.${soort}`)}, {zeg('tab-hulp.gelijk', { gelijk })}
              {!gepubliceerd && `, ${zeg('tab-hulp.niet-gepubliceerd')}`}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
