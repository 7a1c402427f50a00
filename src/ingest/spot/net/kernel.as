/**
 * The arithmetic of the tagger's net, in AssemblyScript: `npm run build-kernel` makes `kernel.wasm` of it,
 * `twin.ts` repeats it in JavaScript, `operations.ts` says what each function does.
 *
 * Same bits on every machine: sums of products are integers, so their order does not matter; all else is
 * single floats in one written order, with nothing that may be fused, relaxed or taken from the platform.
 */
export { quantise } from './kernel/quantise';
export { normalise } from './kernel/normalise';
export { multiply } from './kernel/multiply';
export { convolve } from './kernel/convolve';
export { embedWord, embedChars, embedFeatures } from './kernel/embed';
export { averageRows, addRow } from './kernel/average-rows';
