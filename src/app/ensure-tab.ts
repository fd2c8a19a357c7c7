import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { isTabBuilt } from './tab-mark.ts'

/**
 * Makes the pages of the tab when they are not there or older than their sources, in a process of its own, and tells so.
 * Never fails: without them the bot works, and the page says what to do.
 */
export async function ensureTab(
  root: string,
  say: (key: 'start.tab-bouwen' | 'start.tab-klaar' | 'start.tab-mislukt') => void,
): Promise<void> {
  if (isTabBuilt(root)) return
  say('start.tab-bouwen')
  const script = join(root, 'src/cli/build-tab.ts')
  const child = spawn(process.execPath, [script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  try {
    const [code] = await once(child, 'exit')
    say(code === 0 ? 'start.tab-klaar' : 'start.tab-mislukt')
  } catch {
    say('start.tab-mislukt')
  } finally {
    process.off('exit', stop)
  }
}
