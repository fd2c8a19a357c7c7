import type { Kennisitem } from '../../domain/kennis/kennisitem.ts'
import { SECTIONS } from '../knowledge/parse-item.ts'

const READABLE = Object.entries(SECTIONS).filter(([, field]) => field !== 'intern')

/**
 * The `antwoord` of a VAC: what a professional reads, as the small set of HTML that other knowledge bases keep
 * (`h3`, `p`, `ul`, `ol`, `li`, `strong`, `em`, `a`).
 */
export function toAntwoordHtml(item: Kennisitem): string {
  return READABLE.map(([heading, field]) => {
    const body = field === 'stappen' ? list('ol', item.stappen) : blocks(String(item[field]))
    return `<h3>${inline(heading)}</h3>${body}`
  }).join('')
}

/** Paragraphs and lists, in the order of the text. */
function blocks(text: string): string {
  const parts: { tag: 'p' | 'ul' | 'ol'; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const [, bullet, content = line] = /^\s*(-|\*|\d+\.)\s+(.*)$/.exec(line) ?? []
    const tag = bullet === undefined ? 'p' : /\d/.test(bullet) ? 'ol' : 'ul'
    const last = parts.at(-1)
    if (line.trim() === '') parts.push({ tag: 'p', lines: [] })
    else if (last?.tag === tag) last.lines.push(content)
    else parts.push({ tag, lines: [content] })
  }
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ tag, lines }) =>
      tag === 'p' ? `<p>${inline(lines.join('\n'))}</p>` : list(tag, lines),
    )
    .join('')
}

function list(tag: 'ul' | 'ol', lines: readonly string[]): string {
  return `<${tag}>${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</${tag}>`
}

function inline(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![*\w])\*([^*\n]+)\*(?![*\w])/g, '<em>$1</em>')
}
