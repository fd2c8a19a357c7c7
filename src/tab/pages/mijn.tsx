import type { MijnCasus, MijnCasussen } from '../../http/contract.ts'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** Everything somebody filed: how it stands, what is asked of them, and by when. */
export default function Mijn() {
  const asked = useAsk<MijnCasussen>('/mijn-casussen')
  return (
    <>
      <Title>{zeg('tab-pagina.mijn')}</Title>
      {!asked.data && <Waiting asked={asked} />}
      {asked.data?.casussen.length === 0 && <p>{zeg('tab-mijn.leeg')}</p>}
      {asked.data && asked.data.casussen.length > 0 && (
        <ul className="lijst">
          {asked.data.casussen.map((casus) => (
            <Line key={casus.id} casus={casus} />
          ))}
        </ul>
      )}
    </>
  )
}

function Line({ casus }: { readonly casus: MijnCasus }) {
  const { id, referentie, status, regievoerder, gevraagd, datum } = casus
  return (
    <li className={gevraagd === null ? 'kaart' : 'kaart van-mij'}>
      <h2>
        <a href={`#/casus/${encodeURIComponent(id)}`}>{referentie ?? zeg('tab-mijn.naamloos')}</a>
      </h2>
      <p>{status.tekst}</p>
      <p>
        {regievoerder === null
          ? zeg('tab-mijn.geen-regievoerder')
          : zeg('tab-mijn.regievoerder', { naam: regievoerder })}
      </p>
      {datum && <p>{datum.tekst}</p>}
      {gevraagd !== null && (
        <p className="tekst">
          <strong>{zeg('tab-mijn.van-jou')}:</strong> {gevraagd}
        </p>
      )}
    </li>
  )
}
