import type { NetInput } from './net-input.ts';
import { CHUNK, type DocumentPlace, type Workspace } from './workspace.ts';

/** Vectors of words, characters and features side by side, and what they make of the hidden rows. */
export function embedTokens(workspace: Workspace, input: NetInput, place: DocumentPlace): void {
  const { kernel, net, placed, inputs, stride } = workspace;
  const { words, chars, features } = net;
  const { pairs, weights, columns, scale, bias, inverse } = placed.input;
  const floor = features.relu ? 0 : -Infinity;
  const wordBytes = words.parts * words.size * 2;
  const charBytes = chars.width * 2;
  const tap = chars.count * chars.width * 4;
  const memory = new Uint8Array(kernel.memory.buffer);

  const embed = (token: number, row: number): void => {
    const word = input.wordIds[token] ?? 0;
    if (word === 0) memory.fill(0, row, row + wordBytes);
    else {
      const codes = placed.codes + (word - 1) * words.parts;
      kernel.embedWord(codes, words.parts, placed.codebook, words.size, row);
    }
    const firstChar = input.charStarts[token] ?? 0;
    kernel.embedChars(
      place.chars + firstChar,
      Math.min((input.charStarts[token + 1] ?? 0) - firstChar, chars.limit),
      placed.charTable,
      tap,
      chars.width,
      placed.charBias,
      inverse,
      row + wordBytes,
    );
    const firstFeature = input.featureStarts[token] ?? 0;
    kernel.embedFeatures(
      place.features + firstFeature * 4,
      (input.featureStarts[token + 1] ?? 0) - firstFeature,
      placed.featureTable,
      features.width,
      placed.featureBias,
      floor,
      inverse,
      row + wordBytes + charBytes,
    );
  };

  for (let start = 0; start < input.length; start += CHUNK) {
    const count = Math.min(CHUNK, input.length - start);
    for (let i = 0; i < count; i += 1) embed(start + i, inputs + i * stride);
    const rows = Math.ceil(count / 4) * 4;
    const hidden = place.hidden + start * columns * 4;
    kernel.multiply(inputs, stride, rows, pairs, weights, columns, scale, bias, hidden);
  }
}
