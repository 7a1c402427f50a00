import type { DraftEntity } from '../../graph/model/draft.ts';
import { entityKey } from '../lexicon/reference.ts';
import { references } from '../identify/references.ts';
import type { FoundTie } from './claims.ts';
import type { Reading } from './reading.ts';

export interface FoundCommemorations {
  /** Foundings that only the anniversaries speak of. */
  readonly entities: readonly DraftEntity[];
  readonly ties: readonly FoundTie[];
}

/** An anniversary's key is its founding's with the ordinal behind it. */
export function findCommemorations(reading: Reading): FoundCommemorations {
  const entities = new Map<string, DraftEntity>();
  const ties: FoundTie[] = [];
  for (const mention of reading.mentions) {
    const event = reading.entities.get(mention.entity);
    if (event?.kind !== 'EVENT' || event.ordinal === null) continue;
    const ending = `:${event.ordinal}`;
    if (!event.key.endsWith(ending)) continue;
    const key = entityKey(event.key.slice(0, -ending.length));
    const known = reading.entities.get(key);
    const founding = known ?? references().byKey.get(key)?.entity;
    if (founding === undefined) continue;
    if (known === undefined) entities.set(key, { ...founding, salience: 0, background: true });
    ties.push({
      predicate: 'COMMEMORATES',
      subject: event.key,
      object: key,
      label: 'commemorates',
      span: { start: mention.start, end: mention.end },
      sentence: mention.sentence,
      confidence: 0.9,
      method: 'rule:anniversary-of-founding@1',
    });
  }
  return { entities: [...entities.values()], ties };
}
