import { testGraphBothWays } from '../server/graph-both-ways.ts';
import { useOracleGraph } from './graph/use-oracle-graph.ts';
import { halfOfFiles } from './load-operations.ts';
import { testWrittenOperations } from './written-operations.ts';

// What is served afterwards is by the statements that the oracle has had planned.
const opened = useOracleGraph();
testWrittenOperations(opened, halfOfFiles(0));
testGraphBothWays(opened, halfOfFiles(0));
