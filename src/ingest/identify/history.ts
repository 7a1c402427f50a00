import type { DraftEntity } from '../../graph/model/draft.ts';
import { edtfBounds } from '../../graph/model/edtf.ts';
import type { PublicationDay, Recognition } from '../stages.ts';
import { references } from './references.ts';

/** An event is news for so long behind its end, and what is told of it looks back from then on. */
const DAYS = 366;
const DAY = 86_400_000;

/**
 * What the reference data dates is history or news by the day of publication: the Iraq War in 2006,
 * and in 2025. Without a day all of it stays history.
 */
export function withHistory(recognition: Recognition, day: PublicationDay): Recognition {
  if (day === null) return recognition;
  const from = new Date(Date.parse(`${day}T00:00:00Z`) - DAYS * DAY).toISOString();
  const entities = [...recognition.entities].map(([key, entity]): [typeof key, DraftEntity] => {
    const known = references().byKey.get(key)?.entity;
    if (known?.kind !== 'EVENT' || known.date === null) return [key, entity];
    const ended = edtfBounds(known.date)?.latest ?? null;
    return [key, { ...entity, background: ended !== null && ended < from }];
  });
  return { ...recognition, entities: new Map(entities) };
}
