import { expect } from 'vitest';
import { CallerFault } from '../../../src/errors.ts';
import type { ReadArticle } from '../../../src/ingest/read/article-facts.ts';

/** What every later stage builds on, whatever was read. */
export function expectSound({ document, facts }: ReadArticle): void {
  const { text, blocks, headline, links } = document;
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/[\r\0]/u);
  expect(text.isWellFormed()).toBe(true);
  expect(headline.trim()).not.toBe('');
  expect(headline.isWellFormed()).toBe(true);
  expect(blocks.length).toBeGreaterThan(0);
  let last = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  for (const { url } of links) expect(url === null || /^https?:/u.test(url)).toBe(true);
  expect(facts.url === null || /^https?:/u.test(facts.url)).toBe(true);
  expect(facts.publishedAt === null || !Number.isNaN(Date.parse(facts.publishedAt))).toBe(true);
}

/** The code of the fault, `read` for none; throws on what is no fault of the caller. */
export function outcomeOf(read: () => ReadArticle): string {
  try {
    expectSound(read());
    return 'read';
  } catch (error) {
    if (error instanceof CallerFault) return error.code;
    throw error;
  }
}

/** `CAPTION: its words`, a line a block. */
export const blockLines = ({ document }: ReadArticle): readonly string[] =>
  document.blocks.map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`);
