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
  let seen = new Int32Array(256)
  let count = 0
  return {
    add(id, weight) {
      if (id < 0 || id >= size) return
      const before = scratch[id] as number
      if (before === 0) {
        if (count === seen.length) {
          const larger = new Int32Array(2 * count)
          larger.set(seen)
          seen = larger
        }
        seen[count] = id
        count += 1
      }
      scratch[id] = before + weight
    },
    take() {
      const ids = seen.slice(0, count)
      const weights = new Float32Array(count)
      for (let at = 0; at < count; at += 1) {
        const id = ids[at] as number
        weights[at] = scratch[id] as number
        scratch[id] = 0
      }
      count = 0
      return { ids, weights }
    },
  }
}
