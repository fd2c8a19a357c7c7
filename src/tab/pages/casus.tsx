import { useEffect, useRef, useState } from 'react'
import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { Afronding } from '../parts/afronding.tsx'
import { Behandeling, Lijsten } from '../parts/behandeling.tsx'
import { Casusformulier } from '../parts/casusformulier.tsx'
import { ChatLink } from '../parts/chat-link.tsx'
import { Feit } from '../parts/feit.tsx'
import { Intrekken } from '../parts/intrekken.tsx'
import { Kop, Naar } from '../parts/kop.tsx'
import { PageWaiting } from '../parts/page-waiting.tsx'
import { Schrijfvak } from '../parts/schrijfvak.tsx'
import { Tijdlijn } from '../parts/tijdlijn.tsx'
import { Title } from '../parts/title.tsx'
import { day, moment, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'
import { useQuery } from '../use-query.ts'

/** One Casus, from the side its reader stands on. */
export default function Casus({ id }: { readonly id: string }) {
  const path = `/casussen/${encodeURIComponent(id)}`
  const asked = useAsk<CasusPagina>(path)
  const [gedaan, setGedaan] = useState('')
  const [query] = useQuery()
  const casus = asked.data
  if (!casus) return <PageWaiting asked={asked} />
  const { referentie, behandeling, status } = casus
  const draft = status.code === 'concept'
  const was = /^MW-\d{2}-[0-9A-Z]{4}$/.exec(query.get('was') ?? '')?.[0]
  const said = draft && was ? zeg('tab-intrekken.teruggehaald', { referentie: was }) : gedaan
  return (
    <>
      <Title>
        {referentie === null ? zeg('tab-casus.concept') : zeg('tab-casus.titel', { referentie })}
      </Title>
      {behandeling && <Naar delen={DELEN} />}
      <Gezegd>{said}</Gezegd>
      {casus.gevraagd && <Gevraagd gevraagd={casus.gevraagd} />}
      <Facts casus={casus} />
      {draft && <ChatLink />}
      <Afronding casus={casus} path={path} onSent={asked.replace} />
      {behandeling && <Behandeling behandeling={behandeling} casus={casus} />}
      {behandeling && <Inhoud casus={casus} />}
      {!draft && <Berichten casus={casus} path={path} onSent={asked.replace} />}
      {behandeling && (
        <Lijsten behandeling={behandeling} casus={casus} path={path} onSent={asked.replace} />
      )}
      {!behandeling && <Inhoud casus={casus} />}
      {!draft && <Casusformulier path={path} />}
      {casus.magIntrekken && (
        <Intrekken
          path={path}
          referentie={referentie ?? ''}
          onSent={(after, melding) => {
            asked.replace(after)
            setGedaan(melding)
          }}
        />
      )}
      {behandeling && <Tijdlijn path={path} casus={casus} />}
    </>
  )
}

/** The parts of the page of a regievoerder, as they follow. */
const DELEN = ['inhoud', 'berichten', 'bord', 'inzet', 'notities', 'tijdlijn'] as const

/** What was just done; whoever did it goes on reading there. */
function Gezegd({ children }: { readonly children: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (children !== '') line.current?.focus()
  }, [children])
  return (
    <p role="status" tabIndex={-1} ref={line} className={children === '' ? '' : 'let-op'}>
      {children}
    </p>
  )
}

/** What the Loket asked, and the way to where it is answered. */
function Gevraagd({ gevraagd }: { readonly gevraagd: NonNullable<CasusPagina['gevraagd']> }) {
  return (
    <section className="kaart van-mij">
      <h2>{zeg('tab-mijn.van-jou')}</h2>
      <p className="tekst">{gevraagd.tekst}</p>
      {gevraagd.uiterlijk && <p>{gevraagd.uiterlijk}</p>}
      <Naar delen={['berichten']} woorden={zeg('tab-casus.antwoord-hier')} />
    </section>
  )
}

/** What was filed; of a draft what was answered so far. */
function Inhoud({ casus: { status, rubrieken } }: { readonly casus: CasusPagina }) {
  const title = status.code === 'concept' ? 'tab-casus.tot-nu-toe' : 'tab-casus.inhoud'
  return (
    <>
      <Kop deel="inhoud">{zeg(title)}</Kop>
      {rubrieken.map(({ rubriek, antwoorden }) => (
        <section key={rubriek}>
          <h3>{rubriek}</h3>
          <dl>
            {antwoorden.map(({ stap, onderwerp, tekst }) => (
              <Feit key={stap} naam={onderwerp} tekst={tekst} />
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function Facts({ casus }: { readonly casus: CasusPagina }) {
  const { status, indiener, waarnemers, regievoerder, ingediend, urgentie } = casus
  const van = [indiener.naam, indiener.organisatie].filter(Boolean).join(', ')
  return (
    <dl>
      <Feit naam={zeg('tab-casus.stand')} tekst={status.tekst} />
      {urgentie.tekst !== '' && <Feit naam={zeg('tab-werk.urgentie')} tekst={urgentie.tekst} />}
      <Feit naam={zeg('tab-casus.indiener')} tekst={van} />
      {waarnemers.length > 0 && (
        <Feit naam={zeg('tab-casus.waarnemers')} tekst={waarnemers.join(', ')} />
      )}
      <Feit naam={zeg('tab-casus.regievoerder')} tekst={regievoerder ?? zeg('tab-werk.niemand')} />
      {ingediend && <Feit naam={zeg('tab-casus.ingediend')} tekst={day(ingediend)} />}
    </dl>
  )
}

interface BerichtenProps {
  readonly casus: CasusPagina
  readonly path: string
  onSent(casus: CasusPagina): void
}

function Berichten({ casus, path, onSent }: BerichtenProps) {
  const { als, berichten, magSchrijven, behandeling, gesloten } = casus
  return (
    <>
      <Kop deel="berichten">{zeg('tab-casus.berichten')}</Kop>
      {berichten.length === 0 && <p>{zeg('tab-casus.geen-berichten')}</p>}
      {berichten.length > 0 && (
        <ol className="lijst">
          {berichten.map(({ id, van, naam, tekst, op }) => (
            <li key={id} className={van === als ? 'kaart van-mij' : 'kaart'}>
              <p>
                <strong>{naam}</strong>, {moment(op)}
              </p>
              <p className="tekst">{tekst}</p>
            </li>
          ))}
        </ol>
      )}
      {magSchrijven ? (
        <Schrijfvak
          path={`${path}/berichten`}
          label={zeg('tab-casus.antwoord')}
          hint={zeg('tab-casus.antwoord-hulp')}
          button={zeg('tab-casus.stuur')}
          done={zeg('tab-casus.gestuurd')}
          onSent={onSent}
          sjablonen={behandeling?.sjablonen ?? []}
          {...(als === 'regievoerder'
            ? { check: { label: zeg('tab-casus.antwoord-nodig'), field: 'antwoordNodig' } }
            : {})}
        />
      ) : (
        <p>{zeg(gesloten ? 'tab-casus.alleen-lezen' : 'tab-casus.dicht')}</p>
      )}
    </>
  )
}
