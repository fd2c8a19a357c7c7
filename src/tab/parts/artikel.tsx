import type { KennisitemPagina } from '../../http/contract.ts'
import { day, zeg } from '../teksten.ts'
import { Opmaak, Regel } from './opmaak.tsx'
import { Wetsmeldingen } from './wetsmeldingen.tsx'

interface ArtikelProps {
  readonly item: KennisitemPagina
  /** The level of the headings of its parts. */
  readonly kop?: 'h2' | 'h4'
}

/** What an item says, under a title that somebody else writes. */
export function Artikel({ item, kop: Kop = 'h2' }: ArtikelProps) {
  const part = (title: string, text: string) =>
    text.trim() === '' ? null : (
      <>
        <Kop>{title}</Kop>
        <Opmaak>{text}</Opmaak>
      </>
    )
  return (
    <>
      <Wetsmeldingen meldingen={item.wetsmeldingen} />
      <p>{item.vraag}</p>
      <p>
        {[zeg(`tab-kennis.${item.soort}`), item.leefgebieden.join(', ')].filter(Boolean).join(': ')}
      </p>
      {item.verlopen && <p>{zeg('tab-kennis.verlopen')}</p>}
      {part(zeg('tab-kennis.situatie'), item.situatie)}
      {part(zeg('tab-kennis.waarom'), item.waarom)}
      {item.stappen.length > 0 && (
        <>
          <Kop>{zeg('tab-kennis.stappen')}</Kop>
          <ol>
            {item.stappen.map((stap) => (
              <li key={stap}>
                <Regel>{stap}</Regel>
              </li>
            ))}
          </ol>
        </>
      )}
      {part(zeg('tab-kennis.wie'), item.wie)}
      {part(zeg('tab-kennis.let-op'), item.letOp)}
      {part(zeg('tab-kennis.wetten'), item.wetten.join('\n'))}
      {part(
        zeg('tab-kennis.bronnen'),
        item.bronnen
          .map(({ document, vindplaats, jaar }) =>
            [document.includes(`${jaar}`) ? document : `${document} (${jaar})`, vindplaats]
              .filter(Boolean)
              .join(', '),
          )
          .join('\n'),
      )}
      <p>{zeg('tab-kennis.gecontroleerd', { datum: day(item.gecontroleerd) })}</p>
    </>
  )
}
