import type { GraphConnection } from '../run/connection.ts';
import { ingestArticle, type IngestRequest, type IngestResult } from './ingest-article.ts';
import { previewDraft, type Preview, type PreviewRequest } from './preview-draft.ts';
import { projectClaims } from './project-claims.ts';
import { retractArticle, type RetractRequest, type RetractResult } from './retract-article.ts';

/** All that changes the graph; each call is one transaction that can be repeated. */
export interface GraphStore {
  /** Stores an article, or a new text of it; the same text again is `UNCHANGED`. */
  ingest(request: IngestRequest): Promise<IngestResult>;
  /** The draft as it would be stored, and which of its entities are known. */
  preview(request: PreviewRequest): Promise<Preview>;
  /** Takes back an article with all that rests on it alone. */
  retract(request: RetractRequest): Promise<RetractResult>;
  /** Drops and rebuilds the projected ties; answers how many there are. */
  projectClaims(): Promise<number>;
}

export function createStore(connection: GraphConnection): GraphStore {
  return {
    ingest: (request) => ingestArticle(connection, request),
    preview: (request) => previewDraft(connection, request),
    retract: (request) => retractArticle(connection, request),
    projectClaims: () => projectClaims(connection),
  };
}
