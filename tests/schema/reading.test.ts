import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../src/graph/compile/global-id.ts';
import { entityId } from '../../src/graph/model/identity.ts';
import { plainGraph } from '../../src/graph/pothos/plain-graph.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { createStore } from '../../src/graph/store/graph-store.ts';
import { asker, NOW, type Answer } from '../support/ask.ts';
import { BERGEN, harbourDraft, LEE, NORWAY } from '../support/harbour-drafts.ts';
import { openTestGraph } from '../support/neo4j.ts';

const DAYS = [10, 11, 11, 12, 13, 14, 15];
const lee = encodeGlobalId('Person', entityId('PERSON', LEE));
const bergen = encodeGlobalId('Place', entityId('PLACE', BERGEN));
const norway = encodeGlobalId('Place', entityId('PLACE', NORWAY));

let connection: GraphConnection;
let ask: (source: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  connection = await openTestGraph();
  const store = createStore(connection);
  for (const [index, day] of DAYS.entries())
    await store.ingest({
      draft: harbourDraft({ number: index + 1, day, language: index === 3 ? 'nb' : 'en' }),
      link: (draft) => Promise.resolve(draft),
      now: NOW,
      actor: 'test',
    });
  await connection.command({
    text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    parameters: {},
  });
  ask = asker(connection);
});

afterAll(() => connection.close());

interface Page {
  readonly nodes: readonly { readonly headline: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

async function page(args: string): Promise<Page> {
  const { data, errors } = await ask(
    `{ articles(${args}) { nodes { headline }
       pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { articles: Page }).articles;
}

const numbers = ({ nodes }: Page): readonly number[] =>
  nodes.map(({ headline }) => Number(headline.split(' ').at(-1)));

async function found(filter: string): Promise<readonly number[]> {
  const answer = await page(`filter: ${filter}, first: 100`);
  return numbers(answer).toSorted((a, b) => a - b);
}

describe('a page of articles', () => {
  it.each([1, 2, 3, 7, 8])('walks forward by %i and meets each article once', async (size) => {
    const whole = numbers(await page('first: 100'));
    const seen: number[] = [];
    for (let after = ''; ;) {
      const next = await page(`first: ${size}${after}`);
      seen.push(...numbers(next));
      if (!next.pageInfo.hasNextPage) break;
      after = `, after: "${next.pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole);
    expect(whole).toHaveLength(DAYS.length);
  });

  it.each([1, 2, 3, 7])('walks backward by %i over the same articles', async (size) => {
    const whole = numbers(await page('first: 100'));
    const seen: number[] = [];
    for (let before = ''; ;) {
      const next = await page(`last: ${size}${before}`);
      seen.unshift(...numbers(next));
      if (!next.pageInfo.hasPreviousPage) break;
      before = `, before: "${next.pageInfo.startCursor}"`;
    }
    expect(seen).toEqual(whole);
  });

  it('is newest first, and oldest first when asked', async () => {
    expect(numbers(await page('first: 1'))).toEqual([7]);
    const oldest = await page('orderBy: { field: PUBLISHED_AT, direction: ASC }, first: 1');
    expect(numbers(oldest)).toEqual([1]);
  });
});

describe('an article filter', () => {
  it.each([
    ['{ text: "crane 4" }', [4]],
    ['{ text: "\\"safe at last\\" mayor" }', [1, 2, 3, 4, 5, 6, 7]],
    ['{ text: "submarine" }', []],
    ['{ language: ["nb"] }', [4]],
    ['{ publishedAt: { from: "2025-09-14T00:00:00Z" } }', [6, 7]],
    ['{ publishedAt: { from: "2025-09-11T08:00:00Z", to: "2025-09-12T08:00:00Z" } }', [2, 3]],
    ['{ not: { language: ["en"] } }', [4]],
    ['{ or: [{ language: ["nb"] }, { text: "crane 1" }] }', [1, 4]],
    ['{ and: [{ language: ["en"] }, { not: { text: "crane" } }] }', []],
    ['{ or: [] }', []],
    ['{ publisher: [] }', []],
  ])('%s finds %j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('follows mentions', async () => {
    expect(await found(`{ mentionsAll: ["${lee}", "${bergen}"] }`)).toHaveLength(7);
    expect(await found(`{ mentionsNone: ["${lee}"] }`)).toEqual([]);
  });
});

describe('one selection', () => {
  it('tells an article with its text, mentions, links and facts', async () => {
    const { data, errors } = await ask(`{ article(by: { url: "https://harbour.example/2" }) {
      headline copyCount publisher { name } credits { name }
      links { kind title url article { headline } }
      version { blocks { role text } mentions(first: 6) { totalCount nodes {
        surface entity { __typename name } literal { name }
        evidence { exact sentence block verified } } } }
      entities(kinds: [PLACE], orderBy: { field: NAME, direction: ASC }) {
        totalCount edges { count salience background node { name } mentions { surface } } }
      quotes { nodes { text confidence method speaker { name } addressees { name }
        reportedBy { name } event { name } evidence { exact verified } } }
      claims { nodes { predicate label subject { name } object { name } } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      article: {
        copyCount: 1,
        publisher: { name: 'Harbour Authority' },
        links: [
          { kind: 'READ_MORE', article: { headline: 'Harbour reopens after storm 1' } },
          { kind: 'RELATED', title: 'After', url: null, article: null },
        ],
        version: {
          mentions: {
            totalCount: 6,
            nodes: [
              { surface: 'Ann Lee', entity: { __typename: 'Person' }, literal: null },
              { surface: 'Bergen' },
              { entity: { __typename: 'Event' } },
              { surface: 'Harbour Authority' },
              { surface: 'Lee', evidence: { block: 'BODY', verified: true } },
              { surface: 'Oslo', entity: { name: 'Norway' }, literal: { name: 'Bergen' } },
            ],
          },
        },
        entities: {
          totalCount: 2,
          edges: [
            { node: { name: 'Bergen' }, count: 1 },
            { node: { name: 'Norway' }, mentions: [{ surface: 'Oslo' }] },
          ],
        },
        quotes: {
          nodes: [
            {
              text: 'safe at last',
              confidence: 0.9,
              method: 'person:editor@1',
              speaker: { name: 'Ann Lee' },
              addressees: [{ name: 'Norway' }],
              reportedBy: { name: 'Harbour Authority' },
              event: { name: 'Talks of Ann Lee in Bergen' },
              evidence: { exact: 'safe at last', verified: true },
            },
          ],
        },
      },
    });
  });

  it('tells a person with offices, ties, events and the sentence behind each', async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) { person(id: $id) { name articleCount originCount
        positions { nodes { title of { name } claim { id articleCount } } }
        events { nodes { role event { name date places { name } participants { nodes { role } } } } }
        relationships(filter: { predicates: [HOLDS_POSITION], direction: OUT }) { totalCount edges {
          other { name } node { id predicate labels source { name } target { name } articleCount
            originCount claims { nodes { label } } evidence(first: 1) { exact verified } } } }
        articles(first: 2, filter: { language: ["en"] }) { totalCount nodes { headline } } } }`,
      { id: lee },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      person: {
        articleCount: 7,
        originCount: 7,
        positions: { nodes: [{ title: 'Mayor', of: { name: 'Bergen' } }] },
        events: {
          nodes: [{ role: 'host', event: { date: '2025-09-29', places: [{ name: 'Bergen' }] } }],
        },
        relationships: {
          totalCount: 1,
          edges: [
            {
              other: { name: 'Bergen' },
              node: {
                predicate: 'HOLDS_POSITION',
                labels: ['Mayor'],
                source: { name: 'Ann Lee' },
                target: { name: 'Bergen' },
                articleCount: 7,
                evidence: [{ exact: 'Mayor Ann Lee of Bergen', verified: true }],
              },
            },
          ],
        },
        articles: {
          totalCount: 6,
          nodes: [{ headline: /storm 7$/ }, { headline: /storm 6$/ }].map(() => ({})),
        },
      },
    });
  });

  it('answers every id that it gave, of nodes and of ties, in the order asked', async () => {
    const first = await ask(`{ person(id: "${lee}") {
      positions { nodes { id } } relationships { nodes { id } } events { nodes { id } } quotes { nodes { id } } } }`);
    const ids = [...JSON.stringify(first.data).matchAll(/"id":"([^"]+)"/g)].map(
      ([, id]) => id ?? '',
    );
    expect(ids.length).toBeGreaterThan(5);
    const { data, errors } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
      { ids },
    );
    expect(errors).toBeUndefined();
    expect((data as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toEqual(ids);
  });

  it('is null for a well-formed id that the graph does not hold', async () => {
    const id = encodeGlobalId('Person', '00000000-0000-5000-8000-000000000000');
    expect(await ask(`{ person(id: "${id}") { name } node(id: "${id}") { id } }`)).toEqual({
      data: { person: null, node: null },
    });
  });

  it('is read by one statement, the plain way by one a list field', async () => {
    const query =
      '{ articles(first: 7) { nodes { headline entities(first: 3) { nodes { name } } } } }';
    let statements = 0;
    const stop = connection.onStatement(() => (statements += 1));
    await ask(query);
    expect(statements).toBe(1);
    await asker(connection, { readGraph: plainGraph })(query);
    stop();
    expect(statements).toBe(3);
  });
});

describe('entity filters', () => {
  it.each([
    ['{ name: "lee", kinds: [PERSON] }', ['Ann Lee']],
    ['{ name: "kingdom" }', ['Norway']],
    ['{ kinds: [EVENT] }', ['Talks of Ann Lee in Bergen']],
    ['{ placeKinds: [CITY] }', ['Bergen']],
    ['{ countryCodes: ["NO"], not: { placeKinds: [CITY] } }', ['Norway']],
    ['{ externalId: { scheme: "iso3166-1", value: "NO" } }', ['Norway']],
    [`{ relatedTo: { entity: "${bergen}", predicates: [HOLDS_POSITION] } }`, ['Ann Lee']],
    ['{ mentionedIn: { language: ["nb"] }, kinds: [PERSON] }', ['Ann Lee']],
    ['{ mentionedIn: { language: ["fr"] } }', []],
  ])('%s finds %j', async (filter, expected) => {
    const { data, errors } = await ask(`{ entities(filter: ${filter}) { nodes { name } } }`);
    expect(errors).toBeUndefined();
    expect((data as { entities: { nodes: { name: string }[] } }).entities.nodes).toEqual(
      expected.map((name) => ({ name })),
    );
  });

  it('orders with missing values last, both ways', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const { data, errors } = await ask(
        `{ places(orderBy: { field: LAST_SEEN, direction: ${direction} }) { nodes { name lastSeen } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ places: { nodes: [{}, {}] } });
    }
    expect(norway).not.toBe(bergen);
  });
});

describe('events, claims, quotes, statistics and search', () => {
  it('are found by their own filters', async () => {
    const { data, errors } = await ask(`{
      during: events(filter: { during: { from: "2025-09-29T12:00:00Z", to: "2025-10-01T00:00:00Z" } }) { nodes { name } }
      before: events(filter: { during: { to: "2025-09-29T00:00:00Z" } }) { nodes { name } }
      at: events(filter: { place: ["${bergen}"], participant: ["${lee}"] }) { totalCount }
      said: claims(filter: { notAttributedTo: ["${encodeGlobalId('Organization', entityId('ORGANIZATION', 'organization:harbour authority' as never))}"] }) { totalCount }
      near: claims(filter: { maxDistance: 0, entity: ["${lee}"] }) { nodes { label } }
      quotes(filter: { text: "safe", speaker: ["${lee}"], direct: true }) { totalCount }
      statistics { articles people places quotes mentions firstPublishedAt lastPublishedAt }
      search(query: "bergen") { totalCount edges { node { __typename ... on Place { name } } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      during: { nodes: [{ name: 'Talks of Ann Lee in Bergen' }] },
      before: { nodes: [] },
      at: { totalCount: 1 },
      said: { totalCount: 2 },
      near: { nodes: [{ label: 'Mayor' }] },
      quotes: { totalCount: 7 },
      statistics: {
        articles: 7,
        people: 1,
        places: 2,
        quotes: 7,
        mentions: 42,
        firstPublishedAt: '2025-09-10T08:00:00Z',
        lastPublishedAt: '2025-09-15T08:00:00Z',
      },
      search: { totalCount: 9 },
    });
  });
});
