/** What each way of matching a word counts, beside 1 for the same stem. Ablations stand in docs/search.md. */

/** A part of a compound says less than the whole. Measured: without compounds 0.7 points less on first 3. */
export const PART_WEIGHT = 0.5
/** The same for a compound the base does not know: its parts are all there is. */
export const ONLY_PARTS_WEIGHT = 0.9
/** Two words that together are a word of the base (`schuldhulp verlening`). */
export const JOINED_WEIGHT = 0.8
/** Another word for the same thing. Measured: 1 costs two points on first 3, 0 a third of a point. */
export const CONCEPT_WEIGHT = 0.3
/** Numbers are mostly ages and amounts; law articles (`4:84`) keep their full weight. */
export const NUMBER_WEIGHT = 0.3
/** A corrected word may be the wrong one. */
export const CORRECTED_WEIGHT = 0.8
