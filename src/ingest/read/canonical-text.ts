import { CallerFault } from '../../errors.ts';

/** UTF-16 code units; more is no article. */
export const MAX_TEXT_LENGTH = 1_000_000;

const ARGUMENT = ['input', 'document'] as const;
const LONE_SURROGATE = /\p{Cs}/u;
const CONTROLS = /[\u0001-\u0008\u000b\u000e-\u001f\u007f\ufffd]/gu;

/** More control characters than this share of the text, and it is no text. */
const CONTROL_SHARE = 0.01;

/**
 * The text as everything after reading sees it: NFC, `\n` line ends, no byte order mark.
 *
 * @throws {CallerFault} `LIMIT_EXCEEDED` over `MAX_TEXT_LENGTH`; `INVALID_DOCUMENT` when nothing is
 * in it, when it is binary, and when half of a character is missing.
 */
export function canonicalText(raw: string): string {
  if (raw.length > MAX_TEXT_LENGTH) {
    throw new CallerFault(
      'LIMIT_EXCEEDED',
      `The text has ${raw.length} characters; at most ${MAX_TEXT_LENGTH} are taken. Send the article alone.`,
      ARGUMENT,
    );
  }
  if (LONE_SURROGATE.test(raw)) {
    throw invalid('The text holds half of a surrogate pair. Send well-formed Unicode.');
  }
  const text = raw
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
  if (text.trim() === '') throw invalid('The text is empty. Send the words of an article.');
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (text.includes('\0') || controls > Math.max(4, text.length * CONTROL_SHARE)) {
    throw invalid('The text looks like binary data. Send plain text in UTF-8.');
  }
  if (text.length > MAX_TEXT_LENGTH) {
    throw new CallerFault('LIMIT_EXCEEDED', 'The text is too long once composed.', ARGUMENT);
  }
  return text;
}

const invalid = (message: string): CallerFault =>
  new CallerFault('INVALID_DOCUMENT', message, ARGUMENT);

/** What composes as one: a base with its marks, jamo of one syllable, a line end. */
const COMPOSED = /\r\n|[^\p{M}][\p{M}\u1160-\u11ff]*|\p{M}+/gu;

/**
 * Where the characters of a canonical text stood in the text as given.
 *
 * @returns a table with one entry more than the canonical text has code units: `table[offset]` is
 * the offset in `raw`. Inside of a composed character it points at the character's start.
 */
export function originalOffsets(raw: string): Uint32Array {
  const text = canonicalText(raw);
  const table = new Uint32Array(text.length + 1);
  let at = 0;
  for (const match of raw.matchAll(COMPOSED)) {
    const piece = match[0];
    const composed = piece.startsWith('\r')
      ? piece.replace(/\r\n?/gu, '\n')
      : match.index === 0 && piece.startsWith('\ufeff')
        ? piece.slice(1).normalize('NFC')
        : piece.normalize('NFC');
    // Where nothing changed, a pair of surrogates keeps an offset for each half.
    const unchanged = composed === piece;
    for (let unit = 0; unit < composed.length && at < text.length; unit += 1) {
      table[at] = match.index + (unchanged ? unit : 0);
      at += 1;
    }
  }
  table[text.length] = raw.length;
  return table;
}
