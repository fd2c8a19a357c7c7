import { Field, Select } from '@fluentui/react-components'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Ik } from '../http/contract.ts'
import { ask, LOKAAL_ALS } from './api.ts'
import { IkContext } from './ik.ts'
import { setUit } from './onderdelen.ts'
import { findPagina, listPaginas, PAGINAS, type Pagina } from './paginas.ts'
import { Menu } from './parts/menu.tsx'
import { Weg } from './parts/page-waiting.tsx'
import { Title } from './parts/title.tsx'
import { Vangnet } from './parts/vangnet.tsx'
import { Waiting } from './parts/waiting.tsx'
import { zeg } from './teksten.ts'
import { useAsk } from './use-ask.ts'

const ROLLEN = ['alles', 'professional', 'regievoerder', 'redacteur', 'beheerder'] as const

const Beheer = lazy(() => import('./pages/beheer.tsx'))
const Casus = lazy(() => import('./pages/casus.tsx'))
const Formulier = lazy(() => import('./pages/formulier.tsx'))
const Overdracht = lazy(() => import('./pages/overdracht.tsx'))
const Afgesloten = lazy(() => import('./pages/afgesloten.tsx'))
const Item = lazy(() => import('./pages/kennisitem.tsx'))
const Toegankelijkheid = lazy(() => import('./pages/toegankelijkheid.tsx'))
const Deskitem = lazy(() => import('./pages/kennisdesk-item.tsx'))
const Versies = lazy(() => import('./pages/kennisdesk-versies.tsx'))

/** The frame around every page: the way to the content, the menu, and in local mode the role. */
export function Shell() {
  const me = useAsk<Ik>('/ik')
  const address = useAddress()
  const main = useRef<HTMLElement>(null)
  if (!me.data) {
    return (
      <main className="inhoud">
        {me.probleem && <Title>{zeg('tab.naam')}</Title>}
        <Waiting asked={me} />
      </main>
    )
  }
  const { naam, rollen, lokaal, uit } = me.data
  setUit(uit) // before anything is said
  const [word = ''] = address
  const page = word === '' ? listPaginas(null, rollen)[0] : findPagina(word)
  const chosen = rollen.length === 1 ? rollen[0] : 'alles'
  const choose = async (rol: string) => {
    me.replace(await ask<Ik>('/ik/rol', { rol }))
  }
  return (
    <IkContext value={me.data}>
      <header className="kop">
        <a
          className="spring"
          href={location.hash || '#/'}
          onClick={(event) => {
            event.preventDefault()
            main.current?.focus()
          }}
        >
          {zeg('tab.naar-inhoud')}
        </a>
        <Menu rollen={rollen} page={page} />
        {lokaal && (
          <a href={`${LOKAAL_ALS === null ? '/tab?als=collega' : '/tab'}${location.hash}`}>
            {zeg(LOKAAL_ALS === null ? 'tab.als-collega' : 'tab.als-jezelf', { naam })}
          </a>
        )}
        {lokaal && (
          <Field label={zeg('tab.rol')} orientation="horizontal">
            <Select value={chosen} onChange={(_event, { value }) => void choose(value)}>
              {ROLLEN.map((rol) => (
                <option key={rol} value={rol}>
                  {rol === 'alles' ? zeg('tab.rol-alles') : zeg(`tab-rol.${rol}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </header>
      <main className="inhoud" ref={main} tabIndex={-1}>
        <Vangnet key={`${address.join('/')} ${rollen.join()}`}>
          <Suspense fallback={<p role="status">{zeg('tab.laden')}</p>}>
            <Page address={address} page={page} />
          </Suspense>
        </Vangnet>
      </main>
    </IkContext>
  )
}

interface PageProps {
  readonly address: readonly string[]
  readonly page: Pagina | undefined
}

function Page({ address: [word, id, part, name, about], page }: PageProps) {
  if (word === 'casus' && id !== undefined) return casusPage(id, part, name, about)
  if (word === 'werk' && id === 'afgesloten') return <Afgesloten />
  if (word === 'beheer' && page && id !== undefined) return <Beheer deel={id} />
  if (word === 'toegankelijkheid') return <Toegankelijkheid />
  if (word === 'kennis' && id !== undefined) return <Item id={id} op={part} />
  if (word === 'kennisdesk' && id !== undefined) {
    return part === 'versies' ? <Versies id={id} /> : <Deskitem id={id} />
  }
  if (page === undefined) return <Weg />
  const View = PAGINAS[page].view
  return <View />
}

/** A Casus, its handover or one of its forms. */
function casusPage(id: string, part?: string, name?: string, about?: string) {
  if (part === undefined) return <Casus id={id} />
  if (part === 'overdracht') return <Overdracht id={id} />
  if (part === 'formulier' && name !== undefined) {
    return <Formulier casusId={id} naam={name} onderwerp={about} />
  }
  return <Weg />
}

/** The parts of the address after `#/`, without what stands behind a `?`. */
function useAddress(): readonly string[] {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const change = () => setHash(location.hash)
    addEventListener('hashchange', change)
    return () => removeEventListener('hashchange', change)
  }, [])
  const [path = ''] = hash.replace(/^#\/?/, '').split('?')
  return path.split('/').map(decode)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // not made by us: it leads nowhere
  }
}
