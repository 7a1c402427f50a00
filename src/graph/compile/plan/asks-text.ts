import { textConditions } from '../condition.ts';
import type { SelectedObject } from '../selection.ts';
import type { Planning } from './planning.ts';

/** Whether a full text filters something below an object. */
export function asksText(planning: Planning, { types }: SelectedObject): boolean {
  return [...types.values()].flat().some(({ ordinal, selected }) => {
    const args = planning.args[ordinal];
    if (args !== undefined && 'condition' in args && textConditions(args.condition).length > 0)
      return true;
    return selected !== null && asksText(planning, selected);
  });
}
