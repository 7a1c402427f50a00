import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { body, country, makeStory, person, tell, type Cast } from '../told-story.ts';

const ana = person('Ana Lima');
const bo = person('Bo Ray');
const norway = country('NO', 'Norway');
const chile = country('CL', 'Chile');
const union = body('Harbour Union');
const senate = body('Coast Senate');
const cast: Cast = {
  'Ana Lima': ana,
  'Bo Ray': bo,
  Norway: norway,
  Chile: chile,
  'Harbour Union': union,
  'Coast Senate': senate,
};

const claimsIn = (text: string) =>
  tell(text, cast).claims.filter(({ predicate }) => predicate === 'HOLDS_POSITION');
const officesIn = (text: string) =>
  claimsIn(text).map(({ subject, object, label }) => ({ subject, object, label }));

describe('titles beside names', () => {
  test.each([
    ['Norway leader Ana Lima slept.', norway, 'leader'],
    ['Norway’s Foreign Minister Ana Lima slept.', norway, 'Foreign Minister'],
    ["Norway's former prime minister, Ana Lima, slept.", norway, 'former prime minister'],
    ['All of Norway slept. Norwegian President Ana Lima did not.', norway, 'President'],
    ['Secretary-General of the Harbour Union Ana Lima slept.', union, 'Secretary-General'],
    ['Ana Lima, the foreign minister of Norway, slept.', norway, 'foreign minister'],
    ['Ana Lima, Harbour Union spokeswoman, slept.', union, 'spokeswoman'],
    ['Ana Lima, 45, a former Harbour Union director, slept.', union, 'director'],
    ['Ana Lima is the chairwoman of the Harbour Union.', union, 'chairwoman'],
    ['Director Ana Lima of the Harbour Union slept.', union, 'Director'],
    ['Harbour Union chief executive Ana Lima slept.', union, 'chief executive'],
    [
      'Ana Lima, who was once head of sea safety at the Harbour Union, slept.',
      union,
      'head of sea safety',
    ],
    [
      'Minister of Ports and Roads of Norway Ana Lima slept.',
      norway,
      'Minister of Ports and Roads',
    ],
    ['The Norway director of the Harbour Union, Ana Lima, slept.', union, 'director'],
    ["The Harbour Union's Norway director, Ana Lima, slept.", union, 'director'],
    ["Norway's ambassador to Chile, Ana Lima, slept.", norway, 'ambassador'],
    ['The Harbour Union (HU) spokesman Ana Lima slept.', union, 'spokesman'],
    ['The chairwoman of the Harbour Union is Ana Lima.', union, 'chairwoman'],
  ])('%s', (text, of, label) => {
    expect(officesIn(text)).toEqual([{ subject: ana.key, object: of.key, label }]);
  });

  test.each([
    'Norwegian President Ana Lima slept.',
    'Director Ana Lima slept.',
    'Ana Lima left Norway.',
    'In Norway the minister slept, and Ana Lima sang.',
    'Ana Lima met the president of Norway.',
    'In Norway, harbour police officers saw Ana Lima.',
    'Ana Lima hopes to become president of Norway.',
    'They endorsed Ana Lima as president of Norway.',
  ])('no office that the text does not tie: %s', (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});

describe('several at once', () => {
  test.each([
    [
      'Ana Lima, president of Norway and director of the Harbour Union, slept.',
      [
        [ana, norway, 'president'],
        [ana, union, 'director'],
      ],
    ],
    [
      'Harbour Union leader and Norwegian president Ana Lima left Norway.',
      [
        [ana, union, 'leader'],
        [ana, norway, 'president'],
      ],
    ],
    [
      'Norway Ministers Ana Lima and Bo Ray slept.',
      [
        [ana, norway, 'Minister'],
        [bo, norway, 'Minister'],
      ],
    ],
    [
      'Directors Ana Lima of the Harbour Union and Bo Ray of the Coast Senate slept.',
      [
        [ana, union, 'Director'],
        [bo, senate, 'Director'],
      ],
    ],
    ['Ana Lima replaced Bo Ray as director of the Harbour Union.', [[bo, union, 'director']]],
  ] as const)('%s', (text, offices) => {
    expect(officesIn(text)).toEqual(
      offices.map(([who, of, label]) => ({ subject: who.key, object: of.key, label })),
    );
  });
});

describe('what verbs tell', () => {
  test.each([
    ['Ana Lima was elected president of Norway.', norway, 'president'],
    ['Ana Lima served as director of the Harbour Union.', union, 'director'],
    ['They named Ana Lima director of the Harbour Union.', union, 'director'],
    ['Ana Lima heads the Harbour Union.', union, 'head'],
    ['Ana Lima was elected to the Coast Senate.', senate, 'senator'],
    ['The Harbour Union, led by Ana Lima, slept.', union, 'leader'],
    ['Ana Lima slept. She was later president of Norway.', norway, 'president'],
  ])('%s', (text, of, label) => {
    expect(officesIn(text)).toEqual([{ subject: ana.key, object: of.key, label }]);
  });
});

describe('a body that the words do not name', () => {
  test('the country that the article speaks of alone', () => {
    expect(officesIn('Norway slept. Prime Minister Ana Lima of all people woke.')).toEqual([
      { subject: ana.key, object: norway.key, label: 'Prime Minister' },
    ]);
  });
  test('no kingdom has a president', () => {
    expect(officesIn('Norway slept. President Ana Lima woke.')).toEqual([]);
  });
  test('two countries alike leave it open', () => {
    expect(officesIn('Chile met Norway. Foreign Minister Ana Lima woke.')).toEqual([]);
  });
  test('a country without an entity is not replaced by another', () => {
    const text =
      'Norway and Norway slept. Peruvian President Ana Lima woke. President Ana Lima sang.';
    expect(officesIn(text)).toEqual([]);
  });
  test('a senator sits in the senate that the article names', () => {
    expect(officesIn('The Coast Senate met. Senator Ana Lima slept.')).toEqual([
      { subject: ana.key, object: senate.key, label: 'Senator' },
    ]);
  });
  test('it is told with less confidence than what is named', () => {
    const confidence = (text: string) => claimsIn(text)[0]?.assertions[0]?.confidence ?? 0;
    expect(confidence('Norway slept. Prime Minister Ana Lima woke.')).toBeLessThan(
      confidence('Norwegian Prime Minister Ana Lima left Norway.'),
    );
  });
});

describe('when, and whether not', () => {
  test.each([
    ['Ana Lima has been president of Chile since 2011.', '2011/..'],
    ['Ana Lima was president of Chile from 2004 to 2009.', '2004/2009'],
    ['Ana Lima, president of Chile until 2010, slept.', '../2010'],
    ['Ana Lima, president of Chile, has sung since 2011.', null],
  ])('%s', (text, valid) => {
    expect(claimsIn(text).map((claim) => claim.valid)).toEqual([valid]);
  });
  test('a denial is a claim of its own', () => {
    expect(claimsIn('Ana Lima is not president of Chile.')).toMatchObject([{ negated: true }]);
  });
  test('a time that is told once holds for the other tellings', () => {
    const text = 'Chile president Ana Lima slept. Ana Lima has been president of Chile since 2011.';
    expect(claimsIn(text)).toMatchObject([{ valid: '2011/..', assertions: [{}, {}] }]);
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

const WORDS = fc.constantFrom(
  ...'Ana Lima|Bo Ray|Norway|Harbour Union|president|director|of|the|,|and|’s|Norwegian|is|was|as|to|for|minister|(|)|elected|said|former|—|senators|.'.split(
    '|',
  ),
);

test('whatever the words, an office is of a person in a body, inside one sentence, the same each time', () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const claims = claimsIn(text);
      expect(claimsIn(text)).toEqual(claims);
      for (const { subject, object, label, assertions } of claims) {
        expect([ana.key, bo.key]).toContain(subject);
        expect([norway.key, chile.key, union.key, senate.key]).toContain(object);
        expect(label.trim()).not.toBe('');
        for (const { start, end, exact, sentence } of assertions) {
          expect(text.slice(start, end)).toBe(exact);
          expect(sentence.start <= start && end <= sentence.end).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe('a title without its body', () => {
  test.each([
    'Chile slept. Nobody in Chile woke, and Norway did. President Ana Lima slept.',
    'Norway slept. In Chile, President Ana Lima slept.',
  ])('is of the country that is spoken of: %s', (text) => {
    expect(officesIn(text)).toEqual([{ subject: ana.key, object: chile.key, label: 'President' }]);
  });

  test.each([
    'Norway slept. A truce that Chile brokered was short. President Ana Lima slept.',
    'Norway slept. President Ana Lima slept. Her friends telephoned from Chile.',
  ])('is of no country that is named in passing: %s', (text) => {
    expect(officesIn(text)).toEqual([]);
  });
});
