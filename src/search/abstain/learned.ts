/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */
export const LEARNED = {
  bias: -5.917,
  weights: {
    length: -0.318,
    known: 0.941,
    covered: 2.548,
    words: -0.366,
    terms: 8.006,
    letters: 5.715,
    pairs: 8.465,
    spread: 2.656,
    agreement: 0.523,
    scope: 0.819,
  },
} as const
