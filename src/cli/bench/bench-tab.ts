import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { ensureTab } from '../../app/ensure-tab.ts'
import { startChild } from './child.ts'
import { openBrowser } from './chromium.ts'
import { percentile, round } from './percentile.ts'
import { startReferencePage } from './reference-page.ts'

export interface TabTimes {
  /** JavaScript of the first page as it came over the line, in KB. */
  readonly js_kb: number
  /** From going to the page until it can be used, in milliseconds: with an empty cache and with a full one. */
  readonly cold_ms: number
  readonly warm_ms: number
}

export type TabBench = Readonly<Record<'tab' | 'reference', TabTimes>>

const ROUNDS = 9

/**
 * Promises on `window.usable` when the page could be used: its heading stands there, nothing says that it is still loading,
 * and the browser has drawn it and takes the next click.
 */
const WATCH = `
  window.usable = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the page does not get ready')), 30_000)
    const look = () => {
      const ready = document.querySelector('h1') && !/Even geduld/.test(document.body.textContent)
      if (!ready) return requestAnimationFrame(look)
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    }
    addEventListener('DOMContentLoaded', look)
  })
`

/** Loads the tab of the product and an empty page of React in turn, in a real browser, and gives the medians. */
export async function benchTab(
  root: string,
  flags: readonly string[],
  rounds = ROUNDS,
): Promise<TabBench> {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-bench-'))
  await ensureTab(root, () => {})
  const database = { DATABASE_FILE: join(folder, 'bench.db') }
  const product = await startChild(root, [...flags, 'src/main.ts'], database)
  const reference = await startReferencePage(root)
  const browser = await openBrowser()
  const pages = {
    tab: { url: `http://localhost:${product.port}/tab`, loads: [] as Load[] },
    reference: { url: reference.url, loads: [] as Load[] },
  }
  try {
    // The first of each is not measured: the product and the browser get warm.
    for (let count = 0; count <= rounds; count += 1) {
      for (const { url, loads } of Object.values(pages)) {
        const load = await loadTwice(browser, url)
        if (count > 0) loads.push(load)
      }
    }
    return { tab: toTimes(pages.tab.loads), reference: toTimes(pages.reference.loads) }
  } finally {
    await browser.close()
    reference.stop()
    await product.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Load {
  readonly kb: number
  readonly cold: number
  readonly warm: number
}

/** In a browser that knows nothing yet, and then once more in the same one. */
async function loadTwice(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext()
  try {
    await context.addInitScript(WATCH)
    const cold = await load(context, url)
    const warm = await load(context, url)
    return { kb: cold.kb, cold: cold.ms, warm: warm.ms }
  } finally {
    await context.close()
  }
}

async function load(context: BrowserContext, url: string): Promise<{ ms: number; kb: number }> {
  const page = await context.newPage()
  await page.goto(url)
  const ms = Number(await page.evaluate('window.usable'))
  const bytes = Number(
    await page.evaluate(
      "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)",
    ),
  )
  await page.close()
  return { ms, kb: bytes / 1024 }
}

function toTimes(loads: readonly Load[]): TabTimes {
  const median = (of: (load: Load) => number) => Math.round(percentile(loads.map(of), 0.5))
  return {
    js_kb: round(
      percentile(
        loads.map(({ kb }) => kb),
        0.5,
      ),
    ),
    cold_ms: median(({ cold }) => cold),
    warm_ms: median(({ warm }) => warm),
  }
}
