import assert from 'node:assert/strict'
import type { Playground } from '../helpers/playground.ts'
import { type Product, startProduct } from '../helpers/product.ts'

/** The rest of the way to the review, from the question what threatens. */
const REST: readonly (readonly [string, RegExp])[] = [
  ['nee', /Wat heb je nodig/],
  ['meedenken', /Wat staat er in de weg/],
  ['1', /Welke regel, procedure/],
  ['overslaan', /gewone weg in je eigen/],
  ['ja', /Wat gebeurde er toen/],
  ['overslaan', /opgeschaald in je eigen/],
  ['ja', /Wie heb je ingeschakeld/],
  ['overslaan', /Maatwerkregister de/],
  ['ja', /Welke organisatie heb je gesproken/],
  ['overslaan', /ander loket beter/],
  ['1', /precies aan het Loket/],
  ['Zoek uit welke wet de begeleiding van deze jongere betaalt.', /Dit heb je tot nu toe verteld/],
]

describe('a filing with detours in a real browser', function () {
  this.timeout(180_000) // two starts of everything, and some forty turns
  let product: Product
  let person: Playground

  before(async () => {
    product = await startProduct()
    person = product.person
  })
  after(() => product?.stop())

  it('answers a question in the middle, and stands at the same step again (A13)', async () => {
    await person.say('nieuwe casus')
    await person.sees(/direct gevaar/)
    for (const [text, question] of [
      ['nee', /Vanuit welke rol/],
      ['gemeente', /Bij welke organisatie/],
    ] as const) {
      await person.say(text)
      await person.sees(question)
    }
    await person.say('zoek wie betaalt als gemeente en verzekeraar naar elkaar wijzen')
    await person.sees('Bekijk 1')
    await person.sees(/We waren bij deze vraag/)
    await person.say('wijkteam, gemeente Voorbeeldstad')
    await person.sees(/Wat is er aan de hand/)
  })

  it('waits for days, and goes on after a restart (A12)', async () => {
    await person.say('Jongen van 19 valt tussen twee wetten in: niemand betaalt zijn begeleiding.')
    await person.sees(/Op welke gebieden/)
    await person.say('stop')
    await person.click('Bewaar mijn concept')
    await person.sees(/Je concept is bewaard/)
    person = await product.restart()
    await person.say('ga verder')
    await person.sees(/Verder waar je was/)
    await person.sees(/Op welke gebieden/)
    await person.say('zorg, wonen')
    await person.sees(/niet meer terug te draaien/)
  })

  it('changes an early answer and keeps the rest (A10)', async () => {
    await person.say('wijzig Jouw rol')
    await person.sees('Laat zo staan')
    await person.say('zorginstelling')
    await person.sees(/niet meer terug te draaien/)
    for (const [text, question] of REST) {
      await person.say(text)
      await person.sees(question)
    }
    const shown = await person.readsOnPage()
    assert.match(shown, /Jouw rol: Zorginstelling/)
    assert.match(shown, /wijkteam, gemeente Voorbeeldstad/)
  })

  it('explains the outcome, and keeps a copy that is what the Loket reads (A18, X11)', async () => {
    await person.click('Ja, dit klopt')
    await person.sees(/Waarom deze uitkomst/)
    await person.click('Indienen bij het Loket')
    await person.sees(/Je casus is ingediend/)
    await person.click('Bekijk de casus')
    await person.sees(/welke wet de begeleiding van deze jongere betaalt/)
    await person.sees('Trek in')
    await person.openChannel('General')
    await person.click('Neem deze casus')
    await person.openPersonalChat()
    await person.sees('Stel een vraag aan de indiener')
    const shown = await person.readsOnPage()
    const copies = shown.split('welke wet de begeleiding van deze jongere betaalt').length - 1
    assert.ok(copies >= 2, `${copies} copies`)
  })
})
