import type { Draft, DraftEntity, DraftMention, Passage } from '../../src/graph/model/draft.ts';
import type { EntityKey } from '../../src/graph/model/identity.ts';

const key = (value: string): EntityKey => value as EntityKey;

export const LEE = key('person:ann lee');
export const BERGEN = key('city:bergen-no');
export const NORWAY = key('country:NO');
export const AUTHORITY = key('organization:harbour authority');
export const TALKS = key('event:meeting:2025-09-29:person:ann lee');

/** The words at their n-th place in the text, with the sentence (here: the line) around them. */
function passage(text: string, exact: string, nth = 0): Passage {
  let start = -1;
  for (let seen = 0; seen <= nth; seen += 1) start = text.indexOf(exact, start + 1);
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', start);
  const sentence = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
  return { start, end: start + exact.length, exact, sentence };
}

const base = { scope: 'graph', externalIds: [], background: false } as const;
const ENTITIES: readonly DraftEntity[] = [
  { ...base, kind: 'PERSON', key: LEE, name: 'Ann Lee', names: [], salience: 0.9 },
  {
    ...base,
    kind: 'PLACE',
    key: BERGEN,
    name: 'Bergen',
    names: [],
    salience: 0.5,
    placeKind: 'CITY',
    countryCode: 'NO',
    latitude: 60.39,
    longitude: 5.32,
    within: NORWAY,
  },
  {
    ...base,
    kind: 'PLACE',
    key: NORWAY,
    name: 'Norway',
    names: [{ value: 'Kingdom of Norway', kind: 'OFFICIAL', language: 'en' }],
    externalIds: [{ scheme: 'iso3166-1', value: 'NO', url: null }],
    salience: 0.4,
    placeKind: 'COUNTRY',
    countryCode: 'NO',
    latitude: null,
    longitude: null,
    within: null,
  },
  {
    ...base,
    kind: 'ORGANIZATION',
    key: AUTHORITY,
    name: 'Harbour Authority',
    names: [],
    salience: 0.3,
    organizationKind: 'GOVERNMENT',
  },
  {
    ...base,
    kind: 'EVENT',
    key: TALKS,
    name: 'Talks of Ann Lee in Bergen',
    names: [],
    salience: 0.6,
    eventKind: 'MEETING',
    date: '2025-09-29',
    ordinal: null,
  },
];

export interface HarbourOptions {
  readonly number: number;
  /** Day of September 2025. */
  readonly day: number;
  readonly language?: string;
  /** A closing line, so that two drafts need not be copies. */
  readonly closing?: string;
}

/** As many words of its own as make an article no copy of the next one's. */
const boxesOf = (number: number): string =>
  Array.from({ length: 30 }, (_, at) => `${number}x${at}`).join(' ');

/** A small article on a reopened harbour, by hand: every fact has its exact words. */
export function harbourDraft({ number, day, language = 'en', closing }: HarbourOptions): Draft {
  const headline = `Harbour reopens after storm ${number}`;
  const text = [
    headline,
    'Mayor Ann Lee of Bergen met the Harbour Authority on Monday.',
    'Lee said the quay was "safe at last" and thanked Oslo for its help.',
    closing ?? `Crane ${number} is working again. It moved the boxes ${boxesOf(number)}.`,
  ].join('\n');
  const lines = text.split('\n');
  let at = 0;
  const blocks = lines.map((line, index) => {
    const start = at;
    at += line.length + 1;
    return { role: index === 0 ? 'HEADLINE' : 'BODY', start, end: start + line.length } as const;
  });
  const mention = (
    entity: EntityKey,
    exact: string,
    nth = 0,
    literal: EntityKey | null = null,
  ): DraftMention => ({ ...passage(text, exact, nth), entity, literal });
  const publishedAt = `2025-09-${String(day).padStart(2, '0')}T08:00:00.000Z`;
  return {
    article: {
      url: `https://harbour.example/${number}`,
      providerId: null,
      headline,
      standfirst: null,
      byline: null,
      language,
      publishedAt,
      publishedOffset: null,
      publisher: AUTHORITY,
      credits: [AUTHORITY],
      links: [
        { kind: 'READ_MORE', title: 'Before', url: 'https://harbour.example/1' },
        { kind: 'RELATED', title: 'After', url: null },
      ],
    },
    text,
    blocks,
    entities: ENTITIES,
    mentions: [
      mention(LEE, 'Ann Lee'),
      mention(BERGEN, 'Bergen'),
      mention(TALKS, 'met the Harbour Authority on Monday'),
      mention(AUTHORITY, 'Harbour Authority'),
      mention(LEE, 'Lee', 1),
      mention(NORWAY, 'Oslo', 0, BERGEN),
    ],
    claims: [
      {
        predicate: 'HOLDS_POSITION',
        subject: LEE,
        object: BERGEN,
        label: 'Mayor',
        negated: false,
        valid: null,
        assertions: [
          {
            ...passage(text, 'Mayor Ann Lee of Bergen'),
            stance: 'ASSERTS',
            distance: 0,
            attributedTo: [],
            confidence: 0.9,
            method: 'person:editor@1',
          },
        ],
      },
      {
        predicate: 'PARTICIPATED_IN',
        subject: LEE,
        object: TALKS,
        label: 'host',
        negated: false,
        valid: null,
        assertions: [
          {
            ...passage(text, 'Ann Lee of Bergen met the Harbour Authority'),
            stance: 'ASSERTS',
            distance: 1,
            attributedTo: [AUTHORITY],
            confidence: 0.8,
            method: 'person:editor@1',
          },
        ],
      },
      {
        predicate: 'OCCURRED_AT',
        subject: TALKS,
        object: BERGEN,
        label: 'in',
        negated: false,
        valid: null,
        assertions: [
          {
            ...passage(text, 'Bergen met the Harbour Authority'),
            stance: 'ASSERTS',
            distance: 0,
            attributedTo: [],
            confidence: 0.7,
            method: 'person:editor@1',
          },
        ],
      },
    ],
    quotes: [
      {
        ...passage(text, 'safe at last'),
        direct: true,
        verb: 'said',
        speaker: LEE,
        addressees: [NORWAY],
        reportedBy: AUTHORITY,
        event: TALKS,
        confidence: 0.9,
        method: 'person:editor@1',
      },
    ],
    warnings: [],
  };
}
