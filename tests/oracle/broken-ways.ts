import type { Reader, Row } from '../../src/graph/run/statement.ts';

/** A reader that changes every statement, or what it answers. */
export type Break = (reader: Reader) => Reader;

const changeText =
  (pattern: RegExp, by: string): Break =>
  (reader) => ({
    read: (statement, options) =>
      reader.read({ ...statement, text: statement.text.replace(pattern, by) }, options),
  });

const changeAnswer =
  (pattern: RegExp, by: string): Break =>
  (reader) => ({
    read: async (statement, options) => {
      const text = JSON.stringify(await reader.read(statement, options));
      return JSON.parse(text.replace(pattern, by)) as readonly Row[];
    },
  });

/** Each breaks one rule of reading, as a slip in the compiler would. */
export const BROKEN: readonly (readonly [string, string, Break])[] = [
  [
    'turns an order round',
    '{ articles(first: 3, orderBy: { field: PUBLISHED_AT, direction: DESC }) { nodes { id } } }',
    changeText(/ DESC\b/gu, ' ASC'),
  ],
  [
    'forgets that superseded facts are out of every list',
    '{ claims { totalCount } quotes { totalCount } }',
    changeText(/&Live\b/gu, ''),
  ],
  [
    'follows a tie the wrong way',
    '{ places(filter: { placeKinds: CITY }) { nodes { name within { name } } } }',
    changeText(/-\[(.*?:WITHIN.*?)\]->/gu, '<-[$1]-'),
  ],
  [
    'takes the first letter of a text for the text',
    '{ people(first: 2) { nodes { name } } }',
    changeAnswer(/Mira Holt/gu, 'M'),
  ],
];
