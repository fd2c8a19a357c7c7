/** `npm start`: the bot in local mode with the Playground beside it. Ctrl+C stops both. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ensureTab } from '../app/ensure-tab.ts'
import { createApp } from '../app.ts'
import { parseConfig } from '../config/config.ts'
import { readEnv } from '../config/env.ts'
import { createLogger } from '../log/logger.ts'
import { cliZeg, explainSettings, explainStartFailure } from './explain.ts'

const root = join(import.meta.dirname, '../..')
const zeg = cliZeg(root)
const result = parseConfig(readEnv())
if (!result.ok) {
  console.error(explainSettings(result.problems, root))
  process.exit(2)
}
const { config } = result

try {
  const tab = ensureTab(root, (key) => console.log(zeg(key)))
  const app = await createApp(config, root, createLogger(config.logLevel))
  const port = await app.start()
  const bot = `http://${config.server.host}:${port}`
  await tab
  const playground = startPlayground(`${bot}/api/messages`, config.playgroundPort)
  const stop = () => {
    playground.kill()
    app.stop().then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  console.log(
    zeg('start.klaar', {
      playground: `http://localhost:${config.playgroundPort}`,
      bot: `${bot}/api/messages`,
      tab: `http://localhost:${port}/tab`,
      database: config.databaseFile ?? 'PostgreSQL',
    }),
  )
} catch (error) {
  console.error(explainStartFailure(error, root, config))
  process.exit(1)
}

/** The Teams-like client of Microsoft, from the package; it sends nothing out. */
function startPlayground(endpoint: string, port: number) {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@microsoft/m365agentsplayground/package.json'))
  const args = ['-e', endpoint, '-c', 'msteams', '--dt', '-p', String(port)]
  return spawn(process.execPath, [join(folder, 'cli.js'), ...args], {
    stdio: 'ignore',
    env: { ...process.env, BROWSER: 'none' },
  })
}
