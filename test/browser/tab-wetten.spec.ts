import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { aSubmit, post } from '../helpers/activities.ts'
import { anItem, aWetswijziging, NOW } from '../helpers/builders.ts'
import type { SmallApp } from '../helpers/small-app.ts'
import { SMALL_ITEM } from '../helpers/small-root.ts'
import { TestTab } from '../helpers/tab-browser.ts'

const WET = 'Participatiewet art. 58'
const UITLEG = 'Er komt een bedenktijd van vier weken.'
/** Looks, a tenth of a second apart. */
const SOON = 50
const SITUATIE = 'Een jongere slaapt in zijn auto en krijgt nergens een briefadres.'

describe('what editors see of laws and of contradictions, in a browser (X28, X32)', function () {
  this.timeout(60_000) // a real browser, and the pages are made when they are not there yet
  let app: SmallApp
  let tab: TestTab
  let page: Page

  before(async () => {
    tab = await TestTab.open()
    ;({ app, page } = tab)
    await fill()
    await tab.go('wetten')
    await tab.chooseRole('redacteur')
  })
  after(() => tab?.close())

  /** One item names a law, and two tell the same and send people elsewhere. */
  async function fill(): Promise<void> {
    const { kennis } = app.storage.stores
    const stored = (await kennis.find(SMALL_ITEM)) ?? assert.fail()
    await kennis.save({ ...stored, item: { ...stored.item, wetten: [`${WET} lid 7`] } })
    const fresh = { versie: 0, bron: 'red', vingerafdruk: '', op: NOW.toISOString(), reden: null }
    const alike = { situatie: SITUATIE, vraag: 'Waar krijgt een jongere een briefadres?' }
    for (const [id, stap] of [
      ['auto-balie', 'Vraag het aan bij de balie.'],
      ['auto-opvang', 'Meld hem aan voor een bed.'],
    ] as const) {
      const item = anItem({ id, titel: `Slaapt in auto: ${id}`, stappen: [stap], ...alike })
      await kennis.save({ ...fresh, item })
    }
    await until(async () => (await askCard()).includes('lid 7'))
  }

  /** The card of the item as the chat shows it now. */
  async function askCard(): Promise<string> {
    const { cards } = await post(app.port, aSubmit({ v: 1, k: 'bekijk', i: SMALL_ITEM }))
    return JSON.stringify(cards)
  }

  const warned = async () => (await askCard()).includes(UITLEG)
  const warning = () => page.getByText(/wijzigt per 1 januari 2027/)

  it('keeps what was typed when it is held back or cannot be sent', async () => {
    await tab.go('wetten')
    await tab.mouse.press('Noteer een wijziging')
    await tab.mouse.press('Noteer')
    assert.equal(await page.getByText('Vul dit in.').count(), 3)
    const wet = page.getByRole('combobox', { name: 'Wet of artikel' })
    await wet.selectOption(WET)
    await page.getByLabel('Vanaf welke dag').fill('2027-01-01')
    const uitleg = page.getByRole('textbox', { name: 'Wat er verandert' })
    await uitleg.fill('Mail jan@voorbeeld.example')
    await tab.mouse.press('Noteer')
    await page.getByRole('button', { name: 'Gebruik deze tekst' }).waitFor()
    await page.route('**/api/v1/wetswijzigingen', (route) => route.abort())
    await uitleg.fill(UITLEG)
    await tab.mouse.press('Noteer')
    await page.getByText('Geen verbinding').waitFor()
    await page.unroute('**/api/v1/wetswijzigingen')
    assert.deepEqual([await wet.inputValue(), await uitleg.inputValue()], [WET, UITLEG])
    assert.deepEqual(await app.storage.stores.wetswijzigingen.list(), [])
  })

  it('warns in the chat, on the page and on paper once a change is noted, by keyboard', async () => {
    assert.equal(await warned(), false)
    await tab.tabTo('Noteer')
    await page.keyboard.press('Enter')
    await page.getByText(`Genoteerd: ${WET}`).waitFor()
    await until(warned)
    await tab.go(`kennis/${SMALL_ITEM}`)
    await warning().waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.equal(await warning().isVisible(), true)
    await page.emulateMedia({ media: 'screen' })
    await tab.go(`kennisdesk/${SMALL_ITEM}`)
    await page.getByRole('link', { name: /Naar Wetten/ }).waitFor()
  })

  for (const address of ['wetten', 'tegenspraak', `kennis/${SMALL_ITEM}`]) {
    it(`has nothing for axe to find in three themes at ${address}, and fits on a phone`, () =>
      tab.isAccessible(address))
  }

  it('has the form and a pair side by side open without anything for axe to find', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    await tab.go('wetten')
    await tab.mouse.press('Noteer een wijziging')
    assert.deepEqual(await tab.violations(), [])
    await tab.go('tegenspraak')
    for (const summary of await page.locator('main summary').all()) await summary.click()
    assert.deepEqual(await tab.violations(), [])
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320)
    await page.setViewportSize({ width: 1024, height: 800 })
  })

  it('warns no more within five seconds of somebody having looked, by keyboard', async () => {
    await tab.go('wetten')
    await page.getByRole('button', { name: /^Nagekeken/ }).waitFor()
    await tab.tabTo(/^Nagekeken/)
    await page.keyboard.press('Enter')
    await page.getByText('De waarschuwing is weg.').waitFor()
    await until(async () => !(await warned()), SOON)
    await tab.go(`kennis/${SMALL_ITEM}`)
    assert.equal(await warning().count(), 0)
    await tab.go('wetten')
    await page.getByText('Klaar (1)').click()
    await page.getByText('Al nagekeken (1)').click()
    await page.getByText(/^Nagekeken door/).waitFor()
  })

  it('warns again when somebody takes that back, and never more when the change is', async () => {
    await page.getByRole('button', { name: /^Toch niet nagekeken/ }).click()
    await page.getByText('De waarschuwing staat er weer').waitFor()
    await until(warned)
    await tab.mouse.press('Neem deze wijziging terug')
    await tab.mouse.press('Ja, neem terug')
    await page.getByText(`Teruggenomen: ${WET}`).waitFor()
    await until(async () => !(await warned()))
  })

  it('says so when a colleague took back the change before', async () => {
    const { wetswijzigingen } = app.storage.stores
    await wetswijzigingen.add(aWetswijziging({ wet: WET }))
    await tab.go('wetten')
    const button = page.getByRole('button', { name: /^Nagekeken/ })
    await button.waitFor()
    await wetswijzigingen.remove('wijziging-1')
    await button.click()
    await page.getByText('Er is niets om na te kijken.').waitFor()
    await page.getByText('Hieronder zie je hoe het nu staat.').waitFor()
  })

  it('hides a pair that is right with a reason, and shows it again when asked', async () => {
    await tab.go('tegenspraak')
    await page.getByText('1 paar om te bekijken.').waitFor()
    await page.getByText('Leg ze naast elkaar').click()
    const links = page.getByRole('link', { name: /^Bewerk: / })
    assert.deepEqual(await links.evaluateAll(ADDRESSES), [
      '#/kennisdesk/auto-balie',
      '#/kennisdesk/auto-opvang',
    ])
    await page.getByText('Dit klopt zo').click()
    await tab.mouse.press('Bewaar en verberg dit paar')
    await page.getByText('Schrijf kort waarom.').waitFor()
    const reden = page.getByRole('textbox', { name: 'Waarom klopt het zo?' })
    await reden.fill('De opvang is voor wie geen gemeente heeft.')
    await tab.mouse.press('Bewaar en verberg dit paar')
    await page.getByText('Er zijn geen items die elkaar tegenspreken.').waitFor()
    await page.getByText('Eerder bekeken (1)').click()
    await page.getByText(/De opvang is voor wie geen gemeente heeft/).waitFor()
    await page.getByRole('button', { name: /^Toon dit paar weer/ }).click()
    await page.getByText('1 paar om te bekijken.').waitFor()
  })

  it('makes the browser complain of nothing', () => {
    assert.deepEqual(
      tab.complaints.filter((line) => !/Failed to load resource/.test(line)),
      [],
    )
  })
})

const ADDRESSES = (links: unknown[]) =>
  links.map((link) => (link as { getAttribute(name: string): string }).getAttribute('href'))

async function until(holds: () => Promise<boolean>, looks = 100): Promise<void> {
  for (let tries = 0; tries < looks; tries += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  assert.fail('it does not come to hold')
}
