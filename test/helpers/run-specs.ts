/**
 * Runs every spec, in two processes beside each other: the ones with faults mostly wait, for a second that has to pass or a
 * process that starts. What they say is printed when the others are done.
 */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const FAULTS = 'test/faults/**/*.spec.ts'
/** For a test that says nothing else; long, for a machine may be busy. */
const TIMEOUT = '5000'

function run(specs: readonly string[], out: 'inherit' | 'pipe') {
  const args = ['node_modules/mocha/bin/mocha.js', '--timeout', TIMEOUT, ...specs]
  const child = spawn(process.execPath, args, { stdio: ['ignore', out, out] })
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  const said = child.stdout && child.stderr ? [text(child.stdout), text(child.stderr)] : []
  return { ended, said }
}

const faults = run([FAULTS], 'pipe')
const others = run(['test/**/*.spec.ts', '--ignore', FAULTS], 'inherit')
const codes = [await others.ended, await faults.ended]
process.stdout.write((await Promise.all(faults.said)).join('\n'))
process.exitCode = Math.max(...codes)
