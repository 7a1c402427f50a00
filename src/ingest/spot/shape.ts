import type { FeatureName } from './feature-names.ts';

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const MARKS: ReadonlyMap<string, FeatureName> = new Map<string, FeatureName>([
  ['.', 'shape:stop'],
  ['!', 'shape:stop'],
  ['?', 'shape:stop'],
  ['…', 'shape:stop'],
  [',', 'shape:comma'],
  ['"', 'shape:quote'],
  ['“', 'shape:quote'],
  ['”', 'shape:quote'],
  ["'", 'shape:quote'],
  ['‘', 'shape:quote'],
  ['«', 'shape:quote'],
  ['»', 'shape:quote'],
  ['(', 'shape:open'],
  ['[', 'shape:open'],
  [')', 'shape:close'],
  [']', 'shape:close'],
  [':', 'shape:colon'],
  [';', 'shape:colon'],
  ['-', 'shape:hyphen'],
  ['‐', 'shape:hyphen'],
  ['‑', 'shape:hyphen'],
  ['–', 'shape:dash'],
  ['—', 'shape:dash'],
  ['/', 'shape:slash'],
]);

/** What a word's writing tells: its letters, or which mark or number it is. */
export function shapeOf(text: string): readonly FeatureName[] {
  const mark = MARKS.get(text);
  if (mark !== undefined) return [mark];
  if (text === "'s") return ['shape:possessive'];
  if (/^\p{N}/u.test(text)) return numberShape(text);
  if (!/^\p{L}/u.test(text)) return ['shape:mark'];
  const shapes: FeatureName[] = [letterShape(text)];
  if (text.length <= 3) shapes.push('shape:short');
  if (text.length >= 9) shapes.push('shape:long');
  if (/\p{L}\.\p{L}{2}/u.test(text)) shapes.push('shape:domain');
  if (/\p{L}'\p{Ll}{1,2}$/u.test(text)) shapes.push('shape:contraction');
  else if (text.includes("'")) shapes.push('shape:elision');
  if (/^(?:\p{L}\.)+$/u.test(text))
    shapes.push(text.length === 2 ? 'shape:initial' : 'shape:dotted');
  if (/^\p{Lu}$/u.test(text)) shapes.push('shape:initial');
  if (/^\p{Lu}{2,6}s?$/u.test(text)) shapes.push('shape:acronym');
  if (/\p{N}/u.test(text)) shapes.push('shape:withDigit');
  if (/[^\u0000-\u007f]/.test(text)) shapes.push('shape:foreign');
  return shapes;
}

function letterShape(text: string): FeatureName {
  if (!/\p{Lu}/u.test(text)) return 'shape:lower';
  if (text === text.toUpperCase()) return text.length > 1 ? 'shape:capitals' : 'shape:capital';
  // "O'Neill", "McNeil" and "MacNeil" are words with a capital like any.
  return /^(?:\p{L}{1,2}'|Ma?c)?\p{Lu}[^\p{Lu}]*$/u.test(text) ? 'shape:capital' : 'shape:mixed';
}

function numberShape(text: string): readonly FeatureName[] {
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return ['shape:digits', 'shape:year'];
  if (/^[\p{N}.,]+$/u.test(text)) return ['shape:digits'];
  return /^\p{N}+(?:st|nd|rd|th)$/u.test(text)
    ? ['shape:withDigit', 'shape:ordinal']
    : ['shape:withDigit'];
}
