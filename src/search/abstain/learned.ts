/** Learned by `npm run calibrate:search -- --write`; see `calibrate.ts` for how. Do not edit by hand. */
export const LEARNED = {
  bias: -6.962,
  weights: {
    length: -0.545,
    known: 3.051,
    covered: 3.441,
    words: -0.577,
    terms: 8.156,
    letters: 5.871,
    pairs: 5.736,
    nearest: 0.389,
    spread: 1.986,
    agreement: -0.274,
    scope: 0.913,
  },
} as const
