import type { Draft } from '../../../src/graph/model/draft.ts';
import { extract } from '../../../src/ingest/extract.ts';
import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';

/** The draft of a plain text as it is extracted, without any graph. */
export const draftOf = (text: string, url: string | null = null): Draft =>
  extract(readPlainText({ text }), {
    url,
    providerId: null,
    publishedAt: '2025-10-01T00:00:00Z',
    publishedOffset: null,
    publisher: 'Harbour Gazette',
    language: 'en',
  });
