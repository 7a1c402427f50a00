import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';
import type { ArticleFacts, ReadDocument } from '../../../src/ingest/stages.ts';

/** A story of our own, with what a model may stumble over: curly marks, dashes, a name in a name. */
export const STORY = [
  'Harbour of Bergen reopens after storm',
  'Mayor Ann Lee of Bergen met Foreign Minister Omar Haddad of Jordan in Bergen on Monday.',
  'The quay was “safe at last” — and open to all, Lee said. Haddad thanked the city.',
  'Leeds United Holdings, which owns the Northgate Shipyard, said that it would pay for the crane.',
].join('\n');

export const FACTS: ArticleFacts = {
  url: 'https://harbour.example/story',
  providerId: null,
  publishedAt: '2025-09-30T08:00:00Z',
  publishedOffset: null,
  publisher: 'Harbour Gazette',
  language: 'en',
};

export const storyDocument = (): ReadDocument => readPlainText({ text: STORY });

/** The offset of the line that holds the words. */
export const lineOf = (words: string): number => STORY.lastIndexOf('\n', STORY.indexOf(words)) + 1;

const told = (text: string): { readonly text: string; readonly at: number } => ({
  text,
  at: lineOf(text),
});

/** What a good model answers. */
export const GOOD_ANSWER = {
  entities: [
    {
      id: 'lee',
      kind: 'PERSON',
      mentions: [told('Ann Lee'), told('Lee said')].map((one) => ({
        ...one,
        text: one.text.replace(' said', ''),
      })),
    },
    { id: 'haddad', kind: 'PERSON', mentions: [told('Omar Haddad')] },
    {
      id: 'bergen',
      kind: 'PLACE',
      mentions: [told('Bergen met')].map((one) => ({ ...one, text: 'Bergen' })),
    },
    { id: 'jordan', kind: 'PLACE', mentions: [told('Jordan')] },
    { id: 'holdings', kind: 'ORGANIZATION', mentions: [told('Leeds United Holdings')] },
    { id: 'yard', kind: 'ORGANIZATION', mentions: [told('Northgate Shipyard')] },
  ],
  events: [
    {
      id: 'talks',
      kind: 'MEETING',
      ...told('met Foreign Minister Omar Haddad of Jordan in Bergen on Monday'),
      date: '2025-09-29',
      participants: [
        { entity: 'lee', role: 'participant' },
        { entity: 'haddad', role: 'guest of `honour`' },
      ],
      places: ['bergen'],
      attributedTo: [],
      confidence: 0.9,
    },
  ],
  claims: [
    {
      predicate: 'HOLDS_POSITION',
      subject: 'haddad',
      object: 'jordan',
      label: 'foreign minister',
      ...told('Foreign Minister Omar Haddad of Jordan'),
      negated: false,
      stance: 'ASSERTS',
      valid: null,
      attributedTo: [],
      confidence: 1.7,
    },
    {
      predicate: 'OWNS',
      subject: 'holdings',
      object: 'yard',
      label: 'is the happy owner of',
      ...told('Leeds United Holdings, which owns the Northgate Shipyard'),
      negated: false,
      stance: 'ASSERTS',
      valid: 'for ever',
      attributedTo: ['holdings', 'nobody'],
      confidence: -3,
    },
  ],
  quotes: [
    {
      text: '"Safe at last"',
      at: lineOf('safe at last'),
      speaker: 'lee',
      addressees: [],
      verb: 'said',
    },
  ],
} as const;
