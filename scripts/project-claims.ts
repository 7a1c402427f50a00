/** Drops and rebuilds the ties between entities from the claims: `npm run project-claims`. */
import { readEnvironment } from '../src/config.ts';
import { openGraph } from '../src/cli/open-graph.ts';
import { createStore } from '../src/graph/store/graph-store.ts';

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const graph = await openGraph(readEnvironment(), { tell, mayJoin: true });
try {
  const ties = await createStore(graph.connection).projectClaims();
  process.stdout.write(`${ties} ties\n`);
} finally {
  await graph.close();
}
