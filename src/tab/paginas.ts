import { type ComponentType, lazy } from 'react'

interface Plaats {
  readonly view: ComponentType
  /** Who has something to do there; null is everybody. */
  readonly rollen: readonly string[] | null
  /** The page of the menu it stands under; null when it stands in the menu itself. */
  readonly onder: string | null
}

const DESK = { rollen: ['redacteur', 'beheerder'], onder: 'kennisdesk' }
const ALL = { rollen: null, onder: null }

/** The pages by the first word of their address, in the order of the menu. */
const PLAATSEN = {
  mijn: { view: lazy(() => import('./pages/mijn.tsx')), rollen: ['professional'], onder: null },
  werk: {
    view: lazy(() => import('./pages/werklijst.tsx')),
    rollen: ['regievoerder', 'beheerder'],
    onder: null,
  },
  kennis: { view: lazy(() => import('./pages/kennis.tsx')), ...ALL },
  kennisdesk: { view: lazy(() => import('./pages/kennisdesk.tsx')), ...DESK, onder: null },
  vragen: { view: lazy(() => import('./pages/vragen.tsx')), ...DESK, rollen: ['redacteur'] },
  feedback: { view: lazy(() => import('./pages/feedback.tsx')), ...DESK },
  wetten: { view: lazy(() => import('./pages/wetten.tsx')), ...DESK },
  tegenspraak: { view: lazy(() => import('./pages/tegenspraak.tsx')), ...DESK },
  dekking: { view: lazy(() => import('./pages/dekking.tsx')), ...DESK },
  uitwisseling: { view: lazy(() => import('./pages/uitwisseling.tsx')), ...DESK },
  beheer: { view: lazy(() => import('./pages/beheer.tsx')), rollen: ['beheerder'], onder: null },
  over: { view: lazy(() => import('./pages/over.tsx')), ...ALL },
} satisfies Readonly<Record<string, Plaats>>

export type Pagina = keyof typeof PLAATSEN
export const PAGINAS: Readonly<Record<Pagina, Plaats>> = PLAATSEN

const NAMEN = Object.keys(PLAATSEN) as Pagina[]

export function findPagina(word: string): Pagina | undefined {
  return NAMEN.find((name) => name === word)
}

/** What stands in the menu (null), or under one page of it, for who has these roles. */
export function listPaginas(onder: Pagina | null, rollen: readonly string[]): readonly Pagina[] {
  return NAMEN.filter((name) => {
    const wanted = PAGINAS[name].rollen
    return PAGINAS[name].onder === onder && (wanted?.some((rol) => rollen.includes(rol)) ?? true)
  })
}
