import { lazy } from 'react'
import { Title } from '../parts/title.tsx'
import { zeg } from '../teksten.ts'

/** What a beheerder arranges, each on a page of its own. */
const PARTS = {
  loket: lazy(() => import('./beheer/loket.tsx')),
  personen: lazy(() => import('./beheer/personen.tsx')),
  gemeenten: lazy(() => import('./beheer/gemeenten.tsx')),
  teksten: lazy(() => import('./beheer/teksten.tsx')),
  termijnen: lazy(() => import('./beheer/termijnen.tsx')),
  onderdelen: lazy(() => import('./beheer/onderdelen.tsx')),
  berichten: lazy(() => import('./beheer/berichten.tsx')),
  systemen: lazy(() => import('./beheer/systemen.tsx')),
  wijzigingen: lazy(() => import('./beheer/wijzigingen.tsx')),
  lezers: lazy(() => import('./beheer/lezers.tsx')),
} as const
type Deel = keyof typeof PARTS
const DELEN = Object.keys(PARTS) as Deel[]

/** One part of Beheer, or without one the way to each. */
export default function Beheer({ deel }: { readonly deel?: string | undefined }) {
  const known = DELEN.find((name) => name === deel)
  if (known) {
    const Part = PARTS[known]
    return (
      <>
        <Title>{zeg(`tab-beheer.${known}`)}</Title>
        <p>
          <a href="#/beheer">{zeg('tab-beheer.terug')}</a>
        </p>
        <Part />
      </>
    )
  }
  return (
    <>
      <Title>{zeg('tab-pagina.beheer')}</Title>
      <p>{zeg('tab-beheer.uitleg')}</p>
      <ul className="lijst">
        {DELEN.map((name) => (
          <li key={name} className="kaart">
            <h2>
              <a href={`#/beheer/${name}`}>{zeg(`tab-beheer.${name}`)}</a>
            </h2>
            <p>{zeg(`tab-beheer-uitleg.${name}`)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
