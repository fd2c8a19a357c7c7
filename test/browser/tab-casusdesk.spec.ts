import assert from 'node:assert/strict'
import { GEEN_BEHANDELING } from '../../src/domain/casus/behandeling.ts'
import type { Casus } from '../../src/domain/casus/casus.ts'
import { LOCAL_USER } from '../../src/http/api/authenticate.ts'
import { aBericht, aCasus, anAfronding, anUitvraag, NOW } from '../helpers/builders.ts'
import { type Hand, TestTab } from '../helpers/tab-browser.ts'

const me = { gebruikerId: LOCAL_USER.id, naam: LOCAL_USER.naam }

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
      'akkoord-contact': { soort: 'keuze', keuze: 'nee' },
    },
    ingediend: NOW.toISOString(),
    ...fields,
  })
}

describe('the pages of casussen in a browser', function () {
  this.timeout(60_000) // a real browser, and the pages are made when they are not there yet
  let tab: TestTab

  before(async () => {
    tab = await TestTab.open()
    const { casussen } = tab.app.storage.stores
    const waits = { status: 'wacht-op-indiener', regievoerder: me } as const
    await casussen.save(filed('mijn', 'MW-26-7K3F', waits))
    await casussen.addBericht(aBericht('b1', { casusId: 'mijn', tekst: 'Wat is er geprobeerd?' }))
    await casussen.save(filed('vrij', 'MW-26-8L4G'))
    await casussen.save(filed('ook-vrij', 'MW-26-9M5H'))
    await casussen.save(filed('terug', 'MW-26-3X3X'))
    await casussen.save(
      filed('bord', 'MW-26-4B4B', {
        ...{ status: 'wacht-op-organisatie', regievoerder: me },
        behandeling: { ...GEEN_BEHANDELING, bord: [anUitvraag()] },
      }),
    )
    const rens = { gebruikerId: 'rens', naam: 'Rens Regie' }
    await tab.app.storage.stores.rollen.save('rens', ['regievoerder'])
    const closed = { status: 'afgerond', regievoerder: rens, afronding: anAfronding() } as const
    await casussen.save({
      ...filed('dicht', 'MW-26-6D6D', closed),
      indiener: aCasus().indiener,
    })
    await casussen.save({ ...filed('concept', 'x'), referentie: null, status: 'concept' })
    await tab.page.goto(`${tab.address}/tab`)
  })
  after(() => tab?.close())

  const find = (id: string) => tab.app.storage.stores.casussen.find(id)
  const text = (said: string | RegExp) => tab.page.getByText(said).first().waitFor()
  const question = (name: string | RegExp) =>
    tab.page.getByRole('heading', { level: 2, name }).waitFor()
  const next = 'Bewaar en ga verder'

  it('lets a professional follow a casus and reply; what cannot be sent stays (G6)', async () => {
    const { page } = tab
    await tab.heading('Mijn casussen')
    await tab.chooseRole('professional')
    await text('Wat is er geprobeerd?')
    await text(/1 nieuw bericht/)
    await tab.mouse.press('MW-26-7K3F')
    await tab.heading(/MW-26-7K3F/)
    await text('Wacht op jouw antwoord')
    await text(/Antwoord graag uiterlijk/)
    const box = page.getByRole('textbox', { name: 'Je bericht' })
    await box.fill('Wij belden de corporatie.')
    await page.route('**/berichten', (route) => route.abort())
    await tab.mouse.press('Stuur')
    await page.getByRole('alert').waitFor()
    await tab.mouse.press('Mijn casussen')
    await tab.heading('Mijn casussen')
    await page.goBack()
    assert.equal(await box.inputValue(), 'Wij belden de corporatie.')
    await page.unroute('**/berichten')
    await tab.mouse.press('Stuur')
    await text('Je bericht is verstuurd.')
    assert.equal(await box.inputValue(), '')
    const sent = await tab.app.storage.stores.casussen.listBerichten('mijn')
    assert.equal(sent.at(-1)?.tekst, 'Wij belden de corporatie.')
  })

  it('lets a professional do the same by keyboard only (L4)', async () => {
    await tab.go('mijn')
    await tab.keyboard.press('MW-26-7K3F')
    await tab.heading(/MW-26-7K3F/)
    await tab.keyboard.type('Je bericht', 'De corporatie belt morgen terug.')
    await tab.keyboard.press('Stuur')
    await text('Je bericht is verstuurd.')
    const sent = await tab.app.storage.stores.casussen.listBerichten('mijn')
    assert.equal(sent.at(-1)?.tekst, 'De corporatie belt morgen terug.')
  })

  it('holds back what somebody can be recognised by, and lets pass what is none with a reason', async () => {
    const { page } = tab
    const box = page.getByRole('textbox', { name: 'Je bericht' })
    await box.fill('Mail naar jan@voorbeeld.example.')
    await tab.mouse.press('Stuur')
    await tab.mouse.press('Gebruik deze tekst')
    assert.doesNotMatch(await box.inputValue(), /jan@/)
    await box.fill('Mail naar loket@voorbeeld.example.')
    await tab.mouse.press('Stuur')
    await tab.mouse.press('Het is een collega of organisatie')
    await text('Mail naar loket@voorbeeld.example.')
    const events = await tab.app.storage.stores.casussen.listEvents('mijn')
    assert.ok(events.some(({ soort }) => soort === 'privacy-doorgelaten'))
  })

  it('goes on with a draft in the chat, and takes back what nobody has taken', async () => {
    await tab.go('mijn')
    await text('Aantal antwoorden: 5')
    await tab.go('casus/terug')
    await tab.mouse.press('Pas aan')
    assert.equal((await find('terug'))?.status, 'ingediend')
    await tab.mouse.press('Ja, haal terug')
    await tab.heading('Concept')
    await text(/MW-26-3X3X is teruggehaald.*dien opnieuw in/)
    assert.equal((await find('terug'))?.status, 'ingetrokken')
    await text('Een gezin verliest de woning.')
  })

  it('keeps what is shown of the work list in its address (D13, D14, G7)', async () => {
    const { page } = tab
    await tab.go('mijn')
    await tab.chooseRole('regievoerder')
    await tab.go('werk')
    const which = page.getByRole('combobox', { name: 'Welke casussen' })
    await which.selectOption({ label: 'Vrij (2)' })
    await text('Aantal casussen: 2')
    await page.goBack()
    await text('Aantal casussen: 4')
    await page.goForward()
    await text('Aantal casussen: 2')
    await page.getByRole('searchbox').fill('9m5h')
    await text('Aantal casussen: 1')
    assert.match(page.url(), /#\/werk\?van=vrij&woord=9m5h$/)
    await page.reload()
    await text('Aantal casussen: 1')
    assert.equal(await page.getByRole('searchbox').inputValue(), '9m5h')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByText('Aantal casussen: 1').waitFor()
    await other.close()
    await tab.mouse.press('Wis de filters')
    await text('Aantal casussen: 4')
  })

  const hands: [string, () => Hand, string, string][] = [
    ['with a mouse', () => tab.mouse, 'vrij', 'MW-26-8L4G'],
    ['by keyboard only', () => tab.keyboard, 'ook-vrij', 'MW-26-9M5H'],
  ]
  for (const [how, hand, id, referentie] of hands) {
    describe(`${how}, a regievoerder`, () => {
      const back = () => hand().press('Naar de casus')
      /** All of it stays, it is said, and a reload asks first. */
      const pasteTooMuch = async () => {
        const { page } = tab
        const box = page.getByLabel('Nieuwe notitie', { exact: true })
        await box.fill('x'.repeat(3900))
        await text('3900 van 4000 tekens')
        await box.fill('x'.repeat(30_000))
        await hand().press('Bewaar notitie')
        await text(/Te lang: haal 26000 tekens weg/)
        const asked = new Promise<string>((seen) => {
          page.once('dialog', async (dialog) => {
            seen(dialog.type())
            await dialog.dismiss()
          })
        })
        await page.evaluate('setTimeout(() => location.reload())')
        assert.equal(await asked, 'beforeunload')
        assert.equal((await box.inputValue()).length, 30_000)
        assert.equal((await find(id))?.behandeling.notities.length, 0)
      }

      it('takes a casus and notes something', async () => {
        await tab.go('werk')
        await hand().press(`Neem ${referentie}`)
        await tab.heading(new RegExp(referentie))
        if (hand() === tab.mouse) await pasteTooMuch()
        await hand().type('Nieuwe notitie', '<b>Corporatie</b> gebeld.')
        await hand().press('Bewaar notitie')
        await text('De notitie is bewaard.')
        await text('<b>Corporatie</b> gebeld.')
        const casus = await find(id)
        assert.equal(casus?.regievoerder?.gebruikerId, LOCAL_USER.id)
        assert.equal(casus.behandeling.notities.length, 1)
        const events = await tab.app.storage.stores.casussen.listEvents(id)
        assert.ok(events.some(({ soort }) => soort === 'gelezen'))
      })

      it('asks an organisation, is told what the chat tells, and records the answer', async () => {
        await hand().press('Noteren wat je een organisatie vroeg')
        await question('Aan welke organisatie heb je iets gevraagd?')
        await hand().type('Organisatie', 'UWV')
        await hand().press(next)
        await hand().type('Gevraagd', 'Wie betaalt het voorschot?')
        await hand().press(next)
        await hand().type('Antwoord toegezegd voor', '2026-12-12')
        await hand().press(next)
        await tab.heading('Op het bord gezet')
        await text(/mag opnemen met organisaties/)
        await text(/niet terug te draaien/)
        await back()
        await hand().press('Leg het antwoord vast: UWV')
        await hand().type('Antwoord', 'Zij betalen het voorschot.')
        await hand().press(next)
        await tab.heading('Antwoord vastgelegd')
        await back()
        const [row] = (await find(id))?.behandeling.bord ?? []
        assert.equal(row?.toegezegdVoor, '2026-12-12')
        assert.equal(row.antwoord?.tekst, 'Zij betalen het voorschot.')
      })

      it('plans what comes next, and waits', async () => {
        await hand().press('Volgende stap plannen')
        await hand().type('Volgende stap', 'Gemeente bellen')
        await hand().press(next)
        await hand().type('Wanneer', '2026-11-28')
        await hand().press(next)
        await tab.heading('Volgende stap vastgelegd')
        await back()
        await hand().press('Laten wachten tot een datum')
        await hand().type('Wachten tot', '2026-12-12')
        await hand().press(next)
        await text(/1 december 2026.*De dag die je koos, is later/)
        await hand().pick('Ja, toch')
        await hand().press(next)
        await hand().type('Waarop', 'Het besluit van de gemeente')
        await hand().press(next)
        await tab.heading('De casus wacht')
        await back()
        assert.equal((await find(id))?.behandeling.wachtTot, '2026-12-12')
      })

      it('sets something in motion, and records what came of it', async () => {
        await hand().press('Inzet vastleggen')
        await hand().pick('Partijen bij elkaar gebracht')
        await hand().press(next)
        await hand().type('Toelichting', 'Iedereen zat aan tafel.')
        await hand().press(next)
        await back()
        await hand().press('Leg het resultaat vast: Partijen bij elkaar gebracht')
        await hand().type('Resultaat', 'De gemeente betaalt voorlopig.')
        await hand().press(next)
        await back()
        const [done] = (await find(id))?.behandeling.interventies ?? []
        assert.equal(done?.resultaat?.tekst, 'De gemeente betaalt voorlopig.')
      })

      it('writes to the indiener', async () => {
        await hand().type('Je bericht', 'Het gaat de goede kant op.')
        await hand().press('Stuur')
        await text('Je bericht is verstuurd.')
        await hand().press('Vraag naar: Hulpvraag')
        await text('Gevraagd aan de indiener: Hulpvraag.')
        assert.equal((await find(id))?.status, 'wacht-op-indiener')
      })

      it('closes it, with what is learned and a draft for the knowledge base', async () => {
        await hand().press('Casus afronden')
        await question('Kon de indiener verder met de hulp van het Loket?')
        await hand().pick('Ja')
        await hand().press(next)
        await hand().type('Wat het verschil maakte', 'Samen aan tafel zitten hielp.')
        await hand().press(next)
        await hand().pick('Geen van deze')
        await hand().press(next)
        await hand().press('Sla over')
        await tab.page.getByLabel('Samenwerking').waitFor()
        await hand().press('Wijzig: Wat het verschil maakte')
        await hand().type('Wat het verschil maakte', 'Samen aan tafel zitten hielp echt.')
        await hand().press(next)
        await tab.page.getByRole('checkbox', { name: 'Samenwerking' }).press('Space')
        await hand().press(next)
        await hand().pick('Tussen of binnen organisaties')
        await hand().press(next)
        await hand().pick('Ja')
        await hand().press(next)
        await hand().type('Leerpunt', 'Eerder samen aan tafel gaan zitten.')
        await hand().press(next)
        await hand().pick('Hoe we werken: de manier van werken of samenwerken moet anders')
        await hand().press(next)
        await hand().type('Bij wie', 'Gemeente')
        await hand().press(next)
        await hand().pick('Ja')
        await hand().press(next)
        await hand().type('Titel van het kennisitem', `Samen aan tafel ${how}`)
        await hand().press(next)
        await hand().press('Leg vast')
        await tab.heading('Casus afgerond')
        await back()
        await text('Samen aan tafel zitten hielp echt.')
        await text(/Je kunt alleen nog lezen/)
        const closed = await find(id)
        assert.equal(closed?.status, 'afgerond')
        const items = await tab.app.storage.stores.kennis.list()
        assert.ok(items.some(({ item }) => item.titel === `Samen aan tafel ${how}`))
        await tab.go('werk/afgesloten')
        await tab.page.getByRole('link', { name: referentie }).waitFor()
      })

      it('and the professional says whether it helped', async () => {
        await tab.chooseRole('professional')
        await tab.go(`casus/${id}`)
        await hand().press('Deels')
        await text(/Dank je/)
        assert.equal((await find(id))?.evaluatie?.verder, 'deels')
        await tab.chooseRole('regievoerder')
      })
    })
  }

  it('says what is wrong with an address nobody made, and shows the way on', async () => {
    for (const page of [
      ...['casus/geen-idee', 'casus/bord/formulier/geen-idee', 'casus/bord/x'],
      'kennis/geen-idee',
    ]) {
      await tab.go(page)
      await tab.heading(/Dit is er niet|Deze pagina is er niet/)
      assert.equal(await tab.page.getByText(/Dit is er niet|Deze pagina is er niet/).count(), 1)
      assert.equal(await tab.page.getByRole('button', { name: 'Probeer opnieuw' }).count(), 0)
      await tab.mouse.press('Naar de eerste pagina')
      await tab.heading('Werklijst')
    }
    await tab.go('werk?status=onzin')
    await tab.mouse.press('Wis de filters')
    await text('Aantal casussen: 4')
  })

  it('lets a beheerder open a casus again, who cannot read it', async () => {
    await tab.chooseRole('beheerder')
    await tab.go('werk')
    await tab.heading('Gesloten casussen')
    await tab.page.getByRole('searchbox').fill('6d6d')
    await tab.mouse.press('Heropen MW-26-6D6D')
    await tab.mouse.type('Reden', 'Er is weer iets gebeurd.')
    await tab.mouse.press(next)
    await tab.heading('Casus weer open')
    assert.equal((await find('dicht'))?.status, 'in-behandeling')
    await tab.chooseRole('regievoerder')
  })

  it('keeps a form through a lost connection, a reload, going back, and a second window', async () => {
    const { page } = tab
    await tab.go('casus/bord')
    await tab.mouse.press('Casus afronden')
    await text(/wacht je nog op UWV/)
    await tab.mouse.press(next)
    await page.getByRole('alert').waitFor() // nothing was chosen: said at the question
    await tab.mouse.pick('Nee')
    await tab.mouse.press(next)
    await page.route('**/antwoorden', (route) => route.abort())
    await tab.mouse.type('Wat het verschil maakte', 'Nog niets.')
    await tab.mouse.press(next)
    await page.getByText('Geen verbinding').waitFor()
    await page.unroute('**/antwoorden')
    await page.goBack()
    await tab.heading(/MW-26-4B4B/)
    await page.goForward()
    const box = page.getByLabel('Wat het verschil maakte', { exact: true })
    assert.equal(await box.inputValue(), 'Nog niets.')

    const other = await page.context().newPage()
    await other.goto(page.url())
    await other
      .getByLabel('Wat het verschil maakte', { exact: true })
      .fill('Uit het andere venster.')
    await other.getByRole('button', { name: next }).click()
    await other.getByText('Welke route uit de kennisbank hielp?').waitFor()
    await other.close()
    await box.fill('Nog echt helemaal niets.')
    await tab.mouse.press(next)
    await text(/intussen ergens anders ingevuld/)
    await tab.mouse.press('Wijzig: Wat het verschil maakte')
    assert.equal(await box.inputValue(), 'Nog echt helemaal niets.')
    await tab.mouse.press(next)
    await page.getByText('Nog echt helemaal niets.').waitFor()

    await page.reload()
    await page.getByText('Nog echt helemaal niets.').waitFor()
    await tab.go('casus/bord')
    await tab.mouse.press('Casus afronden')
    await tab.mouse.press('Gooi weg')
    await tab.mouse.press('Ja, gooi weg')
    await tab.heading(/MW-26-4B4B/)
    assert.deepEqual(await tab.app.storage.stores.invullingen.listByGebruiker(me.gebruikerId), [])
    assert.equal((await find('bord'))?.status, 'wacht-op-organisatie')
  })

  describe('at the end', () => {
    for (const page of [
      ...['mijn', 'werk', 'werk/afgesloten', 'casus/bord', 'casus/vrij', 'casus/bord/overdracht'],
      ...['casus/bord/formulier/let', 'casus/bord/formulier/interventie'],
    ]) {
      it(`has nothing for axe to find in three themes at ${page}, and fits on a phone (L5, L7)`, () =>
        tab.isAccessible(page))
    }

    it('loads nothing from elsewhere, and the browser complains of nothing', () => {
      const real = tab.complaints.filter((line) => !/Failed to load resource/.test(line))
      assert.deepEqual(real, [])
    })
  })
})
