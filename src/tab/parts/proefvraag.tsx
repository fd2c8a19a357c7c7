import { Button, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import type { Kennisbewerking } from '../../http/contract/kennisdesk.ts'
import type {
  Proefvraagantwoord,
  Ranglijst,
  Steekproefantwoord,
} from '../../http/contract/schrijven.ts'
import { zeg } from '../teksten.ts'
import { useSend } from '../use-send.ts'
import { differences } from './desk/bewerking.ts'
import { fitOf } from './lengte.ts'
import { Failure } from './waiting.tsx'

const MAX = 500

interface ProefvraagProps {
  readonly item: Kennisbewerking
}

/** Asks a question as a professional would, now and with this edit (E12), and tries the known ones (E15, X27). */
export function Proefvraag({ item }: ProefvraagProps) {
  const [vraag, setVraag] = useState('')
  const [missing, setMissing] = useState(false)
  const [asked, setAsked] = useState<{
    readonly vraag: string
    readonly antwoord: Proefvraagantwoord
    readonly item: Kennisbewerking
  } | null>(null)
  const sending = useSend()
  const fit = fitOf(vraag, MAX)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const text = vraag.trim()
    if (text === '') return setMissing(true)
    if (fit.teLang) return
    const antwoord = await sending.send<Proefvraagantwoord>('/proefvraag', { item, vraag: text })
    if (antwoord) setAsked({ vraag: text, antwoord, item })
  }
  return (
    <section aria-labelledby="proefvraag-kop">
      <h3 id="proefvraag-kop">{zeg('tab-hulp.proefvraag')}</h3>
      <form onSubmit={(event) => void submit(event)}>
        <Field
          label={zeg('tab-hulp.vraag')}
          hint={zeg('tab-hulp.vraag-hulp')}
          {...fit.field}
          {...(missing && vraag.trim() === ''
            ? { validationMessage: zeg('tab-hulp.vraag-leeg') }
            : {})}
        >
          <Input value={vraag} onChange={(_event, { value }) => setVraag(value)} />
        </Field>
        <div className="rij">
          <Button type="submit" disabledFocusable={sending.busy}>
            {zeg('tab-hulp.probeer')}
          </Button>
          <span role="status">{sending.busy ? zeg('tab-hulp.bezig') : ''}</span>
        </div>
      </form>
      {sending.probleem && <Failure probleem={sending.probleem} />}
      {asked && (
        <>
          <p role="status">{zeg('tab-hulp.gevraagd', { vraag: asked.vraag })}</p>
          <Verouderd van={asked.item} nu={item} />
          <div className="naast-elkaar">
            <Rang titel={zeg('tab-hulp.nu')} rang={asked.antwoord.nu} eigen={item.id} />
            <Rang titel={zeg('tab-hulp.straks')} rang={asked.antwoord.straks} eigen={item.id} />
          </div>
        </>
      )}
      <Steekproef item={item} />
    </section>
  )
}

/** Says of what was tried that the text is another one by now. */
function Verouderd({ van, nu }: Readonly<Record<'van' | 'nu', Kennisbewerking>>) {
  return (
    <p role="status">
      {differences(van, nu).length > 0 && <strong>{zeg('tab-hulp.verouderd')}</strong>}
    </p>
  )
}

interface RangProps {
  readonly titel: string
  readonly rang: Ranglijst
  /** Id of the item that is being edited. */
  readonly eigen: string
}

function Rang({ titel, rang, eigen }: RangProps) {
  return (
    <div className="kaart">
      <h4>{titel}</h4>
      <p>{zeg(`tab-hulp.${rang.oordeel}`)}</p>
      <ol>
        {rang.hits.map(({ id, titel: naam, woorden, waar }) => (
          <li key={id}>
            {id === eigen ? <strong>{zeg('tab-hulp.dit-item', { titel: naam })}</strong> : naam}
            {woorden.length > 0 && (
              <small>
                {zeg('tab-hulp.woorden', { woorden: woorden.join(', '), waar: waar.join(', ') })}
              </small>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Steekproef({ item }: ProefvraagProps) {
  const [found, setFound] = useState<Steekproefantwoord | null>(null)
  const [tried, setTried] = useState(item)
  const sending = useSend()
  const run = async () => {
    const antwoord = await sending.send<Steekproefantwoord>('/proefvraag/steekproef', { item })
    if (!antwoord) return
    setFound(antwoord)
    setTried(item)
  }
  return (
    <>
      <h4>{zeg('tab-hulp.steekproef')}</h4>
      <p>{zeg('tab-hulp.steekproef-uitleg')}</p>
      <div className="rij">
        <Button disabledFocusable={sending.busy} onClick={() => void run()}>
          {zeg('tab-hulp.steekproef-knop')}
        </Button>
        <span role="status">{sending.busy ? zeg('tab-hulp.bezig') : ''}</span>
      </div>
      {sending.probleem && <Failure probleem={sending.probleem} />}
      {found && <Verouderd van={tried} nu={item} />}
      {found && <Verschillen found={found} />}
    </>
  )
}

function Verschillen({ found }: { readonly found: Steekproefantwoord }) {
  const { geprobeerd, bekend, verschillen, adviezen, uitkomsten } = found
  const aantal = verschillen.length
  return (
    <>
      <p role="status">
        {zeg(aantal === 0 ? 'tab-hulp.geen-verschil' : 'tab-hulp.verschillen', {
          ...{ aantal, geprobeerd, bekend },
        })}
      </p>
      {aantal > 0 && (
        <ul className="lijst">
          {verschillen.map(({ vraag, hoortBij, nu, straks }) => (
            <li key={`${hoortBij?.id} ${vraag}`} className="kaart">
              <p>
                <q>{vraag}</q>
              </p>
              <dl>
                <dt>{zeg('tab-hulp.nu')}</dt>
                <dd>{standText(nu)}</dd>
                <dt>{zeg('tab-hulp.straks')}</dt>
                <dd>{standText(straks)}</dd>
                <dt>{zeg('tab-hulp.hoort-bij')}</dt>
                <dd>{hoortBij?.titel ?? zeg('tab-hulp.gestelde-vraag')}</dd>
              </dl>
            </li>
          ))}
        </ul>
      )}
      {adviezen.length + uitkomsten.length > 0 && (
        <>
          <h4>{zeg('tab-hulp.verwijzingen')}</h4>
          <ul>
            {[...uitkomsten, ...adviezen].map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function standText({ oordeel, eerste }: Steekproefantwoord['verschillen'][number]['nu']): string {
  const verdict = zeg(`tab-hulp.${oordeel}`)
  return eerste === null ? verdict : `${eerste.titel} (${verdict})`
}
