import type { DraftMention, Span } from '../../../graph/model/draft.ts';
import type { EventTheme } from '../../lexicon/event-themes.ts';

export interface EventRole {
  readonly mention: DraftMention;
  readonly role: string;
}

/** One sentence's telling of a happening. */
export interface EventTelling {
  readonly theme: EventTheme;
  /** The words that tell of it: its clause, from who did it to when. */
  readonly span: Span;
  readonly sentence: Span;
  readonly roles: readonly EventRole[];
  readonly places: readonly DraftMention[];
  /** EDTF. */
  readonly date: string | null;
  /** Of a named event that the telling speaks of: "won the World Cup". */
  readonly named: DraftMention | null;
  /** 0 to 1: how surely an editor would list it. */
  readonly weight: number;
  readonly isPlanned: boolean;
  /** "had met": before what the text tells. */
  readonly isEarlier: boolean;
  /** "the attack": told before or behind. */
  readonly isDefinite: boolean;
  /** "quake" for a tremor: what kind of disaster, where the words tell. */
  readonly matter: string | null;
  readonly method: string;
}

export const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

export const isOver = (left: Span, right: Span): boolean =>
  left.start < right.end && right.start < left.end;
