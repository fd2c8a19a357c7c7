import type { CasusPagina } from '../../http/contract/casusdesk.ts'
import { Afronding } from '../parts/afronding.tsx'
import { Behandeling, Lijsten } from '../parts/behandeling.tsx'
import { Casusformulier } from '../parts/casusformulier.tsx'
import { ChatLink } from '../parts/chat-link.tsx'
import { Feit } from '../parts/feit.tsx'
import { Intrekken } from '../parts/intrekken.tsx'
import { Schrijfvak } from '../parts/schrijfvak.tsx'
import { Tijdlijn } from '../parts/tijdlijn.tsx'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { day, moment, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** One Casus, from the side its reader stands on. */
export default function Casus({ id }: { readonly id: string }) {
  const path = `/casussen/${encodeURIComponent(id)}`
  const asked = useAsk<CasusPagina>(path)
  const casus = asked.data
  if (!casus) return <Waiting asked={asked} />
  const { referentie, behandeling, status } = casus
  const draft = status.code === 'concept'
  return (
    <>
      <Title>
        {referentie === null ? zeg('tab-casus.concept') : zeg('tab-casus.titel', { referentie })}
      </Title>
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
      {casus.magIntrekken && <Intrekken path={path} onSent={asked.replace} />}
      {behandeling && <Tijdlijn path={path} casus={casus} />}
    </>
  )
}

/** What was filed; of a draft what was answered so far. */
function Inhoud({ casus: { status, rubrieken } }: { readonly casus: CasusPagina }) {
  const title = status.code === 'concept' ? 'tab-casus.tot-nu-toe' : 'tab-casus.inhoud'
  return (
    <>
      <h2>{zeg(title)}</h2>
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
      <h2>{zeg('tab-casus.berichten')}</h2>
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
