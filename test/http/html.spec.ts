import assert from 'node:assert/strict'
import { escapeHtml, html } from '../../src/http/html.ts'

describe('text in HTML', () => {
  for (const [text, expected] of [
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"x" onload=\'y\'', '&quot;x&quot; onload=&#39;y&#39;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['\u202Egnirts\u202C', 'gnirts'],
    ['ver\u200Bbor\u2060gen\uFEFF\u00AD', 'verborgen'],
    ['\u2066links\u2069 \u200Frechts\u061C', 'links rechts'],
    ['a\u0000b\u0007c\u0085d\u2028e', 'abcde'],
    ['tag\u{E0041}\u{E007F}', 'tag'],
    ['een\r\ntwee\rdrie\tvier', 'een\ntwee\ndrie vier'],
    ['een\u200Dtwee', 'eentwee'],
    ['👨‍👩‍👧 Zoë çŁ', '👨‍👩‍👧 Zoë çŁ'],
    ['half \uD83D teken', 'half \uFFFD teken'],
  ] as const) {
    it(`${JSON.stringify(text)} becomes ${JSON.stringify(expected)}`, () => {
      assert.equal(escapeHtml(text), expected)
    })
  }

  it('is escaped wherever a template puts it, and HTML of ours is not', () => {
    const cells = ['<a>', '<b>'].map((text) => html`<td>${text}</td>`)
    assert.equal(
      html`<tr title="${'"'}">${cells}</tr>`.text,
      '<tr title="&quot;"><td>&lt;a&gt;</td><td>&lt;b&gt;</td></tr>',
    )
  })
})
