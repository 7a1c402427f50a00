import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../../src/graph/model/draft.ts';
import type { ArticleId } from '../../../../src/graph/model/identity.ts';
import type { GraphConnection } from '../../../../src/graph/run/connection.ts';
import { loadStatement } from '../../../../src/graph/run/load-statement.ts';
import { dumpGraph } from '../../../../src/graph/store/digest.ts';
import { createStore, type GraphStore } from '../../../../src/graph/store/graph-store.ts';
import { openTestGraph, wipe } from '../../../support/neo4j.ts';
import { makeDraft, organization, person } from '../make-draft.ts';
import { meanwhile, overOrWaiting } from './meanwhile.ts';

const NOW = '2025-06-01T00:00:00.000Z';

let connection: GraphConnection;
let store: GraphStore;

beforeAll(async () => {
  connection = await openTestGraph();
  store = createStore(connection);
});
beforeEach(() => wipe(connection));
afterAll(() => connection.close());

const WORDS = Array.from({ length: 200 }, (_, at) => `word${at}`);
const ada = person('Ada Holm');
const bo = person('Bo Rask');
const office = organization('Iron Office');
const wire = organization('Wire Service');

interface Text {
  readonly article: number;
  /** Where its window of the words begins: neighbours are copies, those two steps apart are not. */
  readonly step: number;
  readonly names: readonly ('ada' | 'bo')[];
  readonly isCredited: boolean;
}

/** A text of an article: windows of one wire text, some with a quote that is credited to the wire. */
function draftOf({ article, step, names, isCredited }: Text): Draft {
  const people = [ada, bo].filter(({ name }) =>
    names.some((one) => name.toLowerCase().startsWith(one)),
  );
  const said = 'no word of this long sentence was ever spoken by anybody at all';
  return makeDraft({
    article: {
      url: `https://example.org/${article}`,
      headline: `Number ${article}`,
      credits: isCredited ? [wire.key] : [],
    },
    entities: [...people, office, wire],
    body: [
      { parts: [`${WORDS.slice(step * 14, step * 14 + 60).join(' ')}.`] },
      ...people.map((one) => ({
        parts: [
          { name: one.name, of: one.key },
          ' is chief of ',
          { name: office.name, of: office.key },
        ],
        claims: [
          {
            predicate: 'HOLDS_POSITION' as const,
            subject: one.key,
            object: office.key,
            label: 'chief',
          },
        ],
      })),
      ...(isCredited ? [{ parts: ['', { quote: said, speaker: null }, ', it says.'] }] : []),
    ],
  });
}

const ingest = async (text: Text): Promise<ArticleId> => {
  return (await store.ingest({ draft: draftOf(text), link, now: NOW, actor: 'test' })).articleId;
};

/** A text that names nobody: two of them wait for each other at nothing but what makes them copies. */
const bare = (article: number, step: number): Draft =>
  makeDraft({
    article: { url: `https://example.org/${article}`, headline: `Number ${article}` },
    entities: [],
    body: [{ parts: [`${WORDS.slice(step * 14, step * 14 + 60).join(' ')}.`] }],
  });

const link = (draft: Draft): Promise<Draft> => Promise.resolve(draft);
const ingestBare = (own: GraphStore, article: number, step: number) =>
  own.ingest({ draft: bare(article, step), link, now: NOW, actor: 'test' });

const read = (asked: string) => connection.read({ text: asked, parameters: {} });

/** How many articles each origin has, and what is kept of their wordings. */
const sizes = async (): Promise<readonly unknown[]> =>
  (
    await read(
      'MATCH (a:Article) WITH a.origin AS origin, count(*) AS size RETURN size ORDER BY size',
    )
  ).flat();
const kept = async (): Promise<unknown> =>
  (
    await read(`RETURN COUNT { (:Wording) }, COUNT { ()-[:HAS_WORDING]->(:Wording) },
      COUNT { (f:Fingerprint) WHERE NOT (f)<-[:HAS_FINGERPRINT]-(:Wording) }`)
  )[0];

const text = fc.record<Text>({
  article: fc.nat(6),
  step: fc.integer({ min: 0, max: 6 }),
  names: fc.constantFrom(['ada'], ['bo'], ['ada', 'bo']),
  isCredited: fc.boolean(),
});
const deed = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.record({ retract: fc.nat(6) }) },
);

/** Superseded texts stay, and a graph that never held them has none: only what counts is compared. */
async function visible(): Promise<ReadonlyMap<string, readonly string[]>> {
  const dump = await dumpGraph(connection);
  const kinds = ['Article', 'MENTIONS', 'HOLDS_POSITION', 'Claim&Live', 'Entity&Person'];
  return new Map(
    kinds.map((kind) => [
      kind,
      (dump.get(kind) ?? []).filter((line) => !line.includes('"articleCount":0')),
    ]),
  );
}

test(
  'origins and their counts are those of the texts that are there',
  { timeout: 240_000 },
  async () => {
    let joined = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 9 }), async (deeds) => {
        await wipe(connection);
        const texts = new Map<number, Text>();
        for (const one of deeds) {
          if ('retract' in one) {
            const there = texts.get(one.retract);
            if (there === undefined) continue;
            // The same text again tells the id.
            const articleId = await ingest(there);
            await store.retract({ articleId, reason: 'test', now: NOW, actor: 'test' });
            texts.delete(one.retract);
          } else {
            await ingest(one);
            texts.set(one.article, one);
          }
        }
        const settled = await visible();
        // Nothing is kept of texts that are gone.
        expect(await kept()).toEqual([expect.any(Number), texts.size, 0]);
        await wipe(connection);
        for (const one of texts.values()) await ingest(one);
        expect(settled).toEqual(await visible());
        const origins = new Set(
          settled.get('Article')?.map((line) => /"origin":"([^"]*)"/u.exec(line)?.[1]),
        );
        if (origins.size < texts.size) joined += 1;
      }),
      { numRuns: 25 },
    );
    expect(joined).toBeGreaterThan(0);
  },
);

test('copies that arrive at once are one origin', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, article) =>
      ingest({ article, step: article % 3, names: ['ada'], isCredited: false }),
    ),
  );
  const rows = await connection.read({
    text: 'MATCH (a:Article) MATCH (p:Person) RETURN count(DISTINCT a.origin), max(p.originCount), max(p.articleCount)',
    parameters: {},
  });
  expect(rows).toEqual([[1, 1, 12]]);
});

test('a twin that is corrected while another arrives leaves no origin of two texts', async () => {
  for (let article = 0; article < 4; article += 1) await ingestBare(store, article, 0);
  let correction: Promise<unknown> = Promise.resolve();
  const arriving = createStore(
    meanwhile(connection, 'hold-wording', async () => {
      correction = ingestBare(store, 0, 9);
      expect(await overOrWaiting(connection, correction)).toBe('waiting');
    }),
  );
  await ingestBare(arriving, 9, 0);
  await correction;
  expect(await sizes()).toEqual([1, 4]);
  expect(await kept()).toEqual([2, 5, 0]);
});

test('a copy that waits for a wording which is forgotten meanwhile is stored all the same', async () => {
  await ingestBare(store, 0, 0);
  const arrivals: Promise<unknown>[] = [];
  const leaving = createStore(
    meanwhile(connection, 'leave-wording', async () => {
      for (const [article, step] of [
        [1, 0],
        [2, 1],
      ] as const)
        arrivals.push(ingestBare(store, article, step));
      for (const arrival of arrivals)
        expect(await overOrWaiting(connection, arrival)).toBe('waiting');
    }),
  );
  await ingestBare(leaving, 0, 9);
  await Promise.all(arrivals);
  expect(await sizes()).toEqual([1, 2]);
  expect(await kept()).toEqual([3, 3, 0]);
});

test('who gave an origin its id leaves, and nobody is moved', async () => {
  const { articleId } = await ingestBare(store, 0, 0);
  await ingestBare(store, 1, 1);
  await ingestBare(store, 2, 2);
  await ingestBare(store, 3, 0);
  const sent: string[] = [];
  const stop = connection.onStatement((statement) => sent.push(statement.text));
  await ingestBare(store, 0, 9);
  stop();
  expect(sent).not.toContain(loadStatement('read-wordings'));
  expect(sent).not.toContain(loadStatement('move-mentions'));
  expect(await read('MATCH (a:Article) RETURN a.origin, count(*) ORDER BY count(*)')).toEqual([
    [`${articleId}:1`, 1],
    [articleId, 3],
  ]);
  // Back among its copies, and out again: an origin that is in use is nobody else's.
  await ingestBare(store, 0, 0);
  expect(await sizes()).toEqual([4]);
  await store.retract({ articleId, reason: 'test', now: NOW, actor: 'test' });
  await ingestBare(store, 0, 9);
  expect(await sizes()).toEqual([1, 3]);
});
