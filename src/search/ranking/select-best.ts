/** The places of the best `count` scores above zero, best first; equal scores keep the order of the base. */
export function selectBest(
  scores: Float32Array,
  count: number,
  among?: readonly number[],
): number[] {
  const places: number[] = []
  if (among) places.push(...among)
  else for (let place = 0; place < scores.length; place += 1) places.push(place)
  const floor = places.length > 4 * count ? findFloor(scores, count) : 0
  return places
    .filter((place) => (scores[place] as number) > 0 && (scores[place] as number) >= floor)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    .slice(0, count)
}

/** A score that at least `count` places reach, found without sorting them all. */
function findFloor(scores: Float32Array, count: number): number {
  const STEPS = 512
  let top = 0
  for (const score of scores) if (score > top) top = score
  const steps = new Int32Array(STEPS + 1)
  for (const score of scores) {
    const step = Math.floor((score / top) * STEPS) || 0
    steps[step] = (steps[step] as number) + 1
  }
  let reached = 0
  for (let step = STEPS; step >= 0; step -= 1) {
    reached += steps[step] as number
    if (reached >= count) return (step / STEPS) * top
  }
  return 0
}
