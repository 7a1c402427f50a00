import { describe, expect, test } from 'vitest';
import { agency, body, city, country, person, tell, type Cast } from './told-story.ts';

const ana = person('Ana Lima');
const bo = person('Bo Hansen');
const eva = person('Eva Moe');
const wire = agency('Norwire');
const cast: Cast = {
  'Ana Lima': ana,
  Lima: ana,
  'Bo Hansen': bo,
  'Eva Moe': eva,
  Norwire: wire,
  'Harbour Bank': body('Harbour Bank'),
  Oslo: city('Oslo'),
  Norway: country('NO', 'Norway'),
};

/** Who says what is told of a person; of nobody where the text tells nothing. */
const sources = (text: string, subject: { readonly key: string }): readonly string[] => [
  ...new Set(
    tell(text, cast)
      .claims.filter((claim) => claim.subject === subject.key)
      .flatMap(({ assertions }) => assertions.map(({ attributedTo }) => attributedTo.join(' < '))),
  ),
];

describe('what a teller tells', () => {
  test.each([
    'Ana Lima said Bo Hansen visited Oslo.',
    'Bo Hansen visited Oslo on Monday, Ana Lima said on Tuesday.',
    'Bo Hansen visited Oslo on Monday, the mayor Ana Lima told reporters.',
    'Bo Hansen visited Oslo, said Ana Lima, a friend of the town.',
    'Bo Hansen visited Oslo, according to Ana Lima.',
    'According to Ana Lima, the mayor, Bo Hansen visited Oslo.',
    'Ana Lima, who knows the town, said Bo Hansen visited Oslo.',
    'Ana Lima came late. She said Bo Hansen visited Oslo.',
    'It was reported by Ana Lima. According to Lima, Bo Hansen visited Oslo.',
    'Ana Lima said: "Bo Hansen is the mayor of Oslo, as we all know."',
    'Ana Lima said that Bo Hansen heads the Harbour Bank.',
  ])('%s', (text) => {
    expect(sources(text, bo)).toEqual([ana.key]);
  });

  test('is carried by the agency, and told again by whoever heard it', () => {
    expect(sources('Norwire quoted Ana Lima as saying that Bo Hansen visited Oslo.', bo)).toEqual([
      `${ana.key} < ${wire.key}`,
    ]);
    expect(sources('Ana Lima said Eva Moe had told her that Bo Hansen visited Oslo.', bo)).toEqual([
      `${eva.key} < ${ana.key}`,
    ]);
  });
});

describe('what the paper says itself', () => {
  test.each([
    ['who the teller is', 'Eva Moe, who met Bo Hansen in Oslo, said it would rain.'],
    ['who the teller is, behind', 'It would rain, said Eva Moe, who met Bo Hansen in Oslo.'],
    ['a clause beside', 'Eva Moe said it would rain, while Bo Hansen visited Oslo.'],
    ['a title in what is told', 'Eva Moe said it was raining on Harbour Bank director Bo Hansen.'],
    ['what somebody comments on', 'Eva Moe praised the reports. Bo Hansen visited Oslo.'],
    ['what nobody with a name told', 'Bo Hansen visited Oslo, it was reported.'],
  ])('%s: %s', (_, text) => {
    expect(sources(text, bo)).toEqual(['']);
  });
});

test.each([
  'A spokesman for Eva Moe said Bo Hansen visited Oslo.',
  'The mayor, who met Eva Moe, said Bo Hansen visited Oslo.',
  'A report on Eva Moe said Bo Hansen visited Oslo.',
  'Bo Hansen visited Oslo, said a friend of Eva Moe.',
])('who is only named beside the teller tells nothing: %s', (text) => {
  expect(sources(text, bo)).toEqual(['']);
});
