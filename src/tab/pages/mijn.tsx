import type { MijnCasus, MijnCasussen } from '../../http/contract/casusdesk.ts'
import { ChatLink } from '../parts/chat-link.tsx'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { moment, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** The parts of the page, each with the Casussen that stand in it. */
const PARTS: readonly [string, (casus: MijnCasus) => boolean][] = [
  ['gevraagd', isAsked],
  ['concepten', ({ concept }) => concept !== null],
  ['lopend', (casus) => isRunning(casus) && !casus.waarneming],
  ['waarneming', (casus) => isRunning(casus) && casus.waarneming],
  ['gesloten', (casus) => casus.gesloten && !isAsked(casus)],
]

/** Does it wait for whoever reads it? */
function isAsked({ gevraagd, evalueren }: MijnCasus): boolean {
  return gevraagd !== null || evalueren
}

function isRunning(casus: MijnCasus): boolean {
  return !casus.concept && !casus.gesloten && !isAsked(casus)
}

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

/** A draft is known by how its story begins; without one by when it was last changed. */
function nameOf({ concept, gewijzigd }: MijnCasus): string {
  return concept && concept.begin !== ''
    ? zeg('tab-mijn.concept-over', { begin: concept.begin })
    : zeg('tab-mijn.concept-van', { moment: moment(gewijzigd) })
}

function Line({ casus }: { readonly casus: MijnCasus }) {
  const { id, referentie, status, regievoerder, gevraagd, datum, nieuw, concept, gesloten } = casus
  const name = referentie ?? nameOf(casus)
  return (
    <li className={isAsked(casus) ? 'kaart van-mij' : 'kaart'}>
      <h3>
        <a href={`#/casus/${encodeURIComponent(id)}`}>{name}</a>
      </h3>
      {concept ? (
        <>
          {concept.begin !== '' && (
            <p>{zeg('tab-mijn.gewijzigd', { moment: moment(casus.gewijzigd) })}</p>
          )}
          {concept.leefgebieden.length > 0 && (
            <p>{zeg('tab-mijn.over', { leefgebieden: concept.leefgebieden.join(', ') })}</p>
          )}
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
          {casus.evalueren && <p>{zeg('tab-mijn.evalueren')}</p>}
        </>
      )}
    </li>
  )
}
