import type { MijnCasus, MijnCasussen } from '../../http/contract/casusdesk.ts'
import { ChatLink } from '../parts/chat-link.tsx'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { moment, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** The parts of the page, each with the Casussen that stand in it. */
const PARTS: readonly [string, (casus: MijnCasus) => boolean][] = [
  ['concepten', ({ concept }) => concept !== null],
  ['lopend', ({ concept, waarneming, gesloten }) => !concept && !waarneming && !gesloten],
  ['waarneming', ({ waarneming, gesloten }) => waarneming && !gesloten],
  ['gesloten', ({ gesloten }) => gesloten],
]

/** Everything somebody drafted and filed: how it stands, what is asked of them, and by when. */
export default function Mijn() {
  const asked = useAsk<MijnCasussen>('/mijn-casussen')
  const all = asked.data?.casussen ?? []
  return (
    <>
      <Title>{zeg('tab-pagina.mijn')}</Title>
      {(!asked.data || asked.probleem) && <Waiting asked={asked} />}
      {asked.data?.casussen.length === 0 && <p>{zeg('tab-mijn.leeg')}</p>}
      {PARTS.map(([part, belongs]) => {
        const shown = all.filter(belongs)
        if (shown.length === 0) return null
        return (
          <section key={part}>
            <h2>{zeg(`tab-mijn.${part}`)}</h2>
            <ul className="lijst">
              {shown.map((casus) => (
                <Line key={casus.id} casus={casus} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Line({ casus }: { readonly casus: MijnCasus }) {
  const { id, referentie, status, regievoerder, gevraagd, datum, nieuw, concept, gesloten } = casus
  const name = referentie ?? zeg('tab-mijn.concept-van', { moment: moment(casus.gewijzigd) })
  return (
    <li className={gevraagd === null ? 'kaart' : 'kaart van-mij'}>
      <h3>
        <a href={`#/casus/${encodeURIComponent(id)}`}>{name}</a>
      </h3>
      {concept ? (
        <>
          {concept.begin !== '' && <p className="tekst">{concept.begin}</p>}
          <p>{zeg('tab-mijn.beantwoord', { aantal: concept.beantwoord })}</p>
          <ChatLink />
        </>
      ) : (
        <>
          <p>{status.tekst}</p>
          {!gesloten && (
            <p>
              {regievoerder === null
                ? zeg('tab-mijn.geen-regievoerder')
                : zeg('tab-mijn.regievoerder', { naam: regievoerder })}
            </p>
          )}
          {datum && <p>{datum.tekst}</p>}
          {nieuw > 0 && (
            <p>
              {nieuw === 1 ? zeg('tab-mijn.nieuw-een') : zeg('tab-mijn.nieuw', { aantal: nieuw })}
            </p>
          )}
          {gevraagd !== null && (
            <p className="tekst">
              <strong>{zeg('tab-mijn.van-jou')}:</strong> {gevraagd}
            </p>
          )}
        </>
      )}
    </li>
  )
}
