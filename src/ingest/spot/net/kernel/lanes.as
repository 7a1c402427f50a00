/** Bytes of a vector: four reals or sums, eight int16. */
export const LANES: usize = 16;
