import { describe, expect, test } from 'vitest';
import type { CallerFault } from '../../../src/errors.ts';
import type {
  Draft,
  DraftAssertion,
  DraftMention,
  DraftQuote,
} from '../../../src/graph/model/draft.ts';
import { validateDraft } from '../../../src/graph/store/validate-draft.ts';
import { event, key, makeDraft, organization, person, place } from './make-draft.ts';

const NOW = '2025-06-01T00:00:00.000Z';

const ada = person('Ada Holm');
const office = organization('Iron Office');
const fair = event('the fair', { date: '2025-05' });
const draft = makeDraft({
  article: { url: 'https://example.org/1', publishedAt: '2025-05-30T00:00:00.000Z' },
  entities: [ada, office, fair],
  body: [
    {
      parts: [
        { name: 'Ada Holm', of: ada.key },
        ' said: "',
        { quote: 'Yes', speaker: ada.key },
        '".',
      ],
      claims: [{ predicate: 'MEMBER_OF', subject: ada.key, object: office.key, label: 'member' }],
    },
  ],
});

function faultOf(changed: Draft): Pick<CallerFault, 'code' | 'message' | 'argument'> | null {
  try {
    validateDraft(changed, NOW);
    return null;
  } catch (error) {
    return error as CallerFault;
  }
}

const article = (more: Partial<Draft['article']>): Draft => ({
  ...draft,
  article: { ...draft.article, ...more },
});
const mention = (more: Partial<DraftMention>): Draft => ({
  ...draft,
  mentions: draft.mentions.map((one) => ({ ...one, ...more })),
});
const claim = (more: Partial<Draft['claims'][number]>): Draft => ({
  ...draft,
  claims: draft.claims.map((one) => ({ ...one, ...more })),
});

const quote = (more: Partial<DraftQuote>): Draft => ({
  ...draft,
  quotes: draft.quotes.map((one) => ({ ...one, ...more })),
});
const assertions = (...more: readonly Partial<DraftAssertion>[]): Draft =>
  claim({
    assertions: draft.claims.flatMap((one) =>
      one.assertions.flatMap((own) => more.map((other) => ({ ...own, ...other }))),
    ),
  });

test('a sound draft passes', () => {
  expect(faultOf(draft)).toBeNull();
});

test('two that propose one claim by the same words may both say so', () => {
  const both = assertions({ method: 'rule:test@1' }, { method: 'model:made-up@1' });
  expect(both.claims.flatMap((one) => one.assertions)).toHaveLength(2);
  expect(faultOf(both)).toBeNull();
});

describe('what was read out of the document', () => {
  const [first] = draft.mentions;
  const start = first?.start ?? 0;
  test.each<[string, Draft, RegExp]>([
    ['a span that cuts other words', mention({ start: start + 1 }), /does not cut those words/u],
    ['a span outside of the text', mention({ end: 9_999 }), /no span of the text/u],
    ['an empty span', mention({ end: start, exact: '' }), /no span of the text/u],
    ['a span with a broken number', mention({ start: NaN }), /no span of the text/u],
    ['a sentence without the span', mention({ sentence: { start: 0, end: 3 } }), /its sentence/u],
    ['a mention of nobody', mention({ entity: key('person:x') }), /unknown entity/u],
    ['a literal sense that is no place', mention({ literal: office.key }), /kind ORGANIZATION/u],
    ['ends that a predicate does not tie', claim({ object: fair.key }), /does not tie/u],
    [
      'an office in nothing',
      claim({ predicate: 'HOLDS_POSITION', object: null }),
      /needs an object/u,
    ],
    ['a claim without words', claim({ assertions: [] }), /shows no words/u],
    ['a time that is not EDTF', claim({ valid: 'some day' }), /not EDTF/u],
    ['an assertion surer than sure', assertions({ confidence: 1.1 }), /from 0 to 1/u],
    ['an assertion of nobody', assertions({ method: '' }), /what proposed/u],
    ['a quote surer than sure', quote({ confidence: 1.1 }), /from 0 to 1/u],
    ['a quote of no certainty', quote({ confidence: NaN }), /from 0 to 1/u],
    ['a quote that nobody proposed', quote({ method: '' }), /what proposed/u],
    ['an unknown predicate', claim({ predicate: 'MEMBER_OF`' as 'OWNS' }), /no predicate/u],
    ['an empty text', { ...draft, text: ' ' }, /no text/u],
    ['a lone surrogate', { ...draft, text: `${draft.text}\ud800` }, /lone surrogate/u],
    ['a text that is not NFC', { ...draft, text: `${draft.text}e\u0301` }, /normal form/u],
    ['carriage returns', { ...draft, text: `${draft.text}\r\n` }, /line ends/u],
    ['a very long name', { ...draft, entities: [person('x'.repeat(513))] }, /512/u],
    ['one key twice', { ...draft, entities: [ada, ada] }, /Two entities/u],
    [
      'a salience that is no number',
      { ...draft, entities: [{ ...ada, salience: Infinity }, office, fair] },
      /salience/u,
    ],
    [
      'a place that lies in itself',
      {
        ...draft,
        entities: [
          ...draft.entities,
          place('A', { within: key('place:b') }),
          place('B', { within: key('place:a') }),
        ],
      },
      /lies in itself/u,
    ],
    ['an event as publisher', article({ publisher: fair.key }), /cannot be of kind EVENT/u],
  ])('%s is refused with the reason', (_, changed, reason) => {
    const fault = faultOf(changed);
    expect(fault?.code).toBe('INVALID_DOCUMENT');
    expect(fault?.message).toMatch(reason);
  });
});

describe('what the caller said of it', () => {
  const longUrl = `https://example.org/${'a'.repeat(9_000)}`;
  test.each<[string, Draft, string]>([
    ['an address of 9 kB', article({ url: longUrl }), 'url'],
    ['an address that is none', article({ url: 'javascript:alert(1)' }), 'url'],
    ['a date three days ahead', article({ publishedAt: '2025-06-04T00:00:00Z' }), 'publishedAt'],
    ['a date that is none', article({ publishedAt: 'yesterday' }), 'publishedAt'],
  ])('%s is refused', (_, changed, argument) => {
    expect(faultOf(changed)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['input', argument],
    });
  });

  test('a date within two days is an embargo or a time zone', () => {
    expect(faultOf(article({ publishedAt: '2025-06-02T12:00:00Z' }))).toBeNull();
  });
});
