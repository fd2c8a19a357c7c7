/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */
export const LEARNED = {
  bias: -6.693,
  weights: {
    length: 0.151,
    known: 1.781,
    covered: 2.567,
    words: -0.416,
    terms: 8.429,
    letters: 4.044,
    pairs: 12.712,
    spread: 2.012,
    agreement: 0.421,
    scope: 0.827,
  },
} as const
