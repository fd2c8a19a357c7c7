import type { ReactNode } from 'react'

const ENTRY = /^\s*[-*] (.*)$/
const BOLD = /\*\*(\S(?:.*?\S)?)\*\*/g

/** A text with the little Markdown that cards have too: bold and lists. Of a link the words stay. */
export function Opmaak({ children }: { readonly children: string }) {
  return blocksOf(children).map(({ lijst, regels }, at) =>
    lijst ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing but their place
      <ul key={at}>
        {regels.map((regel) => (
          <li key={regel}>
            <Regel>{regel}</Regel>
          </li>
        ))}
      </ul>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing but their place
      <p key={at} className="tekst">
        <Regel>{regels.join('\n').trim()}</Regel>
      </p>
    ),
  )
}

/** One line, with what is bold in it. */
export function Regel({ children }: { readonly children: string }): ReactNode {
  const text = children.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return text.split(BOLD).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have nothing but their place
    at % 2 === 1 ? <strong key={at}>{part}</strong> : part,
  )
}

interface Block {
  readonly lijst: boolean
  readonly regels: string[]
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  for (const line of text.split('\n')) {
    const entry = ENTRY.exec(line)?.[1]
    const last = blocks.at(-1)
    if (last?.lijst === (entry !== undefined)) last.regels.push(entry ?? line)
    else blocks.push({ lijst: entry !== undefined, regels: [entry ?? line] })
  }
  return blocks.filter(({ regels }) => regels.join('').trim() !== '')
}
