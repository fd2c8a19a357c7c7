import { fold, getWoordsoort, type Woordsoort } from './woordsoort.ts'

/** A word of the text, with what a rule about names wants to know of it. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Without accents and capitals, without a possessive 's. */
  readonly folded: string
  readonly soort: Woordsoort
  /** Starts with a capital that means something: not in a line of capitals. */
  readonly capital: boolean
  /** Written in capitals only, three letters or more. */
  readonly allCaps: boolean
  /** The line is in capitals, so that a capital says nothing. */
  readonly capsLine: boolean
  /** What stands between the previous word and this one. */
  readonly gap: string
  readonly startsSentence: boolean
}

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu

export function toTokens(text: string): Token[] {
  const tokens: Token[] = []
  const capsLines = listCapsLines(text)
  let previousEnd = 0
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/'s$/i, '')
    const start = match.index
    const gap = text.slice(previousEnd, start)
    const capsLine = capsLines.some((line) => start >= line.start && start < line.end)
    const folded = fold(word)
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      folded,
      soort: isHalfWord(word) ? 'woord' : getWoordsoort(folded),
      capital: !capsLine && /^\p{Lu}/u.test(word),
      allCaps: word.length > 1 && !/\p{Ll}/u.test(word),
      capsLine,
      gap,
      startsSentence: tokens.length === 0 || startsSentence(gap, tokens.at(-1)),
    })
    previousEnd = start + match[0].length
  }
  return tokens
}

/** "ALO-kop", "Stella-team": a capital in front and an ordinary word behind the hyphen. */
function isHalfWord(word: string): boolean {
  const tail = /^\p{Lu}.*-(\p{Ll}{3,})$/u.exec(word)?.[1]
  return tail !== undefined && getWoordsoort(fold(tail)) !== 'naam'
}

const ABBREVIATIONS = new Set(
  'mw mevr dhr hr mr dr drs ir ing prof fam ds art nr st bijv ca incl jl a b'.split(' '),
)

function startsSentence(gap: string, previous: Token | undefined): boolean {
  if (/[!?\n:\u2022>*|]/.test(gap) || /^\s*[-#]+\s/.test(gap)) return true
  if (!gap.includes('.')) return false
  return previous === undefined || !(ABBREVIATIONS.has(previous.folded) || isInitial(previous))
}

/** "J" in "J. de Vries". */
export function isInitial(token: Token): boolean {
  return (
    (token.text.length === 1 && /\p{Lu}/u.test(token.text)) ||
    /^(?:Th|Ch|Chr|Ph|Yv|Sj|Tj|Fr|Joh|IJ)$/.test(token.text)
  )
}

/** Lines with nearly only capitals. A short one counts with its neighbours. */
function listCapsLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  if (!/\p{Lu}{4}/u.test(text)) return lines
  let start = 0
  for (const line of text.split('\n')) {
    const lower = line.match(/\p{Ll}/gu)?.length ?? 0
    const upper = line.match(/\p{Lu}/gu)?.length ?? 0
    const long = line.match(/\p{Lu}{4,}/gu)?.length ?? 0
    if (upper > 8 && long > 1 && lower * 6 < upper) lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}
