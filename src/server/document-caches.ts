import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * Characters of all the texts that a cache keeps. A parsed document takes up to 210 bytes for each
 * (measured on one-letter fields), so the worst that strangers can fill the cache with is 60 MB.
 */
const MAX_CHARACTERS = 300_000;

const boundedByText = <V extends object>(most: number): LRUCache<string, V> =>
  new LRUCache<string, V>({
    max: most,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (_value, text) => Math.max(1, text.length),
  });

export type DocumentCache = Pick<LRUCache<string, DocumentNode>, 'get' | 'set'>;

/** Parsed documents by their exact text; what was used least goes first. */
export const documentCache = (): DocumentCache => boundedByText<DocumentNode>(1_000);

/** Texts that do not parse, with their errors. */
export const syntaxErrorCache = (): Pick<LRUCache<string, object>, 'get' | 'set'> =>
  boundedByText<object>(100);
