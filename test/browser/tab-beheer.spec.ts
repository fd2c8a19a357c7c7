import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { newProfiel } from '../../src/domain/personen/profiel.ts'
import { LOCAL_USER } from '../../src/http/api/authenticate.ts'
import { aMessage, post } from '../helpers/activities.ts'
import { aCasus, aLevering, anEvent } from '../helpers/builders.ts'
import type { SmallApp } from '../helpers/small-app.ts'
import { TestTab } from '../helpers/tab-browser.ts'

const PAGES = [
  ...['beheer', 'beheer/loket', 'beheer/personen', 'beheer/gemeenten', 'beheer/teksten'],
  'beheer/onderdelen',
  ...['beheer/termijnen', 'beheer/berichten', 'beheer/systemen', 'beheer/wijzigingen'],
  ...['beheer/lezers', 'toegankelijkheid', 'over'],
]
const TENANT = '44444444-2222-3333-4444-555555555555'

describe('Beheer in a browser', function () {
  this.timeout(60_000) // a real browser, and the pages are made when they are not there yet
  let app: SmallApp
  let tab: TestTab
  let page: Page

  before(async () => {
    tab = await TestTab.open()
    ;({ app, page } = tab)
    const { casussen, conversaties, leveringen, profielen } = app.storage.stores
    await profielen.save(newProfiel(LOCAL_USER.id, LOCAL_USER.naam))
    await profielen.save({ ...newProfiel('rik', 'Rik Egie'), entraRollen: ['redacteur'] })
    await conversaties.saveKoppeling('loket', '19:loket@thread.tacv2')
    await conversaties.saveKoppeling('leefgebied:wonen', '19:wonen@thread.tacv2')
    const regievoerder = { gebruikerId: 'rik', naam: 'Rik Egie' }
    const casus = aCasus({ id: 'c', referentie: 'MW-26-7K3F', regievoerder })
    const read = anEvent('e', { casusId: 'c', soort: 'gelezen', door: 'rik' })
    await casussen.save({ ...casus, status: 'in-behandeling' }, [read])
    await leveringen.add(aLevering({ status: 'mislukt', fout: 'not-installed', casusId: 'c' }))
  })
  after(() => tab?.close())

  const go = (address: string) => tab.go(address)
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
  const saved = () => page.getByText('Bewaard.').waitFor()
  const chat = async (text: string) => {
    const { activities } = await post(app.port, aMessage(text))
    return JSON.stringify(activities)
  }

  it('gives a role (E11, J1)', async () => {
    await go('beheer/personen')
    const group = page.getByRole('group', { name: 'Rollen van Rik Egie' })
    await group.getByRole('checkbox', { name: 'regievoerder' }).check()
    await press('Bewaar rollen van Rik Egie')
    await saved()
    assert.deepEqual(await app.storage.stores.rollen.list('rik'), ['regievoerder'])
    await page.getByText('Uit Entra: redacteur').waitFor()
  })

  it('changes what the chat says by keyboard only, sees what is wrong with it, and puts it back (J1, E17)', async () => {
    await go('beheer')
    await tab.tabTo('Teksten')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Teksten' }).waitFor()
    await page.getByRole('button', { name: /bij wie je terechtkunt/ }).waitFor()
    await tab.tabTo('Wijzig: Hulp: bij wie je terechtkunt')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Bel <b>de balie</b>. Desalniettemin.')
    await page.getByText(/tag of code van HTML/).waitFor()
    await page.getByText(/Gewoner is: toch/).waitFor()
    await tab.tabTo('Bewaar')
    await page.keyboard.press('Enter')
    await page.getByText('Deze tekst kan niet').waitFor()
    assert.doesNotMatch(await chat('hulp'), /de balie/)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Bel **de balie**.')
    await tab.tabTo('Bewaar')
    await page.keyboard.press('Enter')
    await page.getByText('Gewijzigd', { exact: true }).waitFor()
    await page.getByRole('status').getByText('Bewaard.').waitFor()
    assert.match(await chat('hulp'), /de balie/)
    // The keyboard is where it was: at what opens the editor.
    assert.match(String(await page.evaluate('document.activeElement.textContent')), /^Wijzig: Hulp/)
    await tab.tabTo('Zet terug: Hulp: bij wie je terechtkunt')
    await page.keyboard.press('Enter')
    await page.getByText('Gewijzigd', { exact: true }).waitFor({ state: 'detached' })
    assert.doesNotMatch(await chat('hulp'), /de balie/)
  })

  it('keeps what was typed when the connection is lost', async () => {
    await go('beheer/teksten')
    await press(/Wijzig: Welkom: titel/)
    const box = page.getByRole('textbox')
    await box.fill('Dag collega')
    await page.route('**/beheer/teksten/welkom.titel', (route) => route.abort())
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('alert').waitFor()
    assert.equal(await box.inputValue(), 'Dag collega')
    await page.unroute('**/beheer/teksten/welkom.titel')
  })

  it('adds an organisation and suspends it (J3)', async () => {
    await go('beheer/gemeenten')
    await press('Organisatie toevoegen')
    await page.getByRole('textbox', { name: /Tenant-id/ }).fill('onzin')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText(/geen tenant-id/).waitFor()
    await page.getByText(/Vul de naam/).waitFor()
    await page.getByRole('textbox', { name: /Tenant-id/ }).fill(TENANT)
    await page.getByRole('textbox', { name: /Naam van/ }).fill('Gemeente Ons Dorp')
    await page.getByRole('textbox', { name: /Contactpunt/ }).fill('maatwerk@onsdorp.example')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Toegelaten', { exact: true }).waitFor()
    await press('Wijzig Gemeente Ons Dorp')
    await page.getByRole('checkbox').uncheck()
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText('Niet toegelaten', { exact: true }).waitFor()
    const [record] = await app.storage.stores.beheer.listGemeenten()
    assert.equal(record?.toegelaten, false)
  })

  it('keeps something shorter, and is told the limits', async () => {
    await go('beheer/termijnen')
    const days = page.getByRole('spinbutton', { name: 'Dagen: Concept' })
    await days.fill('7')
    await press('Bewaar: Concept')
    await page.getByRole('status').getByText('Bewaard.').waitFor()
    await press('Terug naar 14 dagen: Concept')
    await page.getByRole('button', { name: /Terug naar 14/ }).waitFor({ state: 'detached' })
    assert.deepEqual(await app.storage.stores.beheer.listInstellingen(), [])
  })

  it('gives a status more working days', async () => {
    await go('beheer/termijnen')
    await page.getByRole('spinbutton', { name: /^Werkdagen: Ingediend/ }).fill('4')
    await press(/^Bewaar: Ingediend/)
    await page.getByRole('button', { name: /Terug naar 2 werkdagen/ }).waitFor()
    assert.equal((await app.storage.stores.beheer.listInstellingen())[0]?.waarde, '4')
  })

  it('unlinks the channel of a leefgebied, and leaves the general one (J2)', async () => {
    await go('beheer/loket')
    await page.getByRole('heading', { level: 3, name: 'Wonen' }).waitFor()
    await page.getByText('19:wonen@thread.tacv2').waitFor()
    await press('Ontkoppel het kanaal voor Wonen')
    await page.getByText(/gaan dan naar het algemene kanaal/).waitFor()
    await press('Ja, ontkoppel')
    await page.getByRole('heading', { level: 3, name: 'Wonen' }).waitFor({ state: 'detached' })
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'H1')
    const left = await app.storage.stores.conversaties.listKoppelingen()
    assert.deepEqual(
      left.map(({ naam }) => naam),
      ['loket'],
    )
  })

  it('switches filing off by keyboard, and the pages and the chat say so (J5)', async () => {
    await go('beheer/onderdelen')
    await tab.tabTo('Indienen bij het Loket staat aan')
    await page.keyboard.press('Space')
    await saved()
    await page.getByRole('switch', { name: 'Indienen bij het Loket staat uit' }).waitFor()
    // Every process knows within a moment.
    while (!(await chat('nieuwe casus')).includes('staat hier uit'));
    await go('mijn')
    await page.getByText(/Een casus indienen staat hier uit/).waitFor()
    await go('over')
    await page.getByText(/Een casus indienen bij het Loket staat hier uit/).waitFor()
    await go('beheer/onderdelen')
    await page.getByRole('switch', { name: 'Indienen bij het Loket staat uit' }).click()
    await saved()
    while (!(await chat('hulp')).includes('Nieuwe casus'));
    await go('over')
    await page.getByText(/kun je een casus indienen/).waitFor()
  })

  it('sends a message again, and unlinks the channel after asking once more', async () => {
    await go('beheer/berichten')
    await press(/Verstuur opnieuw/)
    await page.getByText(/opnieuw onderweg/).waitFor()
    await go('beheer/loket')
    await press('Ontkoppel dit kanaal')
    await press('Annuleer')
    await press('Ontkoppel dit kanaal')
    await press('Ja, ontkoppel')
    await page.getByText('Er is geen kanaal gekoppeld').waitFor()
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'H1')
  })

  it('sees who changed what, and who read a casus (K7)', async () => {
    await go('beheer/wijzigingen')
    for (const name of [/Rollen van Rik Egie/, /Tekst: Hulp/, /Organisatie 4444/, /Kanaal van/])
      await page.getByRole('heading', { level: 2, name }).first().waitFor()
    assert.ok((await page.getByText(LOCAL_USER.naam).count()) >= 7)
    await go('beheer/lezers')
    await page.getByRole('searchbox').fill('mw 26 7k3f')
    await page.keyboard.press('Enter')
    await page.getByRole('cell', { name: 'Rik Egie' }).waitFor()
  })

  it('is not for who is no beheerder', async () => {
    await go('beheer/personen')
    await page.getByRole('combobox', { name: /rol/i }).selectOption('redacteur')
    await page.getByText(/mag je met jouw rol niet/).waitFor()
    assert.equal(await page.getByRole('link', { name: 'Beheer', exact: true }).count(), 0)
    await page.getByRole('combobox', { name: /rol/i }).selectOption('alles')
  })

  const titles = new Set<string>()
  for (const address of PAGES) {
    it(`has nothing for axe to find in three themes at ${address}, and fits on a phone (L5, L7)`, async () => {
      await tab.isAccessible(address)
      titles.add(await page.title())
    })
  }

  it('names each page', () => {
    assert.equal(titles.size, PAGES.length)
  })

  it('says so on a page that is not there, with a heading', async () => {
    await go('bestaat-niet')
    assert.match(await page.title(), /niet/)
  })
})
