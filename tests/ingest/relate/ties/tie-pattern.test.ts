import { describe, expect, test } from 'vitest';
import { countryAdjectives } from '../../../../src/ingest/relate/phrase/country-adjectives.ts';
import { readPhrase } from '../../../../src/ingest/relate/phrase/read-phrase.ts';
import { makeReading } from '../../../../src/ingest/relate/reading.ts';
import { compilePattern, matchPattern } from '../../../../src/ingest/relate/ties/tie-pattern.ts';
import { body, country, makeStory, person, type Cast } from '../told-story.ts';

const cast: Cast = {
  Ana: person('Ana'),
  Bo: person('Bo'),
  Cy: person('Cy'),
  Union: body('Union'),
  Norway: country('NO', 'Norway'),
};

function match(pattern: string, text: string) {
  const { document, recognition, facts } = makeStory(text, cast, null);
  const reading = makeReading(document, recognition, facts);
  const phrase = readPhrase(reading, { start: 0, end: text.length });
  const found = matchPattern(phrase, 0, compilePattern(pattern), countryAdjectives(reading));
  return found === null
    ? null
    : {
        subjects: found.subjects.map(({ entity }) => String(entity)),
        objects: found.objects.map(({ entity }) => String(entity)),
        words: found.last - found.first,
        isNegated: found.isNegated,
      };
}

describe('one step', () => {
  test.each([
    ['S:person of O:org', 'Ana of Union', 3],
    ['S:person of|at the? O:org', 'Ana at Union', 3],
    ['S:person of|at the? O:org', 'Ana of the Union', 4],
    ['S:person ~2 O:org', 'Ana small red Union', 4],
    ['S:person ~2 O:org', 'Ana Union', 2],
    ['S:person ^3 O:org', 'Ana Dr. Union', 4],
  ])('%s in "%s"', (pattern, text, words) => {
    expect(match(pattern, text)).toMatchObject({ words, isNegated: false });
  });

  test.each([
    ['S:person of O:org', 'Ana of Bo'],
    ['S:person of O:org', 'then Ana of Union'],
    ['S:person ~2 O:org', 'Ana one small red Union'],
    ['S:person ~2 O:org', 'Ana said Union'],
    ['S:person ~2 O:org', 'Ana, Union'],
  ])('%s not in "%s"', (pattern, text) => {
    expect(match(pattern, text)).toBeNull();
  });
});

test('a list gives all its ends', () => {
  expect(match('S:person+ of O:org', 'Ana, Bo and Cy of Union')?.subjects).toHaveLength(3);
});

test('a country’s adjective stands for it', () => {
  const norwegian = match('O:adj town|firm S:org', 'Norwegian firm Union of Norway');
  expect(norwegian?.objects).toEqual(['country:NO']);
});

test('"not" is taken where the pattern lets it stand', () => {
  expect(match('S:org is ! in O:place', 'Union is not in Norway')?.isNegated).toBe(true);
  expect(match('S:org is in O:place', 'Union is not in Norway')).toBeNull();
});
