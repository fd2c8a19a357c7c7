import { zeg } from '../teksten.ts'
import type { Asked } from '../use-ask.ts'
import { Title } from './title.tsx'
import { Waiting } from './waiting.tsx'

/** Stands where a whole page will come; when it does not come, with a heading as every page has. */
export function PageWaiting({ asked }: { readonly asked: Asked<unknown> }) {
  const { probleem } = asked
  if (probleem?.status === 404) return <Weg titel={probleem.title} uitleg={probleem.detail} />
  return (
    <>
      {probleem && <Title>{probleem.title}</Title>}
      <Waiting asked={asked} />
    </>
  )
}

interface WegProps {
  readonly titel?: string
  readonly uitleg?: string
}

/** There is no such page, or it is not for this person: asking again would not help. */
export function Weg({
  titel = zeg('tab.niet-gevonden'),
  uitleg = zeg('tab.niet-gevonden-uitleg'),
}: WegProps) {
  return (
    <>
      <Title>{titel}</Title>
      <p role="alert">{uitleg}</p>
      <p>
        <a href="#/">{zeg('tab.naar-begin')}</a>
      </p>
    </>
  )
}
