import { createHash } from 'node:crypto';
import type { EntityKey } from '../../../graph/model/identity.ts';
import { entityKey } from '../../lexicon/reference.ts';

const MAX_KEY = 512;
/** Of a participant's key, where the keys themselves are too long together. */
const DIGEST_LENGTH = 16;
/** As many digests find room; what as many and more took part in is known by its place in the text. */
export const MOST_PARTICIPANTS = 24;

/**
 * What a happening without a name is recognised by: what kind it is, when, and who took part, in
 * whatever order: `event:meeting:2025-09-29:person:a+person:b`. Where that is too long for an index,
 * each participant is told by a digest (`event:meeting:2025-09-29:~1f…+~9c…`), so that the key can
 * follow one of them that gets another.
 *
 * @param participants 1 to `MOST_PARTICIPANTS`.
 */
export function happeningKey(
  kind: string,
  date: string,
  participants: readonly EntityKey[],
): EntityKey {
  const head = `event:${kind}:${date}:`;
  const whole = head + joined(participants);
  return entityKey(whole.length <= MAX_KEY ? whole : head + joined(participants.map(digestOf)));
}

/** The key of the same happening when participants get other keys; any other key as it is. */
export function movedHappeningKey(
  key: EntityKey,
  renamed: ReadonlyMap<EntityKey, EntityKey>,
): EntityKey {
  const [, kind = '', date = '', tail = ''] = /^event:([^:]+):([^:]+):(.+)$/u.exec(key) ?? [];
  if (tail === '' || renamed.size === 0) return key;
  const parts = tail.split('+').map(entityKey);
  if (!tail.startsWith('~'))
    return parts.some((part) => renamed.has(part))
      ? happeningKey(
          kind,
          date,
          parts.map((part) => renamed.get(part) ?? part),
        )
      : key;
  const digests = new Map([...renamed].map(([from, to]) => [digestOf(from), digestOf(to)]));
  return entityKey(
    `event:${kind}:${date}:${joined(parts.map((part) => digests.get(part) ?? part))}`,
  );
}

/** Whether the key names the participant. */
export const isParticipantIn = (key: EntityKey, participant: EntityKey): boolean => {
  const tail = /^event:[^:]+:[^:]+:(.+)$/u.exec(key)?.[1] ?? '';
  const parts = tail.split('+');
  return parts.includes(participant) || parts.includes(digestOf(participant));
};

const joined = (parts: readonly string[]): string => [...new Set(parts)].toSorted().join('+');

const digestOf = (key: EntityKey): EntityKey =>
  entityKey(`~${createHash('sha256').update(key).digest('hex').slice(0, DIGEST_LENGTH)}`);
