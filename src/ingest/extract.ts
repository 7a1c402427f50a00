import type { Draft, DraftEntity, DraftWarning } from '../graph/model/draft.ts';
import type { EntityKey } from '../graph/model/identity.ts';
import { extractedPart } from './extracted-part.ts';
import { detectLanguage, isExtracted } from './read/detect-language.ts';
import { withHistory } from './identify/history.ts';
import { outletOf } from './identify/outlet.ts';
import { recognize } from './recognize.ts';
import { localDay } from './relate/local-day.ts';
import { relate } from './relate/relate.ts';
import { splitSentences } from './sentences.ts';
import type { ArticleFacts, ReadDocument, Recognition, Recognize, Relations } from './stages.ts';

/** What an article's text gives: who is named, and what stands between them. */
export interface Extraction {
  readonly recognition: Recognition;
  readonly relations: Relations;
  readonly draft: Draft;
}

/**
 * Everything that is read out of one article: deterministic, without network, clock or database.
 * Every key of the draft is an entity of it. Of a text longer than `MAX_EXTRACTED` the beginning is read,
 * and a warning tells where the rest begins.
 */
export function extract(document: ReadDocument, facts: ArticleFacts): Draft {
  return extractParts(document, facts).draft;
}

/** As `extract`, with the stages that the draft was put together from. */
export function extractParts(
  document: ReadDocument,
  facts: ArticleFacts,
  recognizeNames: Recognize = recognize,
): Extraction {
  const language = facts.language ?? detectLanguage(document.text);
  const isRead = isExtracted(language, document.text);
  const part = extractedPart(document, splitSentences(document));
  const day = localDay(facts.publishedAt, facts.publishedOffset);
  const recognition = isRead
    ? withHistory(recognizeNames(part.document, part.sentences), day)
    : unread(part.sentences);
  const relations = isRead ? relate(part.document, recognition, facts) : UNRELATED;
  const publisher = facts.publisher === null ? null : outletOf(facts.publisher);
  return {
    recognition,
    relations,
    draft: {
      ...assemble(document, { ...facts, language }, { recognition, relations, publisher }),
      warnings: isRead ? partlyExtracted(document, part.rest) : [notExtracted(language)],
    },
  };
}

const unread = (sentences: Recognition['sentences']): Recognition => ({
  sentences,
  entities: new Map(),
  mentions: [],
});
const UNRELATED: Relations = { entities: [], mentions: [], claims: [], quotes: [], credits: [] };

const notExtracted = (language: string): DraftWarning => ({
  code: 'NOT_EXTRACTED',
  message:
    `Only English is extracted, and this is "${language}": the article is stored and found by its ` +
    'words, without mentions. Give its language as "en" where it is English.',
  start: null,
  end: null,
});

const partlyExtracted = ({ text }: ReadDocument, rest: number | null): readonly DraftWarning[] =>
  rest === null
    ? []
    : [
        {
          code: 'PARTLY_EXTRACTED',
          message:
            `Of ${text.length} characters the first ${rest} are extracted: the rest is stored and found by ` +
            'its words, without mentions. Store a long document as several articles.',
          start: rest,
          end: text.length,
        },
      ];

interface Parts extends Omit<Extraction, 'draft'> {
  readonly publisher: DraftEntity | null;
}

interface KnownFacts extends ArticleFacts {
  readonly language: string;
}

function assemble(
  document: ReadDocument,
  facts: KnownFacts,
  parts: Parts,
): Omit<Draft, 'warnings'> {
  const { recognition, relations, publisher } = parts;
  const entities = new Map<EntityKey, DraftEntity>(recognition.entities);
  // What the relations say of a named event, its date for one, is more than its name does.
  for (const entity of relations.entities) entities.set(entity.key, entity);
  if (publisher !== null && !entities.has(publisher.key)) entities.set(publisher.key, publisher);
  return {
    article: {
      url: facts.url,
      providerId: facts.providerId,
      headline: document.headline,
      standfirst: document.standfirst,
      byline: document.byline,
      language: facts.language,
      publishedAt: facts.publishedAt,
      publishedOffset: facts.publishedOffset,
      publisher: publisher?.key ?? null,
      credits: relations.credits,
      links: document.links,
    },
    text: document.text,
    blocks: document.blocks,
    entities: [...entities.values()],
    mentions: [...recognition.mentions, ...relations.mentions].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    claims: relations.claims,
    quotes: relations.quotes,
  };
}
