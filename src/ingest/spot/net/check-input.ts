import type { NetInput } from './net-input.ts';
import type { NetWeights } from './weights.ts';

/** A megabyte of text has fewer; the hidden rows of so many take 400 MB. */
export const MOST_TOKENS = 1_000_000;

function refuse(what: string): never {
  throw new RangeError(`the net's input is not sound: ${what}`);
}

function checkLength(what: string, list: { readonly length: number }, length: number): void {
  if (list.length < length) refuse(`fewer ${what} than tokens`);
}

function checkBelow(what: string, list: Int32Array | Uint8Array, least: number, end: number): void {
  for (const value of list) {
    if (value < least || value >= end) refuse(`${what} ${value} of ${end}`);
  }
}

function checkStarts(what: string, starts: Int32Array, length: number, values: number): void {
  if (starts.length < length + 1) refuse(`too few starts of ${what}`);
  let before = 0;
  for (const start of starts.subarray(0, length + 1)) {
    if (start < before || start > values) refuse(`a start ${start} of ${values} ${what}`);
    before = start;
  }
}

/** The kernel reads memory by these numbers, so none may point outside: a `RangeError` if one does. */
export function checkInput(input: NetInput, { words, chars, features }: NetWeights): void {
  const { length } = input;
  if (!Number.isInteger(length) || length < 0 || length > MOST_TOKENS) {
    refuse(`${length} tokens of ${MOST_TOKENS}`);
  }
  checkLength('words', input.wordIds, length);
  checkLength('groups', input.groups, length);
  checkLength('flags of pooling', input.pooled, length);
  checkBelow('word', input.wordIds, 0, words.count + 1);
  checkBelow('group', input.groups, -1, length);
  checkBelow('character', input.chars, 0, chars.count);
  checkBelow('feature', input.features, 0, features.count);
  checkStarts('characters', input.charStarts, length, input.chars.length);
  checkStarts('features', input.featureStarts, length, input.features.length);
}
