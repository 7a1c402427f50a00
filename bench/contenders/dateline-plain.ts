/** Dateline read field by field, rows of one kind fetched together. */
import { plainGraph } from '../../src/graph/pothos/plain-graph.ts';
import { serveDateline } from './serve-dateline.ts';

await serveDateline(process.argv.slice(2), { readGraph: plainGraph });
