import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { readEnv } from '../../config/env.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser to measure and test with: what CHROMIUM_PATH names, else one of the system. */
export function findChromium(): string | undefined {
  const named = readEnv().CHROMIUM_PATH
  return [...(named ? [named] : []), ...CHROMIUMS].find((path) => existsSync(path))
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium found: run npm test, which installs one')
  return chromium.launch({ executablePath, args: FLAGS })
}
