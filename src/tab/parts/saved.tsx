import { zeg } from '../teksten.ts'
import type { Saving } from '../use-save.ts'
import { Failure } from './waiting.tsx'

/** What became of saving: said aloud as well. Stands there from the start, so that a screen reader hears the change. */
export function Saved({ saving, text }: { readonly saving: Saving; readonly text?: string }) {
  return (
    <>
      {saving.probleem && <Failure probleem={saving.probleem} />}
      <span role="status">{saving.saved ? (text ?? zeg('tab-beheer.bewaard')) : ''}</span>
    </>
  )
}
