import type { NodeLabel } from '../../model/nodes.ts';
import type { Direction, Step } from '../declaration.ts';

const OPPOSITE: Readonly<Record<Direction, Direction>> = { out: 'in', in: 'out', both: 'both' };

/** The same way walked from its end to its beginning, which is a node of the label. */
export function reverseSteps(steps: readonly Step[], label: NodeLabel): readonly Step[] {
  return steps
    .map((step, index): Step => {
      const before = steps[index - 1];
      return {
        types: step.types,
        direction: OPPOSITE[step.direction],
        to: before?.to ?? label,
        ...(before?.only === undefined ? {} : { only: before.only }),
        ...(before?.equals === undefined ? {} : { equals: before.equals }),
        ...(before?.superseded === undefined ? {} : { superseded: before.superseded }),
      };
    })
    .toReversed();
}
