import { Title } from '../parts/title.tsx'
import { zeg } from '../teksten.ts'

const PARTS = ['stand', 'voor', 'getest', 'niet', 'melden', 'datum'] as const

/** How accessible these pages are, in the order of the Dutch model of such a statement (L7). */
export default function Toegankelijkheid() {
  return (
    <>
      <Title>{zeg('tab-pagina.toegankelijkheid')}</Title>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{zeg(`tab-toegankelijk.${part}`)}</h2>
          <p>{zeg(`tab-toegankelijk.${part}-tekst`)}</p>
        </section>
      ))}
    </>
  )
}
