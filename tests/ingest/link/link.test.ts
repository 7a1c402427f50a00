import { describe, expect, it } from 'vitest';
import type {
  Candidate,
  CandidateSource,
  KnownNamesake,
} from '../../../src/graph/model/candidates.ts';
import type { Draft } from '../../../src/graph/model/draft.ts';
import { normalizeName } from '../../../src/graph/model/name.ts';
import type { Told } from '../../../src/graph/model/namesakes.ts';
import { entityKey } from '../../../src/ingest/lexicon/reference.ts';
import { link } from '../../../src/ingest/link/link.ts';
import { draftOf } from './draft-of.ts';

interface Known {
  readonly namesakes?: readonly KnownNamesake[];
  readonly candidates?: readonly Candidate[];
}

const graphOf = ({ namesakes = [], candidates = [] }: Known = {}): CandidateSource => ({
  namesakes: (blocks) => Promise.resolve(namesakes.filter(({ block }) => blocks.includes(block))),
  byName: (names) =>
    Promise.resolve(
      candidates.filter(({ kind, matched }) =>
        names.some((asked) => asked.kind === kind && asked.normalized === matched),
      ),
    ),
});

const told = (block: string, said: Told, texts = 1): KnownNamesake => ({
  block: entityKey(block),
  told: said,
  texts,
});

const person = (
  key: string,
  name: string,
  matched: string,
  codes: readonly string[] = [],
): Candidate => ({
  key: entityKey(key),
  kind: 'PERSON',
  name,
  matched: normalizeName(matched),
  articleCount: 1,
  countryCodes: codes,
});

const MINISTER =
  'Robert Brown, the foreign minister of Norway, met Ana Lima in Oslo on 29 September 2025. "We agree on the ferry and on its price," Brown said.';
const PLAIN =
  'Robert Brown met Ana Lima in Oslo on 29 September 2025. "We agree on the ferry and on its price," Brown said.';
const BLOCK = 'person:robert brown';

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

const brownIn = (draft: Draft) => draft.entities.find(({ name }) => name === 'Robert Brown');
const codesOf = ({ warnings }: Draft): readonly string[] => warnings.map(({ code }) => code);

describe('linking', () => {
  it('keeps every key where the graph knows nobody of the name', async () => {
    const draft = draftOf(MINISTER);
    const linked = await link(draft, graphOf());
    expect(keysIn(linked)).toEqual(keysIn(draft));
    expect(linked.warnings).toEqual([]);
    expect(brownIn(linked)?.bearing).toEqual({ block: BLOCK, told: ['NO office'] });
  });

  it('means who is known by the full name, where nothing speaks against it', async () => {
    for (const said of [['NO office'], [], ['- office']] as const) {
      const linked = await link(draftOf(MINISTER), graphOf({ namesakes: [told(BLOCK, said)] }));
      expect(brownIn(linked)).toMatchObject({ key: BLOCK, scope: 'graph' });
      expect(linked.warnings).toEqual([]);
    }
  });

  it('keeps two of one name apart whose offices lie in two countries, and says why', async () => {
    const graph = graphOf({ namesakes: [told(BLOCK, ['NZ office'])] });
    const linked = await link(draftOf(MINISTER), graph);
    expect(brownIn(linked)).toMatchObject({ key: `${BLOCK}#NO`, scope: 'graph' });
    expect(keysIn(linked)).not.toContain(BLOCK);
    expect(linked.warnings).toEqual([
      {
        code: 'NAMESAKE',
        message:
          '"Robert Brown" (an office in NO) is kept apart from others of the name: an office in NZ, in 1 text.',
        start: MINISTER.indexOf('Robert Brown'),
        end: MINISTER.indexOf('Robert Brown') + 'Robert Brown'.length,
      },
    ]);
  });

  it('does not guess which of two is meant', async () => {
    const namesakes = [told(BLOCK, ['NZ office']), told(BLOCK, ['NO office'])];
    const linked = await link(draftOf(PLAIN), graphOf({ namesakes }));
    expect(brownIn(linked)).toMatchObject({ key: BLOCK, scope: 'article' });
    expect(codesOf(linked)).toEqual(['AMBIGUOUS_NAME']);
    const happenings = linked.entities.filter(({ key }) => key.startsWith('event:meeting:'));
    expect(happenings.map(({ scope }) => scope)).toEqual(['article']);
  });

  it('means the one of whom nearly all texts tell', async () => {
    const namesakes = [told(BLOCK, ['NZ office'], 40), told(BLOCK, ['NO office'], 2)];
    const plain = await link(draftOf(PLAIN), graphOf({ namesakes }));
    expect(brownIn(plain)).toMatchObject({ key: BLOCK, scope: 'graph' });
    const other = await link(draftOf(MINISTER), graphOf({ namesakes }));
    expect(brownIn(other)?.key).toBe(`${BLOCK}#NO`);
  });

  it('moves the key of a happening with the keys of who took part in it', async () => {
    const draft = draftOf(MINISTER);
    const linked = await link(draft, graphOf({ namesakes: [told(BLOCK, ['NZ office'])] }));
    const happening = linked.entities.find(({ key }) => key.startsWith('event:meeting:'))?.key;
    expect(happening).toContain('2025-09-29:person:ana lima+person:robert brown#NO');
    const entities = new Set<string>(linked.entities.map(({ key }) => key));
    expect(keysIn(linked).filter((key) => !entities.has(key))).toEqual([]);
    expect(linked.quotes.map(({ speaker }) => speaker)).toEqual([`${BLOCK}#NO`]);
  });

  it('gives one key to a name with the family name first or last', async () => {
    const drafts = ['Kim Min-jun', 'Min-jun Kim'].map((name) =>
      draftOf(`${name} opened the harbour of Oslo. The crowd cheered ${name} on Monday.`),
    );
    for (const draft of drafts) {
      const people = (await link(draft, graphOf())).entities.filter(
        ({ kind }) => kind === 'PERSON',
      );
      expect(people.map(({ key }) => key)).toEqual(['person:kim min jun']);
    }
  });

  it('never joins by an alias, by another order of words or by a single word, but tells of it', async () => {
    const draft = draftOf(PLAIN);
    const graph = graphOf({
      candidates: [
        person('person:bobby brown', 'Bobby Brown', 'Robert Brown'),
        person('person:brown robert', 'Brown Robert', 'brown robert'),
        person('person:ada brown', 'Brown', 'Brown'),
      ],
    });
    const linked = await link(draft, graph);
    expect(keysIn(linked)).toEqual(keysIn(draft));
    expect(linked.warnings.map(({ message }) => /\(([^)]*)\)/u.exec(message)?.[1])).toEqual([
      'person:bobby brown',
      'person:brown robert',
    ]);
  });

  it('weighs the countries when it tells of a name that is alike', async () => {
    const alike = (code: string) =>
      link(
        draftOf(MINISTER),
        graphOf({ candidates: [person('person:r brown', 'R. Brown', 'r brown', [code])] }),
      );
    expect((await alike('NO')).warnings[0]?.message).toContain('both belong to NO; likeness 0.60');
    expect((await alike('NZ')).warnings).toEqual([]);
  });
});
