import type { OverdrachtPagina } from '../../http/contract/casusdesk.ts'
import { Feit } from '../parts/feit.tsx'
import { Notities } from '../parts/notities.tsx'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** All that whoever takes over must know, on one page (X22). */
export default function Overdracht({ id }: { readonly id: string }) {
  const asked = useAsk<OverdrachtPagina>(`/casussen/${encodeURIComponent(id)}/overdracht`)
  const it = asked.data
  if (!it) return <Waiting asked={asked} />
  const none = zeg('tab-overdracht.geen')
  const next = it.volgende && `${it.volgende.wat} (${day(it.volgende.op)})`
  return (
    <>
      <Title>{zeg('tab-overdracht.titel', { referentie: it.referentie ?? '' })}</Title>
      <dl>
        <Feit
          naam={zeg('tab-casus.stand')}
          tekst={zeg('tab-overdracht.sinds', { status: it.status.tekst, datum: day(it.sinds) })}
        />
        {it.urgentie.tekst !== '' && (
          <Feit naam={zeg('tab-werk.urgentie')} tekst={it.urgentie.tekst} />
        )}
        <Feit naam={zeg('tab-werk.volgende')} tekst={next ?? none} />
        {it.wachtTot && <Feit naam={zeg('tab-casus.wacht-tot')} tekst={day(it.wachtTot)} />}
        <Feit naam={zeg('tab-overdracht.contact')} tekst={it.laatsteContact ?? none} />
        <Feit naam={zeg('tab-overdracht.lopend')} tekst={it.lopend.join('\n') || none} />
      </dl>
      {it.wachtOpIndiener && <p>{zeg('tab-overdracht.wacht-op-indiener')}</p>}
      <h2>{zeg('tab-overdracht.open')}</h2>
      {it.openVragen.length === 0 && <p>{none}</p>}
      <ul className="lijst">
        {it.openVragen.map(({ id: key, organisatie, vraag, stand }) => (
          <li key={key} className="kaart">
            <h3>{organisatie}</h3>
            <p className="tekst">{vraag}</p>
            <p>{stand}</p>
          </li>
        ))}
      </ul>
      <h2>{zeg('tab-casus.notities')}</h2>
      <Notities notities={it.notities} />
      <p className="niet-printen">
        <a href={`#/casus/${encodeURIComponent(id)}`}>{zeg('tab-form.naar-casus')}</a>
      </p>
    </>
  )
}
