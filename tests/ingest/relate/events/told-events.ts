import type { Relations } from '../../../../src/ingest/stages.ts';
import { tell, type Cast } from '../told-story.ts';

export interface ToldEvent {
  readonly kind: string;
  readonly name: string;
  readonly key: string;
  readonly date: string | null;
  readonly background: boolean;
  /** `person:ana lima visitor`, sorted. */
  readonly roles: readonly string[];
  readonly places: readonly string[];
}

/** What a text tells of, each event with who took part and where. */
export function toldEvents(
  text: string,
  cast: Cast,
  published: string | null = '2024-05-15',
): readonly ToldEvent[] {
  return eventsOf(tell(text, cast, published));
}

export const eventsOf = ({ entities, claims }: Relations): readonly ToldEvent[] =>
  entities.flatMap((entity) => {
    if (entity.kind !== 'EVENT') return [];
    const { key, name, date, background } = entity;
    const roles = claims
      .filter(({ predicate, object }) => predicate === 'PARTICIPATED_IN' && object === key)
      .map(({ subject, label }) => `${subject} ${label}`)
      .sort();
    const places = claims.flatMap(({ predicate, subject, object }) =>
      predicate === 'OCCURRED_AT' && subject === key && object !== null ? [object] : [],
    );
    return [{ kind: entity.eventKind, name, key, date, background, roles, places }];
  });
