import type { DraftEntity, DraftMention } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { ReadDocument, Recognition, Sentence } from '../stages.ts';
import { findAnniversaries, type PlacedName } from './anniversaries.ts';
import { learnNames, type DocumentNames, type Identity } from './document-names.ts';
import { gazetteer } from './gazetteer.ts';
import { describe } from './describe.ts';
import { countryMeant } from './metonym.ts';
import { nameSentence, type NamedSentence } from './named-sentence.ts';
import { resolveName } from './resolve-name.ts';
import { weigh } from './weigh.ts';

/**
 * Who and what is named where. Pure: reference data and rules alone.
 *
 * Every key that a mention bears (`entity`, `literal`) is an entity, and so is the place that an
 * entity lies in.
 */
export function recognize(document: ReadDocument, sentences: readonly Sentence[]): Recognition {
  const named = sentences.map((sentence) => nameSentence(document.text, sentence));
  const known = learnNames(named);
  const entities = new Map<EntityKey, DraftEntity>();
  const mentions: DraftMention[] = [];
  for (const sentence of named) {
    const placed = placeNames(sentence, known);
    for (const { identity, literal, start, end } of placed) {
      add(entities, describe(identity));
      if (literal !== null) addReference(entities, literal);
      mentions.push(
        mentionOf(document, sentence.sentence, { start, end, key: identity.key, literal }),
      );
    }
    const names: PlacedName[] = placed.map(({ identity, start, end }) => ({
      start,
      end,
      key: identity.key,
      name: identity.name,
    }));
    for (const found of findAnniversaries(document.text, sentence.sentence, names)) {
      add(entities, found.event);
      if (found.founding !== null) addReference(entities, found.founding);
      mentions.push(
        mentionOf(document, sentence.sentence, { ...found, key: found.event.key, literal: null }),
      );
    }
  }
  addContainers(entities);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { sentences, mentions, entities: weigh(document, entities, mentions) };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly identity: Identity;
  readonly literal: EntityKey | null;
}

function placeNames(sentence: NamedSentence, known: DocumentNames): readonly Placed[] {
  return sentence.names.flatMap((found): readonly Placed[] => {
    const identity = resolveName(sentence, found, known);
    const first = sentence.tokens[found.first];
    const last = sentence.tokens[found.last - 1];
    if (identity === null || first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const country = identity.key.startsWith('city:')
      ? countryMeant(sentence, found, identity.key)
      : null;
    const meant = country === null ? undefined : gazetteer().references.get(country)?.entity;
    return meant === undefined
      ? [{ ...span, identity, literal: null }]
      : [
          {
            ...span,
            identity: { key: meant.key, kind: meant.kind, name: meant.name },
            literal: identity.key,
          },
        ];
  });
}

function mentionOf(
  { text }: ReadDocument,
  { start: from, end: to }: Sentence,
  {
    start,
    end,
    key,
    literal,
  }: { start: number; end: number; key: EntityKey; literal: EntityKey | null },
): DraftMention {
  return {
    entity: key,
    start,
    end,
    exact: text.slice(start, end),
    sentence: { start: from, end: to },
    literal,
  };
}

function add(entities: Map<EntityKey, DraftEntity>, entity: DraftEntity): void {
  if (!entities.has(entity.key)) entities.set(entity.key, entity);
}

function addReference(entities: Map<EntityKey, DraftEntity>, key: EntityKey): void {
  const reference = gazetteer().references.get(key);
  if (reference !== undefined) add(entities, reference.entity);
}

function addContainers(entities: Map<EntityKey, DraftEntity>): void {
  for (const entity of [...entities.values()]) {
    if (entity.kind === 'PLACE' && entity.within !== null) addReference(entities, entity.within);
  }
}
