import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAntecedents } from '../../../src/ingest/relate/pronouns.ts';
import { makeReading } from '../../../src/ingest/relate/reading.ts';
import { makeStory, person, type Cast } from './told-story.ts';

const maria = person('Maria Sandoval');
const peter = person('Peter Holm');
const kim = person('Kim Osei');
const cast: Cast = {
  'Maria Sandoval': maria,
  Sandoval: maria,
  'Peter Holm': peter,
  Holm: peter,
  'Kim Osei': kim,
  Osei: kim,
};

/** Whom the last such word of a text means. */
function meant(text: string, word: string): string | null {
  const { document, recognition, facts } = makeStory(text, cast, null);
  const antecedents = findAntecedents(makeReading(document, recognition, facts));
  const places = [...text.matchAll(new RegExp(`\\b${word}\\b`, 'giu'))];
  return antecedents(word, places.at(-1)?.index ?? 0)?.entity ?? null;
}

describe('whom a pronoun means', () => {
  test.each([
    ['Peter Holm came by train. He was late.', 'he', peter],
    ['Peter Holm met Maria Sandoval. She smiled.', 'she', maria],
    ['Peter Holm met Maria Sandoval. He left her at the gate.', 'her', maria],
    ['Mrs Osei met Peter Holm. She smiled.', 'she', kim],
    ['Peter Holm wrote to Mr Osei. He waited long.', 'he', peter],
    ['In her first speech, Maria Sandoval thanked Peter Holm.', 'her', maria],
    ['Peter Holm came. He sat down. He spoke to Maria Sandoval. He left.', 'he', peter],
    ['Maria Sandoval praised Osei. Later she sang.', 'she', maria],
  ])('%s', (text, word, { key }) => {
    expect(meant(text, word)).toBe(key);
  });

  test('nobody, where nobody was named', () => {
    expect(meant('Rain fell. He was late.', 'he')).toBeNull();
    expect(meant('Mrs Osei came. He was late.', 'he')).toBeNull();
  });

  test('whoever is told of far before is forgotten', () => {
    const rain = 'Rain fell on the town. '.repeat(20);
    expect(meant(`Peter Holm came. ${rain}He was late.`, 'he')).toBeNull();
  });
});

test('a pronoun never looks ahead, but for an opening possessive and who means the same by it', () => {
  const word = fc.constantFrom(
    ...['Peter Holm', 'Maria Sandoval', 'Osei', 'he', 'she', 'his', 'said', 'that', '.', ',', 'to'],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const { document, recognition, facts } = makeStory(text, cast, null);
      const antecedents = findAntecedents(makeReading(document, recognition, facts));
      for (const { index } of text.matchAll(/\b(?:he|she)\b/gu)) {
        const found = antecedents(text.slice(index, index + 3).trim(), index);
        const mayFollow = /\bhis\b/u.test(text.slice(0, index));
        expect(found === null || found.end <= index || mayFollow).toBe(true);
      }
    }),
  );
});
