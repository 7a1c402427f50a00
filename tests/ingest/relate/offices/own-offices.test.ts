import { describe, expect, test } from 'vitest';
import type { DraftEntity } from '../../../../src/graph/model/draft.ts';
import { country, person, body, tell, type Cast } from '../told-story.ts';

const party = (name: string): DraftEntity => {
  const { key, scope, names, externalIds, salience, background } = body(name);
  return {
    ...{ key, name, scope, names, externalIds, salience, background },
    kind: 'ORGANIZATION',
    organizationKind: 'PARTY',
  };
};

const ana = person('Ana Lima');
const bo = person('Bo Hansen');
const harbour = party('Harbour Party');
const green = party('Green Party');
const norway = country('NO', 'Norway');
const cast: Cast = {
  'Ana Lima': ana,
  Lima: ana,
  'Bo Hansen': bo,
  'Harbour Party': harbour,
  'Green Party': green,
  Norway: norway,
  Sweden: country('SE', 'Sweden'),
};

const offices = (text: string): readonly (string | null)[] =>
  tell(text, cast)
    .claims.filter(({ subject, predicate }) => subject === bo.key && predicate === 'HOLDS_POSITION')
    .map(({ object }) => object);

const LEADER = 'Ana Lima, leader of the Harbour Party, wrote to the Green Party.';
const PRESIDENT = 'Ana Lima, president of Norway, flew to Sweden.';

describe('what a speaker calls their own', () => {
  test.each([
    [`${LEADER} "Bo Hansen is the chairman of our party," Lima said.`, harbour],
    [`${LEADER} "Our party chairman Bo Hansen is here," Lima said.`, harbour],
    [`${LEADER} "The chairman of the Party, Bo Hansen, is here," Lima said.`, harbour],
    [`${PRESIDENT} "The prime minister of the Republic, Bo Hansen, is here," Lima said.`, norway],
    [`${PRESIDENT} "Bo Hansen is the foreign minister of our country," Lima said.`, norway],
  ])('%s', (text, { key }) => {
    expect(offices(text)).toEqual([key]);
  });

  test('is no mention', () => {
    const { mentions } = tell(
      `${LEADER} "Bo Hansen is the chairman of our party," Lima said.`,
      cast,
    );
    expect(mentions.filter(({ entity }) => entity === harbour.key)).toEqual([]);
  });

  test.each([
    'The Harbour Party met. "Bo Hansen is the chairman of our party," Ana Lima said.',
    'Bo Hansen is the chairman of our party, and the Harbour Party knows it.',
    `${PRESIDENT} Lima, leader of Sweden, left. "Bo Hansen is the foreign minister of our country," Lima said.`,
  ])('is nothing where the text does not tell whose, or of which: %s', (text) => {
    expect(offices(text)).toEqual([]);
  });
});
