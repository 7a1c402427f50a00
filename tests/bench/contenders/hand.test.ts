/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its
   option bags as classes that nobody can make */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { HAND_QUERIES } from '../../../bench/contenders/hand/answers.ts';
import { REQUESTS } from '../../../bench/contenders/requests.ts';
import { QUERY_NAMES, type Sample } from '../../../bench/sample.ts';
import { entityId } from '../../../src/graph/model/identity.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { createStore } from '../../../src/graph/store/graph-store.ts';
import { asker, NOW, type Answer } from '../../support/ask.ts';
import {
  AUTHORITY,
  BERGEN,
  harbourDraft,
  LEE,
  NORWAY,
  TALKS,
} from '../../support/harbour-drafts.ts';
import { openTestGraph, testDatabase } from '../../support/neo4j.ts';

const lee = { label: 'Person', id: entityId('PERSON', LEE) } as const;
const bergen = { label: 'Place', id: entityId('PLACE', BERGEN) } as const;

let connection: GraphConnection;
let driver: Driver;
let ask: (source: string, variables?: Record<string, unknown>) => Promise<Answer>;
let sample: Sample;

beforeAll(async () => {
  connection = await openTestGraph();
  ask = asker(connection);
  const { uri, username, password } = testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  const store = createStore(connection);
  for (const day of [10, 11, 11, 12, 28, 14])
    await store.ingest({
      draft: harbourDraft({ number: day, day, closing: day === 12 ? 'The ferry runs.' : '' }),
      link: (draft) => Promise.resolve(draft),
      now: NOW,
      actor: 'test',
    });
  await connection.command({
    text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    parameters: {},
  });
  const [[article], [claim]] = z
    .tuple([z.tuple([z.string()]), z.tuple([z.string()])])
    .parse([
      ...(await connection.read({ text: 'MATCH (a:Article) RETURN min(a.id)', parameters: {} })),
      ...(await connection.read({ text: 'MATCH (c:Claim) RETURN min(c.id)', parameters: {} })),
    ]);
  sample = {
    article,
    person: lee.id,
    entity: lee,
    text: 'quay',
    pair: [bergen, lee],
    from: '2025-09-11T00:00:00Z',
    to: '2025-09-20T00:00:00Z',
    nodes: [
      { label: 'Article', id: article },
      lee,
      { label: 'Organization', id: entityId('ORGANIZATION', AUTHORITY) },
      bergen,
      { label: 'Place', id: entityId('PLACE', NORWAY) },
      { label: 'Event', id: entityId('EVENT', TALKS) },
      { label: 'Claim', id: claim },
      // Nobody.
      { label: 'Person', id: '00000000-0000-5000-8000-000000000000' },
    ],
  };
});

afterAll(async () => {
  await driver.close();
  await connection.close();
});

const graphqlBody = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const handBody = z.record(z.string(), z.unknown());

it.each(QUERY_NAMES)('answers %s as Dateline does, by one statement', async (name) => {
  const { query, variables } = graphqlBody.parse(
    JSON.parse(REQUESTS[name]('dateline', sample).body),
  );
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const sent = handBody.parse(JSON.parse(REQUESTS[name]('hand', sample).body));
  const byHand = await HAND_QUERIES[name](session, sent);
  await session.close();
  expect(JSON.parse(JSON.stringify(byHand))).toEqual(JSON.parse(JSON.stringify(data)));
  expect(JSON.stringify(byHand)).toMatch(/harbour|lee/i);
});
