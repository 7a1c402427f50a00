import type { DraftEntity } from '../../../graph/model/draft.ts';
import { edtfBounds } from '../../../graph/model/edtf.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import type { ArticleFacts, ReadDocument, Sentence } from '../../stages.ts';
import type { AnsweredWindow } from './answered-window.ts';
import type { Tally } from './dropped.ts';

/** What all that a model proposes of an article is held against. */
export interface Proposing {
  readonly document: ReadDocument;
  readonly facts: ArticleFacts;
  readonly sentences: readonly Sentence[];
  readonly windows: readonly AnsweredWindow[];
  /** By key; events are added as they are found. */
  readonly entities: Map<EntityKey, DraftEntity>;
  readonly method: string;
  readonly counts: Tally;
}

const MOST_SOURCES = 4;

/** Our keys of those whom the model calls so; whom no words name is left out. */
export const keysOf = ({ keys }: AnsweredWindow, ids: readonly string[]): readonly EntityKey[] => [
  ...new Set(ids.flatMap((id) => keys.get(id) ?? [])),
];

export function backingOf(
  one: AnsweredWindow,
  { attributedTo, confidence }: { attributedTo: readonly string[]; confidence: number },
  about: EntityKey,
): { attributedTo: readonly EntityKey[]; distance: number; confidence: number } {
  const sources = keysOf(one, attributedTo)
    .filter((key) => key !== about)
    .slice(0, MOST_SOURCES);
  return {
    attributedTo: sources,
    distance: sources.length,
    confidence: Math.min(1, Math.max(0, confidence)),
  };
}

const LONGEST_TIME = 40;
const TIME = /^[\dTZXYSu.:~?%/+-]+$/u;

/** EDTF as told, null for anything else. */
export function readTime(told: string | null): string | null {
  if (told === null || told.length > LONGEST_TIME || !TIME.test(told)) return null;
  return edtfBounds(told) === null ? null : told;
}
