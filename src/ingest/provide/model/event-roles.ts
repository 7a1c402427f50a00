import type { EventKind } from '../../../graph/model/vocabulary.ts';
import { eventLexicon } from '../../relate/events/event-lexicon.ts';

/** What is said of somebody who was there, and not how. */
export const PARTICIPANT = 'participant';

interface EventWords {
  /** Every part that somebody can take in a happening. */
  readonly roles: ReadonlySet<string>;
  /** What a happening of the kind is called that has no name. */
  readonly titles: ReadonlyMap<EventKind, string>;
}

let built: EventWords | undefined;

/** The words that the rules use too, built at first use. */
export function eventWords(): EventWords {
  built ??= build();
  return built;
}

function build(): EventWords {
  const themes = [...eventLexicon().themes.values()];
  const roles = themes.flatMap(({ subject, object, other }) => [subject, object, other]);
  const titles = new Map<EventKind, string>();
  for (const { kind, title } of themes)
    if (kind !== 'OTHER' && !titles.has(kind)) titles.set(kind, title);
  return {
    roles: new Set([PARTICIPANT, ...roles].filter((role) => role !== '')),
    titles,
  };
}
