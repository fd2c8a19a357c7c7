/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */
export const LEARNED = {
  bias: -6.714,
  weights: {
    length: 0.13,
    known: 1.798,
    covered: 2.61,
    words: -0.427,
    terms: 8.562,
    letters: 4.152,
    pairs: 12.539,
    spread: 2.048,
    agreement: 0.406,
    scope: 0.89,
  },
} as const
