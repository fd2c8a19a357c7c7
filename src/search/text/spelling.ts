/** Below this length nothing is corrected. */
const MIN_LENGTH = 4
/**
 * From these lengths on one, two and three letters may differ. Shorter words are corrected by sound only: most unknown
 * words are no mistakes but words the base does not use (`doos` is not `door`, `zwemmen` is not `zwijgen`).
 */
const ONE_MISTAKE = 6
const TWO_MISTAKES = 10
const THREE_MISTAKES = 15
/** A word cut short (`overbruggingsproc`) stands for a known word that begins with it, from this length on. */
const CUT_SHORT = 6
/** Words looked at closely, by shared letter triples. */
const CANDIDATES = 12

export interface Correction {
  readonly form: string
  readonly distance: number
}

export interface Speller {
  /** Nearest known word for an unknown one; undefined when nothing is near enough. */
  correct(form: string): Correction | undefined
}

/**
 * Corrects unknown words to words of the base. It is never asked about a known word, so it cannot turn one known
 * term into another. Spelling is compared by sound (ei/ij, au/ou, d/t, c/k ...), then by letters.
 */
export function createSpeller(words: ReadonlyMap<string, number>): Speller {
  const forms: string[] = []
  const sounds: string[] = []
  const byTriple = new Map<string, number[]>()
  const bySound = new Map<string, number>()
  for (const form of words.keys()) {
    if (form.length < MIN_LENGTH || /\d/.test(form)) continue
    const sound = toSound(form)
    const index = forms.push(form) - 1
    sounds.push(sound)
    const best = bySound.get(sound)
    const count = words.get(form) ?? 0
    if (best === undefined || count > (words.get(forms[best] ?? '') ?? 0)) bySound.set(sound, index)
    for (const triple of listTriples(sound)) {
      const list = byTriple.get(triple)
      if (list) list.push(index)
      else byTriple.set(triple, [index])
    }
  }

  const sorted = [...forms].sort()

  /** The known word used most that begins with `form`. */
  function complete(form: string): string | undefined {
    if (form.length < CUT_SHORT) return undefined
    let best: string | undefined
    for (let at = firstFrom(sorted, form); sorted[at]?.startsWith(form); at += 1) {
      const other = sorted[at] as string
      if (best === undefined || (words.get(other) ?? 0) > (words.get(best) ?? 0)) best = other
    }
    return best
  }

  return {
    correct(form) {
      if (form.length < MIN_LENGTH || /\d/.test(form)) return undefined
      const sound = toSound(form)
      const same = bySound.get(sound)
      if (same !== undefined) return { form: forms[same] ?? form, distance: 0 }
      if (form.length < ONE_MISTAKE) return undefined
      const allowed = form.length >= THREE_MISTAKES ? 3 : form.length >= TWO_MISTAKES ? 2 : 1
      const whole = complete(form)
      if (whole !== undefined) return { form: whole, distance: 1 }
      const overlap = new Map<number, number>()
      for (const triple of listTriples(sound)) {
        for (const index of byTriple.get(triple) ?? [])
          overlap.set(index, (overlap.get(index) ?? 0) + 1)
      }
      const near = [...overlap]
        .filter(([index]) => Math.abs((sounds[index]?.length ?? 0) - sound.length) <= allowed)
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, CANDIDATES)
      let best: { form: string; distance: number; rank: number } | undefined
      for (const [index] of near) {
        const other = forms[index] ?? ''
        const distance = editDistance(sound, sounds[index] ?? '', allowed)
        if (distance > allowed || other[0] !== form[0]) continue
        const rank = distance - Math.min(0.5, (words.get(other) ?? 0) / 1000)
        if (!best || rank < best.rank) best = { form: other, distance, rank }
      }
      return best && { form: best.form, distance: best.distance }
    },
  }
}

/** The place of the first word that is not before `form`. */
function firstFrom(sorted: readonly string[], form: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < form) low = middle + 1
    else high = middle
  }
  return low
}

/** How a Dutch word sounds, roughly: words people confuse when spelling get the same letters. */
export function toSound(form: string): string {
  return form
    .replace(/ij/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/sch(?=e?$)/g, 's')
    .replace(/ch/g, 'g')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/dt?$/, 't')
    .replace(/(.)\1+/g, '$1')
}

function listTriples(sound: string): string[] {
  const padded = `^${sound}$`
  const triples: string[] = []
  for (let at = 0; at + 3 <= padded.length; at += 1) triples.push(padded.slice(at, at + 3))
  return triples
}

/** Damerau-Levenshtein (neighbouring letters swapped count once); stops above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    let lowest = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      current.push(cost)
      lowest = Math.min(lowest, cost)
    }
    if (lowest > limit) return limit + 1
    before = previous
    previous = current
  }
  return previous[b.length] ?? limit + 1
}
