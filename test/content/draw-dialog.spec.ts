import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawDialog } from '../../src/content/dialogs/draw-dialog.ts'
import { loadDialogs } from '../../src/content/dialogs/load-dialogs.ts'
import { ROOT } from '../helpers/test-bot.ts'

describe('the picture of a dialog (E16)', () => {
  for (const { dialoog } of loadDialogs(ROOT).sources) {
    describe(dialoog.id, () => {
      const picture = drawDialog(dialoog)

      it('has every step and every outcome', () => {
        for (const { ask } of Object.values(dialoog.steps)) {
          assert.ok(picture.includes(`"${ask.replaceAll('"', '#quot;')}"`), ask)
        }
        for (const { title } of Object.values(dialoog.outcomes)) assert.ok(picture.includes(title))
      })

      it('has an arrow for every place a step can lead to', () => {
        for (const [name, { next }] of Object.entries(dialoog.steps)) {
          const arrows = picture
            .split('\n')
            .filter((line) => line.startsWith(`  stap_${name.replaceAll('-', '_')} -->`))
          assert.equal(arrows.length, new Set(next.map(({ goto }) => goto)).size, name)
        }
      })

      it('is the one in docs: run "npm run dialogs:draw" after a change', () => {
        const path = join(ROOT, 'docs/dialogs', `${dialoog.id}.md`)
        assert.ok(readFileSync(path, 'utf8').includes(picture))
      })
    })
  }
})
