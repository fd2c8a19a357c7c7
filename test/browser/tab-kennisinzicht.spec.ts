import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { toCsv } from '../../src/content/exchange/csv.ts'
import { LOCAL_USER } from '../../src/http/api/authenticate.ts'
import { NOW } from '../helpers/builders.ts'
import type { SmallApp } from '../helpers/small-app.ts'
import { SMALL_ITEM } from '../helpers/small-root.ts'
import { TestTab } from '../helpers/tab-browser.ts'

const HENGEL = 'Wie betaalt een vishengel?'

describe('what helps an editor, in a browser', function () {
  this.timeout(60_000) // a real browser, and the pages are made when they are not there yet
  let app: SmallApp
  let tab: TestTab
  let page: Page

  before(async () => {
    tab = await TestTab.open()
    ;({ app, page } = tab)
    await fill()
    await tab.go('vragen')
    await tab.chooseRole('redacteur')
  })
  after(() => tab?.close())

  async function fill(): Promise<void> {
    const { vragen, oordelen, redactie } = app.storage.stores
    const op = NOW.toISOString()
    const none = { getoond: [], afloop: 'onbekend', item: null, op } as const
    await vragen.save({
      id: 'v1',
      tekst: 'vishengel van een kind betaald krijgen',
      oordeel: 'past-niet',
      ...none,
    })
    await vragen.save({ id: 'v2', tekst: HENGEL, oordeel: 'past-niet', ...none })
    await vragen.save({ id: 'v3', tekst: 'paspoort kwijt', oordeel: 'past-niet', ...none })
    await vragen.save({
      id: 'v4',
      tekst: 'briefadres',
      oordeel: 'past',
      ...none,
      getoond: [SMALL_ITEM],
    })
    await redactie.addVerzoek({ soort: 'vraag', over: 'v2', gebruikerId: 'ina', begonnen: op })
    for (const [id, tekst] of [
      ['o1', 'Stap twee klopt niet.'],
      ['o2', 'Mooi gemaakt.'],
    ] as const)
      await oordelen.add({ id, item: SMALL_ITEM, oordeel: 'tekst', tekst, stap: null, op })
    await redactie.addVerzoek({ soort: 'feedback', over: 'o1', gebruikerId: 'ina', begonnen: op })
  }

  const groep = (text: string) => page.getByRole('listitem').filter({ hasText: text }).first()

  it('lets an editor take a group of questions', async () => {
    await tab.go('vragen')
    await groep('paspoort')
      .getByRole('combobox', { name: 'Wie doet het' })
      .selectOption(LOCAL_USER.naam)
    await groep('paspoort').getByText('Bewaard.').waitFor()
    await groep('paspoort').getByRole('combobox', { name: 'Status' }).selectOption('niet-nodig')
    await groep('paspoort').waitFor({ state: 'detached' })
    const werk = await app.storage.stores.redactie.find('vraag', 'v3')
    assert.deepEqual([werk?.status, werk?.redacteur?.gebruikerId], ['niet-nodig', LOCAL_USER.id])
  })

  it('links a group to an item that is there already, and tells who wanted to hear', async () => {
    const { vragen, redactie, leveringen } = app.storage.stores
    const op = NOW.toISOString()
    const none = { oordeel: 'past-niet', getoond: [], afloop: 'onbekend', item: null, op } as const
    await vragen.save({ id: 'v9', tekst: 'rijbewijs halen', ...none })
    await redactie.addVerzoek({ soort: 'vraag', over: 'v9', gebruikerId: 'bo', begonnen: op })
    await tab.go('vragen')
    const rijbewijs = groep('rijbewijs')
    await rijbewijs.getByText('Of koppel een item').click()
    const choice = rijbewijs.getByRole('combobox', { name: 'Item dat dit beantwoordt' })
    await choice.selectOption('ontbrekend briefadres')
    await rijbewijs.getByRole('button', { name: 'Koppel', exact: true }).click()
    await rijbewijs.waitFor({ state: 'detached' })
    assert.ok(await leveringen.find(`antwoord-op-vraag:${SMALL_ITEM}:bo`))
  })

  it('turns a group into a draft by keyboard, and shows there what the edit does', async () => {
    await tab.go('vragen')
    await page.getByRole('button', { name: /^Maak conceptitem/ }).waitFor()
    await tab.tabTo(/^Maak conceptitem/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Probeer een vraag' }).waitFor()
    const drafts = (await app.storage.stores.kennis.listNieuwste()).map(({ item }) => item)
    const draft = drafts.find(({ status }) => status === 'concept')
    assert.equal(draft?.vraag, HENGEL)
    assert.equal(draft.vragen.length, 2)
    await page.getByRole('textbox', { name: 'Vraag van een professional' }).fill('een vishengel')
    await page.keyboard.press('Enter')
    await page.getByText('Dit krijgt een professional op').waitFor()
    const now = page.locator('.naast-elkaar > div').nth(0)
    const later = page.locator('.naast-elkaar > div').nth(1)
    assert.match((await later.textContent()) ?? '', /\(dit item\)/)
    assert.doesNotMatch((await now.textContent()) ?? '', /\(dit item\)/)
  })

  it('names the known questions that get another answer', async () => {
    await page.getByRole('button', { name: 'Probeer bekende vragen' }).click()
    const changed = page.getByRole('listitem').filter({ hasText: 'Gesteld in de chat' })
    await changed.first().waitFor()
    assert.match((await changed.allInnerTexts()).join(' '), /vishengel/)
  })

  it('gives tips and neighbours while somebody types', async () => {
    const situatie = page.getByRole('textbox', { name: /^Situatie/ })
    await situatie.fill('De aanvraag wordt afgewezen.')
    await page.getByText(/lijdende zin/).waitFor()
    await page.getByRole('textbox', { name: /^Titel/ }).fill('ontbrekend briefadres')
    await page.getByRole('link', { name: 'ontbrekend briefadres' }).first().waitFor()
  })

  it('lets feedback be answered to who asked for that, by keyboard', async () => {
    await tab.go('feedback')
    await page.getByText('Mooi gemaakt.').waitFor()
    assert.equal(await page.getByRole('textbox').count(), 1)
    await tab.tabTo(/^Antwoord$/)
    await page.keyboard.type('Mail jan@voorbeeld.example')
    await tab.tabTo(/^Antwoord en zet/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Gebruik deze tekst' }).waitFor()
    await page.getByRole('textbox', { name: 'Antwoord' }).fill('Aangepast, dank je.')
    await page.getByRole('button', { name: 'Antwoord en zet op klaar' }).click()
    await page.getByText('Stap twee klopt niet.').waitFor({ state: 'detached' })
    const queued = await app.storage.stores.leveringen.find('antwoord-op-feedback:o1:ina')
    assert.equal(queued?.oordeelId, 'o1')
  })

  it('shows what the base covers, and sorts how it is used', async () => {
    await tab.go('dekking')
    await page.getByRole('img', { name: /Staafdiagram van het aantal vragen per week/ }).waitFor()
    const staven = page.locator('.plaat').first()
    assert.match((await staven.textContent()) ?? '', /23 nov/)
    assert.equal(await staven.locator('[fill="var(--onbeantwoord)"]').count(), 1)
    const week = page.getByRole('row', { name: /23 november 2026/ })
    assert.deepEqual(await week.getByRole('cell').allInnerTexts(), ['1', '4'])
    assert.ok((await page.locator('.warmte tbody tr').count()) > 0)
    const meest = page.getByRole('img', { name: /Staafdiagram van de items/ })
    assert.match((await meest.textContent()) ?? '', /\(1 keer\)/)
    const head = page.getByRole('columnheader', { name: 'Item' })
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    assert.equal(await head.getAttribute('aria-sort'), 'ascending')
    const titles = await page
      .locator('section[aria-labelledby=gebruik-kop] tbody th')
      .allInnerTexts()
    assert.deepEqual(
      titles,
      titles.toSorted((a, b) => a.localeCompare(b, 'nl')),
    )
  })

  it('saves the base as a file', async () => {
    await tab.go('uitwisseling')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als CSV' }).click()
    const path = await (await downloading).path()
    assert.match(readFileSync(path, 'utf8'), new RegExp(SMALL_ITEM))
  })

  it('says what a file would change before it is brought in, as drafts', async () => {
    await tab.go('uitwisseling')
    const found = await app.storage.stores.kennis.find(SMALL_ITEM)
    const item = found?.item ?? assert.fail()
    const csv = toCsv([
      { ...item, letOp: 'Let hierop.' },
      { ...item, id: 'maanreis', leefgebieden: ['maan'] },
    ])
    await choose('kennis.csv', csv)
    await page.getByText('Gewijzigd: 1').waitFor()
    await page.getByText('Geweigerd: 1').waitFor()
    assert.equal((await app.storage.stores.kennis.findNieuwste(SMALL_ITEM))?.versie, found?.versie)
    await page.getByRole('button', { name: 'Lees in als concept (1)' }).click()
    await page.getByText(/Ingelezen als concept: 1/).waitFor()
    const newest = await app.storage.stores.kennis.findNieuwste(SMALL_ITEM)
    assert.deepEqual([newest?.item.status, newest?.item.letOp], ['concept', 'Let hierop.'])
  })

  it('says of a file of 50 MB, and of one that is no export, what is the matter', async () => {
    await tab.go('uitwisseling')
    await page.getByRole('heading', { name: 'Lees een bestand in' }).waitFor()
    await page.evaluate(`(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(50_000_000)], 'groot.json'))
      const input = document.querySelector('input[type=file]')
      input.files = transfer.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
    await page.getByRole('button', { name: 'Kijk wat er verandert' }).click()
    await page.getByText(/Dit bestand is 50 MB/).waitFor()
    await choose('foto.png', 'x')
    await page.getByText(/moet eindigen op/).waitFor()
    await choose('leeg.json', '<html>')
    await page.getByText('Geweigerd: 1').waitFor()
  })

  for (const address of ['vragen', 'feedback', 'dekking', 'uitwisseling']) {
    it(`has nothing for axe to find in three themes at ${address}, and fits on a phone (L5, L7)`, () =>
      tab.isAccessible(address))
  }

  it('makes the browser complain of nothing', () => {
    assert.deepEqual(
      tab.complaints.filter((line) => !/Failed to load resource/.test(line)),
      [],
    )
  })

  async function choose(name: string, text: string): Promise<void> {
    const buffer = Buffer.from(text)
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer })
    await page.getByRole('button', { name: 'Kijk wat er verandert' }).click()
  }
})
