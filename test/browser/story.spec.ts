import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
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

describe('the main job in a real browser', function () {
  this.timeout(180_000) // a server, the Playground and a browser, and some fifty turns
  let product: Product
  let person: Playground
  const picture = (name: string) => person.screenshot(join(PICTURES, `${name}.png`))

  before(async () => {
    mkdirSync(PICTURES, { recursive: true })
    product = await startProduct()
    person = product.person
  })
  after(() => product?.stop())

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
    await person.sees(/heeft casus MW-.* genomen/)
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
    await person.sees(/Antwoord van de indiener/)
    await picture('antwoord')
  })

  it('closes the casus, and asks whether it helped', async () => {
    await person.click('Rond af')
    await person.sees(/Kon de indiener verder/)
    await person.click('Ja')
    await person.sees(/Wat maakte het verschil/)
    await person.say('De gemeente betaalt door tot er een besluit is.')
    await person.sees(/Kon jij verder/)
    await picture('afgerond')
    await person.click('Ja')
    await person.sees(/helpen we de volgende collega/)
    await person.say('mijn casussen')
    await person.sees('Afgerond')
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
