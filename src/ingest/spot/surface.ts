import type { MarkedText } from './marked-text.ts';

/** Words `from` up to `to` of the text, as written, one blank between. */
export const surfaceOf = (
  text: MarkedText,
  { from, to }: { readonly from: number; readonly to: number },
): string => {
  if (to === from + 1) return text.words[from]?.text ?? '';
  let surface = '';
  for (let at = from; at < to; at += 1)
    surface += `${at > from ? ' ' : ''}${text.words[at]?.text ?? ''}`;
  return surface;
};
