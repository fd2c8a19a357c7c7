import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { ensureTab } from '../../src/app/ensure-tab.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { LOCAL_USER } from '../../src/http/api/authenticate.ts'
import { aBericht, aCasus, NOW } from '../helpers/builders.ts'
import { openBrowser } from '../helpers/playground.ts'
import { type SmallApp, smallConfig, startSmallApp } from '../helpers/small-app.ts'
import { SMALL_ITEM } from '../helpers/small-root.ts'
import { SMALL_TARGETS } from '../helpers/tab-checks.ts'
import { takePictures } from '../helpers/tab-pictures.ts'
import { ROOT } from '../helpers/test-bot.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const me = { gebruikerId: LOCAL_USER.id, naam: LOCAL_USER.naam }

const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'dark', contrast: 'more' },
} as const

function filed(id: string, referentie: string, fields: Partial<Casus> = {}): Casus {
  return aCasus({
    ...{ id, referentie },
    status: 'ingediend',
    indiener: { ...aCasus().indiener, ...me },
    antwoorden: {
      acuut: { soort: 'keuze', keuze: 'nee' },
      situatie: { soort: 'tekst', tekst: 'Een gezin verliest de woning.' },
      leefgebieden: { soort: 'keuzes', keuzes: ['wonen'] },
      datum: { soort: 'datum', datum: '2026-12-01' },
    },
    ingediend: NOW.toISOString(),
    ...fields,
  })
}

describe('the tab in a browser', function () {
  this.timeout(60_000) // a real browser, and the pages are made when they are not there yet
  let app: SmallApp
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  before(async () => {
    await ensureTab(ROOT, () => {})
    app = await startSmallApp(smallConfig(), { clock: () => NOW, tab: join(ROOT, 'build/tab') })
    const { casussen } = app.storage.stores
    const waits = { status: 'wacht-op-indiener', regievoerder: me } as const
    await casussen.save(filed('mijn', 'MW-26-7K3F', waits))
    await casussen.addBericht(aBericht('b1', { casusId: 'mijn', tekst: 'Wat is er geprobeerd?' }))
    await casussen.save(filed('vrij', 'MW-26-8L4G'))
    await casussen.save(filed('nog-vrij', 'MW-26-9M5H'))
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1024, height: 800 } })
    page.setDefaultTimeout(10_000)
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => {
      if (
        !request.url().startsWith(`http://localhost:${app.port}/`) &&
        !request.url().startsWith('data:')
      )
        complaints.push(request.url())
    })
    await page.goto(`http://localhost:${app.port}/tab`)
  })
  after(async () => {
    await browser?.close()
    await app?.stop()
  })

  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const go = async (address: string) => {
    await page.goto('about:blank') // or only the part after # changes, and the page before it is still there
    await page.goto(`http://localhost:${app.port}/tab#/${address}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const choose = async (rol: string) => {
    await page.getByRole('combobox', { name: /rol/i }).selectOption(rol)
  }
  const messages = () => app.storage.stores.casussen.listBerichten('mijn')

  it('lets a professional follow a casus and reply; what cannot be sent stays', async () => {
    await heading('Mijn casussen')
    await choose('professional')
    await page.getByText('Wat is er geprobeerd?').waitFor()
    await page.getByRole('link', { name: 'MW-26-7K3F' }).click()
    await heading(/MW-26-7K3F/)
    const box = page.getByRole('textbox', { name: 'Je bericht' })
    await box.fill('Wij belden de corporatie.')
    await page.route('**/berichten', (route) => route.abort())
    await page.getByRole('button', { name: 'Stuur' }).click()
    await page.getByRole('alert').waitFor()
    assert.equal(await box.inputValue(), 'Wij belden de corporatie.')
    await page.unroute('**/berichten')
    await page.getByRole('button', { name: 'Stuur' }).click()
    await page.getByText('Je bericht is verstuurd.').waitFor()
    assert.equal(await box.inputValue(), '')
    assert.equal((await messages()).at(-1)?.tekst, 'Wij belden de corporatie.')
  })

  it('holds back what somebody can be recognised by, and proposes other words', async () => {
    const box = page.getByRole('textbox', { name: 'Je bericht' })
    await box.fill('Mail naar jan@voorbeeld.example.')
    await page.getByRole('button', { name: 'Stuur' }).click()
    await page.getByRole('button', { name: 'Gebruik deze tekst' }).click()
    assert.doesNotMatch(await box.inputValue(), /jan@/)
    assert.equal((await messages()).length, 2)
  })

  it('lets a regievoerder take a casus from the list and add a note', async () => {
    await choose('regievoerder')
    await go('werk')
    await page.getByRole('combobox', { name: 'Welke casussen' }).selectOption('vrij')
    await page.getByRole('button', { name: 'Neem MW-26-8L4G' }).click()
    await heading(/MW-26-8L4G/)
    await page.getByRole('textbox', { name: 'Nieuwe notitie' }).fill('Corporatie gebeld.')
    await page.getByRole('button', { name: 'Bewaar notitie' }).click()
    await page.getByText('De notitie is bewaard.').waitFor()
    await page.getByText('Corporatie gebeld.').waitFor()
    const casus = await app.storage.stores.casussen.find('vrij')
    assert.equal(casus?.regievoerder?.gebruikerId, LOCAL_USER.id)
    assert.equal(casus.behandeling.notities.length, 1)
    const events = await app.storage.stores.casussen.listEvents('vrij')
    assert.ok(events.some(({ soort }) => soort === 'gelezen'))
  })

  it('does the same by keyboard only', async () => {
    await go('werk')
    await page.getByRole('button', { name: 'Neem MW-26-9M5H' }).waitFor()
    await tabTo('Neem MW-26-9M5H')
    await page.keyboard.press('Enter')
    await heading(/MW-26-9M5H/)
    await tabTo('Nieuwe notitie')
    await page.keyboard.type('Zonder muis.')
    await tabTo('Bewaar notitie')
    await page.keyboard.press('Enter')
    await page.getByText('De notitie is bewaard.').waitFor()
    const casus = await app.storage.stores.casussen.find('nog-vrij')
    assert.equal(casus?.behandeling.notities.at(-1)?.tekst, 'Zonder muis.')
  })

  it('finds an item, to read and print', async () => {
    await go('kennis')
    await page.getByRole('searchbox').fill('ontbrekend briefadres')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'ontbrekend briefadres' }).click()
    await heading('ontbrekend briefadres')
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.getByRole('navigation').count(), 0)
    await page.emulateMedia({ media: 'screen' })
  })

  for (const [theme, media] of Object.entries(THEMES)) {
    it(`has nothing for axe to find in ${theme}, and fits on a phone`, async () => {
      await choose('alles')
      await page.emulateMedia(media)
      await page.setViewportSize({ width: 320, height: 800 })
      for (const address of [
        'mijn',
        'werk',
        'casus/vrij',
        'kennis',
        `kennis/${SMALL_ITEM}`,
        'over',
      ]) {
        await go(address)
        await page.waitForLoadState('networkidle')
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, address)
        assert.deepEqual(await violations(), [], address)
        assert.deepEqual(await page.evaluate(SMALL_TARGETS), [], address)
      }
      await page.setViewportSize({ width: 1024, height: 800 })
    })
  }

  it('has its pictures taken', async () => {
    for (const [address, name] of [
      ['werk', 'werklijst'],
      ['casus/vrij', 'casus'],
      ['kennis', 'kennis'],
    ] as const) {
      await go(address)
      await page.getByText('Even geduld').waitFor({ state: 'detached' })
      await takePictures(page, name)
    }
  })

  it('loads nothing from elsewhere, and the browser complains of nothing', () => {
    assert.deepEqual(
      complaints.filter((line) => !/Failed to load resource/.test(line)),
      [],
    )
  })

  /** Presses Tab until this is where the keyboard is. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(
        `(() => { const it = document.activeElement; return [it.ariaLabel, it.textContent, ...[...(it.labels ?? [])].map((label) => label.textContent)].join('|') })()`,
      )
      if (String(here).split('|').includes(name)) return
    }
    assert.fail(`the keyboard does not reach ${name}`)
  }

  async function violations(): Promise<unknown[]> {
    await page.evaluate(readFileSync(AXE, 'utf8'))
    return page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))]))`,
    )
  }
})
