import assert from 'node:assert/strict'
import { SMALL_ITEM } from '../helpers/small-root.ts'
import { TestTab } from '../helpers/tab-browser.ts'

describe('the tab in a browser', function () {
  this.timeout(60_000) // a real browser, and the pages are made when they are not there yet
  let tab: TestTab
  before(async () => {
    tab = await TestTab.open()
  })
  after(() => tab?.close())

  it('finds an item, to read and print', async () => {
    const { page } = tab
    await tab.go('kennis')
    await page.getByRole('searchbox').fill('ontbrekend briefadres')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'ontbrekend briefadres' }).click()
    await tab.heading('ontbrekend briefadres')
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.getByRole('navigation').count(), 0)
    await page.emulateMedia({ media: 'screen' })
  })

  it('keeps the question for who comes back from an item, and the filters in the address (G6)', async () => {
    const { page } = tab
    await page.goBack()
    await page.getByRole('link', { name: 'ontbrekend briefadres' }).waitFor()
    assert.equal(await page.getByRole('searchbox').inputValue(), 'ontbrekend briefadres')
    assert.doesNotMatch(page.url(), /briefadres/)
    await tab.mouse.press('Wis alles')
    await page.getByRole('combobox', { name: 'Soort' }).selectOption('knelpunt')
    await page.getByText(/^Gevonden: \d+$/).waitFor()
    assert.match(page.url(), /soort=knelpunt$/)
    await tab.mouse.press('Wis alles')
  })

  it('says so when a part of it does not come, and keeps the menu', async () => {
    const page = await tab.page.context().newPage()
    await page.goto(`${tab.address}/tab#/kennis`)
    await page.getByRole('searchbox').waitFor()
    await page.route('**/*.js', (route) => route.abort())
    await page.getByRole('link', { name: 'Over en privacy' }).click()
    await page.getByRole('heading', { level: 1, name: /kan nu niet worden getoond/ }).waitFor()
    await page.unroute('**/*.js')
    await page.getByRole('link', { name: 'Kennis', exact: true }).click()
    await page.getByRole('searchbox').waitFor()
    await page.close()
  })

  for (const page of ['kennis', `kennis/${SMALL_ITEM}`]) {
    it(`has nothing for axe to find in three themes at ${page}, and fits on a phone (L5, L7)`, () =>
      tab.isAccessible(page))
  }

  it('opens in Teams at the page a link names, in the theme of Teams (G8)', async () => {
    const teams = await tab.page.context().newPage()
    await teams.context().grantPermissions(['local-network-access'])
    await teams.route('https://teams.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: teamsFrame(`${tab.address}/tab`) }),
    )
    await teams.goto('https://teams.microsoft.com/v2/')
    const frame = teams.frameLocator('iframe')
    await frame.getByRole('heading', { level: 1, name: 'ontbrekend briefadres' }).waitFor()
    const colour = await frame.locator('.thema').evaluate(
      (element) =>
        // biome-ignore lint/suspicious/noExplicitAny: runs in the page, which knows it
        (globalThis as any).getComputedStyle(element).backgroundColor,
    )
    assert.match(colour, /^rgb\((?:[1-6]?\d, ?){2}[1-6]?\d\)$/) // dark
    await teams.close()
  })

  it('loads nothing from elsewhere, and the browser complains of nothing', () => {
    assert.deepEqual(tab.complaints, [])
  })
})

/** A page that does as Teams does to the tab in it: the few messages its library waits for. */
function teamsFrame(address: string): string {
  const context = { theme: 'dark', subEntityId: `kennis/${SMALL_ITEM}`, locale: 'nl-nl' }
  const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: {} })
  return `<!doctype html><iframe allow="local-network-access" src="${address}"></iframe><script>
    const ANSWERS = {
      initialize: ['content', 'web', ${JSON.stringify(runtime)}, '2.0.0'],
      getContext: [${JSON.stringify(context)}],
      'authentication.getAuthToken': [true, 'x.y.z'],
    }
    addEventListener('message', ({ data: { id, uuid, func }, source, origin }) => {
      const args = ANSWERS[func]
      if (args) source.postMessage({ id, uuid, args, isPartialResponse: false }, origin)
    })
  </script>`
}
