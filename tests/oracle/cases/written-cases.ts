import type { OracleGraph } from '../graph/oracle-graph.ts';
import type { Cases } from './case.ts';
import { faultCases } from './fault-cases.ts';
import { listCases } from './list-cases.ts';
import { lookupCases } from './lookup-cases.ts';
import { nestedCases } from './nested-cases.ts';
import { pagingCases } from './paging-cases.ts';
import { scoreCases } from './score-cases.ts';
import { wholeCases } from './whole-cases.ts';

/** With which variables the written operations are asked; those not named here take none. */
export function writtenCases(graph: OracleGraph): Cases {
  return {
    ...lookupCases(graph),
    ...listCases(graph),
    ...nestedCases(graph),
    ...pagingCases(graph),
    ...scoreCases(graph),
    ...wholeCases(graph),
    ...faultCases(graph),
  };
}
