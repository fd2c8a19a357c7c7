import { Button } from '@fluentui/react-components'
import type { KennisitemPagina } from '../../http/contract.ts'
import { Artikel } from '../parts/artikel.tsx'
import { PageWaiting } from '../parts/page-waiting.tsx'
import { Title } from '../parts/title.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

interface KennisitemProps {
  readonly id: string
  /** The moment it is shown of; as it is now when left out. */
  readonly op?: string | undefined
}

/** One item, to read and to print. */
export default function Kennisitem({ id, op }: KennisitemProps) {
  const path = `/kennis/${encodeURIComponent(id)}`
  const asked = useAsk<KennisitemPagina>(op ? `${path}?${new URLSearchParams({ op })}` : path)
  const item = asked.data
  if (!item) return <PageWaiting asked={asked} />
  return (
    <article>
      <Title>{item.titel}</Title>
      {op && (
        <p className="kaart">
          {zeg('tab-kennis.van-toen', { datum: day(op) })}{' '}
          <a href={`#${path}`}>{zeg('tab-kennis.van-nu')}</a>
        </p>
      )}
      <Artikel item={item} />
      <div className="niet-printen">
        <Links items={[...item.routes, ...item.knelpunten]} />
        <Button onClick={() => window.print()}>{zeg('tab-kennis.print')}</Button>
      </div>
    </article>
  )
}

function Links({ items }: { readonly items: KennisitemPagina['routes'] }) {
  if (items.length === 0) return null
  return (
    <>
      <h2>{zeg('tab-kennis.verder')}</h2>
      <ul>
        {items.map(({ id, titel }) => (
          <li key={id}>
            <a href={`#/kennis/${encodeURIComponent(id)}`}>{titel}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
