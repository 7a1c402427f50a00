import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Draft,
  DraftAssertion,
  DraftMention,
  DraftPerson,
  DraftQuote,
} from '../../../src/graph/model/draft.ts';
import { validateDraft } from '../../../src/graph/store/validate-draft.ts';
import { extract } from '../../../src/ingest/extract.ts';
import { entityKey } from '../../../src/ingest/lexicon/reference.ts';
import { mergeProposals } from '../../../src/ingest/provide/merge/merge-proposals.ts';
import { FACTS, STORY, storyDocument } from './harbour-story.ts';

const NOW = '2025-10-01T00:00:00Z';
const NAMES = ['Ann Lee', 'Lee', 'Omar Haddad', 'Haddad', 'Bergen'] as const;

const passage = (start: number, end: number) => ({
  start,
  end,
  exact: STORY.slice(start, end),
  sentence: { start: 0, end: STORY.length },
});

const person = (name: string, scope: 'graph' | 'article' = 'graph'): DraftPerson => ({
  kind: 'PERSON',
  key: entityKey(`person:${name.toLowerCase()}`),
  scope,
  name,
  names: [],
  externalIds: [],
  salience: 0.5,
  background: false,
});

const mention = (who: string, words: string): DraftMention => {
  const start = STORY.indexOf(words);
  return {
    ...passage(start, start + words.length),
    entity: entityKey(`person:${who.toLowerCase()}`),
    literal: null,
  };
};

const assertion = (words: string, method: string): DraftAssertion => ({
  ...passage(STORY.indexOf(words), STORY.indexOf(words) + words.length),
  stance: 'ASSERTS',
  distance: 0,
  attributedTo: [],
  confidence: 0.5,
  method,
});

const quote = (words: string, more: Partial<DraftQuote> = {}): DraftQuote => ({
  ...passage(STORY.indexOf(words), STORY.indexOf(words) + words.length),
  direct: true,
  verb: null,
  speaker: null,
  addressees: [],
  reportedBy: null,
  event: null,
  confidence: 0.5,
  method: 'rule',
  ...more,
});

const bare = (): Draft => ({
  ...extract(storyDocument(), { ...FACTS, language: 'de', publisher: null }),
  warnings: [],
});
const draft = (more: Partial<Draft>): Draft => ({ ...bare(), ...more });

/** Any draft over the story: people, namings, kinship and quotes in disorder. */
const anyDraft = fc
  .record({
    scopes: fc.tuple(...NAMES.map(() => fc.constantFrom('graph' as const, 'article' as const))),
    namings: fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)), {
      maxLength: 6,
      selector: String,
    }),
    ties: fc.array(
      fc.tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...NAMES),
        fc.constantFrom('rule', 'model'),
      ),
      { maxLength: 4 },
    ),
    quotes: fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('safe', 'safe at last', 'at last', 'open to all'),
        fc.constantFrom(...NAMES, null),
      ),
      { maxLength: 4, selector: String },
    ),
  })
  .map(({ scopes, namings, ties, quotes }) =>
    draft({
      entities: NAMES.map((name, at) => person(name, scopes[at])),
      mentions: namings.map(([who, words]) => mention(who, words)),
      claims: ties
        .filter(([one, other]) => one !== other)
        .map(([one, other, method]) => ({
          predicate: 'FAMILY_OF',
          subject: person(one).key,
          object: person(other).key,
          label: 'kin',
          negated: false,
          valid: null,
          assertions: [assertion('Haddad thanked', method)],
        })),
      quotes: quotes.map(([words, speaker]) =>
        quote(words, { speaker: speaker && person(speaker).key }),
      ),
    }),
  );

describe('merging', () => {
  it('changes nothing of a proposal that meets itself', () => {
    fc.assert(
      fc.property(anyDraft, (one) => {
        expect(mergeProposals(one, one)).toEqual(one);
      }),
    );
    const own = extract(storyDocument(), FACTS);
    expect(own.mentions.length).toBeGreaterThan(3);
    expect(mergeProposals(own, own)).toEqual(own);
  });

  it('of two valid drafts is a valid draft, the same every time', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        const merged = mergeProposals(one, other);
        validateDraft(merged, NOW);
        expect(mergeProposals(one, other)).toEqual(merged);
        expect(mergeProposals(merged, other)).toMatchObject({ quotes: merged.quotes });
      }),
    );
  });

  it('loses no claim and no assertion of the first', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        const told = ({ claims }: Draft): readonly DraftAssertion[] =>
          claims.flatMap(({ assertions }) => assertions);
        expect(told(mergeProposals(one, other))).toEqual(expect.arrayContaining([...told(one)]));
      }),
    );
  });

  it('gives whom both name one key, the one that holds beyond the article', () => {
    const first = draft({
      entities: [person('Lee', 'article')],
      mentions: [mention('Lee', 'Lee')],
    });
    const second = draft({
      entities: [person('Ann Lee')],
      mentions: [mention('Ann Lee', 'Ann Lee')],
    });
    const { entities, mentions } = mergeProposals(first, second);
    expect(entities).toMatchObject([
      { key: 'person:ann lee', scope: 'graph', names: [{ value: 'Lee' }] },
    ]);
    expect(mentions).toEqual([mention('Ann Lee', 'Ann Lee')]);
  });

  it('keeps the assertions of both of a claim that both make', () => {
    const claim = (subject: string, object: string, method: string) => ({
      predicate: 'FAMILY_OF' as const,
      subject: person(subject).key,
      object: person(object).key,
      label: method,
      negated: false,
      valid: null,
      assertions: [assertion('Haddad thanked', method)],
    });
    const entities = [person('Ann Lee'), person('Omar Haddad')];
    const merged = mergeProposals(
      draft({ entities, claims: [claim('Ann Lee', 'Omar Haddad', 'rule')] }),
      draft({ entities, claims: [claim('Omar Haddad', 'Ann Lee', 'model')] }),
    );
    expect(merged.claims.map(({ assertions }) => assertions.map(({ method }) => method))).toEqual([
      ['rule', 'model'],
    ]);
  });

  it('believes the first where a name lies over another, with all that was said of it', () => {
    const first = draft({
      entities: [person('Ann Lee')],
      mentions: [mention('Ann Lee', 'Ann Lee')],
    });
    const second = draft({
      entities: [
        {
          ...person('Lee'),
          kind: 'ORGANIZATION',
          organizationKind: 'COMPANY',
          key: entityKey('organization:lee'),
        },
      ],
      mentions: [{ ...mention('Lee', 'Lee'), entity: entityKey('organization:lee') }],
      quotes: [quote('safe at last', { speaker: entityKey('organization:lee') })],
    });
    const merged = mergeProposals(first, second);
    expect(merged.entities.map(({ key }) => key)).toEqual(['person:ann lee']);
    expect(merged.quotes).toMatchObject([{ exact: 'safe at last', speaker: null }]);
  });

  it('takes the speaker that the other knows, and the span in quotation marks', () => {
    const first = draft({ quotes: [quote('safe at last')] });
    const second = draft({
      entities: [person('Ann Lee')],
      mentions: [mention('Ann Lee', 'Ann Lee')],
      quotes: [
        quote('The quay was “safe at last” — and open', {
          direct: false,
          speaker: person('Ann Lee').key,
        }),
      ],
    });
    expect(mergeProposals(first, second).quotes).toMatchObject([
      { exact: 'safe at last', direct: true, speaker: 'person:ann lee' },
    ]);
  });

  it('answers for a quote with whoever tells its speaker, else with whoever has its span', () => {
    const lee = { entities: [person('Ann Lee')], mentions: [mention('Ann Lee', 'Ann Lee')] };
    const speaker = person('Ann Lee').key;
    const rule = { confidence: 0.6, method: 'rule' };
    const model = { confidence: 0.9, method: 'model' };
    const merged = (first: Partial<DraftQuote>, second: Partial<DraftQuote>) =>
      mergeProposals(
        draft({ ...lee, quotes: [quote('safe at last', { ...rule, ...first })] }),
        draft({ ...lee, quotes: [quote('safe', { ...model, ...second })] }),
      ).quotes;
    expect(merged({}, {})).toMatchObject([{ exact: 'safe at last', ...rule }]);
    expect(merged({ speaker }, { speaker })).toMatchObject([{ exact: 'safe at last', ...rule }]);
    expect(merged({}, { speaker })).toMatchObject([{ exact: 'safe at last', speaker, ...model }]);
    expect(merged({ direct: false }, {})).toMatchObject([{ exact: 'safe', ...model }]);
  });

  it('refuses proposals of two texts', () => {
    expect(() => mergeProposals(bare(), { ...bare(), text: 'Another' })).toThrow('two texts');
  });
});
