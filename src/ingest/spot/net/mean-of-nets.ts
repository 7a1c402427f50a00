import type { NetInput } from './net-input.ts';
import type { Net } from './net.ts';

/**
 * Several nets over the same tables as one, whose scores are the mean of theirs. An `Error` where there is
 * none, or their labels are not as many.
 */
export function meanOfNets(nets: readonly Net[]): Net {
  const [first] = nets;
  if (first === undefined) throw new Error('a mean of nets needs a net');
  if (nets.some(({ labelCount }) => labelCount !== first.labelCount)) {
    throw new Error('nets of one mean need the same labels');
  }
  if (nets.length === 1) return first;
  const run = (input: NetInput): Float32Array => {
    const sums = first.run(input);
    for (const net of nets.slice(1)) {
      net.run(input).forEach((score, i) => {
        sums[i] = (sums[i] ?? 0) + score;
      });
    }
    return sums.map((sum) => sum / nets.length);
  };
  return { labelCount: first.labelCount, meta: first.meta, run };
}
