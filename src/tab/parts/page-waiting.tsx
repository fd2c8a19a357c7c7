import type { Asked } from '../use-ask.ts'
import { Title } from './title.tsx'
import { Waiting } from './waiting.tsx'

/** Stands where a whole page will come; when it does not come, with a heading as every page has. */
export function PageWaiting({ asked }: { readonly asked: Asked<unknown> }) {
  return (
    <>
      {asked.probleem && <Title>{asked.probleem.title}</Title>}
      <Waiting asked={asked} />
    </>
  )
}
