import type { ArticleId } from '../../model/identity.ts';
import { compareText } from '../distinct.ts';
import { fingerprintsOf, isCopy, type CopyMarks } from './copy-marks.ts';

/** Articles of one wording, which are always one origin's. */
export interface Member extends CopyMarks {
  /** Never empty. */
  readonly articles: readonly ArticleId[];
  /** As it stands; null for one that is new. */
  readonly origin: string | null;
}

export interface Group {
  readonly members: readonly Member[];
  /** The origin that it keeps; null where it needs one that nobody has. */
  readonly origin: string | null;
}

/**
 * The groups that copying ties together, over however many steps. An origin stays with the group that
 * has most of its articles, and a group keeps the origin that most of its articles have, so that few
 * are moved and two groups never bear one.
 */
export function groupOrigins(members: readonly Member[]): readonly Group[] {
  const groups = groupsOf(members);
  const origins = new Map<number, string>();
  const taken = new Set<string>();
  for (const { group, origin } of sharesOf(groups)) {
    if (origins.has(group) || taken.has(origin)) continue;
    origins.set(group, origin);
    taken.add(origin);
  }
  return groups.map((own, group) => ({ members: own, origin: origins.get(group) ?? null }));
}

/** By this article a group is told from all others, whatever the order of its members. */
export const smallestArticle = (members: readonly Member[]): ArticleId | null =>
  members
    .flatMap(({ articles }) => articles)
    .reduce<ArticleId | null>(
      (least, id) => (least === null || compareText(id, least) < 0 ? id : least),
      null,
    );

interface Share {
  readonly group: number;
  readonly origin: string;
  readonly articles: number;
  readonly first: string;
}

/** How many articles each group has of each origin, most first. */
function sharesOf(groups: readonly (readonly Member[])[]): readonly Share[] {
  const shares = groups.flatMap((members, group) =>
    [...Map.groupBy(members, ({ origin }) => origin)].flatMap(([origin, own]): readonly Share[] => {
      const articles = own.reduce((sum, member) => sum + member.articles.length, 0);
      return origin === null
        ? []
        : [{ group, origin, articles, first: smallestArticle(members) ?? '' }];
    }),
  );
  return shares.toSorted(
    (a, b) =>
      b.articles - a.articles || compareText(a.first, b.first) || compareText(a.origin, b.origin),
  );
}

/** Members joined by copying: union-find over those that share a fingerprint. */
function groupsOf(members: readonly Member[]): readonly (readonly Member[])[] {
  const parents = members.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  const isJoined = (crowd: readonly number[], index: number): boolean => {
    const [any = index] = crowd;
    const [member] = members.slice(index, index + 1);
    if (rootOf(any) === rootOf(index)) return true;
    const copied = crowd.find((other) => {
      const one = members[other];
      return one !== undefined && member !== undefined && isCopy(one, member);
    });
    if (copied === undefined) return false;
    parents[rootOf(index)] = rootOf(copied);
    return true;
  };
  // Who bears a fingerprint, those together that are known to be one: of a crowd one copy is enough.
  const crowdsOf = new Map<number, readonly number[][]>();
  for (const [index, member] of members.entries()) {
    for (const fingerprint of fingerprintsOf(member)) {
      const crowds = Map.groupBy(crowdsOf.get(fingerprint) ?? [], (crowd) =>
        isJoined(crowd, index),
      );
      const [largest = [], ...more] = (crowds.get(true) ?? []).toSorted(
        (a, b) => b.length - a.length,
      );
      for (const crowd of more) for (const other of crowd) largest.push(other);
      largest.push(index);
      crowdsOf.set(fingerprint, [largest, ...(crowds.get(false) ?? [])]);
    }
  }
  return [...Map.groupBy(members.keys(), rootOf).values()].map((group) =>
    group.flatMap((index) => members[index] ?? []),
  );
}
