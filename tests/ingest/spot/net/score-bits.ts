/** Scores as their bits, so that a comparison sees every one of them, the sign of a zero included. */
export const bitsOf = (scores: Float32Array): readonly number[] => [
  ...new Uint32Array(scores.buffer, scores.byteOffset, scores.length),
];
