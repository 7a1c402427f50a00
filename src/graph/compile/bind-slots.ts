import type { ReadArguments } from './field-arguments.ts';
import type { PrintedPlan } from './print/print-plan.ts';
import type { Slot } from './print/parameters.ts';

/** Picks the values of a statement's parameters out of the arguments of one request. */
export function bindSlots(
  slots: PrintedPlan['slots'],
  args: readonly (ReadArguments | null)[],
): Readonly<Record<string, unknown>> {
  const parameters: Record<string, unknown> = {};
  for (const name in slots) {
    const slot = slots[name];
    if (slot !== undefined) parameters[name] = valueOf(slot, args[slot.ordinal]);
  }
  return parameters;
}

function valueOf(slot: Slot, args: ReadArguments | null | undefined): unknown {
  if (args === null || args === undefined || 'fault' in args)
    throw new Error('a parameter of a faulty field');
  switch (slot.kind) {
    case 'size':
      return (args.paging?.page.size ?? 0) + slot.surplus;
    case 'ids':
      return args.ids.filter(({ type }) => type === slot.type).map(({ key }) => key);
    case 'argument':
      return slot.at.reduce<unknown>(inside, args);
  }
}

function inside(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, step);
  return found;
}
