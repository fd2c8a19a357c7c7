/** Where the pages of the tab and the chat with the bot are opened from elsewhere. Addresses hold ids only, never words of a Casus. */
export interface Tabadres {
  /** The address of a page such as `casus/<id>`; null when nobody has said where people reach us. */
  page(page: string): string | null
  /** The page an address opens, whether of this server or as `page` gives it; null for any other address. */
  pageOf(address: string): string | null
  /** The chat with the bot; null when it can only be found by hand. */
  readonly chat: string | null
}

const TEAMS = 'https://teams.microsoft.com'

/**
 * In Teams: links that Teams itself opens, in the personal tab. `tab` is its id in the app package; `base` is the address
 * of this server, as for `localAdres`.
 */
export function teamsAdres(
  appId: string,
  botId: string,
  tab: string,
  base: () => string | null = () => null,
): Tabadres {
  const entity = `/l/entity/${appId}/${tab}`
  return {
    page: (page) => {
      const context = encodeURIComponent(JSON.stringify({ subEntityId: page }))
      return `${TEAMS}${entity}?context=${context}`
    },
    pageOf: (address) => {
      const url = URL.parse(address)
      if (url?.origin !== TEAMS || url.pathname !== entity) return pageOnServer(url, base())
      return subEntityOf(url.searchParams.get('context') ?? '')
    },
    chat: `${TEAMS}/l/chat/0/0?users=28:${botId}`,
  }
}

/** In a plain browser. `base` gives the address of this server, or null as long as nobody knows it. */
export function localAdres(base: () => string | null): Tabadres {
  return {
    page: (page) => {
      const address = base()
      return address && `${address}/tab#/${page}`
    },
    // Both are this computer.
    pageOf: (address) =>
      pageOnServer(URL.parse(address.replace('//localhost:', '//127.0.0.1:')), base()),
    chat: null,
  }
}

function pageOnServer(url: URL | null, base: string | null): string | null {
  if (!url || base === null || url.origin !== new URL(base).origin) return null
  const isTab = url.pathname === '/tab' || url.pathname === '/tab/'
  return isTab && url.hash.startsWith('#/') ? url.hash.slice('#/'.length) : null
}

/** What Teams hands to the tab; anybody can write such an address, so it may be no JSON at all. */
function subEntityOf(context: string): string | null {
  try {
    const { subEntityId } = JSON.parse(context) as { readonly subEntityId?: unknown }
    return typeof subEntityId === 'string' ? subEntityId : null
  } catch {
    return null
  }
}
