import type { Trigger } from './find-triggers.ts';
import type { Frame } from './read-frame.ts';

export interface Weighed {
  readonly trigger: Trigger;
  readonly frame: Frame;
  /** Of the telling's sentence in the article, 0 for the lead. */
  readonly order: number;
}

/** How surely an editor would list what is told, 0 to 1. */
export function weighTelling({ trigger, frame, order }: Weighed): number {
  const { theme, form } = trigger;
  const isDated = frame.date !== null;
  const isBare = !isDated && frame.roles.length === 0 && frame.places.length === 0;
  const score =
    (theme.weight === 2 ? 0.1 : theme.weight === 1 ? -0.3 : -1.2) +
    (order === 0 ? 1.6 : order === 1 ? -0.2 : 0) +
    (isDated ? 1.2 : 0) +
    (frame.roles.length > 1 ? 1 : frame.roles.length === 1 ? 0.4 : 0) +
    (frame.places.length > 0 ? 0.2 : 0) +
    (form === 'noun' ? 0.1 : 0) -
    (trigger.isDefinite ? 0.5 : 0) -
    (isBare ? (form === 'noun' ? 1 : 0.5) : 0) -
    1.4;
  return 1 / (1 + Math.exp(-score));
}
