import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfBounds } from '../../../src/graph/model/edtf.ts';
import { findDates } from '../../../src/ingest/relate/dates.ts';
import { localDay } from '../../../src/ingest/relate/local-day.ts';

const found = (text: string, day: string | null): readonly (readonly [string, string])[] =>
  findDates(text, [{ start: 0, end: text.length }], day).map(
    ({ start, end, value }) => [text.slice(start, end), value] as const,
  );

/** A Wednesday. */
const DAY = '2024-05-15';

describe('dates that stand on their own', () => {
  test.each([
    ['It opened on 7 March 2019 in fog.', '7 March 2019', '2019-03-07'],
    ['Signed Feb. 3, 1987, at noon.', 'Feb. 3, 1987', '1987-02-03'],
    ['from June 4 to 9, 2021, they sat', 'June 4 to 9, 2021', '2021-06-04/2021-06-09'],
    ['from June 28 to July 2, 2021', 'June 28 to July 2, 2021', '2021-06-28/2021-07-02'],
    ['held on 4-9 June 2021', '4-9 June 2021', '2021-06-04/2021-06-09'],
    ['since August 2016 it rains', 'August 2016', '2016-08'],
    ['born in 1950 and tall', '1950', '1950'],
    ['the 1990s were loud', '1990s', '199X'],
    ['between 1998 and 2004', 'between 1998 and 2004', '1998/2004'],
    ['logged 2020-02-29 twice', '2020-02-29', '2020-02-29'],
    ['Friday, March 1, 2019 was wet', 'Friday, March 1, 2019', '2019-03-01'],
    ['between 11-13 Dec. 2018 they', '11-13 Dec. 2018', '2018-12-11/2018-12-13'],
    ['a song of the sixties', 'the sixties', '196X'],
    ['mills of the 19th century', '19th century', '18XX'],
    ['a harvest in summer 2012', 'summer 2012', '2012-06~/2012-08~'],
    ["the 1930's were lean", "1930's", '193X'],
  ])('%s', (text, words, value) => {
    expect(found(text, null)).toEqual([[words, value]]);
  });
});

describe('dates that count from the publication', () => {
  test.each([
    ['They met on Wednesday.', '2024-05-15'],
    ['She said she would quit on Friday.', '2024-05-17'],
    ['He would have met them on Friday.', '2024-05-10'],
    ['Votes are expected in June.', '2024-06'],
    ['A vote was expected on Friday.', '2024-05-17'],
    ['They met on Thursday.', '2024-05-09'],
    ['They will meet on Friday.', '2024-05-17'],
    ['It happened yesterday.', '2024-05-14'],
    ['It happens today.', '2024-05-15'],
    ['It was quiet last week.', '2024-05-06/2024-05-12'],
    ['It was quiet last month.', '2024-04'],
    ['It was quiet last year.', '2023'],
    ['They left three days ago.', '2024-05-12'],
    ['They left two years ago.', '2022~'],
    ['They left on November 2.', '2023-11-02'],
    ['They leave on June 2.', '2024-06-02'],
    ['It fell in September.', '2023-09'],
    ['It fell in May last year.', '2023-05'],
    ['They meet this Friday.', '2024-05-17'],
    ['They met this Monday.', '2024-05-13'],
    ['Talks are slated to begin on Monday.', '2024-05-20'],
    ['The fair will open on November 2.', '2024-11-02'],
    ['They left twenty-one years ago.', '2003~'],
    ['They left two decades ago.', '2004~'],
  ])('%s', (text, value) => {
    expect(found(text, DAY).map(([, each]) => each)).toEqual([value]);
    expect(found(text, null)).toEqual([]);
  });

  test('count from the local day', () => {
    expect(localDay('2024-05-14T20:00:00Z', '+09:00')).toBe('2024-05-15');
    expect(localDay('2024-05-15T02:00:00Z', '-05:00')).toBe('2024-05-14');
    expect(localDay(null, null)).toBeNull();
  });
});

describe('days of a story long past', () => {
  const sentences = (text: string) => {
    const spans = [...text.matchAll(/[^.]+\./gu)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }));
    return findDates(text, spans, DAY).map(({ value }) => value);
  };

  test('are of the year that the sentence before tells of', () => {
    expect(sentences('The mill burnt on 3 June 1911. On June 9 it rained.')).toEqual([
      '1911-06-03',
      '1911-06-09',
    ]);
  });

  test('but a recent year is no history', () => {
    expect(sentences('The mill burnt on 3 March 2023. On April 9 it rained.')).toEqual([
      '2023-03-03',
      '2024-04-09',
    ]);
  });

  test('"that day" is the day named before', () => {
    expect(sentences('The mill burnt on 3 June 1911. On that day it rained.')).toEqual([
      '1911-06-03',
      '1911-06-03',
    ]);
    expect(sentences('On that day it rained.')).toEqual([]);
  });
});

test.each([
  'In recent months little happened.',
  'Some 1,950 came, 2.1950 kept.',
  'It may rain; they march.',
  'Born on 31 June?',
  'It cost $2019 in all.',
])('no date: %s', (text) => {
  expect(found(text, DAY)).toEqual([]);
});

test('dates never overlap, lie in their span and are EDTF', () => {
  const word = fc.constantFrom(
    ...[
      'on',
      'May',
      '3',
      '31',
      '2024',
      'Friday',
      'to',
      '-',
      'last',
      'week',
      'Feb.',
      ',',
      'and',
      '1990s',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 24 }), (words) => {
      const text = words.join(' ');
      let from = 0;
      for (const { start, end, value } of findDates(text, [{ start: 0, end: text.length }], DAY)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(edtfBounds(value)).not.toBeNull();
        from = end;
      }
    }),
  );
});
