/** How often (or how heavily) each feature occurs in a text: every id once. */
export interface Bag {
  readonly ids: Int32Array
  readonly weights: Float32Array
}

export interface BagBuilder {
  add(id: number, weight: number): void
  /** What was added since the last `take`, in order of first use. */
  take(): Bag
}

/** One builder serves many texts: it keeps a scratch row of `size` features. */
export function createBagBuilder(size: number): BagBuilder {
  const scratch = new Float32Array(size)
  let seen: number[] = []
  return {
    add(id, weight) {
      const before = scratch[id]
      if (before === undefined) return
      if (before === 0) seen.push(id)
      scratch[id] = before + weight
    },
    take() {
      const ids = Int32Array.from(seen)
      const weights = new Float32Array(ids.length)
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] as number
        weights[at] = scratch[id] as number
        scratch[id] = 0
      }
      seen = []
      return { ids, weights }
    },
  }
}
