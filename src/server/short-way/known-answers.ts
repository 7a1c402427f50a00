import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DocumentCache } from '../document-caches.ts';

/**
 * The `data` of one operation as a whole, ready to be printed; null where only ordinary execution can
 * answer. Faults are null too: ordinary execution tells them where they belong.
 */
export type DirectAnswer<C> = (
  context: C,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>> | null>;

/** null for an operation that is executed field by field; cheap, since every request asks. */
export type FindDirectAnswer<C> = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
) => DirectAnswer<C> | null;

export interface KnownAnswer<C> {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly answer: DirectAnswer<C>;
}

/**
 * What Yoga has answered as a whole before: the operation was parsed, within the limits and valid. It
 * is known as long as its parsed document is kept.
 */
export interface KnownAnswers<C> {
  add(known: KnownAnswer<C>, operationName: string | null): void;
  find(text: string, operationName: string | null): KnownAnswer<C> | null;
  /** How Yoga has labelled such an answer for this `accept` header (null for none). */
  addMediaType(accept: string | null, contentType: string): void;
  mediaType(accept: string | null): string | null;
}

/** Clients send a handful of them; the rest is made up. */
const MAX_ACCEPT_HEADERS = 100;
const MAX_ACCEPT_LENGTH = 500;

const PLAIN_JSON = /^application\/(graphql-response\+)?json(;|$)/u;

export function knownAnswers<C>(documents: DocumentCache): KnownAnswers<C> {
  const byDocument = new WeakMap<DocumentNode, Map<string | null, KnownAnswer<C>>>();
  const mediaTypes = new LRUCache<string, string>({ max: MAX_ACCEPT_HEADERS });

  return {
    add(known, operationName) {
      const byName = byDocument.get(known.document) ?? new Map<string | null, KnownAnswer<C>>();
      byDocument.set(known.document, byName.set(operationName, known));
    },
    find(text, operationName) {
      const document = documents.get(text);
      return (document && byDocument.get(document)?.get(operationName)) ?? null;
    },
    addMediaType(accept, contentType) {
      const key = accept ?? '';
      // Events and parts frame the answer: only plain JSON can be sent as it is.
      if (!PLAIN_JSON.test(contentType)) return;
      if (key.length <= MAX_ACCEPT_LENGTH) mediaTypes.set(key, contentType);
    },
    mediaType: (accept) => mediaTypes.get(accept ?? '') ?? null,
  };
}
