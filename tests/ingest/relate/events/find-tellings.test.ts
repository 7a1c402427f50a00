import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftEntity } from '../../../../src/graph/model/draft.ts';
import { eventLexicon } from '../../../../src/ingest/relate/events/event-lexicon.ts';
import { entityKey } from '../../../../src/ingest/lexicon/reference.ts';
import { body, city, country, makeStory, person, tell, type Cast } from '../told-story.ts';
import { toldEvents } from './told-events.ts';

const cup: DraftEntity = {
  kind: 'EVENT',
  key: entityKey('event:harbour cup'),
  name: 'Harbour Cup',
  scope: 'graph',
  names: [],
  externalIds: [],
  salience: 0.5,
  background: false,
  eventKind: 'OTHER',
  date: null,
  ordinal: null,
};
const cast: Cast = {
  'Ana Lima': person('Ana Lima'),
  'Bo Hansen': person('Bo Hansen'),
  'Nordic Front': body('Nordic Front'),
  Oslo: city('Oslo'),
  Norway: country('NO', 'Norway'),
  Peru: country('PE', 'Peru'),
  'Harbour Cup': cup,
};
const [ana, bo] = ['person:ana lima', 'person:bo hansen'];

/** Verbs with whom they befall, and the kind and roles that they tell of. */
const DEEDS = [
  ['arrested', 'OTHER', 'arrester', 'arrested'],
  ['kidnapped', 'ATTACK', 'attacker', 'victim'],
  ['appointed', 'OTHER', 'appointer', 'appointee'],
  ['rescued', 'OTHER', 'rescuer', 'rescued'],
  ['murdered', 'ATTACK', 'attacker', 'victim'],
  ['sued', 'OTHER', 'plaintiff', 'defendant'],
  ['ousted', 'OTHER', 'dismisser', 'dismissed'],
  ['expelled', 'OTHER', 'expeller', 'expelled'],
] as const;
const deed = fc.constantFrom(...DEEDS);
const WHEN = [
  ['on Monday', '2024-05-13'],
  ['yesterday', '2024-05-14'],
  ['on 2 May', '2024-05-02'],
  ['in March 2022', '2022-03'],
  ['in 1987', '1987'],
] as const;
const when = fc.constantFrom(...WHEN);

describe('a clause tells who did what to whom, where and when', () => {
  test('in the active and in the passive voice alike', () => {
    fc.assert(
      fc.property(deed, when, fc.boolean(), ([verb, kind, doer, done], [words, date], isFirst) => {
        const active = isFirst
          ? `${words.replace(/^./u, (letter) => letter.toUpperCase())}, Ana Lima ${verb} Bo Hansen in Oslo.`
          : `Ana Lima ${verb} Bo Hansen in Oslo ${words}.`;
        const passive = `Bo Hansen was ${verb} by Ana Lima in Oslo ${words}.`;
        const expected = {
          kind,
          date,
          roles: [`${ana} ${doer}`, `${bo} ${done}`].sort(),
          places: ['city:oslo'],
        };
        expect(toldEvents(active, cast)).toMatchObject([expected]);
        expect(toldEvents(passive, cast)).toMatchObject([expected]);
      }),
    );
  });

  test('whatever stands between the name and the verb', () => {
    const between = fc.constantFrom(
      '',
      ', the mayor,',
      ', who turned 60 last year,',
      ' (left)',
      ' reportedly',
      ' has also',
    );
    fc.assert(
      fc.property(deed, between, ([verb, kind, doer], words) => {
        const events = toldEvents(`Ana Lima${words} ${verb} Bo Hansen on Monday.`, cast);
        const told = events.find(({ roles }) => roles.some((role) => role.startsWith(bo)));
        expect(told).toMatchObject({ kind, date: '2024-05-13' });
        expect(told?.roles).toContain(`${ana} ${doer}`);
      }),
    );
  });

  test('and nothing where it did not happen, or only might', () => {
    const [base, mood] = [
      fc.constantFrom('arrest', 'kidnap', 'appoint', 'rescue', 'sue', 'expel'),
      fc.constantFrom(
        'did not',
        'could',
        'might have to',
        'may',
        'should',
        'never did',
        'refused to',
      ),
    ];
    fc.assert(
      fc.property(base, mood, (verb, words) => {
        const events = toldEvents(`Ana Lima ${words} ${verb} Bo Hansen in Oslo.`, cast);
        expect(events.filter(({ roles }) => roles.some((role) => role.startsWith(bo)))).toEqual([]);
      }),
    );
  });
});

describe('what is planned', () => {
  test('is told when the text says when', () => {
    const text =
      'It rained.\nAna Lima will visit Peru on Monday.\nAna Lima is to retire on 2 June.';
    expect(toldEvents(text, cast).map(({ kind }) => kind)).toEqual(['VISIT', 'OTHER']);
  });

  test('and is no happening without that', () => {
    expect(toldEvents('It rained.\nAna Lima will retire.', cast)).toEqual([]);
  });
});

describe('what is said', () => {
  test.each([
    ['Ana Lima said Peru must pay.', 'Demand of Ana Lima to Peru'],
    ['Ana Lima said on Monday that Peru would not pay.', 'Refusal of Ana Lima'],
    ['Ana Lima criticised Bo Hansen on Monday.', 'Criticism of Bo Hansen by Ana Lima'],
  ])('%s', (text, name) => {
    expect(toldEvents(text, cast)).toMatchObject([{ kind: 'STATEMENT', name }]);
  });

  test('is not what it wishes for', () => {
    const text = 'Ana Lima demanded an election in Peru. Bo Hansen rejected a visit to Norway.';
    expect(toldEvents(text, cast).map(({ kind }) => kind)).toEqual(['STATEMENT', 'STATEMENT']);
  });
});

describe('history', () => {
  test.each([
    ['Ana Lima founded the Nordic Front in 1987.', true],
    ['Ana Lima resigned on 2 March.', true],
    ['Ana Lima resigned on 2 May.', false],
    ['Ana Lima resigned on Monday.', false],
  ])('%s', (text, background) => {
    expect(toldEvents(text, cast)[0]?.background).toBe(background);
  });
});

test('a named event takes its day, its place and who won it from the text', () => {
  const text = 'Ana Lima won the Harbour Cup in Oslo on Monday.';
  const [told, ...more] = toldEvents(text, cast);
  expect(more).toEqual([]);
  expect(told).toMatchObject({
    key: 'event:harbour cup',
    name: 'Harbour Cup',
    date: '2024-05-13',
    roles: [`${ana} winner`],
    places: ['city:oslo'],
  });
});

test('a day at the head of a sentence dates what "and" joins, not what somebody said of', () => {
  const days = (text: string) => toldEvents(text, cast).map(({ date }) => date);
  expect(days('On Monday, Ana Lima arrested Bo Hansen and sued Peru.')).toEqual([
    '2024-05-13',
    '2024-05-13',
  ]);
  expect(days('On Monday, Ana Lima said Norway invaded Peru.')).toContain(null);
});

describe('whatever the words', () => {
  const { verbs, nouns } = eventLexicon();
  const word = fc.oneof(
    fc.constantFrom(...Object.keys(cast)),
    fc.constantFrom(...verbs.keys()),
    fc.constantFrom(...nouns.keys()),
    fc.constantFrom(
      'the',
      'of',
      'in',
      'by',
      'and',
      'that',
      'who',
      'was',
      'had',
      'will',
      'not',
      ',',
    ),
    fc.constantFrom('on Monday', 'in 1987', '“yes”', '(', ')', ';', '’s', '. ', '\n', 'said', 'to'),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

  test('the same text tells the same, each span cuts out its words, and nobody is made up', () => {
    fc.assert(
      fc.property(text, (words) => {
        const told = tell(words, cast);
        expect(tell(words, cast)).toEqual(told);
        const { recognition } = makeStory(words, cast, '2024-05-15');
        const known = new Set<string>([
          ...recognition.entities.keys(),
          ...told.entities.map(({ key }) => key),
        ]);
        for (const mention of told.mentions) {
          expect(words.slice(mention.start, mention.end)).toBe(mention.exact);
          expect(mention.exact.trim()).not.toBe('');
          expect(known).toContain(mention.entity);
        }
        for (const { subject, object } of told.claims) {
          expect(known).toContain(subject);
          if (object !== null) expect(known).toContain(object);
        }
        const unnamed = told.entities.filter(({ key }) => key !== cup.key);
        expect(unnamed.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 100 },
    );
  });

  test('a text without end has no more events than any other', () => {
    const story =
      'Ana Lima met Bo Hansen in Oslo on Monday, and the attack of Norway on Peru began. ';
    expect(toldEvents(story.repeat(300), cast).length).toBeLessThanOrEqual(8);
    expect(toldEvents('attack said that war was '.repeat(1_000), cast)).toEqual([]);
  });
});
