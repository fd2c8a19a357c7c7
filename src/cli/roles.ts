/**
 * Who may do what, by Entra object id. The first beheerder is made here; nobody can make themselves one in the chat.
 *
 *   npm run roles -- <object-id>                          shows the roles of this person
 *   npm run roles -- <object-id> regievoerder,beheerder   gives exactly these roles
 *   npm run roles -- <object-id> geen                     takes every role but that of professional
 *
 * Exit codes: 0 done, 2 wrong use.
 */
import { join } from 'node:path'
import { openStorage } from '../app.ts'
import { parseConfig } from '../config/config.ts'
import { readEnv } from '../config/env.ts'
import { ROLLEN, type Rol } from '../domain/personen/gebruiker.ts'
import { cliZeg, explainSettings } from './explain.ts'

const NONE = 'geen'
const root = join(import.meta.dirname, '../..')
const zeg = cliZeg(root)

function parseRollen(text: string): readonly Rol[] | undefined {
  if (text === NONE) return []
  const rollen = text.split(',').map((word) => ROLLEN.find((rol) => rol === word.trim()))
  return rollen.every((rol) => rol !== undefined) ? rollen : undefined
}

async function main([id, wanted]: readonly string[]): Promise<number> {
  const rollen = wanted === undefined ? undefined : parseRollen(wanted)
  if (!id || !/^[0-9a-f-]{36}$/i.test(id) || (wanted !== undefined && !rollen)) {
    console.error(zeg('rollen.gebruik', { rollen: ROLLEN.join(', ') }))
    return 2
  }
  const settings = parseConfig(readEnv())
  if (!settings.ok) {
    console.error(explainSettings(settings.problems, root))
    return 2
  }
  const storage = await openStorage(settings.config)
  try {
    if (rollen) await storage.stores.rollen.save(id, rollen)
    const now = await storage.stores.rollen.list(id)
    console.log(
      zeg('rollen.heeft', { id, rollen: [...new Set(['professional', ...now])].join(', ') }),
    )
  } finally {
    await storage.close()
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
