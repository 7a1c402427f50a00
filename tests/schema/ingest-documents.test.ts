import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { RSS } from '../ingest/read/feeds.ts';
import { STORY_PAGE } from '../ingest/read/pages.ts';
import { asker, type Answer } from '../support/ask.ts';
import { openTestGraph } from '../support/neo4j.ts';

let connection: GraphConnection;
let ask: (source: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  connection = await openTestGraph();
  ask = asker(connection);
});

afterAll(() => connection.close());

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    article { headline byline standfirst url language publishedAt publisher { name } links { kind url } version { blocks { role } } }
    preview { blocks { role text } mentions { surface kind } }
    warnings { code }
  }
}`;
const FEED = `mutation ($input: IngestFeedInput!) {
  ingestFeed(input: $input) {
    results { outcome article { headline url publisher { name } } warnings { code } }
    faults { item code message }
  }
}`;
const count = async (): Promise<unknown> => (await ask('{ statistics { articles } }')).data;

const jsonLd = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Quay reopens',
  articleBody: 'Mayor Ann Lee of Bergen said that the quay was safe at last.',
  datePublished: '2025-10-01T08:30:00+09:00',
});
const ninjs = JSON.stringify({
  uri: 'urn:harbourwire:1',
  headlines: [{ value: 'Quay reopens' }],
  bodies: [{ value: 'Mayor Ann Lee of Bergen said that the quay was safe at last.' }],
});
const german =
  'Der Hafen öffnet wieder\nDie Bürgermeisterin sagte am Mittwoch, dass der Kai nach zehn Jahren endlich sicher sei und dass die Fähre im Mai wieder fahren werde.';

describe('ingestArticle', () => {
  it.each<[string, object, readonly string[]]>([
    ['a page', { html: STORY_PAGE }, ['HEADLINE', 'STANDFIRST', 'BYLINE']],
    ['JSON-LD', { jsonLd }, ['HEADLINE', 'BODY']],
    ['ninjs', { ninjs }, ['HEADLINE', 'BODY']],
  ])('previews %s and stores nothing', async (_what, document, roles) => {
    const before = await count();
    const { data, errors } = await ask(INGEST, { input: { document, dryRun: true } });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ ingestArticle: { outcome: 'DRY_RUN', article: null } });
    const { preview } = (data as Dry).ingestArticle;
    expect(preview.blocks.slice(0, roles.length).map(({ role }) => role)).toEqual(roles);
    expect(preview.mentions).toContainEqual({ surface: 'Ann Lee', kind: 'PERSON' });
    expect(await count()).toEqual(before);
  });

  it('stores what a page says of itself, unless the caller knows better', async () => {
    const { data } = await ask(INGEST, {
      input: { document: { html: STORY_PAGE }, publisher: 'Harbour Wire' },
    });
    expect(data).toMatchObject({
      ingestArticle: {
        outcome: 'CREATED',
        warnings: [],
        article: {
          headline: 'Harbour towns agree on a common ferry',
          byline: 'Jane Doe',
          standfirst: 'Two towns that quarrelled for years will run one boat.',
          url: 'https://quaypost.example/2025/10/01/ferry',
          language: 'en-GB',
          publishedAt: '2025-09-30T23:30:00Z',
          publisher: { name: 'Harbour Wire' },
        },
      },
    });
    const again = await ask(INGEST, { input: { document: { html: STORY_PAGE } } });
    expect(again.data).toMatchObject({ ingestArticle: { outcome: 'UNCHANGED' } });
  });

  it('stores another language without mentions, found by its words', async () => {
    const { data } = await ask(INGEST, { input: { document: { plainText: german } } });
    expect(data).toMatchObject({
      ingestArticle: { article: { language: 'de' }, warnings: [{ code: 'NOT_EXTRACTED' }] },
    });
    await connection.command({
      text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
      parameters: {},
    });
    const found = await ask(
      '{ articles(filter: { text: "Fähre" }) { nodes { language entities { nodes { name } } } } }',
    );
    expect(found.data).toEqual({
      articles: { nodes: [{ language: 'de', entities: { nodes: [] } }] },
    });
  });

  it.each<[string, object]>([
    ['a page', { html: '<div>'.repeat(50_000) }],
    ['JSON-LD', { jsonLd: '['.repeat(50_000) }],
    ['ninjs', { ninjs: '{"uri":"urn:a"}' }],
  ])('refuses %s that holds no article, with nothing stored', async (_what, document) => {
    const before = await count();
    const { data, errors } = await ask(INGEST, { input: { document } });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'INVALID_DOCUMENT' });
    expect(await count()).toEqual(before);
  });
});

describe('ingestArticle names what is wrong:', () => {
  it.each<[string, object]>([
    ['document', { document: { plainText: ' ' } }],
    ['language', { document: { plainText: 'The boat left.' }, language: 'no tag' }],
    ['language', { document: { plainText: 'The boat left.' }, language: '' }],
  ])('its %s', async (argument, input) => {
    const { errors } = await ask(INGEST, { input });
    expect(errors?.[0]?.originalError).toMatchObject({ argument: ['input', argument] });
  });
});

interface Dry {
  readonly ingestArticle: {
    readonly preview: {
      readonly blocks: readonly { readonly role: string }[];
      readonly mentions: readonly unknown[];
    };
  };
}

describe('ingestFeed', () => {
  it('stores each item as an article, and tells of each that is none', async () => {
    const bad =
      '<item><guid>empty</guid></item>' +
      '<item><title>Too early</title><guid>early</guid><pubDate>Wed, 01 Oct 2099 08:30:00 GMT</pubDate></item>';
    const last = '<item><title>The fares fall in May</title><guid>last</guid></item>';
    const feed = RSS.replace('</channel>', `${bad}${last}</channel>`);
    const { data, errors } = await ask(FEED, { input: { feed, publisher: 'Harbour Wire' } });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      ingestFeed: {
        results: [
          {
            outcome: 'CREATED',
            article: {
              headline: 'Fares & routes: towns agree',
              url: 'https://quaypost.example/77',
              publisher: { name: 'Harbour Wire' },
            },
            warnings: [],
          },
          {
            outcome: 'CREATED',
            article: {
              headline: 'The fares fall in May',
              url: null,
              publisher: { name: 'Harbour Wire' },
            },
            warnings: [],
          },
        ],
        faults: [
          {
            item: 'empty',
            code: 'INVALID_DOCUMENT',
            message: 'The document holds no words of an article.',
          },
          {
            item: 'early',
            code: 'BAD_USER_INPUT',
            message: 'The date of publication lies more than two days ahead: check the year.',
          },
        ],
      },
    });
  });

  it('is the same the second time', async () => {
    const feed = RSS.replaceAll('77', '78');
    const first = await ask(FEED, { input: { feed } });
    expect(first.data).toMatchObject({ ingestFeed: { results: [{ outcome: 'CREATED' }] } });
    const second = await ask(FEED, { input: { feed } });
    expect(second.data).toMatchObject({
      ingestFeed: { results: [{ outcome: 'UNCHANGED' }], faults: [] },
    });
  });

  it('refuses what is no feed', async () => {
    const { errors } = await ask(FEED, { input: { feed: '<html><p>The boat left.</p></html>' } });
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'INVALID_DOCUMENT',
      argument: ['input', 'feed'],
    });
  });
});
