import Cypher from '@neo4j/cypher-builder';
import type { Condition, TextCondition } from '../condition.ts';
import type { Rows } from '../plan/plan.ts';
import type { RowVariables } from './columns.ts';
import { cursorPredicate } from './narrow-rows.ts';
import type { HitsOf } from './hits.ts';
import type { Sort } from './print-order.ts';
import type { Source } from './source.ts';

/**
 * Gives every row its score where the rows do not begin at the hits themselves: of several full texts
 * the last one that found the row counts. Cursors speak of the score, so they come behind it.
 */
export function scoreRows(
  rows: Rows,
  source: Source,
  { score, node, edge }: RowVariables,
  hits: HitsOf,
): Cypher.With | undefined {
  if (score === null || source.score !== null) return undefined;
  const pair = new Cypher.Variable();
  const found = [...hits]
    .filter(([text]) => isWithin(rows.condition, text))
    .flatMap(([, { scored }]) => (scored === null ? [] : [scored]))
    .map((scored) =>
      Cypher.head(
        new Cypher.ListComprehension(pair)
          .in(scored)
          .where(Cypher.eq(pair.index(0), source.node))
          .map(pair.index(1)),
      ),
    )
    .toReversed();
  const kept = [node, edge].filter((name) => name !== null);
  return new Cypher.With(...kept, [firstOf(found), score]);
}

export function behindScore(rows: Rows, sort: Sort, scored: Cypher.With): Cypher.Clause {
  const cursors = cursorPredicate(rows, sort);
  return cursors === undefined ? scored : scored.where(cursors);
}

function firstOf([found, ...more]: readonly Cypher.Expr[]): Cypher.Expr {
  const zero = new Cypher.Literal(0);
  return found === undefined ? zero : Cypher.coalesce(found, ...more, zero);
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
