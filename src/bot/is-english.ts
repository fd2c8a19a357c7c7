/** Common English words that are no Dutch ones. */
const ENGLISH = new Set(
  `the my and to of you your i'm im he she his her they them their our this that these those what where when why
  who how which with from for not being been can have has had does do don't can't cannot could would should will are was
  were am about because please need needs get gets got client family house home evicted child children`
    .split(/\s+/)
    .filter(Boolean),
)

/** Common Dutch words, also those that are English as well: they speak against English. */
const DUTCH = new Set(
  `de het een en van ik je mijn is in op te dat die met voor niet zijn er aan om hij zij ze we wij bij naar uit door over
  maar als dan wat waar wie hoe heeft hebben kan moet wil wordt geen ook nog al was me had`.split(
    /\s+/,
  ),
)
const LEAST = 2 // "help" and one more word may be anything

/** Is this text in English? Common English words have to outnumber the Dutch ones. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
  const english = words.filter((word) => ENGLISH.has(word.replace('’', "'"))).length
  const dutch = words.filter((word) => DUTCH.has(word)).length
  return english >= LEAST && english > dutch
}
