import { join } from 'node:path'
import { ensureTab } from './app/ensure-tab.ts'
import { createApp } from './app.ts'
import { cliZeg, explainSettings, explainStartFailure } from './cli/explain.ts'
import { parseConfig } from './config/config.ts'
import { readEnv } from './config/env.ts'
import { createLogger } from './log/logger.ts'

const root = join(import.meta.dirname, '..')
const result = parseConfig(readEnv())
if (!result.ok) {
  console.error(explainSettings(result.problems, root))
  process.exit(2)
}
const log = createLogger(result.config.logLevel)
try {
  const app = await createApp(result.config, root, log)
  await app.start()
  const zeg = cliZeg(root)
  void ensureTab(root, (key) => console.error(zeg(key)))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  console.error(explainStartFailure(error, root, result.config))
  process.exit(1)
}
