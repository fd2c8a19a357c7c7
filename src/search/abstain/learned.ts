/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */
export const LEARNED = {
  bias: -6.603,
  weights: {
    length: 0.112,
    known: 1.739,
    covered: 2.641,
    words: -0.42,
    terms: 8.948,
    letters: 4.226,
    pairs: 13.553,
    spread: 2.001,
    agreement: 0.375,
    scope: 0.89,
  },
} as const
