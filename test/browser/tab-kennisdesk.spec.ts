import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { aMessage, post } from '../helpers/activities.ts'
import type { SmallApp } from '../helpers/small-app.ts'
import { SMALL_ITEM } from '../helpers/small-root.ts'
import { TestTab } from '../helpers/tab-browser.ts'

const NEW = 'kwartelkoning-in-de-schuur'
const DESK = `kennisdesk/${SMALL_ITEM}`

describe('the knowledge desk in a browser', function () {
  this.timeout(60_000) // a real browser, and the pages are made when they are not there yet
  let app: SmallApp
  /** Who writes, and the colleague who reviews. */
  let tab: TestTab
  let colleague: TestTab
  let page: Page
  let other: Page

  before(async () => {
    tab = await TestTab.open()
    colleague = await tab.colleague()
    ;({ app, page } = tab)
    other = colleague.page
  })
  after(() => tab?.close())

  const box = (name: string, on = page) => on.getByRole('textbox', { name, exact: true })
  const press = (name: string, on = page) => on.getByRole('button', { name, exact: true }).click()
  const told = (text: string, on = page) => on.getByRole('status').getByText(text).waitFor()

  /** Whether the chat finds an item by its title. */
  const chatFinds = async (titel: string) => {
    const { cards } = await post(app.port, aMessage(`zoek ${titel}`))
    return JSON.stringify(cards).includes(titel)
  }
  const chatFindsSoon = async (titel: string) => {
    for (let tries = 0; tries < 50; tries += 1) {
      if (await chatFinds(titel)) return
      await page.waitForTimeout(100)
    }
    assert.fail('the chat does not find it within five seconds')
  }

  it('lets a redacteur write an item, see it as the card and as the page, and send it to review (E1, E2, E7, E8, E9)', async () => {
    await tab.go('kennisdesk')
    await press('Nieuw item')
    await box('Titel van het nieuwe item').fill('Kwartelkoning in de schuur')
    await press('Maak concept')
    await page.getByRole('heading', { level: 1, name: 'Kwartelkoning in de schuur' }).waitFor()
    await box('Vraag').fill('Wat doe je met een kwartelkoning in de schuur?')
    await page.getByRole('checkbox', { name: 'Wonen' }).check()
    await box('Situatie').fill('Er broedt een vogel. **Niemand** mag erbij.')
    await box('Waarom het vastloopt').fill('De schuur moet weg.')
    for (const [at, stap] of ['Bel de gemeente.', 'Leg de afspraak vast.'].entries()) {
      await press('Voeg een stap toe')
      await box(`Stap ${at + 1}`).fill(stap)
    }
    await box('Wie benaderen').fill('De gemeente.')
    await box('Let op').fill('Wacht niet te lang.')
    await box('Vragen zoals mensen ze stellen').fill('vogel in schuur\nkwartelkoning broedt')
    await press('Voeg een bron toe')
    await box('Vindplaats').fill('hfst. 2')
    await box('Regels in het document').fill('1-20')
    await box('Wie benaderen').focus()
    await page.getByText('Alles klopt.').waitFor()
    const card = page.getByRole('region', { name: 'Voorbeeld van de kaart' })
    await card.getByText('Bel de gemeente.').waitFor()
    assert.equal(await card.locator('b', { hasText: 'Niemand' }).count(), 1)
    await page.getByRole('radio', { name: 'Als pagina' }).check()
    const article = page.getByRole('article')
    await article.getByText('De schuur moet weg.').waitFor()
    await press('Laat nakijken')
    await told('Een collega kan dit nu nakijken en publiceren.')
    assert.equal((await app.storage.stores.kennis.findNieuwste(NEW))?.item.status, 'review')
    assert.equal(await chatFinds('Kwartelkoning in de schuur'), false)
  })

  it('lets only a colleague publish it, and then the chat finds it within five seconds (E5, B18)', async () => {
    assert.equal(await page.getByRole('button', { name: 'Publiceer' }).count(), 0)
    await page.getByText('Een andere redacteur kijkt hem na').waitFor()
    await colleague.go('kennisdesk')
    await other.getByRole('combobox', { name: 'Status' }).selectOption('review')
    await other.getByRole('link', { name: 'Kwartelkoning in de schuur' }).click()
    await press('Publiceer', other)
    await told('Dit item is gepubliceerd.', other)
    await chatFindsSoon('Kwartelkoning in de schuur')
  })

  it('keeps what was typed when saving fails, and when somebody looks elsewhere', async () => {
    await tab.go(DESK)
    await box('Let op').fill('Dit mag niet weg.')
    const all = '**/api/v1/kennisdesk/**'
    await page.route(all, (route) => route.abort())
    await press('Bewaar concept')
    await page.getByRole('alert').waitFor()
    await page.unroute(all)
    await page.getByRole('link', { name: 'Versies en verschillen' }).click()
    await page.getByRole('link', { name: 'Terug naar het item' }).click()
    assert.equal(await box('Let op').inputValue(), 'Dit mag niet weg.')
    await box('Let op').fill('Mail naar jan@voorbeeld.example.')
    await press('Bewaar concept')
    await page.getByRole('alert').getByText('herkenbaar').waitFor()
    assert.equal((await app.storage.stores.kennis.findNieuwste(SMALL_ITEM))?.versie, 1)
    assert.match(await box('Let op').inputValue(), /jan@/)
    await press('Niet bewaren')
    await press('Ja, doe dit')
    await page.getByRole('button', { name: 'Niet bewaren' }).waitFor({ state: 'detached' })
    assert.doesNotMatch(await box('Let op').inputValue(), /jan@/)
  })

  it('lays two texts side by side when two people write, and loses neither (E14)', async () => {
    await tab.go(DESK)
    await colleague.go(DESK)
    await box('Situatie', other).fill('Situatie van de collega.')
    await box('Let op', other).fill('Let op van de collega.')
    await press('Bewaar concept', other)
    await told('Het concept is bewaard.', other)
    await box('Situatie').fill('Situatie van mij.')
    await box('Wie benaderen').fill('Wie van mij.')
    await press('Bewaar concept')
    await page.getByRole('heading', { name: 'Een collega bewaarde dit item ook' }).waitFor()
    assert.deepEqual(await tab.violations(), [])
    const choice = (veld: string) =>
      page.getByRole('radiogroup', { name: `Welke tekst blijft bij ${veld}?` })
    assert.ok(await choice('Situatie').getByLabel('Jouw tekst').isChecked())
    assert.ok(await choice('Let op').getByLabel('Tekst van Kim Collega').isChecked())
    await choice('Situatie').getByLabel('Tekst van Kim Collega').check()
    await press('Bewaar wat ik koos')
    await told('Het concept is bewaard.')
    const item = (await app.storage.stores.kennis.findNieuwste(SMALL_ITEM))?.item
    assert.equal(item?.situatie, 'Situatie van de collega.')
    assert.equal(item?.letOp, 'Let op van de collega.')
    assert.equal(item?.wie, 'Wie van mij.')
  })

  it('shows what differs, puts an old version back, and throws a draft away (E4)', async () => {
    await page.getByRole('link', { name: 'Versies en verschillen' }).click()
    await page.locator('ins', { hasText: 'mij' }).first().waitFor()
    await press('Zet versie 1 terug als concept')
    await told('De tekst van die versie staat nu in een nieuw concept.')
    await page.getByRole('link', { name: 'Terug naar het item' }).click()
    await press('Gooi concept weg')
    await press('Ja, doe dit')
    await told('Het concept is weggegooid.')
    const newest = await app.storage.stores.kennis.findNieuwste(SMALL_ITEM)
    assert.equal(newest?.item.status, 'gepubliceerd')
  })

  it('does the whole job by keyboard only (L4)', async () => {
    await tab.go('kennisdesk')
    await tab.tabTo('Zoek in titel en naam')
    await page.keyboard.type('ontbrekend briefadres')
    await tab.tabTo('ontbrekend briefadres')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'ontbrekend briefadres' }).waitFor()
    await tab.tabTo('Titel')
    await page.keyboard.press('End')
    await page.keyboard.type(' zonder muis')
    await tab.tabTo('Stap 2 omhoog')
    await page.keyboard.press('Enter')
    // The keyboard went along with the step: now the first one, which can only go down.
    assert.match(String(await page.evaluate('document.activeElement.ariaLabel')), /Stap 1 omlaag/)
    await tab.tabTo('Laat nakijken')
    await page.keyboard.press('Enter')
    await told('Een collega kan dit nu nakijken en publiceren.')
    // The button is gone; the keyboard is where it was said that it is done.
    assert.equal(await page.evaluate('document.activeElement.role'), 'status')
    await colleague.go(DESK)
    await other.getByRole('button', { name: 'Publiceer' }).waitFor()
    await colleague.tabTo('Publiceer')
    await other.keyboard.press('Enter')
    await told('Dit item is gepubliceerd.', other)
    await chatFindsSoon('ontbrekend briefadres zonder muis')
    const item = (await app.storage.stores.kennis.find(SMALL_ITEM))?.item
    assert.deepEqual(item?.stappen, ['Leg het vast.', 'Bel de gemeente.'])
  })

  it('lets an item lapse with a reason (X29)', async () => {
    await tab.go(`kennisdesk/${NEW}`)
    await press('Laat vervallen')
    await box('Waarom vervalt dit item?').fill('De vogel is weg.')
    await page.getByRole('region', { name: 'Laat vervallen' }).getByRole('button').first().click()
    await told('Dit item is vervallen.')
    await page.getByText('Vervallen: De vogel is weg.').waitFor()
  })

  it('says so when an item is not there, with a heading', async () => {
    for (const address of ['kennisdesk/geen-idee', 'kennisdesk/geen-idee/versies']) {
      await tab.go(address)
      await page.getByRole('heading', { level: 1, name: 'Dit is er niet' }).waitFor()
    }
  })

  for (const address of ['kennisdesk', DESK, `${DESK}/versies`]) {
    it(`has nothing for axe to find in three themes at ${address}, and fits on a phone (L5, L7)`, () =>
      tab.isAccessible(address, address === DESK ? '.ac-adaptiveCard' : 'h1'))
  }

  it('gives the browser nothing to complain of', () => {
    assert.deepEqual(
      [...tab.complaints, ...colleague.complaints].filter(
        (line) => !/Failed to load resource/.test(line),
      ),
      [],
    )
  })
})
