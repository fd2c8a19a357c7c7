import { rmSync } from 'node:fs'
import { type AppOverrides, createApp } from '../../src/app.ts'
import { type Config, parseConfig } from '../../src/config/config.ts'
import type { Env } from '../../src/config/env.ts'
import type { Storage } from '../../src/domain/storage.ts'
import { createLogger } from '../../src/log/logger.ts'
import { createMemoryStorage } from '../../src/storage/memory/create-memory-storage.ts'
import { createSmallRoot } from './small-root.ts'

export interface SmallApp {
  readonly port: number
  readonly storage: Storage
  stop(): Promise<void>
}

/** The settings of a test: any free port, nothing logged. */
export function smallConfig(env: Env = {}): Config {
  const result = parseConfig({ LOG_LEVEL: 'silent', ...env })
  if (!result.ok) throw new Error(`settings: ${JSON.stringify(result.problems)}`)
  return { ...result.config, server: { host: '127.0.0.1', port: 0 } }
}

/** The whole app in this process, over HTTP, on a small root and in memory. */
export async function startSmallApp(
  config: Config = smallConfig(),
  overrides: AppOverrides = {},
): Promise<SmallApp> {
  const root = createSmallRoot()
  const storage = overrides.storage ?? createMemoryStorage()
  const app = await createApp(config, root, createLogger(config.logLevel), {
    ...overrides,
    storage,
  })
  const port = await app.start()
  return {
    port,
    storage,
    stop: async () => {
      await app.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
