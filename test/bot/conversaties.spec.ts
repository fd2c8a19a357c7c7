import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { createConversatieKeeper } from '../../src/bot/conversaties.ts'
import { createLogger } from '../../src/log/logger.ts'
import { aChannelUpdate, aMessage, anActivity } from '../helpers/activities.ts'
import { createTestBot } from '../helpers/test-bot.ts'

/** Two processes on one storage. */
function twoKeepers() {
  const bot = createTestBot()
  const options = { ...bot.deps, teams: null, log: createLogger('silent'), afterTurn: () => {} }
  const { conversaties } = bot.storage.stores
  return {
    conversaties,
    keepers: [createConversatieKeeper(options), createConversatieKeeper(options)] as const,
    mark: async () => (await conversaties.find('chat-ina'))?.onbereikbaar,
  }
}

const hello = aMessage('hoi') as unknown as Activity
const install = (action: string) =>
  anActivity({ type: 'installationUpdate', action }) as unknown as Activity

describe('how somebody is reached', () => {
  it('is known from the first message on', async () => {
    const { keepers, conversaties } = twoKeepers()
    await keepers[0].remember(hello)
    assert.equal((await conversaties.findByGebruiker('ina'))?.id, 'chat-ina')
  })

  for (const [name, activity] of [
    ['writes', hello],
    ['installs the bot again', install('add')],
  ] as const) {
    it(`is open again when somebody ${name}, whichever process marked them (F7)`, async () => {
      const { keepers, conversaties, mark } = twoKeepers()
      await keepers[0].remember(hello)
      await conversaties.mark('chat-ina', 'ConversationBlockedByUser')
      await keepers[0].remember(activity)
      assert.equal(await mark(), null)
    })
  }

  it('is forgotten when somebody takes the bot out, and known again when they put it back', async () => {
    const { keepers, mark } = twoKeepers()
    await keepers[0].remember(hello)
    await keepers[1].remember(install('remove'))
    assert.equal(await mark(), undefined)
    await keepers[0].remember(install('add'))
    assert.equal(await mark(), null)
  })

  it('stays known over an upgrade of the app', async () => {
    const { keepers, mark } = twoKeepers()
    await keepers[0].remember(hello)
    await keepers[0].remember(install('remove-upgrade'))
    assert.equal(await mark(), null)
  })

  it('is saved once for a channel, which is never looked up', async () => {
    const { keepers, conversaties } = twoKeepers()
    const update = aChannelUpdate() as unknown as Activity
    await keepers[0].remember(update)
    const id = update.conversation.id
    await conversaties.remove(id)
    await keepers[0].remember(update)
    assert.equal(await conversaties.find(id), undefined)
  })
})
