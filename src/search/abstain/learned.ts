/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */
export const LEARNED = {
  bias: -6.843,
  weights: {
    length: -0.415,
    known: 1.622,
    covered: 2.714,
    words: -0.519,
    terms: 9.265,
    letters: 5.571,
    pairs: 8.237,
    nearest: 1.17,
    spread: 2.608,
    agreement: 0.498,
    scope: 0.843,
  },
} as const
