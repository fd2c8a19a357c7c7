import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { withoutCommands } from '../../../src/domain/triage/without-commands.ts'
import { dialogen, ROOT } from '../../helpers/test-bot.ts'

describe('a text for the chat on a page', () => {
  it('leaves out what to type, and the question that is about', () => {
    assert.equal(withoutCommands('Staat er. Komt er antwoord? Typ "bord MW-26-7K3F".'), 'Staat er.')
    assert.equal(
      withoutCommands('Klaar. Het staat daar: typ "lees". Nog iets?'),
      'Klaar. Nog iets?',
    )
  })

  it('leaves every other text as it is', () => {
    for (const text of ['Staat er.', 'Kan het? Ja!', 'zonder punt', '']) {
      assert.equal(withoutCommands(text), text)
    }
  })

  it('says something at the end of every form of the Loket, and nothing of typing', () => {
    const names = readdirSync(join(ROOT, 'dialogs/loket')).map((name) => name.replace('.yaml', ''))
    for (const name of names) {
      for (const { text } of Object.values(dialogen.get(name)?.outcomes ?? {})) {
        const said = withoutCommands(text)
        assert.ok(said.length > 10, `${name}: ${said}`)
        assert.doesNotMatch(said, /typ "/i)
      }
    }
  })
})
