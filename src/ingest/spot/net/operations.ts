/** Memory as WebAssembly has it: pages of 65,536 bytes, little-endian, `buffer` another one once grown. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/**
 * The arithmetic of the net, over one memory: `kernel.wasm` and its JavaScript twin do the same to every bit.
 * WebAssembly takes numbers one by one, hence the long lists. Places are byte addresses, multiples of 16
 * unless said; reals are single floats; an int16 is a real divided by its scale, halves to even, cut at 32767
 * either side, 32767 for what is no number. The first 1024 bytes are the kernel's own.
 */
export interface KernelOperations {
  readonly memory: KernelMemory;
  /** `count` reals (a multiple of 8) times `inverse`, one after another, to int16. */
  quantise(from: number, count: number, inverse: number, to: number): void;
  /** Layer norm of whole rows, to int16; `gain` and `bias` are already divided by the scale. */
  normalise(
    from: number,
    rows: number,
    width: number,
    epsilon: number,
    gain: number,
    bias: number,
    to: number,
  ): void;
  /**
   * Rows of int16, `stride` bytes apart, times packed weights, then scale and bias of each column, to
   * rows of `columns` reals. `rows` is a multiple of 4, `columns` of 8, a row has `pairs` x 2 inputs.
   */
  multiply(
    from: number,
    stride: number,
    rows: number,
    pairs: number,
    weights: number,
    columns: number,
    scale: number,
    bias: number,
    to: number,
  ): void;
  /**
   * A gated convolution of width 3, added to `hidden`: row `t` is made of the int16 rows `t`, `t + 1` and
   * `t + 2` from `from` on, `rows` a multiple of 8. The packed columns alternate: four values, then the gates
   * of these four; `folded` are the weights once more for a way with fewer products, and `room` is free for
   * it: 16 bytes, then four int16 rows for every two of `rows`.
   */
  convolve(
    from: number,
    rows: number,
    width: number,
    weights: number,
    folded: number,
    scale: number,
    bias: number,
    hidden: number,
    room: number,
  ): void;
  /** `parts` codes (bytes, at any address) to their pieces of `size` int16, at any even address. */
  embedWord(codes: number, parts: number, codebook: number, size: number, to: number): void;
  /**
   * The largest sum over a word of three taps, whose tables lie `tap` bytes apart; then bias and scale.
   * `width` is a multiple of 8, characters are bytes at any address, `to` any even one.
   */
  embedChars(
    chars: number,
    count: number,
    table: number,
    tap: number,
    width: number,
    bias: number,
    inverse: number,
    to: number,
  ): void;
  /** Bias and the rows of the features, in their order, not below `floor`; as `embedChars`. */
  embedFeatures(
    features: number,
    count: number,
    table: number,
    width: number,
    bias: number,
    floor: number,
    inverse: number,
    to: number,
  ): void;
  /** The mean of `count` rows by number, counted from `base`; the numbers are at any address. */
  averageRows(base: number, width: number, list: number, count: number, to: number): void;
  addRow(from: number, width: number, to: number): void;
}
