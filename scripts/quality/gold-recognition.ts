import type { DraftEntity, DraftMention } from '../../src/graph/model/draft.ts';
import type { EntityKey } from '../../src/graph/model/identity.ts';
import type { EntityKind } from '../../src/graph/model/vocabulary.ts';
import { entityKey } from '../../src/ingest/lexicon/reference.ts';
import { entityNamed } from '../../src/ingest/identify/describe.ts';
import { wordsOf } from '../../src/ingest/identify/name-words.ts';
import { references } from '../../src/ingest/identify/references.ts';
import { foldName } from '../../src/ingest/lexicon/fold-name.ts';
import type { NamedSpan, Recognition, Sentence } from '../../src/ingest/stages.ts';
import type { GoldLine } from './gold-set.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'PERSON',
  ORG: 'ORGANIZATION',
  LOC: 'PLACE',
  EVENT: 'EVENT',
};

/** The gold namings as the extractor's own stage would hand them on, without who they are. */
export const goldSpans = (line: GoldLine): readonly NamedSpan[] =>
  line.mentions.flatMap(({ start, end, type }) => {
    const kind = KINDS[type];
    return kind === undefined ? [] : [{ start, end, kind, confidence: 1 }];
  });

/** The gold namings and clusters: what the stages behind recognition make of names known to be right. */
export function goldRecognition(line: GoldLine, sentences: readonly Sentence[]): Recognition {
  const names = new Map(line.entities?.map(({ id, name }) => [id, name]));
  const entities = new Map<EntityKey, DraftEntity>();
  const mentions: DraftMention[] = [];
  for (const { start, end, type, entity, literal } of line.mentions) {
    const kind = KINDS[type];
    if (kind === undefined || entity === undefined) continue;
    const key = entityKey(entity);
    const exact = line.text.slice(start, end);
    const name = names.get(entity) ?? exact;
    const before = entities.get(key);
    if (before === undefined || !isReference(before)) {
      entities.set(key, { ...described(kind, name, exact), key, name });
    }
    const literalKey = literal === undefined ? null : entityKey(literal);
    if (literalKey !== null && !entities.has(literalKey)) {
      entities.set(literalKey, {
        ...described('PLACE', exact, exact),
        key: literalKey,
        name: exact,
      });
    }
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    mentions.push({
      start,
      end,
      exact,
      entity: key,
      literal: literalKey,
      sentence: { start: sentence?.start ?? start, end: Math.max(sentence?.end ?? end, end) },
    });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { sentences, entities, mentions };
}

const isReference = (entity: DraftEntity): boolean => entity.externalIds.length > 0;

function described(kind: EntityKind, name: string, surface: string): DraftEntity {
  const entity = known(kind, name) ?? known(kind, surface) ?? entityNamed(kind, name);
  // The place that it lies in is no entity of the gold.
  return entity.kind === 'PLACE' ? { ...entity, within: null } : entity;
}

const known = (kind: EntityKind, name: string): DraftEntity | undefined =>
  references().named(kind, wordsOf(foldName(name)))[0]?.entity;
