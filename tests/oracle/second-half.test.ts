import { testGraphBothWays, testTrace } from '../server/graph-both-ways.ts';
import { useOracleGraph } from './graph/use-oracle-graph.ts';
import { halfOfFiles } from './load-operations.ts';
import { testRandomOperations } from './random/random-operations.ts';
import { testOracle } from './sound-oracle.ts';
import { testCoverage, testWrittenOperations } from './written-operations.ts';

// What is served afterwards is by the statements that the oracle has had planned.
const opened = useOracleGraph();
testWrittenOperations(opened, halfOfFiles(1));
testGraphBothWays(opened, halfOfFiles(1));
testTrace(opened);
testCoverage(opened);
testOracle(opened);
testRandomOperations(opened);
