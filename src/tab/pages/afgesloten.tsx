import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import type { Afgesloten as Lijst } from '../../http/contract/casusdesk.ts'
import { useIk } from '../ik.ts'
import { Feit } from '../parts/feit.tsx'
import { formAddress } from '../parts/form-address.ts'
import { Title } from '../parts/title.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { day, zeg } from '../teksten.ts'
import { useAsk } from '../use-ask.ts'

/** What has ended, the newest first: to read again what was concluded, or for a beheerder to open again. */
export default function Afgesloten() {
  const { rollen } = useIk()
  const asked = useAsk<Lijst>('/afgesloten-casussen')
  const [word, setWord] = useState('')
  const all = asked.data?.casussen
  const casussen = all?.filter(({ referentie, status, leefgebieden }) =>
    plain([referentie ?? '', status.tekst, ...leefgebieden].join(' ')).includes(plain(word)),
  )
  return (
    <>
      <Title>{zeg('tab-afgesloten.titel')}</Title>
      {rollen.includes('regievoerder') && (
        <p>
          <a href="#/werk">{zeg('tab-form.naar-werklijst')}</a>
        </p>
      )}
      {!rollen.includes('beheerder') && <p>{zeg('tab-afgesloten.wie-heropent')}</p>}
      {!casussen && <Waiting asked={asked} />}
      {all?.length === 0 && <p>{zeg('tab-afgesloten.leeg')}</p>}
      {all && all.length > 0 && (
        <search className="rij">
          <Field className="breed" label={zeg('tab-afgesloten.zoek')}>
            <Input type="search" value={word} onChange={(_event, { value }) => setWord(value)} />
          </Field>
        </search>
      )}
      {all && all.length > 0 && (
        <p role="status">{casussen?.length === 0 ? zeg('tab-afgesloten.niets') : ''}</p>
      )}
      {casussen && casussen.length > 0 && (
        <ul className="lijst">
          {casussen.map((one) => {
            const referentie = one.referentie ?? ''
            return (
              <li key={one.id} className="kaart">
                <h2>
                  {one.vanMij ? (
                    <a href={`#/casus/${encodeURIComponent(one.id)}`}>{referentie}</a>
                  ) : (
                    referentie
                  )}
                </h2>
                <p>
                  {zeg('tab-afgesloten.sinds', {
                    status: one.status.tekst,
                    datum: day(one.sinds),
                  })}
                </p>
                <dl>
                  {one.leefgebieden.length > 0 && (
                    <Feit naam={zeg('tab-werk.over')} tekst={one.leefgebieden.join(', ')} />
                  )}
                  {one.regievoerder && (
                    <Feit naam={zeg('tab-casus.regievoerder')} tekst={one.regievoerder} />
                  )}
                </dl>
                {one.magHeropenen && (
                  <a href={formAddress(one.id, 'heropenen')}>
                    {zeg('tab-afgesloten.heropen', { referentie })}
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

/** Spaces, hyphens, accents and capitals make no difference. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
