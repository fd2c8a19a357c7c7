import { Button } from '@fluentui/react-components'
import type { KennisitemPagina } from '../../http/contract.ts'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** One item, to read and to print. */
export default function Kennisitem({ id }: { readonly id: string }) {
  const asked = useAsk<KennisitemPagina>(`/kennis/${encodeURIComponent(id)}`)
  const item = asked.data
  if (!item) return <Waiting asked={asked} />
  return (
    <article>
      <Title>{item.titel}</Title>
      <p>{item.vraag}</p>
      <p>
        {zeg(`tab-kennis.${item.soort}`)}: {item.leefgebieden.join(', ')}
      </p>
      {item.verlopen && <p>{zeg('tab-kennis.verlopen')}</p>}
      <Part title={zeg('tab-kennis.situatie')} text={item.situatie} />
      <Part title={zeg('tab-kennis.waarom')} text={item.waarom} />
      {item.stappen.length > 0 && (
        <>
          <h2>{zeg('tab-kennis.stappen')}</h2>
          <ol>
            {item.stappen.map((stap) => (
              <li key={stap}>{plain(stap)}</li>
            ))}
          </ol>
        </>
      )}
      <Part title={zeg('tab-kennis.wie')} text={item.wie} />
      <Part title={zeg('tab-kennis.let-op')} text={item.letOp} />
      <Part title={zeg('tab-kennis.wetten')} text={item.wetten.join('\n')} />
      <Part
        title={zeg('tab-kennis.bronnen')}
        text={item.bronnen
          .map(({ document, vindplaats, jaar }) => `${document} (${jaar}), ${vindplaats}`)
          .join('\n')}
      />
      <p>{zeg('tab-kennis.gecontroleerd', { datum: day(item.gecontroleerd) })}</p>
      <div className="niet-printen">
        <Links items={[...item.routes, ...item.knelpunten]} />
        <Button onClick={() => window.print()}>{zeg('tab-kennis.print')}</Button>
      </div>
    </article>
  )
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  if (text.trim() === '') return null
  return (
    <>
      <h2>{title}</h2>
      <p className="tekst">{plain(text)}</p>
    </>
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

/** Without the marks of Markdown for bold, italics and links. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}(\S[^*_]*?)[*_]{1,2}/g, '$1')
}
