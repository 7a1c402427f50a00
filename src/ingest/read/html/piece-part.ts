import type { DraftLink } from '../../../graph/model/draft.ts';
import type { BlockRole } from '../../../graph/model/vocabulary.ts';
import type { Part } from '../compose-document.ts';
import { hasFinalStop, linkOf } from '../paragraph-role.ts';
import { toldUrl } from '../told-facts.ts';
import type { Piece } from './pieces.ts';

/** Longer than this it is no byline, no date and no credit, whatever its class says. */
const LONGEST: Readonly<Partial<Record<BlockRole, number>>> = {
  BYLINE: 200,
  DATELINE: 120,
  CREDIT: 250,
  CAPTION: 2_000,
  PULLQUOTE: 1_000,
  STANDFIRST: 800,
};
const SUBHEADING_LENGTH = 120;

/** The role that the page gives a piece of a body; null where its words must tell. */
export function roleOfPiece(piece: Piece): BlockRole | null {
  const { role, text, level } = piece;
  if (role !== null && text.length <= (LONGEST[role] ?? 0)) return role;
  if (isLinkPiece(piece)) return 'LINK';
  if (level > 0 || isBoldHeading(piece)) return 'SUBHEADING';
  return null;
}

export const partOf = (piece: Piece): Part => ({ text: piece.text, role: roleOfPiece(piece) });

/** A pointer to another article that stands alone: in a list of related ones, or by its words. */
export function isLinkPiece({ text, links, linked, isRelated }: Piece): boolean {
  if (links.length === 0) return false;
  return linkOf(text) !== null || (isRelated && linked > text.length * 0.5);
}

/** Their links lead to a profile, an archive, an agency: to nothing that the article rests on. */
const UNLINKED: readonly (BlockRole | null)[] = ['BYLINE', 'CREDIT', 'DATELINE'];

/** The links of a piece: to other articles where it is such a pointer, else to what it rests on. */
export function sourceLinks(piece: Piece, base: string | null): readonly DraftLink[] {
  if (UNLINKED.includes(roleOfPiece(piece))) return [];
  const told = linkOf(piece.text);
  const isPointer = isLinkPiece(piece);
  return piece.links.flatMap(({ title, url }) => {
    const address = toldUrl(url, base);
    if (address === null || title.trim() === '') return [];
    return [{ kind: isPointer ? (told?.kind ?? 'RELATED') : 'SOURCE', title, url: address }];
  });
}

const isBoldHeading = ({ text, bold }: Piece): boolean =>
  text.length <= SUBHEADING_LENGTH &&
  bold >= text.length * 0.9 &&
  !hasFinalStop(text) &&
  /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text);
