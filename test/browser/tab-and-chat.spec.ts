import assert from 'node:assert/strict'
import { type Product, startProduct } from '../helpers/product.ts'

describe('the tab beside the chat, as a newcomer starts them', function () {
  this.timeout(60_000) // the whole product
  let product: Product
  before(async () => {
    product = await startProduct()
  })
  after(() => product?.stop())

  it('are of one person: the role chosen in the chat is that of the tab', async () => {
    const rollen = async () => {
      const answer = await fetch(`http://127.0.0.1:${product.port}/api/v1/ik`)
      return ((await answer.json()) as { rollen: string[] }).rollen
    }
    assert.equal((await rollen()).length, 4)
    await product.person.say('rol redacteur')
    await product.person.sees(/redacteur/)
    for (let tries = 0; tries < 50 && (await rollen()).length > 1; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    assert.deepEqual(await rollen(), ['redacteur'])
  })

  it('has its pages ready', async () => {
    assert.equal((await fetch(`http://127.0.0.1:${product.port}/tab`)).status, 200)
  })
})
