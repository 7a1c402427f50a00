import type { ArticleId } from '../../model/identity.ts';
import { compareText } from '../distinct.ts';
import { fingerprintsOf, isCopy, twinFingerprint, type CopyMarks } from './copy-marks.ts';

/** An article of an origin; `origin` is the id of one of the articles of it. */
export interface Member extends CopyMarks {
  readonly id: ArticleId;
  /** As it stands; null for an article that is new. */
  readonly origin: string | null;
}

/**
 * The origin of each article, when those are one that copies tie together, over however many steps.
 * A group keeps the origin that most of it has, so that the fewest are moved; an origin bears the id
 * of an article of its own, so that two groups never bear one.
 */
export function groupOrigins(members: readonly Member[]): ReadonlyMap<ArticleId, string> {
  return new Map(
    groupsOf(members).flatMap((group) => {
      const origin = originFor(group);
      return group.map(({ id }) => [id, origin] as const);
    }),
  );
}

function originFor(group: readonly Member[]): string {
  const ids = new Set<string>(group.map(({ id }) => id));
  const sizes = new Map<string, number>();
  for (const { origin } of group)
    if (origin !== null && ids.has(origin)) sizes.set(origin, (sizes.get(origin) ?? 0) + 1);
  const [largest] = [...sizes].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  return largest?.[0] ?? [...ids].toSorted(compareText)[0] ?? '';
}

/** Members joined by copying: union-find over those that share a fingerprint. */
function groupsOf(members: readonly Member[]): readonly (readonly Member[])[] {
  // Of many that are the same, one stands for all: what it is a copy of, they are.
  const twins = [...Map.groupBy(members, twinFingerprint).values()];
  const parents = twins.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  const met = new Map<string, number[]>();
  for (const [index, [member]] of twins.entries()) {
    if (member === undefined) continue;
    for (const fingerprint of fingerprintsOf(member)) {
      const others = met.get(fingerprint) ?? [];
      for (const other of others) {
        const [one] = twins[other] ?? [];
        if (one === undefined || rootOf(other) === rootOf(index)) continue;
        if (isCopy(one, member)) parents[rootOf(index)] = rootOf(other);
      }
      others.push(index);
      met.set(fingerprint, others);
    }
  }
  const groups = Map.groupBy(twins.keys(), rootOf);
  return [...groups.values()].map((group) => group.flatMap((index) => twins[index] ?? []));
}
