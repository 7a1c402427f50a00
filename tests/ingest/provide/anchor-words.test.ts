import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsIn } from '../../../src/ingest/provide/model/anchor-words.ts';
import { foldPassage } from '../../../src/ingest/provide/model/fold-passage.ts';

const word = fc.constantFrom(
  'Ann',
  'Lee',
  'Leeds',
  'İzmir',
  'quay',
  '“safe”',
  'co-op',
  'über',
  '🚢',
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const story = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
const whole = (text: string) => ({ start: 0, end: text.length });

describe('anchoring', () => {
  it('finds words that stand as told in the line that was told', () => {
    fc.assert(
      fc.property(story, fc.nat(), (text, pick) => {
        const lines = text.split('\n');
        const index = pick % lines.length;
        const told = lines[index] ?? '';
        const at = lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
        const found = anchorsIn(text, whole(text))(told, at);
        expect(found).toEqual({ start: at, end: at + told.length, isMoved: false });
      }),
    );
  });

  it('finds what a model has evened, and cuts out what folds to the same', () => {
    fc.assert(
      fc.property(story, fc.boolean(), (text, isLoud) => {
        const told = text.replace(/[“”]/gu, '"').replace(/\s+/gu, '  ');
        const found = anchorsIn(text, whole(text))(isLoud ? told.toUpperCase() : told, 0);
        if (isLoud && told.includes('İ')) return;
        expect(found && text.slice(found.start, found.end)).toBe(text);
      }),
    );
  });

  it('never cuts a word, a character or the window', () => {
    fc.assert(
      fc.property(
        story,
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.integer(),
        (text, told, at) => {
          const window = { start: Math.floor(text.length / 3), end: text.length };
          const found = anchorsIn(text, window)(told, at);
          if (found === null) return;
          const words = text.slice(found.start, found.end);
          expect(words.isWellFormed()).toBe(true);
          expect(found.start).toBeGreaterThanOrEqual(window.start);
          expect(found.end).toBeLessThanOrEqual(window.end);
          const fold = (value: string): string => foldPassage(value, 0, value.length).folded.trim();
          expect(fold(words)).toBe(fold(told.normalize('NFC')));
        },
      ),
    );
  });

  it.each([
    ['Lee', 0, 4, false],
    ['Lee', 18, 21, false],
    // Before the place that was told, and in its line.
    ['Lee', 8, 4, true],
    ['lee', 21, 21, true],
    ['Ann  Lee', 0, 0, true],
  ])('puts %j told at %i to %i', (words, at, start, isMoved) => {
    const text = 'Ann Lee of Leeds.\n - Lee spoke.';
    expect(anchorsIn(text, whole(text))(words, at)).toMatchObject({ start, isMoved });
  });

  it.each([
    ['not in the text', 'Leed', 0],
    ['half of a character', '\ud83d', 0],
    ['nothing', ' ', 0],
    ['one of several, told nowhere', 'Lee', Number.NaN],
  ])('finds no place for %s', (_, words, at) => {
    const text = 'Ann Lee of Leeds. 🚢 Lee spoke.';
    expect(anchorsIn(text, whole(text))(words, at)).toBeNull();
  });

  it('takes the only place when none was told', () => {
    const text = 'Ann Lee of Leeds.';
    expect(anchorsIn(text, whole(text))('leeds', -5)).toMatchObject({ start: 11, end: 16 });
  });
});
