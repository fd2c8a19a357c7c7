import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { ensureTab } from '../../src/app/ensure-tab.ts'
import { NOW } from './builders.ts'
import { openBrowser } from './playground.ts'
import { type SmallApp, smallConfig, startSmallApp } from './small-app.ts'
import { SMALL_TARGETS } from './tab-checks.ts'
import { ROOT } from './test-bot.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** More presses than there are places to go to on the longest page. */
const MOST_TABS = 150
const WAIT_MS = 10_000

const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'dark', contrast: 'more' },
} as const

/** What a page stands on in each theme: so it is seen that it is that of the theme by now. */
const GROUND = { light: '#ffffff', dark: '#292929', 'high contrast': '#000000' } as const

/** Resolves when the page stands on this colour and the browser has drawn it. */
function drawnOn(colour: string): string {
  return `new Promise((done) => {
    const ground = () => getComputedStyle(document.querySelector('.thema')).getPropertyValue('--colorNeutralBackground1')
    const look = () => ground() === '${colour}' ? requestAnimationFrame(() => setTimeout(done)) : requestAnimationFrame(look)
    look()
  })`
}

/** How somebody works with a page: a mouse, or the keyboard and nothing else. */
export interface Hand {
  /** A button or a link, by its whole name. */
  press(name: string): Promise<void>
  /** Puts a text in a field, in place of what was there. */
  type(label: string, text: string): Promise<void>
  /** One of the choices of a group. */
  pick(label: string): Promise<void>
}

/** The tab in a real browser, on an app of its own. */
export class TestTab {
  readonly app: SmallApp
  readonly browser: Browser
  readonly page: Page
  /** What the browser complained of, and what was loaded from elsewhere. */
  readonly complaints: string[] = []
  /** Who the page is of; empty for who runs the product. */
  private readonly als: string

  constructor(app: SmallApp, browser: Browser, page: Page, als = '') {
    this.app = app
    this.browser = browser
    this.page = page
    this.als = als
    page.setDefaultTimeout(WAIT_MS)
    page.on('console', (message) => this.complaints.push(message.text()))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(`${this.address}/`) && !url.startsWith('data:')) this.complaints.push(url)
    })
  }

  static async open(): Promise<TestTab> {
    await ensureTab(ROOT, () => {})
    const app = await startSmallApp(smallConfig(), {
      clock: quickClock(),
      tab: join(ROOT, 'build/tab'),
    })
    const browser = await openBrowser()
    return new TestTab(app, browser, await newPage(browser))
  }

  /** The same app, with a colleague at it. Ends with the tab it came from. */
  async colleague(): Promise<TestTab> {
    return new TestTab(this.app, this.browser, await newPage(this.browser), '?als=collega')
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.app.stop()
  }

  get address(): string {
    return `http://localhost:${this.app.port}`
  }

  /** Opens a page as if somebody had typed its address. */
  async go(page: string): Promise<void> {
    await this.page.goto('about:blank') // or only the part after # changes, and the page before it is still there
    await this.page.goto(`${this.address}/tab${this.als}#/${page}`)
    await this.page.getByRole('heading', { level: 1 }).waitFor()
  }

  async heading(name: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
  }

  async chooseRole(rol: string): Promise<void> {
    await this.page.getByRole('combobox', { name: /rol/i }).selectOption(rol)
  }

  /**
   * Nothing for axe to find at 320 pixels wide in any theme, and nothing that sticks out. `last` is what comes last on a
   * page that goes on by itself.
   */
  async isAccessible(page: string, last = 'h1'): Promise<void> {
    await this.page.setViewportSize({ width: 320, height: 800 })
    await this.go(page)
    await this.page.waitForLoadState('networkidle')
    await this.page.locator(last).first().waitFor()
    for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
      const media = THEMES[theme]
      await this.page.emulateMedia({ ...media, reducedMotion: 'reduce' }) // or a colour is judged on its way
      await this.page.evaluate(drawnOn(GROUND[theme]))
      const width = await this.page.evaluate('document.documentElement.scrollWidth')
      assert.equal(width, 320, `${page} in ${theme}`)
      assert.deepEqual(await this.violations(), [], `${page} in ${theme}`)
      assert.deepEqual(await this.page.evaluate(SMALL_TARGETS), [], `${page} in ${theme}`)
    }
    await this.page.setViewportSize(DESKTOP)
  }

  /** What axe finds on the page as it stands. */
  async violations(): Promise<unknown[]> {
    await this.page.evaluate(`globalThis.axe || (() => { ${readFileSync(AXE, 'utf8')} })()`)
    return this.page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))]))`,
    )
  }

  readonly mouse: Hand = {
    press: async (name) => {
      const button = this.page.getByRole('button', { name, exact: true })
      const link = this.page.getByRole('link', { name, exact: true })
      await button.or(link).first().click()
    },
    type: async (label, text) => {
      await this.page.getByLabel(label, { exact: true }).first().fill(text)
    },
    pick: async (label) => {
      await this.page.getByRole('radio', { name: label, exact: true }).check()
    },
  }

  readonly keyboard: Hand = {
    press: async (name) => {
      await this.page
        .getByRole('button', { name, exact: true })
        .or(this.page.getByRole('link', { name, exact: true }))
        .first()
        .waitFor()
      await this.tabTo(name)
      await this.page.keyboard.press('Enter')
    },
    type: async (label, text) => {
      await this.page.getByLabel(label, { exact: true }).first().waitFor()
      await this.tabTo(label)
      const date = (await this.page.evaluate('document.activeElement.type')) === 'date'
      if (!date) await this.page.keyboard.press('Control+A')
      // The field of a day asks for month, day and year, each in its own part.
      await this.page.keyboard.type(date ? text.replace(/(\d+)-(\d+)-(\d+)/, '$2$3$1') : text)
    },
    pick: async (label) => {
      await this.page.getByRole('radio', { name: label, exact: true }).waitFor()
      const radios = await this.page.getByRole('radio').evaluateAll(NAMES)
      await this.tabTo(...radios)
      if ((await this.here()).includes(label)) return this.page.keyboard.press('Space')
      for (const _ of radios) {
        await this.page.keyboard.press('ArrowDown')
        if ((await this.here()).includes(label)) return
      }
      assert.fail(`the arrows do not reach ${label}`)
    },
  }

  /** Presses Tab until the keyboard is at one of these. */
  async tabTo(...names: readonly (string | RegExp)[]): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      await this.page.keyboard.press('Tab')
      const here = await this.here()
      if (names.some((name) => here.some((it) => isName(it, name)))) return
    }
    assert.fail(`the keyboard does not reach ${names.join(', ')}`)
  }

  /** The names of what the keyboard is at. */
  private async here(): Promise<string[]> {
    const found = await this.page.evaluate(
      `(() => { const it = document.activeElement; return [it.ariaLabel, it.textContent, ...[...(it.labels ?? [])].map((label) => label.textContent)] })()`,
    )
    return (found as (string | null)[]).map((name) => name ?? '')
  }
}

function isName(here: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? here === name : name.test(here)
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' })
  return context.newPage()
}

/** From NOW on, so quickly that nobody asks too much of the API. */
function quickClock(): () => Date {
  const begun = Date.now()
  return () => new Date(NOW.getTime() + (Date.now() - begun) * 20)
}

const DESKTOP = { width: 1024, height: 800 }
const NAMES = (radios: unknown[]) =>
  radios.map((radio) => {
    const { labels } = radio as { labels: ArrayLike<{ textContent: string }> }
    return labels[0]?.textContent ?? ''
  })
