import { setToken } from './api.ts'
import type { Themanaam } from './use-theme.ts'

/** What the tab stands in: Teams, or a plain browser. */
export interface Host {
  /** Null in a plain browser. */
  readonly theme: Themanaam | null
  /** Calls back at every change; gives how to stop that. */
  onTheme(change: (theme: Themanaam) => void): () => void
}

let openLink: ((url: string) => void) | null = null

/** Opens an address of Teams inside Teams. False in a plain browser, which follows the link itself. */
export function openAddress(url: string): boolean {
  openLink?.(url)
  return openLink !== null
}

/** What a link to one page of the tab may name: words of our own and ids. */
const PAGE = /^[a-z]+(?:\/[\w-]+){0,4}$/

const BROWSER: Host = { theme: null, onTheme: () => () => {} }

/** Meets Teams when the tab stands in a frame. Its library is loaded only then, so a plain browser loads nothing else. */
export async function meetHost(): Promise<Host> {
  if (window.parent === window) return BROWSER
  try {
    const { app, authentication } = await import('@microsoft/teams-js')
    await app.initialize()
    const context = await app.getContext()
    setToken(() => authentication.getAuthToken())
    openLink = (url) => void app.openLink(url)
    const { subPageId } = context.page
    if (subPageId && PAGE.test(subPageId) && location.hash === '') {
      history.replaceState(null, '', `#/${subPageId}`)
    }
    app.notifySuccess()
    return {
      theme: toTheme(context.app.theme),
      onTheme: (change) => {
        app.registerOnThemeChangeHandler((theme) => change(toTheme(theme)))
        return () => app.registerOnThemeChangeHandler(() => {})
      },
    }
  } catch {
    return BROWSER // a frame that is not of Teams: the server says who may come in
  }
}

function toTheme(name: string): Themanaam {
  return name === 'dark' || name === 'contrast' ? name : 'default'
}
