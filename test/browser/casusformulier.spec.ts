import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { aMessage, post } from '../helpers/activities.ts'
import { aCasus, anEvent, NOW } from '../helpers/builders.ts'
import { openBrowser } from '../helpers/playground.ts'
import { type SmallApp, smallConfig, startSmallApp } from '../helpers/small-app.ts'

const NASTY = `<script>document.title = 'kwaad'</script><img src=x onerror="document.title='kwaad'">`

describe('the Casusformulier in a browser (S6)', function () {
  this.timeout(30_000) // a real browser
  let app: SmallApp
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  before(async () => {
    app = await startSmallApp(smallConfig(), { clock: () => NOW })
    await app.storage.stores.casussen.save(
      aCasus({
        referentie: 'MW-26-7K3F',
        status: 'ingediend',
        indiener: { ...aCasus().indiener, gebruikerId: 'ina', organisatie: NASTY },
        redenDoorgaan: NASTY,
        antwoorden: { acuut: { soort: 'keuze', keuze: 'nee' } },
        ingediend: NOW.toISOString(),
      }),
      [anEvent('e1', { door: 'ina' })],
    )
    const { cards } = await post(app.port, aMessage('formulier MW-26-7K3F'))
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(cards))?.[1] ?? assert.fail()
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => {
      if (request.url() !== url) complaints.push(request.url())
    })
    await page.goto(url)
  })
  after(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('has its own style, which the policy of the page lets through', async () => {
    const border = await page.evaluate(
      "getComputedStyle(document.querySelector('td')).borderTopStyle",
    )
    assert.equal(border, 'solid')
  })

  it('loads nothing, runs nothing and complains of nothing', async () => {
    assert.deepEqual(
      complaints.filter((line) => !line.includes('favicon')),
      [],
    )
    assert.match(await page.title(), /MW-26-7K3F/)
    assert.equal(await page.locator('script, img, link, iframe').count(), 0)
  })

  it('has one heading of the first level, and a name and heads for every table', async () => {
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1)
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 3)
    const tables = await page.getByRole('table').all()
    assert.ok(tables.length >= 4)
    for (const table of tables) {
      assert.notEqual((await table.locator('caption').textContent())?.trim(), '')
      assert.ok((await table.getByRole('columnheader').count()) >= 2)
      const rows = await table.locator('tbody tr').count()
      assert.equal(await table.getByRole('rowheader').count(), rows)
    }
  })

  it('fits on a phone', async () => {
    const width = await page.evaluate('document.documentElement.scrollWidth')
    assert.equal(width, 360)
  })

  it('prints on A4', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true })
    // 210 by 297 millimetres, in points.
    assert.match(pdf.toString('latin1'), /MediaBox\s*\[0 0 59[45]\.\d+ 84[12]\.\d+\]/)
  })
})
