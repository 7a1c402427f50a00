import { describe, expect, test } from 'vitest';
import { entityKey } from '../../../../src/ingest/lexicon/reference.ts';
import type { Relations } from '../../../../src/ingest/stages.ts';
import { agency, anniversary, city, country, person, tell, type Cast } from '../told-story.ts';

const ana = person('Ana Lima');
const bo = person('Bo Hansen');
const oslo = city('Oslo');
const norway = country('NO', 'Norway');
const wire = agency('Norwire');
const cast: Cast = {
  'Ana Lima': ana,
  'Bo Hansen': bo,
  Oslo: oslo,
  Norway: norway,
  Norwire: wire,
  Peru: country('PE', 'Peru'),
};

const eventsOf = ({ entities, claims }: Relations) =>
  entities.flatMap((entity) =>
    entity.kind === 'EVENT'
      ? [
          {
            kind: entity.eventKind,
            date: entity.date,
            scope: entity.scope,
            roles: claims
              .filter(
                ({ predicate, object }) => predicate === 'PARTICIPATED_IN' && object === entity.key,
              )
              .map(({ subject, label }) => `${subject} ${label}`),
            places: claims
              .filter(
                ({ predicate, subject }) => predicate === 'OCCURRED_AT' && subject === entity.key,
              )
              .map(({ object }) => object),
          },
        ]
      : [],
  );

describe('happenings with who, where and when', () => {
  test.each([
    [
      'Ana Lima met with Bo Hansen in Oslo on Monday.',
      {
        kind: 'MEETING',
        date: '2024-05-13',
        scope: 'graph',
        roles: ['person:ana lima participant', 'person:bo hansen participant'],
        places: [oslo.key],
      },
    ],
    [
      'Ana Lima delivered a speech at a conference held between March 3 and 5, 2024, in Oslo.',
      {
        kind: 'MEETING',
        date: '2024-03-03/2024-03-05',
        scope: 'graph',
        roles: ['person:ana lima speaker'],
        places: [oslo.key],
      },
    ],
    [
      'Ana Lima visited Norway last week.',
      {
        kind: 'VISIT',
        date: '2024-05-06/2024-05-12',
        scope: 'graph',
        roles: ['person:ana lima visitor', 'country:NO host'],
        places: [norway.key],
      },
    ],
    [
      'Norway and Peru signed a fishing treaty on Friday.',
      {
        kind: 'AGREEMENT',
        date: '2024-05-10',
        scope: 'graph',
        roles: ['country:NO signatory', 'country:PE signatory'],
        places: [],
      },
    ],
    [
      'Norway attacked Peru in 1911.',
      {
        kind: 'ATTACK',
        date: '1911',
        scope: 'article',
        roles: ['country:NO attacker', 'country:PE target'],
        places: [],
      },
    ],
    [
      'Norway launched a weather satellite on 2 May.',
      {
        kind: 'LAUNCH',
        date: '2024-05-02',
        scope: 'graph',
        roles: ['country:NO launcher'],
        places: [],
      },
    ],
    [
      'Norway imposed sanctions on Peru on Monday.',
      {
        kind: 'SANCTION',
        date: '2024-05-13',
        scope: 'graph',
        roles: ['country:NO imposer', 'country:PE target'],
        places: [],
      },
    ],
  ])('%s', (text, event) => {
    expect(eventsOf(tell(text, cast))).toEqual([event]);
  });
});

test('the message of a day takes its date from the anniversary', () => {
  const day = anniversary('event:prc-founding:70', 70, '2019-10-01');
  const text = 'In a congratulatory message to Bo Hansen on the 70th anniversary, Ana Lima sang.';
  const relations = tell(text, { ...cast, '70th anniversary': day }, '2019-10-03');
  expect(eventsOf(relations)[0]).toMatchObject({
    kind: 'MESSAGE',
    date: '2019-10-01',
    roles: ['person:ana lima sender', 'person:bo hansen recipient'],
  });
  const founding = entityKey('event:prc-founding');
  expect(relations.entities.find(({ key }) => key === founding)).toMatchObject({
    eventKind: 'FOUNDING',
    background: true,
  });
  expect(relations.claims.find(({ predicate }) => predicate === 'COMMEMORATES')).toMatchObject({
    subject: day.key,
    object: founding,
  });
});

describe('what is no happening', () => {
  test.each([
    'Ana Lima did not meet with Bo Hansen in Oslo.',
    'Ana Lima could have met with Bo Hansen in Oslo.',
    'The plan met the needs of all.',
    'It rained, Norwire reported on Wednesday.',
  ])('%s', (text) => {
    expect(eventsOf(tell(text, cast))).toEqual([]);
  });
});

test('a happening told twice is one, with two namings', () => {
  const text =
    'Ana Lima met with Bo Hansen in Oslo on Monday.\nAna Lima met with Bo Hansen at length.';
  const { entities, mentions } = tell(text, cast);
  expect(entities).toHaveLength(1);
  expect(mentions.map(({ entity }) => entity)).toEqual([entities[0]?.key, entities[0]?.key]);
});

test('a key is the same whoever tells, and tells days apart', () => {
  const keyOf = (text: string) => tell(text, cast).entities[0]?.key;
  const monday = keyOf('Ana Lima met with Bo Hansen on Monday.');
  expect(keyOf('On Monday, Bo Hansen met with Ana Lima.')).toBe(monday);
  expect(keyOf('Ana Lima met with Bo Hansen on Friday.')).not.toBe(monday);
});

test('who says so stands with the claim, nearest first', () => {
  const said = (text: string) =>
    tell(text, cast).claims.find(({ label }) => label === 'attacker')?.assertions[0];
  expect(said('Norway attacked Peru in Oslo.')).toMatchObject({ distance: 0, attributedTo: [] });
  expect(said('Bo Hansen said Norway attacked Peru in May 2024.')).toMatchObject({
    distance: 1,
    attributedTo: [bo.key],
  });
  expect(said('Bo Hansen said Norway attacked Peru in May 2024, Norwire reported.')).toMatchObject({
    distance: 2,
    attributedTo: [bo.key, wire.key],
  });
});

test('at most eight of them', () => {
  const days = Array.from(
    { length: 12 },
    (_, day) => `Ana Lima met with Bo Hansen on May ${day + 1}.`,
  );
  expect(tell(days.join(' '), cast).entities).toHaveLength(8);
});
