import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { createRoot } from 'react-dom/client'
import { type Host, meetHost } from './host.ts'
import { Shell } from './shell.tsx'
import { useTheme } from './use-theme.ts'

const THEMES = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
} as const

/** Styles made by Fluent carry the nonce of this page, or its security policy would refuse them. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } })

function Root({ host }: { readonly host: Host }) {
  const theme = useTheme(host)
  // Also for what the browser draws itself, such as what scrolls.
  document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark'
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={THEMES[theme]} className="thema">
        <Shell />
      </FluentProvider>
    </RendererProvider>
  )
}

const place = document.getElementById('tab')
if (place) createRoot(place).render(<Root host={await meetHost()} />)
