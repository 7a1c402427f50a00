import Cypher from '@neo4j/cypher-builder';
import type { Condition, TextCondition } from '../condition.ts';
import type { Rows } from '../plan/plan.ts';
import { conjuncts } from './choose-anchor.ts';
import type { RowVariables } from './columns.ts';
import type { HitsOf } from './hits.ts';
import { appendSteps } from './match-steps.ts';
import { cursorPredicate } from './narrow-rows.ts';
import type { Sort } from './print-order.ts';
import type { Source } from './source.ts';

export interface Scoring {
  readonly rows: Rows;
  readonly source: Source;
  readonly variables: RowVariables;
  readonly sort: Sort;
  readonly hits: HitsOf;
  /** What the search for the rows sees of what lies around it. */
  readonly imports: readonly Cypher.Variable[];
}

/** Whether rows are sorted by a score that they do not come with. */
export function needsScore({ source, variables }: Pick<Scoring, 'source' | 'variables'>): boolean {
  return variables.score !== null && source.score === null;
}

/**
 * Gives every row its score: of several full texts the last one that found it counts. The rows are
 * gathered and asked for membership by each hit, which is a look-up in a set; to look for its hit from
 * each row would walk all hits as often as there are rows.
 */
export function scoreRows(found: Cypher.Clause, scoring: Scoring): Cypher.Clause {
  const { rows, source, variables, sort, imports } = scoring;
  const { node, start } = source;
  const { score, edge } = variables;
  if (score === null) throw new Error('rows that nothing is sorted by');
  const all = new Cypher.Variable();
  const pair = new Cypher.Variable();
  const gathered = new Cypher.Return([Cypher.collect(node).distinct(), all]);
  const { bound, pairs } = scoredPairs(scoring, all);
  const kept = edge === null || start === null ? [] : [start];
  const scored = new Cypher.With(...kept, [pair.index(0), node], [pair.index(1), score]);
  const cursors = cursorPredicate(rows, sort);
  return Cypher.utils.concat(
    new Cypher.Call(Cypher.utils.concat(found, gathered), [...imports]),
    bound,
    new Cypher.Unwind([pairs, pair]),
    scored,
    edge === null ? undefined : matchEdge(scoring, edge),
    // Cursors speak of the score, so they come behind it.
    cursors === undefined ? undefined : new Cypher.With('*').where(cursors),
  );
}

/** Rows with their scores, as pairs: those of the last text first, at the end those of none. */
function scoredPairs(
  { rows, hits }: Scoring,
  all: Cypher.Variable,
): { readonly bound: Cypher.Clause | undefined; readonly pairs: Cypher.Expr } {
  const texts = [...hits]
    .filter(([text]) => isWithin(rows.condition, text))
    .flatMap(([text, { scored }]) => (scored === null ? [] : [{ text, scored }]))
    .toReversed();
  const certain = new Set<unknown>(conjuncts(rows.condition, []).map(({ leaf }) => leaf));
  const [last] = texts;
  const isCertain = last !== undefined && certain.has(last.text);
  const asked = isCertain ? [last] : texts;
  const targets = asked.map(({ scored }) => ({ scored, found: new Cypher.Variable() }));
  const lists = targets.map(({ scored }, index) => {
    const hit = new Cypher.Variable();
    const own = hit.index(0);
    const later = targets.slice(0, index).map(({ found }) => Cypher.not(Cypher.in(own, found)));
    const isRow = Cypher.and(Cypher.in(own, all), ...later);
    return new Cypher.ListComprehension(hit).in(scored).where(isRow);
  });
  const [first, ...more] = isCertain ? lists : [...lists, unscored(all, targets)];
  if (first === undefined) throw new Error('no rows to score');
  const pairs = more.reduce<Cypher.Expr>((sum, list) => Cypher.plus(sum, list), first);
  if (isCertain) return { bound: undefined, pairs };
  const bound = targets.map(({ scored, found }): [Cypher.Expr, Cypher.Variable] => {
    const hit = new Cypher.Variable();
    return [new Cypher.ListComprehension(hit).in(scored).map(hit.index(0)), found];
  });
  return { bound: bound.length === 0 ? undefined : new Cypher.With('*', ...bound), pairs };
}

function unscored(
  all: Cypher.Variable,
  targets: readonly { readonly found: Cypher.Variable }[],
): Cypher.ListComprehension {
  const row = new Cypher.Variable();
  const isNone = Cypher.and(...targets.map(({ found }) => Cypher.not(Cypher.in(row, found))));
  const list = new Cypher.ListComprehension(row).in(all);
  const pair = new Cypher.List([row, new Cypher.Literal(0)]);
  return (isNone === undefined ? list : list.where(isNone)).map(pair);
}

/** The edge of a row is found again from its two ends. */
function matchEdge({ rows, source }: Scoring, edge: Cypher.Relationship): Cypher.Clause {
  const { node, start } = source;
  if (rows.begin.kind !== 'record' || start === null) throw new Error('an edge without a start');
  const pattern = new Cypher.Pattern(start);
  return new Cypher.Match(appendSteps(pattern, rows.path.steps, { node, edge }, rows.path.edge));
}

function isWithin(condition: Condition, text: TextCondition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.some((part) => isWithin(part, text));
    case 'none':
      return isWithin(condition.condition, text);
    case 'matching':
      return isWithin(condition.value, text);
    default:
      return condition === text;
  }
}
