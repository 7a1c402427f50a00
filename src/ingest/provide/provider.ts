import type { Draft } from '../../graph/model/draft.ts';
import type { ArticleFacts, ReadDocument } from '../stages.ts';

/**
 * What an extractor proposes of one article: every key is made by the rules of `identify`, every span
 * cuts its words out of the text. It is judged by `graph/store` like every other draft.
 */
export type Proposal = Draft;

/** Whatever reads entities, claims and quotes out of an article. */
export interface ExtractionProvider {
  /** As in the configuration: `local`. */
  readonly name: string;
  /** What its assertions tell as their method: `model:<name>@<prompt>`; the rules tell one each. */
  readonly method: string;
  /**
   * @throws ProviderFault when it cannot propose; the reason of the signal when the caller has left.
   */
  propose(document: ReadDocument, facts: ArticleFacts, signal: AbortSignal): Promise<Proposal>;
}
