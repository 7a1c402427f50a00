import { z } from 'zod';
import type { ArticleId } from '../../model/identity.ts';
import type { WriteTransaction } from '../../run/connection.ts';
import { int } from '../../run/value.ts';
import { compareText, distinct } from '../distinct.ts';
import { lockKeys } from '../lock-keys.ts';
import { runQuery } from '../run-query.ts';
import { wordingId, type CopyMarks } from './copy-marks.ts';
import { groupOrigins, smallestArticle, type Member } from './group-origins.ts';
import { holdWording, type Copied } from './hold-wording.ts';
import { moveOrigin } from './move-origin.ts';

/** What an article is about to be: its marks, or null when it goes. */
export interface Arrival {
  readonly article: ArticleId;
  readonly isStored: boolean;
  readonly marks: CopyMarks | null;
}

const leftRow = z
  .tuple([z.string(), z.string().nullable(), z.boolean(), z.boolean()])
  .transform(([origin, wording, isShared, hasOthers]) => ({
    origin,
    wording,
    isShared,
    hasOthers,
  }));

/** What a stored article was known by, under its lock. */
type Left = z.infer<typeof leftRow>;

const memberRows = z.array(
  z
    .tuple([z.string(), z.string().nullable(), z.array(z.string()).nullable(), z.array(z.string())])
    .transform(([origin, sketch, sourcedQuotes, articles]): Member => ({
      origin,
      // Articles from before there were wordings are copies of none, and stay with each other.
      sketch: sketch ?? `=${origin}`,
      sourcedQuotes: sourcedQuotes ?? [],
      articles: articles as ArticleId[],
    })),
);

const sizeRows = z.array(z.tuple([z.string(), z.number()]));
const unusedRows = z.array(z.tuple([z.string(), z.string()]));

/** More than any article was ever taken out of an origin that bears its id. */
const MOST_NUMBERS = 1_000_000;

const originLock = (origin: string): string => `origin:${origin}`;

/**
 * Finds the origin of an article before it is written or taken back, and moves the other articles
 * whose origin changes by it: groups that it joins, a group that only its old text held together.
 * Counts of origins move along; the article's own facts still stand as they were, but its old wording
 * is forgotten. An origin that stays keeps its id, whoever of its articles leaves.
 *
 * Copies that arrive at the same time wait for each other at their wordings and fingerprints; who
 * changes an origin holds it.
 *
 * @returns the article's origin from now on.
 */
export async function settleOrigin(
  transaction: WriteTransaction,
  arrival: Arrival,
): Promise<string> {
  const { article, marks } = arrival;
  const held = await holdOrigins(transaction, arrival);
  const { left } = held;
  if (left !== null && marks !== null && left.wording === wordingId(marks)) return left.origin;
  const origin = await originOf(transaction, arrival, held);
  if (left !== null && left.wording !== null)
    await runQuery(transaction, 'leave-wording', { article, wording: left.wording });
  return origin;
}

interface Held {
  /** null for an article that is new. */
  readonly left: Left | null;
  readonly copied: Copied;
}

/**
 * What the article was and what it copies, with all origins of it locked. What was waited for may have
 * been another text's by then, or have moved: it is looked at again until nothing is left to wait for.
 */
async function holdOrigins(
  transaction: WriteTransaction,
  { article, isStored, marks }: Arrival,
): Promise<Held> {
  const locked = new Set<string>();
  const wording = marks === null ? null : wordingId(marks);
  for (;;) {
    const [row] = isStored
      ? await runQuery(transaction, 'hold-left-wording', { article, wording })
      : [];
    const left = row === undefined ? null : leftRow.parse(row);
    const isLeft = left === null || left.wording !== wording;
    const copied =
      marks !== null && isLeft ? await holdWording(transaction, article, marks) : NOBODY_COPIED;
    const origins = [...copied.origins, ...(left === null ? [] : [left.origin])];
    const wanted = distinct(origins).filter((origin) => !locked.has(origin));
    if (wanted.length === 0) return { left, copied };
    await lockKeys(transaction, wanted.map(originLock));
    for (const origin of wanted) locked.add(origin);
  }
}

const NOBODY_COPIED: Copied = { origins: [], isUnused: false };

async function originOf(
  transaction: WriteTransaction,
  { article, marks }: Arrival,
  { left, copied }: Held,
): Promise<string> {
  // Where a twin stays it ties together whatever the article did.
  if (left !== null && left.hasOthers && !left.isShared)
    return partOrigins(transaction, { article, marks }, [left.origin, ...copied.origins]);
  if (copied.origins.length > 0) return joinOrigins(transaction, article, copied.origins);
  if (left !== null && (marks === null || !left.hasOthers)) return left.origin;
  if (copied.isUnused) return article;
  const unused = await findUnused(transaction, [article]);
  return unused.get(article) ?? article;
}

/** Makes origins that an article ties together one: that which has most articles. */
async function joinOrigins(
  transaction: WriteTransaction,
  article: ArticleId,
  origins: readonly string[],
): Promise<string> {
  const [only = article, ...more] = origins;
  if (more.length === 0) return only;
  const sizes = sizeRows.parse(await runQuery(transaction, 'count-origins', { origins }));
  const [[to] = [only], ...others] = sizes.toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  const smaller = others.map(([origin]) => origin);
  const members = await readMembers(transaction, article, smaller);
  await moveMembers(
    transaction,
    members.map((member) => ({ member, to })),
  );
  return to;
}

/** Compares all texts of origins anew, one of which may fall into parts. */
async function partOrigins(
  transaction: WriteTransaction,
  { article, marks }: Pick<Arrival, 'article' | 'marks'>,
  origins: readonly string[],
): Promise<string> {
  const members = await readMembers(transaction, article, distinct(origins));
  const self = marks === null ? null : { ...marks, articles: [article], origin: null };
  const groups = groupOrigins(self === null ? members : [...members, self]);
  const seeds = groups.flatMap(({ origin, members: own }) =>
    origin === null ? (smallestArticle(own) ?? []) : [],
  );
  const unused = await findUnused(transaction, seeds);
  const settled = groups.flatMap(({ origin, members: own }) => {
    const to = origin ?? unused.get(smallestArticle(own) ?? '') ?? article;
    return own.map((member) => ({ member, to }));
  });
  await moveMembers(transaction, settled);
  return settled.find(({ member }) => member === self)?.to ?? article;
}

const readMembers = async (
  transaction: WriteTransaction,
  article: ArticleId,
  origins: readonly string[],
): Promise<readonly Member[]> =>
  memberRows.parse(
    await runQuery(transaction, 'read-wordings', { article, origins: distinct(origins) }),
  );

async function findUnused(
  transaction: WriteTransaction,
  articles: readonly ArticleId[],
): Promise<ReadonlyMap<string, string>> {
  if (articles.length === 0) return new Map();
  const parameters = { articles, most: int(MOST_NUMBERS) };
  return new Map(unusedRows.parse(await runQuery(transaction, 'find-unused-origins', parameters)));
}

async function moveMembers(
  transaction: WriteTransaction,
  settled: readonly { readonly member: Member; readonly to: string }[],
): Promise<void> {
  const moved = settled.flatMap(({ member: { origin: from, articles }, to }) =>
    from === null || from === to ? [] : [{ from, to, articles }],
  );
  for (const same of Map.groupBy(moved, ({ from, to }) => `${from} ${to}`).values()) {
    const [first] = same;
    if (first === undefined) continue;
    const articles = same.flatMap((one) => one.articles);
    await moveOrigin(transaction, { from: first.from, to: first.to, articles });
  }
}
