import { describe, expect, test } from 'vitest';
import { body, country, makeStory, person, tell, type Cast } from './told-story.ts';

const ana = person('Ana Lima');
const norway = country('NO', 'Norway');
const union = body('Harbour Union');
const cast: Cast = { 'Ana Lima': ana, Norway: norway, 'Harbour Union': union };

const officesIn = (text: string) =>
  tell(text, cast)
    .claims.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
    .map(({ subject, object, label }) => ({ subject, object, label }));

describe('titles beside names', () => {
  test.each([
    ['Norway leader Ana Lima slept.', norway, 'leader'],
    ['Norway’s Foreign Minister Ana Lima slept.', norway, 'Foreign Minister'],
    ["Norway's former prime minister, Ana Lima, slept.", norway, 'former prime minister'],
    ['All of Norway slept. Norwegian President Ana Lima did not.', norway, 'President'],
    ['Secretary-General of the Harbour Union Ana Lima slept.', union, 'Secretary-General'],
    ['Ana Lima, the foreign minister of Norway, slept.', norway, 'foreign minister'],
    ['Ana Lima, Harbour Union spokeswoman, slept.', union, 'spokeswoman'],
    ['Ana Lima is the chairwoman of the Harbour Union.', union, 'chairwoman'],
    ['Director Ana Lima of the Harbour Union slept.', union, 'Director'],
  ])('%s', (text, of, label) => {
    expect(officesIn(text)).toEqual([{ subject: ana.key, object: of.key, label }]);
  });

  test.each([
    'Norwegian President Ana Lima slept.',
    'President Ana Lima slept.',
    'Ana Lima left Norway.',
    'In Norway the minister slept, and Ana Lima sang.',
    'Ana Lima met the president of Norway.',
  ])('no office that the text does not tie: %s', (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});

test('one claim holds every place that says it, each cut exactly', () => {
  const text = 'Norway leader Ana Lima slept. Later Norway leader Ana Lima woke.';
  const { document } = makeStory(text, cast, null);
  const claims = tell(text, cast).claims;
  expect(claims).toHaveLength(1);
  const assertions = claims[0]?.assertions ?? [];
  expect(assertions.map(({ start, end }) => document.text.slice(start, end))).toEqual([
    'Norway leader Ana Lima',
    'Norway leader Ana Lima',
  ]);
  expect(
    assertions.every(({ method, distance }) => method.startsWith('rule:') && distance === 0),
  ).toBe(true);
});
