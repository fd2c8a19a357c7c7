/** Where the pages of the tab and the chat with the bot are opened from elsewhere. Addresses hold ids only, never words of a Casus. */
export interface Tabadres {
  /** The address of a page such as `casus/<id>`; null when nobody has said where people reach us. */
  page(page: string): string | null
  /** The chat with the bot; null when it can only be found by hand. */
  readonly chat: string | null
}

/** In Teams: links that Teams itself opens, in the personal tab. `tab` is its id in the app package. */
export function teamsAdres(appId: string, botId: string, tab: string): Tabadres {
  return {
    page: (page) => {
      const context = encodeURIComponent(JSON.stringify({ subEntityId: page }))
      return `https://teams.microsoft.com/l/entity/${appId}/${tab}?context=${context}`
    },
    chat: `https://teams.microsoft.com/l/chat/0/0?users=28:${botId}`,
  }
}

/** In a plain browser. `base` gives the address of this server, or null as long as nobody knows it. */
export function localAdres(base: () => string | null): Tabadres {
  return {
    page: (page) => {
      const address = base()
      return address && `${address}/tab#/${page}`
    },
    chat: null,
  }
}
