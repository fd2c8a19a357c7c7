import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Deskitem, Kenniskeuzes } from '../../../http/contract/kennisdesk.ts'
import { zeg } from '../../teksten.ts'
import type { Editing } from './use-bewerking.ts'
import { Reden, Zeker } from './vragen.tsx'

interface ActiesProps {
  readonly editing: Editing
  readonly stand: Deskitem
  readonly keuzes: Kenniskeuzes
}

type Vraag = 'terug' | 'vervallen' | 'weggooien' | 'vergeten'

/** What can be done with an item now. What needs a reason or cannot be undone asks first. */
export function Acties({ editing, stand, keuzes }: ActiesProps) {
  const [vraag, setVraag] = useState<Vraag | null>(null)
  const { dirty, ander, act, save, discard, forget } = editing
  // While two texts lie side by side, what is chosen there is saved there.
  const busy = editing.busy || ander !== null
  const { code } = stand.status
  const done = async (verb: string, melding: string, more: object = {}) => {
    if (await act(verb, zeg(`tab-bewerk.${melding}`), more)) setVraag(null)
  }
  return (
    <>
      <div className="rij">
        <Button
          appearance={dirty || code === 'gepubliceerd' ? 'primary' : 'secondary'}
          disabledFocusable={busy || !dirty}
          onClick={() => void save(zeg('tab-bewerk.bewaard'))}
        >
          {zeg('tab-bewerk.bewaar')}
        </Button>
        {dirty && (
          <Button disabledFocusable={editing.busy} onClick={() => setVraag('vergeten')}>
            {zeg('tab-bewerk.vergeten')}
          </Button>
        )}
        {(code === 'concept' || dirty) && (
          <Button
            appearance={dirty ? 'secondary' : 'primary'}
            disabledFocusable={busy}
            onClick={() => void done('ter-review', 'nakijken-klaar')}
          >
            {zeg('tab-bewerk.nakijken')}
          </Button>
        )}
        {code === 'review' && stand.magPubliceren && (
          <Button
            appearance={dirty ? 'secondary' : 'primary'}
            disabledFocusable={busy || dirty}
            onClick={() => void done('publiceer', 'publiceer-klaar')}
          >
            {zeg('tab-bewerk.publiceer')}
          </Button>
        )}
        {code === 'review' && stand.magPubliceren && (
          <Button disabledFocusable={busy || dirty} onClick={() => setVraag('terug')}>
            {zeg('tab-bewerk.terugsturen')}
          </Button>
        )}
        {code === 'review' && !stand.magPubliceren && (
          <Button
            disabledFocusable={busy || dirty}
            onClick={() => void done('terug', 'terughalen-klaar', { reden: null })}
          >
            {zeg('tab-bewerk.terughalen')}
          </Button>
        )}
        {(code === 'concept' || code === 'review') && (
          <Button disabledFocusable={busy} onClick={() => setVraag('weggooien')}>
            {zeg('tab-bewerk.weggooien')}
          </Button>
        )}
        {code === 'gepubliceerd' && !dirty && (
          <Button disabledFocusable={busy} onClick={() => setVraag('vervallen')}>
            {zeg('tab-bewerk.vervallen')}
          </Button>
        )}
      </div>
      {code === 'review' && (
        <p>{zeg(`tab-bewerk.review-${stand.magPubliceren ? 'ander' : 'eigen'}`)}</p>
      )}
      {code === 'review' && dirty && <p>{zeg('tab-bewerk.eerst-bewaren')}</p>}
      {code === 'gearchiveerd' && <p>{zeg('tab-bewerk.terugbrengen')}</p>}
      {vraag === 'weggooien' && (
        <Zeker
          uitleg={zeg(`tab-bewerk.weggooien-${stand.ooit ? 'zeker' : 'helemaal'}`)}
          ja={zeg('tab-bewerk.ja-weggooien')}
          onNo={() => setVraag(null)}
          onYes={() => {
            setVraag(null)
            void discard(zeg('tab-bewerk.weggooien-klaar'))
          }}
        />
      )}
      {vraag === 'vergeten' && (
        <Zeker
          uitleg={zeg('tab-bewerk.vergeten-zeker')}
          ja={zeg('tab-bewerk.ja-vergeten')}
          onNo={() => setVraag(null)}
          onYes={() => {
            forget()
            setVraag(null)
          }}
        />
      )}
      {vraag === 'terug' && (
        <Reden
          label={zeg('tab-bewerk.terug-reden')}
          button={zeg('tab-bewerk.terugsturen')}
          onNo={() => setVraag(null)}
          onYes={(reden) => void done('terug', 'terug-klaar', { reden })}
        />
      )}
      {vraag === 'vervallen' && (
        <Reden
          label={zeg('tab-bewerk.vervallen-reden')}
          hint={zeg('tab-bewerk.vervallen-uitleg')}
          button={zeg('tab-bewerk.vervallen')}
          items={keuzes.items.filter(({ id }) => id !== stand.item.id)}
          onNo={() => setVraag(null)}
          onYes={(reden, door) =>
            void done('laat-vervallen', 'vervallen-klaar', { reden, door: door || null })
          }
        />
      )}
    </>
  )
}
