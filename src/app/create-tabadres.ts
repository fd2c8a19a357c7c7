import type { Config } from '../config/config.ts'
import { localAdres, type Tabadres, teamsAdres } from '../domain/tabadres.ts'

/** The personal tab in `manifest/manifest.json`. */
const TAB_ID = 'desk'

/** Where links from the chat to the tab go: to Teams, or in local mode to this server, as soon as `base` knows where that is. */
export function createTabadres({ teams }: Config, base: () => string | null): Tabadres {
  return teams ? teamsAdres(teams.catalogId, teams.appId, TAB_ID, base) : localAdres(base)
}
