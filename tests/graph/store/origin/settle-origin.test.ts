import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../../src/graph/model/draft.ts';
import type { ArticleId } from '../../../../src/graph/model/identity.ts';
import type { GraphConnection } from '../../../../src/graph/run/connection.ts';
import { dumpGraph } from '../../../../src/graph/store/digest.ts';
import { createStore, type GraphStore } from '../../../../src/graph/store/graph-store.ts';
import { openTestGraph, wipe } from '../../../support/neo4j.ts';
import { makeDraft, organization, person } from '../make-draft.ts';

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
  const link = (draft: Draft): Promise<Draft> => Promise.resolve(draft);
  return (await store.ingest({ draft: draftOf(text), link, now: NOW, actor: 'test' })).articleId;
};

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
