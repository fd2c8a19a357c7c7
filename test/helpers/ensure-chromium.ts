/**
 * Run before the tests: the browser tests need a Chromium. Uses what CHROMIUM_PATH names, else one of the
 * system, else installs Debian's package; and says what it does.
 */
import { spawnSync } from 'node:child_process'
import { findChromium } from './playground.ts'

const found = findChromium()
if (found) {
  console.log(`browser tests use ${found}`)
} else {
  console.log('no Chromium found (CHROMIUM_PATH is not set either): installing one with apt-get')
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args]
    const { status } = spawnSync(command, rest, { stdio: 'inherit' })
    if (status !== 0) {
      console.error('that did not work: install Chromium or Chrome, or set CHROMIUM_PATH to one')
      process.exit(1)
    }
  }
  const installed = findChromium()
  if (!installed) process.exit(1)
  console.log(`browser tests use ${installed}`)
}
