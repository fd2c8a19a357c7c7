/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */
export const LEARNED = {
  bias: -7.229,
  weights: {
    length: -0.471,
    known: 2.956,
    covered: 3.321,
    words: -0.524,
    terms: 8.244,
    letters: 5.935,
    pairs: 4.774,
    nearest: 0.363,
    spread: 2.008,
    agreement: -0.203,
    scope: 0.897,
  },
} as const
