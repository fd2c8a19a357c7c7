import { Button } from '@fluentui/react-components'
import type { Invulresultaat } from '../../http/contract/invulling.ts'
import { useIk } from '../ik.ts'
import { zeg } from '../teksten.ts'
import { Title } from './title.tsx'

export type Klaar = NonNullable<Invulresultaat['klaar']>

interface DoneProps {
  readonly klaar: Klaar
  /** Begins the same form once more; for what comes in rows. */
  readonly onAgain?: () => void
}

/** The form is finished: what was recorded, and the ways on. */
export function Done({ klaar, onAgain }: DoneProps) {
  const { titel, tekst, meldingen, casus, concept } = klaar
  const { rollen } = useIk()
  const edits = rollen.includes('redacteur') || rollen.includes('beheerder')
  return (
    <>
      <Title>{titel}</Title>
      <p className="tekst">{tekst}</p>
      {meldingen.map((line) => (
        <p key={line} className="let-op">
          {line}
        </p>
      ))}
      {onAgain && casus !== null && (
        <p>
          <Button onClick={onAgain}>{zeg('tab-form.nog-een')}</Button>
        </p>
      )}
      {concept !== null && edits && (
        <p>
          <a href={`#/kennisdesk/${encodeURIComponent(concept)}`}>{zeg('tab-form.naar-concept')}</a>
        </p>
      )}
      <p>
        {casus === null ? (
          <a href="#/werk">{zeg('tab-form.naar-werklijst')}</a>
        ) : (
          <a href={`#/casus/${encodeURIComponent(casus)}`}>{zeg('tab-form.naar-casus')}</a>
        )}
      </p>
    </>
  )
}
