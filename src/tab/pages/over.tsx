import { Title } from '../parts/title.tsx'
import { zeg } from '../teksten.ts'

const PARTS = [
  'wat',
  'privacy',
  'termijn',
  'inzage',
  'controle',
  'rechten',
  'toegankelijk',
] as const

/** What it does, what is kept and how long, who reads along, and how accessible it is. */
export default function Over() {
  return (
    <>
      <Title>{zeg('tab-pagina.over')}</Title>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{zeg(`tab-over.${part}`)}</h2>
          <p>{zeg(`tab-over.${part}-tekst`)}</p>
        </section>
      ))}
      <p>
        <a href="#/toegankelijkheid">{zeg('tab-over.verklaring')}</a>
      </p>
    </>
  )
}
