import type { CasusPagina } from '../../http/contract.ts'
import { Behandeling } from '../parts/behandeling.tsx'
import { Schrijfvak } from '../parts/schrijfvak.tsx'
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
  const { referentie, behandeling } = casus
  return (
    <>
      <Title>
        {referentie === null ? zeg('tab-casus.concept') : zeg('tab-casus.titel', { referentie })}
      </Title>
      <Facts casus={casus} />
      <Berichten casus={casus} path={path} onSent={asked.replace} />
      {behandeling && (
        <Behandeling behandeling={behandeling} casus={casus} path={path} onSent={asked.replace} />
      )}
      <h2>{zeg('tab-casus.inhoud')}</h2>
      {casus.rubrieken.map(({ rubriek, antwoorden }) => (
        <section key={rubriek}>
          <h3>{rubriek}</h3>
          <dl>
            {antwoorden.map(({ stap, onderwerp, tekst }) => (
              <Fact key={stap} name={onderwerp} text={tekst} />
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function Facts({ casus }: { readonly casus: CasusPagina }) {
  const { status, indiener, regievoerder, ingediend, urgentie } = casus
  const van = [indiener.naam, indiener.organisatie].filter(Boolean).join(', ')
  return (
    <dl>
      <Fact name={zeg('tab-casus.stand')} text={status.tekst} />
      {urgentie.tekst !== '' && <Fact name={zeg('tab-werk.urgentie')} text={urgentie.tekst} />}
      <Fact name={zeg('tab-casus.indiener')} text={van} />
      <Fact name={zeg('tab-casus.regievoerder')} text={regievoerder ?? zeg('tab-werk.niemand')} />
      {ingediend && <Fact name={zeg('tab-casus.ingediend')} text={day(ingediend)} />}
    </dl>
  )
}

interface BerichtenProps {
  readonly casus: CasusPagina
  readonly path: string
  onSent(casus: CasusPagina): void
}

function Berichten({ casus, path, onSent }: BerichtenProps) {
  const { als, berichten, magSchrijven } = casus
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
          {...(als === 'regievoerder'
            ? { check: { label: zeg('tab-casus.antwoord-nodig'), field: 'antwoordNodig' } }
            : {})}
        />
      ) : (
        <p>{zeg('tab-casus.dicht')}</p>
      )}
    </>
  )
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="tekst">{text}</dd>
    </>
  )
}
