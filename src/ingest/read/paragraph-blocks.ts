import type { DraftBlock, DraftLink } from '../../graph/model/draft.ts';
import type { BlockRole } from '../../graph/model/vocabulary.ts';
import {
  bylineOf,
  creditStart,
  datelineOf,
  isCaption,
  isCreditLine,
  isDateLine,
  linkOf,
} from './paragraph-role.ts';

/** What the words of a paragraph tell of themselves. */
export interface ToldRole {
  readonly role: BlockRole;
  /** The names of a byline, without its "By". */
  readonly byline: string | null;
  readonly link: DraftLink | null;
}

/** The role that a paragraph's own words give it; null where they are body like any other. */
export function toldRole(text: string): ToldRole | null {
  if (isDateLine(text)) return told('DATELINE');
  const byline = bylineOf(text);
  if (byline !== null) return { role: 'BYLINE', byline, link: null };
  const link = linkOf(text);
  if (link !== null) return { role: 'LINK', byline: null, link };
  if (isCreditLine(text)) return told('CREDIT');
  return isCaption(text) ? told('CAPTION') : null;
}

const told = (role: BlockRole): ToldRole => ({ role, byline: null, link: null });

/**
 * The blocks of one paragraph, counted from its start: a place and date in front of a body and a
 * picture credit behind a caption are blocks of their own.
 */
export function blocksOf(text: string, role: BlockRole): readonly DraftBlock[] {
  const whole = [{ role, start: 0, end: text.length }];
  if (role === 'BODY') {
    const dateline = datelineOf(text);
    return dateline === null
      ? whole
      : kept([
          { role: 'DATELINE', start: 0, end: dateline.length },
          { role, start: dateline.withDash, end: text.length },
        ]);
  }
  const credit = role === 'CAPTION' ? creditStart(text) : -1;
  return credit === -1
    ? kept(whole)
    : kept([
        { role, start: 0, end: text.slice(0, credit).trimEnd().length },
        { role: 'CREDIT', start: credit, end: text.length },
      ]);
}

const kept = (blocks: readonly DraftBlock[]): readonly DraftBlock[] =>
  blocks.filter(({ start, end }) => end > start);
