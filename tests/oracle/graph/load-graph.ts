import type { Draft } from '../../../src/graph/model/draft.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { createStore } from '../../../src/graph/store/graph-store.ts';
import { choicesFrom } from '../choices.ts';
import { articleUrl, story } from './stories.ts';

const SEED = 20_251_101;
const ARTICLES = 60;
/** Articles whose text changed afterwards, by number, with how many texts they came to have. */
const EDITIONS = [
  [3, 2],
  [7, 3],
  [11, 2],
  [24, 2],
] as const;
const RETRACTED = [13, 29];
/** The second brings the words of the first under another headline and address. */
const COPIES = [
  [5, 101],
  [5, 102],
  [8, 103],
] as const;

/** Instants of retrieval, three articles each. */
const retrieved = (number: number): string =>
  new Date(Date.UTC(2025, 10, 1, Math.floor(number / 3))).toISOString();

/** Fills an empty graph, always with the same news; answers when every index has followed. */
export async function loadOracleGraph(connection: GraphConnection): Promise<void> {
  const store = createStore(connection);
  const choices = choicesFrom(SEED);
  const drafts = new Map<number, Draft>();
  const ingest = (draft: Draft, number: number) =>
    store.ingest({
      draft,
      link: (same) => Promise.resolve(same),
      now: retrieved(number),
      actor: 'test',
    });
  for (let number = 1; number <= ARTICLES; number += 1) {
    const draft = story(number, choices);
    drafts.set(number, draft);
    const { articleId } = await ingest(draft, number);
    if (RETRACTED.includes(number))
      await store.retract({ articleId, reason: 'made up', now: retrieved(99), actor: 'test' });
  }
  for (const [number, editions] of EDITIONS)
    for (let edition = 2; edition <= editions; edition += 1)
      await ingest(story(number, choices, edition), ARTICLES + number + edition);
  for (const [from, to] of COPIES) {
    const draft = drafts.get(from);
    if (draft !== undefined)
      await ingest({ ...draft, article: { ...draft.article, url: articleUrl(to) } }, to);
  }
  const first = drafts.get(EDITIONS[0][0]);
  // The first text comes back: the one that replaced it is superseded now.
  if (first !== undefined) await ingest(first, ARTICLES + 40);
  await connection.command({
    text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    parameters: {},
  });
}
