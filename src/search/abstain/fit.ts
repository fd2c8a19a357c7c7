/** One example: what was measured, whether the base has an answer, and how much it counts. */
export interface Example {
  readonly values: readonly number[]
  readonly goal: 0 | 1
  readonly share: number
}

/** A linear judge: above zero is yes. `weights` go with the values as they are. */
export interface Line {
  readonly bias: number
  readonly weights: readonly number[]
}

/** Holds weights back where examples are few. Measured: 1e-4 to 1e-2 makes no difference. */
const HOLD_BACK: number = 1e-3
const STEPS = 20

/** Logistic regression by Newton's method, over values scaled to mean 0 and deviation 1. */
export function fitLine(examples: readonly Example[]): Line {
  const total = examples.reduce((sum, { share }) => sum + share, 0)
  const size = examples[0]?.values.length ?? 0
  const average = (of: (values: readonly number[]) => number): number =>
    examples.reduce((sum, { values, share }) => sum + share * of(values), 0) / total
  const means = Array.from({ length: size }, (_, at) => average((values) => values[at] ?? 0))
  const scales = means.map(
    (mean, at) => Math.sqrt(average((values) => ((values[at] ?? 0) - mean) ** 2)) || 1,
  )
  const rows = examples.map(({ values, goal, share }) => ({
    row: [1, ...values.map((value, at) => (value - (means[at] ?? 0)) / (scales[at] ?? 1))],
    goal,
    share: share / total,
  }))
  let line = new Array<number>(size + 1).fill(0)
  for (let step = 0; step < STEPS; step += 1) {
    const slope = line.map((weight, at) => (at === 0 ? 0 : -HOLD_BACK * weight))
    const bend = line.map((_, at) => line.map((__, to) => (at === to ? HOLD_BACK : 0)))
    for (const { row, goal, share } of rows) {
      const chance = 1 / (1 + Math.exp(-dot(row, line)))
      for (let at = 0; at <= size; at += 1) {
        const value = row[at] ?? 0
        slope[at] = (slope[at] ?? 0) + share * (goal - chance) * value
        const bends = bend[at] ?? []
        for (let to = 0; to <= size; to += 1)
          bends[to] = (bends[to] ?? 0) + share * chance * (1 - chance) * value * (row[to] ?? 0)
      }
    }
    const change = solve(bend, slope)
    line = line.map((weight, at) => weight + (change[at] ?? 0))
  }
  const weights = scales.map((scale, at) => (line[at + 1] ?? 0) / scale)
  return { bias: (line[0] ?? 0) - dot(weights, means), weights }
}

export function scoreLine({ bias, weights }: Line, values: readonly number[]): number {
  return bias + dot(weights, values)
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}

/** Solves `matrix` x = `right` by elimination; `matrix` is positive definite, so no row needs swapping. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (let at = 0; at < size; at += 1) {
    const pivot = rows[at] ?? []
    const lead = pivot[at] || 1
    for (const [other, row] of rows.entries()) {
      if (other === at) continue
      const times = (row[at] ?? 0) / lead
      for (let to = at; to <= size; to += 1) row[to] = (row[to] ?? 0) - times * (pivot[to] ?? 0)
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] || 1))
}
