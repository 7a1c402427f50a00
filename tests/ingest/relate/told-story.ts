import type { DraftBlock, DraftEntity, DraftMention } from '../../../src/graph/model/draft.ts';
import type { EntityKey } from '../../../src/graph/model/identity.ts';
import type { BlockRole } from '../../../src/graph/model/vocabulary.ts';
import { entityKey } from '../../../src/ingest/lexicon/reference.ts';
import { relate } from '../../../src/ingest/relate/relate.ts';
import { splitSentences } from '../../../src/ingest/sentences.ts';
import type {
  ArticleFacts,
  ReadDocument,
  Recognition,
  Relations,
} from '../../../src/ingest/stages.ts';

const base = (key: string, name: string) => ({
  key: entityKey(key),
  name,
  scope: 'graph' as const,
  names: [],
  externalIds: [],
  salience: 0.5,
  background: false,
});

const place = { latitude: null, longitude: null, within: null };

export const person = (name: string): DraftEntity => ({
  ...base(`person:${name.toLowerCase()}`, name),
  kind: 'PERSON',
});
export const agency = (name: string): DraftEntity => ({
  ...base(`org:${name.toLowerCase()}`, name),
  kind: 'ORGANIZATION',
  organizationKind: 'NEWS_AGENCY',
});
export const body = (name: string): DraftEntity => ({
  ...base(`org:${name.toLowerCase()}`, name),
  kind: 'ORGANIZATION',
  organizationKind: 'OTHER',
});
export const country = (code: string, name: string): DraftEntity => ({
  ...base(`country:${code}`, name),
  ...place,
  kind: 'PLACE',
  placeKind: 'COUNTRY',
  countryCode: code,
});
export const city = (name: string): DraftEntity => ({
  ...base(`city:${name.toLowerCase()}`, name),
  ...place,
  kind: 'PLACE',
  placeKind: 'CITY',
  countryCode: null,
});
export const anniversary = (key: string, ordinal: number, date: string): DraftEntity => ({
  ...base(key, `${ordinal}th anniversary`),
  kind: 'EVENT',
  eventKind: 'ANNIVERSARY',
  date,
  ordinal,
});

/** Surfaces of the text with what they name. */
export type Cast = Readonly<Record<string, DraftEntity>>;

export interface Story {
  readonly document: ReadDocument;
  readonly recognition: Recognition;
  readonly facts: ArticleFacts;
}

/** A document of one block a line; one in brackets is a picture credit. */
export function makeStory(text: string, cast: Cast, published: string | null): Story {
  const blocks: DraftBlock[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const role: BlockRole = line.startsWith('(') ? 'CREDIT' : 'BODY';
    if (line !== '') blocks.push({ role, start, end: start + line.length });
    start += line.length + 1;
  }
  const document: ReadDocument = {
    text,
    blocks,
    headline: 'A story',
    standfirst: null,
    byline: null,
    links: [],
  };
  const sentences = splitSentences(document);
  const entities = new Map<EntityKey, DraftEntity>();
  const mentions: DraftMention[] = [];
  const surfaces = Object.keys(cast).sort((left, right) => right.length - left.length);
  for (const surface of surfaces) {
    const entity = cast[surface];
    if (entity === undefined) continue;
    for (let at = text.indexOf(surface); at !== -1; at = text.indexOf(surface, at + 1)) {
      const end = at + surface.length;
      const sentence = sentences.find((each) => each.start <= at && end <= each.end);
      if (sentence === undefined || mentions.some((other) => at < other.end && other.start < end))
        continue;
      entities.set(entity.key, entity);
      mentions.push({
        start: at,
        end,
        exact: surface,
        sentence,
        entity: entity.key,
        literal: null,
      });
    }
  }
  mentions.sort((left, right) => left.start - right.start);
  const facts: ArticleFacts = {
    url: null,
    providerId: null,
    publishedAt: published === null ? null : `${published}T12:00:00Z`,
    publishedOffset: null,
    publisher: null,
    language: 'en',
  };
  return { document, recognition: { sentences, entities, mentions }, facts };
}

export function tell(text: string, cast: Cast, published: string | null = '2024-05-15'): Relations {
  const { document, recognition, facts } = makeStory(text, cast, published);
  return relate(document, recognition, facts);
}
