import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Less than this, in code units, and Readability looks again with looser rules. */
const CHAR_THRESHOLD = 250;
const MARK = 'data-dateline';
/**
 * Which elements of a page hold the words of its article, as Readability judges. It flattens what it
 * keeps, so it is asked only what it keeps: every element carries its number through.
 *
 * @param html markup that `scanMarkup` went through before: nothing here bounds its depth or size.
 * @param isWhole the page has `<html>` with a `<body>` in it; others are put into one.
 * @returns numbers of elements in document order.
 */
export function keptElements(html: string, isWhole: boolean): ReadonlySet<number> {
  try {
    return judged(html, isWhole);
  } catch {
    // Both are written for pages that browsers have mended: on a tree that no browser would build
    // they may stumble. Then nobody judges, and the reader goes by the structure alone.
    return new Set();
  }
}

function judged(html: string, isWhole: boolean): ReadonlySet<number> {
  const shell = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(shell);
  let number = isWhole ? 0 : -SHELL_ELEMENTS;
  for (const element of document.querySelectorAll('*')) {
    element.setAttribute(MARK, String(number));
    number += 1;
  }
  const kept = new Set<number>();
  new Readability(document, {
    charThreshold: CHAR_THRESHOLD,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (root) => gather(root, -1, kept),
  }).parse();
  return kept;
}

/** `<html>`, `<head>` and `<body>` of the shell. */
const SHELL_ELEMENTS = 3;

/** The marks above words. The depth was bounded before. */
function gather(node: Node, above: number, kept: Set<number>): void {
  if (node.nodeName === '#text') {
    if (above >= 0 && (node.textContent ?? '').trim() !== '') kept.add(above);
    return;
  }
  const under = isElement(node) ? Number(node.getAttribute(MARK) ?? above) : above;
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    gather(child, under, kept);
}

const isElement = (node: Node): node is Element => 'getAttribute' in node;
