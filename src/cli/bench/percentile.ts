/** The value below which this share of the times lies, rounded to hundredths; 0 when there are none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
