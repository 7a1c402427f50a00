import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/graph/model/draft.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { createStore } from '../../src/graph/store/graph-store.ts';
import { asker, NOW, type Answer } from '../support/ask.ts';
import { harbourDraft } from '../support/harbour-drafts.ts';
import { openTestGraph } from '../support/neo4j.ts';

interface Told {
  readonly articles: {
    readonly nodes: readonly {
      readonly claims: {
        readonly nodes: readonly {
          readonly assertions: { readonly nodes: readonly { readonly id: string }[] };
        }[];
      };
    }[];
  };
}

describe('a superseded text', () => {
  let connection: GraphConnection;
  let ask: (source: string, variables?: Record<string, unknown>) => Promise<Answer>;
  let old: string;

  beforeAll(async () => {
    connection = await openTestGraph();
    ask = asker(connection);
    const store = createStore(connection);
    const ingest = (draft: Draft) =>
      store.ingest({ draft, link: (same) => Promise.resolve(same), now: NOW, actor: 'test' });
    await ingest(harbourDraft({ number: 1, day: 10 }));
    const { data } = await ask(
      '{ articles { nodes { claims { nodes { assertions { nodes { id } } } } } } }',
    );
    const [article] = (data as Told).articles.nodes;
    old = article?.claims.nodes[0]?.assertions.nodes[0]?.id ?? '';
    const changed = harbourDraft({ number: 1, day: 10, closing: 'The quay is closed again.' });
    await ingest({ ...changed, claims: [], quotes: [] });
  });

  afterAll(() => connection.close());

  it('keeps answering for its assertions by id, with the claim and the old words', async () => {
    const { data, errors } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Assertion { claim { predicate }
        evidence { verified version { text } } } } }`,
      { id: old },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ node: { claim: {}, evidence: { verified: true } } });
    expect(JSON.stringify(data)).toContain('Crane 1 is working again.');
  });

  it('is out of every list, and its namings are still read with it', async () => {
    const { data, errors } = await ask(`{ claims { totalCount } quotes { totalCount }
      articles { totalCount nodes { versions { nodes { text mentions { totalCount } } } } } }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      claims: { totalCount: 0 },
      quotes: { totalCount: 0 },
      articles: {
        totalCount: 1,
        nodes: [
          {
            versions: { nodes: [{ mentions: { totalCount: 6 } }, { mentions: { totalCount: 6 } }] },
          },
        ],
      },
    });
  });
});
