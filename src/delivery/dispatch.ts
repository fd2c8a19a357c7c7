import { type Bestemming, type Bezorger, BezorgFout } from '../domain/levering/levering.ts'

/** Who delivers to each kind of Bestemming; one that is not set delivers nothing. */
export type Bezorgers = Readonly<
  Record<Exclude<Bestemming['soort'], 'mail' | 'systeem'>, Bezorger>
> & {
  readonly mail?: Bezorger | undefined
  readonly systeem?: Bezorger | undefined
}

/** One Bezorger that hands every Levering to whoever delivers to where it goes. */
export function createDispatch(bezorgers: Bezorgers): Bezorger {
  return {
    deliver: async (levering, signal) => {
      const bezorger = bezorgers[levering.aan.soort]
      if (!bezorger) throw new BezorgFout('nooit', 'not-set')
      return bezorger.deliver(levering, signal)
    },
  }
}
