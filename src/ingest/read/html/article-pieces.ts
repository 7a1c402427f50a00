import type { PageElement, Piece } from './pieces.ts';

export interface PlacedPiece {
  readonly piece: Piece;
  readonly isBody: boolean;
  /** Inside of the element that holds the article, its pictures and boxes. */
  readonly isInArticle: boolean;
}

interface Structure {
  readonly elements: readonly PageElement[];
  readonly pieces: readonly Piece[];
}

const FRAMES = new Set(['main', 'body', 'html']);
/** A paragraph that stands alone says at least so much, in code units. */
const SHORTEST_PARAGRAPH = 60;

/**
 * Tells which pieces of a page are the body of its article, and which stand beside it.
 *
 * @param kept elements that Readability keeps.
 * @returns every piece, in order; none when the page has no body.
 */
export function articlePieces(page: Structure, kept: ReadonlySet<number>): readonly PlacedPiece[] {
  const { elements, pieces } = page;
  const isKept = keptBy(page, kept);
  const isMarked = inside(elements, ({ isBody }) => isBody);
  const isBody = pieces.map(
    (piece) =>
      !piece.isRelated &&
      (isKept(piece.element) || (isMarked[piece.element] === true && !piece.isAside)),
  );
  if (!isBody.includes(true)) {
    const isArticle = inside(elements, (element) => element.isArticle || element.name === 'main');
    const paragraphs = pieces.map(isParagraph);
    const isInside = pieces.map(
      ({ element }, at) => isArticle[element] === true && paragraphs[at] === true,
    );
    const chosen = isInside.includes(true) ? isInside : paragraphs;
    chosen.forEach((value, at) => (isBody[at] = value));
  }
  if (!isBody.includes(true)) return [];
  const frame = articleElement(
    elements,
    pieces.filter((_, at) => isBody[at]).map(({ element }) => element),
  );
  const isInFrame = inside(elements, (_, at) => at === frame);
  return pieces.map((piece, at) => ({
    piece,
    isBody: isBody[at] === true,
    isInArticle: frame === -1 || isInFrame[piece.element] === true,
  }));
}

const isParagraph = ({ text, isAside, linked, level, role }: Piece): boolean =>
  !isAside &&
  level === 0 &&
  role === null &&
  text.length >= SHORTEST_PARAGRAPH &&
  linked < text.length * 0.5;

/** For each element whether it, or one that it lies in, is such a one. */
function inside(
  elements: readonly PageElement[],
  is: (element: PageElement, at: number) => boolean,
): readonly boolean[] {
  const result: boolean[] = [];
  elements.forEach((element, at) => {
    result.push(result[element.parent] === true || is(element, at));
  });
  return result;
}

/**
 * Readability folds an element into one that holds nothing else, and the inner one then carries the
 * number of the outer.
 */
function keptBy(
  { elements, pieces }: Structure,
  kept: ReadonlySet<number>,
): (at: number) => boolean {
  const children = new Map<number, number>();
  for (const { parent } of elements) children.set(parent, (children.get(parent) ?? 0) + 1);
  const speaks = new Set(pieces.map(({ element }) => element));
  return (at) => {
    let element = at;
    while (!kept.has(element)) {
      const parent = elements[element]?.parent ?? -1;
      if (parent === -1 || speaks.has(parent) || children.get(parent) !== 1) return false;
      element = parent;
    }
    return true;
  };
}

/** The innermost element that stands for an article and holds most of the body; else one that holds it all. */
function articleElement(elements: readonly PageElement[], body: readonly number[]): number {
  const held = new Map<number, number>();
  for (const element of body) {
    for (let at = element; at !== -1; at = elements[at]?.parent ?? -1)
      held.set(at, (held.get(at) ?? 0) + 1);
  }
  const holds = (share: number, is: (element: PageElement) => boolean): number =>
    [...held]
      .filter(([at, count]) => {
        const element = elements[at];
        return element !== undefined && is(element) && count >= body.length * share;
      })
      .reduce((innermost, [at]) => Math.max(innermost, at), -1);
  const article = holds(0.5, ({ isArticle }) => isArticle);
  return article !== -1 ? article : holds(1, ({ name }) => !FRAMES.has(name) || name === 'main');
}
