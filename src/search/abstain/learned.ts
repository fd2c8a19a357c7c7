/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */
export const LEARNED = {
  bias: -5.867,
  weights: {
    length: -0.349,
    known: 0.954,
    covered: 2.586,
    words: -0.369,
    terms: 8.085,
    letters: 5.902,
    pairs: 8.242,
    spread: 2.679,
    agreement: 0.5,
    scope: 0.869,
  },
} as const
