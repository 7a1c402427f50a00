import { parseArgs } from 'node:util';
import type { GraphAddress } from '../open-bench-graph.ts';

/** The database that a contender is to ask: `--uri`, `--username`, `--password`. */
export function contenderFlags(argv: readonly string[]): GraphAddress {
  const option = { type: 'string', default: '' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { uri: option, username: option, password: option },
  });
  return values;
}
