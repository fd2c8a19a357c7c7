import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { aMessage, post } from '../helpers/activities.ts'
import { type FakeConnector, startFakeConnector } from '../helpers/fake-connector.ts'
import type { Playground } from '../helpers/playground.ts'
import { type Product, startProduct } from '../helpers/product.ts'
import { ROOT } from '../helpers/test-bot.ts'

const PICTURES = join(ROOT, 'build/screenshots')

/** What is typed, and what the bot then asks. */
const TYPED: readonly (readonly [string, RegExp])[] = [
  ['1', /Bij welke organisatie werk je/],
  ['wijkteam, gemeente Voorbeeldstad', /Wat is er aan de hand/],
  [
    'Moeder van 34 met twee kinderen. Haar uitkering stopt en zij moet over anderhalve week haar huis uit. UWV en de gemeente wijzen naar elkaar.',
    /Op welke gebieden/,
  ],
  ['1, 2', /niet meer terug te draaien/],
  ['1', /Op welke datum/],
  ['over 9 dagen', /Wat heb je nodig/],
  ['doorbraak', /Wat staat er in de weg/],
  ['2', /Waar stokt de samenwerking/],
  ['weet ik niet', /Welke organisaties zijn betrokken/],
  ['UWV: wacht op de gemeente', /naar elkaar wijzen/],
  ['ja', /Komt er iets in gevaar/],
  ['2', /anders worden voor de inwoner/],
  ['Het gezin kan blijven wonen.', /precies aan het Loket/],
  ['UWV en de gemeente moeten samen beslissen wie nu betaalt.', /contact opnemen/],
  ['ja', /Weet de inwoner/],
  ['ja', /Dit heb je tot nu toe verteld/],
]

/** What the regievoerder says at closing, question by question. */
const CLOSING: readonly (readonly [string, RegExp])[] = [
  ['De gemeente staat garant. UWV betaalt vooruit.', /Wat maakte het verschil/],
  ['geen van deze', /Welke route uit de kennisbank/],
  ['overslaan', /Welke wet of regel/],
  ['neem over', /Waar zat het knelpunt/],
  ['Tussen of binnen organisaties', /Op welk niveau/],
  ['ja', /Kan een organisatie hier iets van leren/],
  ['Spreek af wie vooruitbetaalt voordat iemand zijn huis uit moet.', /Wat moet een organisatie/],
  ['2', /Wat voor leerpunt/],
  ['UWV', /Welke organisatie moet er iets mee/],
  ['ja', /concept maken voor de kennisbank/],
  ['twee organisaties wachten op elkaar bij een voorschot', /Hoe noem je dit knelpunt/],
]

describe('the main job in a real browser', function () {
  this.timeout(240_000) // a server, the Playground and a browser, and some hundred turns
  let product: Product
  let person: Playground
  let connector: FakeConnector
  const picture = (name: string) => person.screenshot(join(PICTURES, `${name}.png`))

  before(async () => {
    mkdirSync(PICTURES, { recursive: true })
    connector = await startFakeConnector()
    product = await startProduct()
    person = product.person
  })
  after(async () => {
    await product?.stop()
    await connector?.close()
  })

  it('welcomes, and answers "hoi"', async () => {
    await person.sees(/Ik ben een computerprogramma/)
    await picture('welkom')
    await person.say('hoi')
    await person.sees(/Waar loop je tegenaan/)
  })

  it('shows candidates for a question, and a whole item', async () => {
    await person.say('dakloze jongere krijgt geen briefadres van de gemeente')
    await person.sees(/Klik, of typ het nummer/)
    await picture('zoeken')
    await person.click('Bekijk 1')
    await person.sees('Wie je benadert')
    await picture('item')
  })

  it('leads through the triage, by buttons and by typing', async () => {
    await person.say('nieuwe casus')
    await person.sees(/direct gevaar voor iemands leven/)
    await person.click('Nee')
    await person.sees(/Vanuit welke rol/)
    await picture('vraag')
    for (const [text, question] of TYPED) {
      await person.say(text)
      await person.sees(question)
    }
    await picture('overzicht')
  })

  it('holds back personal data in the middle of it', async () => {
    await person.say('wijzig Situatie')
    await person.sees('Laat zo staan')
    await person.say('Haar bsn is 111222333 en zij moet haar huis uit.')
    await person.sees(/Dat mag hier nooit in/)
    await picture('privacy')
    await person.click('Gebruik deze tekst')
    await person.sees(/Dit heb je tot nu toe verteld/)
  })

  it('files the casus with a reference', async () => {
    await person.click('Ja, dit klopt')
    await person.sees('Klaar om in te dienen')
    await person.click('Indienen bij het Loket')
    await person.sees(/pakt je casus op/)
    await picture('ingediend')
  })

  it('puts a card without content in the channel, and lets a regievoerder take it', async () => {
    await person.openChannel('General')
    await person.sees(/Casus MW-/)
    assert.doesNotMatch(await person.readsOnPage(), /Moeder van 34|samen beslissen/)
    await picture('kanaal')
    await person.click('Neem deze casus')
    await person.sees(/heeft deze casus genomen/)
    await person.sees('In behandeling')
    await picture('genomen')
  })

  it('relays a question and its answer', async () => {
    await person.openPersonalChat()
    await person.sees(/samen beslissen wie nu betaalt/)
    await person.click('Stel een vraag aan de indiener')
    await person.sees(/Typ nu je vraag aan de indiener/)
    await person.say('Wie heeft er tot nu toe betaald?')
    await person.sees(/Je praat nu met/)
    await picture('vraag-van-het-loket')
    await person.say('Tot juni betaalde UWV.')
    await person.sees(/Bericht van de indiener over/)
    await picture('antwoord')
  })

  it('keeps a note for the Loket only', async () => {
    await person.click('Bekijk de casus')
    await person.click('Notitie')
    await person.sees(/Wat wil je onthouden/)
    await person.say('De manager van UWV belt maandag terug.')
    await person.sees('Notitie bewaard')
  })

  it('puts a question to an organisation on the board, and its answer', async () => {
    await person.click('Bekijk de casus')
    await person.click('Organisatiebord')
    await person.sees(/Er staat nog niets op het bord/)
    await person.click('Noteer wat je een organisatie vroeg')
    await person.sees('Dit staat er al')
    await person.click('Neem dit over')
    await person.say('Kan er een voorschot komen?')
    await person.say('over een week')
    await person.sees('Op het bord gezet')
    await person.click('Bekijk de casus')
    await person.sees('Wacht op een organisatie')
    await person.click('Organisatiebord')
    await picture('bord')
    await person.click('Leg antwoord vast: UWV')
    await person.say('Ja, als de gemeente garant staat.')
    await person.sees('Antwoord vastgelegd')
  })

  it('hands the casus over to a colleague, who gets everything that is open, and takes it back', async () => {
    // A colleague in a chat of her own, which the Playground does not show.
    const her = {
      from: { id: 'rens', aadObjectId: 'rens', name: 'Rens Egie' },
      conversation: { id: 'chat-rens', conversationType: 'personal', tenantId: 't' },
      serviceUrl: connector.url,
    }
    await post(product.port, aMessage('hoi', her))
    await person.openChannel('General')
    await person.click('Draag over')
    await person.sees(/in je eigen chat/)
    await person.openPersonalChat()
    await person.sees(/Aan welke collega draag je/)
    await picture('overdragen')
    await person.click('Rens Egie')
    await person.say('Ik ben volgende week met verlof.')
    await person.sees('Casus overgedragen')
    const hers = () =>
      connector.visible('chat-rens').map(({ activity }) => JSON.stringify(activity))
    await until(() => hers().some((text) => /Overdracht van MW-/.test(text)))
    const handover = hers().find((text) => /Overdracht van MW-/.test(text)) ?? ''
    assert.match(handover, /belt maandag terug/)
    assert.match(handover, /met verlof/)
    await person.openChannel('General')
    await person.sees(/Deze casus is nu van Rens Egie/)
    await picture('kanaal-overgedragen')
    await person.openPersonalChat()
    const referentie = /MW-\d\d-\w{4}/.exec(handover)?.[0] ?? ''
    await person.say(`neem over ${referentie}`)
    await person.sees(/Waarom neem je deze casus over/)
    await person.say('Mijn collega is ziek.')
    await person.sees('Casus overgenomen')
    await person.sees(/Overdracht van MW-/)
    await picture('overdracht')
  })

  it('lets the casus wait until a day, and shows it on the work list', async () => {
    await person.click('Bekijk de casus')
    await person.click('Meer')
    await person.click('Laat wachten tot')
    await person.say('over twee weken')
    await person.sees('Wil je toch tot die dag wachten?')
    await person.click('Ja, toch')
    await person.say('De wethouder beslist dan.')
    await person.sees('De casus wacht')
    await person.say('werklijst mijn')
    await person.sees(/Werklijst van het Loket/)
    await picture('werklijst')
  })

  it('closes the casus, learns from it, and asks whether it helped', async () => {
    await person.click('Bekijk de casus')
    await person.click('Rond af')
    await person.sees(/Kon de indiener verder/)
    await person.click('Ja')
    for (const [answer, question] of CLOSING) {
      await person.sees(question)
      await person.say(answer)
    }
    await person.sees(/Klopt dit zo/)
    await picture('afronden')
    await person.click('Leg vast')
    await person.sees(/Het concept voor de kennisbank heet: twee organisaties wachten op elkaar/)
    await person.sees(/Kon jij verder/)
    await picture('afgerond')
    await person.click('Ja')
    await person.sees(/helpen we de volgende collega/)
    await person.say('mijn casussen')
    await person.sees('Afgerond')
    await person.say('leerpunten')
    await person.sees(/Spreek af wie vooruitbetaalt/)
    await picture('leerpunten')
  })

  it('finds an item from the message box, and puts it in the message (G2)', async () => {
    const text = 'dakloze jongere krijgt geen briefadres van de gemeente'
    const hit = await person.searchFromMessageBox('zoekKennis', text, /jongerenbriefadres/)
    await hit.click()
    await person.sees(/Begin zo:/)
    await picture('delen')
  })

  it('spoke Dutch in every message', async () => {
    assert.doesNotMatch(await person.readsOnPage(), /\b(error|sorry|undefined|null|\[object)\b/i)
  })
})

/** Waits until something holds; fails when it never does. */
async function until(holds: () => boolean): Promise<void> {
  for (let count = 0; count < 150; count += 1) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('it never came')
}
