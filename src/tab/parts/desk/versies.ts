import type { Itemversies } from '../../../http/contract/kennisdesk.ts'

export type Versie = Itemversies['versies'][number]

/** A text with everything that happened to it. */
export interface Tekstversie {
  /** How it stands now, or stood last. */
  readonly laatste: Versie
  /** The newest first. */
  readonly stappen: readonly Versie[]
}

/** Versions of which only the status changed belong to the text they are of. Both the newest first. */
export function groupVersies(versies: readonly Versie[]): Tekstversie[] {
  const groups: Versie[][] = []
  let open = false
  for (const one of versies) {
    if (open) groups.at(-1)?.push(one)
    else groups.push([one])
    open = one.zelfdeTekst
  }
  return groups.flatMap((stappen) => (stappen[0] ? { laatste: stappen[0], stappen } : []))
}

/**
 * Which two somebody comes to compare: what people find now with the draft beside it, otherwise the last two texts that
 * were published, otherwise the last two.
 */
export function pairOf(teksten: readonly Tekstversie[]): [van: number, naar: number] {
  const [newest, before] = teksten
  const found = teksten.find(({ stappen }) => stappen.some(({ vindbaar }) => vindbaar))
  const published = teksten.filter(({ stappen }) =>
    stappen.some(({ status, weggegooid }) => status.code === 'gepubliceerd' && !weggegooid),
  )
  const pair =
    found && found !== newest
      ? [found, newest]
      : published.length > 1
        ? [published[1], published[0]]
        : [before, newest]
  return [pair[0]?.laatste.versie ?? 1, pair[1]?.laatste.versie ?? 1]
}
