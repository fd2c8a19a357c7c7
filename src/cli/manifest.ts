/** `npm run manifest`: the Teams app package, checked against the official schema. Exits 1 when it is not valid. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseConfig } from '../config/config.ts'
import { readEnv } from '../config/env.ts'
import { cliZeg, explainSettings } from './explain.ts'
import { buildPackage, EXAMPLE } from './manifest/build-package.ts'

const root = join(import.meta.dirname, '../..')
const zeg = cliZeg(root)
const settings = parseConfig(readEnv())
if (!settings.ok) {
  console.error(explainSettings(settings.problems, root))
  process.exit(2)
}
const { teams, publicHost } = settings.config
const result = buildPackage(root, {
  appId: teams?.appId ?? EXAMPLE.appId,
  hostname: publicHost ?? EXAMPLE.hostname,
})
if (!result.ok) {
  for (const problem of result.problems) {
    console.error(zeg('manifest.fout', { ...problem }))
  }
  process.exit(1)
}
const target = join(root, 'build/manifest/maatwerkwijzer.zip')
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, result.zip)
console.log(zeg('manifest.klaar', { bestand: relative(root, target) }))
if (!teams || !publicHost) console.log(zeg('manifest.voorbeeld'))
