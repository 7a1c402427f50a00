import { z } from 'zod';
import type { ArticleId } from '../../model/identity.ts';
import type { WriteTransaction } from '../../run/connection.ts';
import { compareText } from '../distinct.ts';
import { lockKeys } from '../lock-keys.ts';
import { runQuery } from '../run-query.ts';
import { isCopy, fingerprintsOf, twinFingerprint, type CopyMarks } from './copy-marks.ts';
import { groupOrigins, type Member } from './group-origins.ts';
import { moveOrigin } from './move-origin.ts';

/** What an article is about to be: its marks, or null when it goes. */
export interface Arrival {
  readonly article: ArticleId;
  readonly isStored: boolean;
  readonly marks: CopyMarks | null;
}

const memberRow = z
  .tuple([z.string(), z.string(), z.string().nullable(), z.array(z.string()).nullable()])
  .transform(([id, origin, sketch, sourcedQuotes]): Member => ({
    id: id as ArticleId,
    origin,
    // An article from before there were sketches is a copy of none.
    sketch: sketch ?? `=${id}`,
    sourcedQuotes: sourcedQuotes ?? [],
  }));
const memberRows = z.array(memberRow);

const pairRows = z.array(z.tuple([z.string(), z.string()]));
const sizeRows = z.array(z.tuple([z.string(), z.number()]));

const originLock = (origin: string): string => `origin:${origin}`;

/**
 * Finds the origin of an article before it is written or taken back, and moves the other articles
 * whose origin changes by it: two groups that it joins, a group that only its old text held together.
 * Counts of origins move along; the article's own facts still stand as they were.
 *
 * Copies that arrive at the same time wait for each other at their fingerprints; who changes an origin
 * holds it.
 *
 * @returns the article's origin from now on.
 */
export async function settleOrigin(
  transaction: WriteTransaction,
  { article, isStored, marks }: Arrival,
): Promise<string> {
  const { copies, origins } = await holdOrigins(transaction, { article, isStored, marks });
  const own = origins.get(article) ?? null;
  const copied = [...new Set(copies.flatMap((copy) => origins.get(copy) ?? []))];
  const known = [...new Set([...copied, ...(own === null ? [] : [own])])].toSorted(compareText);
  if (known.length === 0) return article;
  const sizes = sizeRows.parse(await runQuery(transaction, 'count-origins', { origins: known }));
  const isAlone = own === null || sizes.some(([origin, size]) => origin === own && size === 1);
  const [first = article, ...more] = copied;
  if (isAlone && more.length === 0) return first;

  const members = memberRows
    .parse(await runQuery(transaction, 'read-origins', { origins: known }))
    .filter(({ id }) => id !== article);
  const self = marks === null ? [] : [{ id: article, origin: own, ...marks }];
  const settled = groupOrigins([...members, ...self]);
  await moveOrigins(transaction, members, settled);
  return settled.get(article) ?? article;
}

/** Articles of which the marks are a copy's; of many that are the same, one may stand for all. */
async function findCopies(
  transaction: WriteTransaction,
  article: ArticleId,
  marks: CopyMarks,
): Promise<readonly ArticleId[]> {
  const twin = twinFingerprint(marks);
  const others = fingerprintsOf(marks).toSorted(compareText);
  const [found] = memberRows.parse(
    await runQuery(transaction, 'hold-fingerprints', { article, twin, others }),
  );
  if (found !== undefined) return [found.id];
  const candidates = memberRows.parse(
    await runQuery(transaction, 'find-copies', { article, fingerprints: others }),
  );
  return candidates.filter((candidate) => isCopy(candidate, marks)).map(({ id }) => id);
}

interface Held {
  readonly copies: readonly ArticleId[];
  /** Of the copies and of the article itself, where it is stored. */
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * The copies with their origins, locked. What was waited for may have been another text's by then, or
 * have moved: it is looked for again until nothing is left to wait for.
 */
async function holdOrigins(
  transaction: WriteTransaction,
  { article, isStored, marks }: Arrival,
): Promise<Held> {
  const held = new Set<string>();
  for (;;) {
    const copies = marks === null ? [] : await findCopies(transaction, article, marks);
    const articles = isStored ? [...copies, article] : copies;
    if (articles.length === 0) return { copies, origins: new Map() };
    const origins = new Map(
      pairRows.parse(await runQuery(transaction, 'origins-of', { articles })),
    );
    const wanted = [...new Set(origins.values())].filter((origin) => !held.has(origin));
    if (wanted.length === 0) return { copies, origins };
    await lockKeys(transaction, wanted.map(originLock));
    for (const origin of wanted) held.add(origin);
  }
}

async function moveOrigins(
  transaction: WriteTransaction,
  members: readonly Member[],
  settled: ReadonlyMap<ArticleId, string>,
): Promise<void> {
  const moved = members.flatMap(({ id, origin: from }) => {
    const to = settled.get(id);
    return from === null || to === undefined || to === from ? [] : [{ id, from, to }];
  });
  for (const same of Map.groupBy(moved, ({ from, to }) => `${from} ${to}`).values()) {
    const [first] = same;
    if (first === undefined) continue;
    const articles = same.map(({ id }) => id);
    await moveOrigin(transaction, { from: first.from, to: first.to, articles });
  }
}
