import { LABELS } from './labels.ts';

const NEVER = -1e9;

/** Which labels may stand at a sentence's two ends, and which after which. */
interface Grammar {
  readonly begins: readonly boolean[];
  readonly ends: readonly boolean[];
  /** Labels behind the same ones, so that the best of these is looked for once. */
  readonly groups: readonly Group[];
}

interface Group {
  readonly labels: readonly number[];
  /** Those that may stand before each of them. */
  readonly before: readonly number[];
}

let built: Grammar | undefined;

function grammar(): Grammar {
  built ??= {
    begins: LABELS.map((label) => /^[OBU]/.test(label)),
    ends: LABELS.map((label) => /^[OLU]/.test(label)),
    groups: groupLabels(),
  };
  return built;
}

function groupLabels(): readonly Group[] {
  const groups = new Map<string, { labels: number[]; before: readonly number[] }>();
  LABELS.forEach((second, label) => {
    const before = LABELS.flatMap((first, number) => (mayFollow(first, second) ? [number] : []));
    const group = groups.get(before.join()) ?? { labels: [], before };
    group.labels.push(label);
    groups.set(before.join(), group);
  });
  return [...groups.values()];
}

/** Inside of a name only its own type goes on; outside of one a name may begin. */
const mayFollow = (first: string, second: string): boolean =>
  /^[BI]/.test(first)
    ? /^[IL]/.test(second) && first.slice(1) === second.slice(1)
    : /^[OBU]/.test(second);

/**
 * The best labels of one sentence by the sum of their scores, among those that make whole names.
 *
 * @param scores rows of one score a label, `from` to `to` (exclusive)
 * @param path gets the labels' numbers at the same places
 */
export function bestPath(scores: Float32Array, from: number, to: number, path: Uint8Array): void {
  const { begins, ends, groups } = grammar();
  const count = LABELS.length;
  const back = new Uint8Array((to - from) * count);
  let best = Float64Array.from(begins, (may, label) =>
    may ? (scores[from * count + label] ?? 0) : NEVER,
  );
  let next = new Float64Array(count);
  for (let at = from + 1; at < to; at += 1) {
    for (const { labels, before } of groups) {
      let highest = -Infinity;
      let chosen = 0;
      for (const first of before) {
        const score = best[first] ?? NEVER;
        if (score > highest) {
          highest = score;
          chosen = first;
        }
      }
      for (const label of labels) {
        next[label] = highest + (scores[at * count + label] ?? 0);
        back[(at - from) * count + label] = chosen;
      }
    }
    [best, next] = [next, best];
  }
  let label = 0;
  let highest = -Infinity;
  for (let last = 0; last < count; last += 1) {
    const score = ends[last] === true ? (best[last] ?? NEVER) : NEVER * 2;
    if (score > highest) {
      highest = score;
      label = last;
    }
  }
  for (let at = to - 1; at >= from; at -= 1) {
    path[at] = label;
    label = back[(at - from) * count + label] ?? 0;
  }
}
