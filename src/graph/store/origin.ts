import { createHash } from 'node:crypto';
import type { Draft } from '../model/draft.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What copies of one wire text have in common whatever headline, dateline and line breaks an outlet
 * gave them: the sha256 of the body's words, letters and digits alone in lower case. A text without
 * a body is an origin of its own.
 */
export function originOf({ text, blocks }: Pick<Draft, 'text' | 'blocks'>): string {
  const body = blocks
    .filter(({ role }) => role === 'BODY')
    .flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
    );
  return sha256(body.length > 0 ? body.join(' ') : text);
}
