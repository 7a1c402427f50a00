import type { Part } from './compose-document.ts';
import { isSeparator } from './paragraph-role.ts';
import { paragraphs } from './paragraphs.ts';

/** The paragraphs of a body that is plain text inside of a record. */
export function textParts(text: string): readonly Part[] {
  return paragraphs(text.replace(/\r\n?/gu, '\n'))
    .filter((paragraph) => !isSeparator(paragraph.text))
    .map((paragraph) => ({ text: paragraph.text, role: null }));
}
