import { describe, expect, it } from 'vitest';
import type { Candidate, CandidateSource } from '../../src/graph/model/candidates.ts';
import type { Draft } from '../../src/graph/model/draft.ts';
import { normalizeName } from '../../src/graph/model/name.ts';
import { extract } from '../../src/ingest/extract.ts';
import { entityKey } from '../../src/ingest/lexicon/reference.ts';
import { link } from '../../src/ingest/link.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';

const draftOf = (text: string): Draft =>
  extract(readPlainText({ text }), {
    url: null,
    providerId: null,
    publishedAt: '2025-10-01T00:00:00Z',
    publishedOffset: null,
    publisher: 'Harbour Gazette',
    language: null,
  });

const person = (key: string, name: string): Candidate => ({
  key: entityKey(key),
  kind: 'PERSON',
  name,
  matched: normalizeName(name),
  articleCount: 1,
  countryCodes: [],
});

const graphOf = (...known: readonly Candidate[]): CandidateSource => ({
  byName: (names) =>
    Promise.resolve(
      known.filter(({ kind, matched }) =>
        names.some((asked) => asked.kind === kind && asked.normalized === matched),
      ),
    ),
});

const TEXT =
  'Robert Brown of the Harbour Authority met Kim Jong Un in Oslo. "We agree on the ferry and on its price," Brown said on Monday.';

const keysIn = (draft: Draft): readonly string[] => [
  ...draft.mentions.flatMap(({ entity, literal }) =>
    literal === null ? [entity] : [entity, literal],
  ),
  ...draft.claims.flatMap(({ subject, object, assertions }) => [
    subject,
    ...(object === null ? [] : [object]),
    ...assertions.flatMap(({ attributedTo }) => attributedTo),
  ]),
  ...draft.quotes.flatMap(({ speaker, addressees, reportedBy, event }) =>
    [speaker, reportedBy, event, ...addressees].filter((key) => key !== null),
  ),
  ...draft.article.credits,
  ...(draft.article.publisher === null ? [] : [draft.article.publisher]),
];

describe('linking', () => {
  it('leaves a draft alone where the graph knows nobody of the name', async () => {
    const draft = draftOf(TEXT);
    expect(await link(draft, graphOf())).toEqual(draft);
  });

  it('takes the key of the one entity that bears the full name, everywhere', async () => {
    const linked = await link(
      draftOf(TEXT),
      graphOf(person('person:robert brown#2', 'Robert Brown')),
    );
    const keys = keysIn(linked);
    expect(keys).toContain('person:robert brown#2');
    expect(keys).not.toContain('person:robert brown');
    expect(linked.quotes.map(({ speaker }) => speaker)).toEqual(['person:robert brown#2']);
    const entities = new Set<string>(linked.entities.map(({ key }) => key));
    expect(keys.filter((key) => !entities.has(key))).toEqual([]);
  });

  it('moves the key of a happening with the keys of who took part in it', async () => {
    const draft = draftOf('Robert Brown met Ana Lima in Lisbon on 29 September 2025.');
    const linked = await link(draft, graphOf(person('person:robert brown#2', 'Robert Brown')));
    const happening = linked.entities.find(({ kind }) => kind === 'EVENT')?.key;
    expect(happening).toContain('2025-09-29:person:ana lima+person:robert brown#2');
    expect(keysIn(linked).filter((key) => key.startsWith('event:'))).toEqual(
      keysIn(draft)
        .filter((key) => key.startsWith('event:'))
        .map(() => happening),
    );
  });

  it('joins nobody where two bear the name', async () => {
    const draft = draftOf(TEXT);
    const graph = graphOf(
      person('person:robert brown#1', 'Robert Brown'),
      person('person:robert brown#2', 'Robert Brown'),
    );
    expect(await link(draft, graph)).toEqual(draft);
  });

  it('never joins by a single word', async () => {
    const draft = draftOf('The deal was praised by President Okafor on Monday.');
    expect(await link(draft, graphOf(person('person:ada okafor', 'Okafor')))).toEqual(draft);
  });

  it('makes two of the draft one when the graph knows them as one', async () => {
    const draft = draftOf('Robert Brown left. Bobby Brown stayed.');
    const linked = await link(
      draft,
      graphOf(
        { ...person('person:robert brown', 'Robert Brown') },
        { ...person('person:robert brown', 'Robert Brown'), matched: 'bobby brown' },
      ),
    );
    const people = linked.entities.filter(({ kind }) => kind === 'PERSON');
    expect(people).toHaveLength(1);
    expect(people[0]?.names.map(({ value }) => value)).toEqual(['Bobby Brown']);
  });
});
