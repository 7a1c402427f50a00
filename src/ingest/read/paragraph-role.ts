import type { LinkKind } from '../../graph/model/vocabulary.ts';

/** Every pattern is anchored and bounded: hostile text costs no more than its length. */
const SEPARATOR = /^(?:[-–—_*=~•·#]\s{0,3}){1,60}$/u;
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.?|April|Apr\\.?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DATE_LINE = new RegExp(
  `^(?:${DAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?$`,
  'u',
);
const BYLINE = /^(?:By|BY) (\p{Lu}[^\n]{1,119})$/u;
const LINK =
  /^(read more|read also|read|see also|related|more|also read)\s{0,3}:\s{0,3}(\S[^\n]{0,511})$/iu;
const CAPTION =
  /^(?:(?:in|on) (?:this|the|an?) [^.\n]{0,60}?\b(?:image|photo|photograph|picture|video)\b|this [^.\n]{0,40}?\b(?:image|photo|photograph|picture)\b|(?:file|handout) (?:photo|image|picture)\b|(?:photo|image|picture|caption)s?\s{0,2}:)/iu;
const CREDIT_LINE =
  /^(?:photo|image|picture|credit|source)s?(?: (?:by|credit|courtesy of))?\s{0,2}:\s/iu;
const CREDIT_WORDS =
  /\/|\b(?:via|AP|AFP|Reuters|Getty|Xinhua|Yonhap|KCNA|File|Photo|Handout|Pool|EPA|Courtesy|Images)\b/u;
const MAX_CREDIT = 160;
const NAMED_CREDIT =
  /[.!?…"”’)] ((?:Photo(?:graph)?|Picture|Image|Credit)s?(?: (?:credit|by|courtesy of))?: \S.{0,120})$/u;
const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, \\p{Lu}[\\p{L}.'’ ]{1,30})?(?:, ${MONTH} \\d{1,2}(?:,? \\d{4})?)?(?: \\([^()\\n]{2,40}\\))?)\\s{0,2}(?:--|[—–-])\\s{1,3}(?=\\S)`,
  'u',
);

export const isSeparator = (text: string): boolean => SEPARATOR.test(text);
export const isDateLine = (text: string): boolean => text.length < 60 && DATE_LINE.test(text);
export const isCaption = (text: string): boolean => CAPTION.test(text);
export const isCreditLine = (text: string): boolean => text.length < 120 && CREDIT_LINE.test(text);
export const hasFinalStop = (text: string): boolean =>
  /[.!?…:;,]["”’')\]]{0,3}$/u.test(text.slice(-6));

/** The names of a byline, without its "By". */
export function bylineOf(text: string): string | null {
  const names = BYLINE.exec(text)?.[1];
  return names !== undefined && !/[.!?]$/u.test(names) && names.split(' ').length <= 14
    ? names
    : null;
}

/** A pointer to another article that stands as a paragraph of its own. */
export function linkOf(text: string): { kind: LinkKind; title: string; url: string | null } | null {
  const match = LINK.exec(text);
  const label = match?.[1];
  const title = match?.[2];
  if (label === undefined || title === undefined) return null;
  const url = /https?:\/\/[^\s<>"]{1,2000}/u.exec(title)?.[0] ?? null;
  const words = url === null ? title : title.replace(url, '').trim();
  const kind = /^(?:see|related)/iu.test(label) ? 'RELATED' : 'READ_MORE';
  return { kind, title: words === '' ? title : words, url };
}

/** Length of "PYONGYANG, Oct 1 (KCNA)" at a paragraph's start and of the dash behind it. */
export function datelineOf(text: string): { length: number; withDash: number } | null {
  const match = DATELINE.exec(text.slice(0, 200));
  const line = match?.[1]?.trimEnd();
  if (match === null || line === undefined) return null;
  const city = /^[^,(]*/u.exec(line)?.[0].trim() ?? '';
  const isMarked = line.includes('(') || new RegExp(MONTH, 'u').test(line.slice(city.length));
  return isMarked || (city.length > 2 && city === city.toUpperCase())
    ? { length: line.length, withDash: match[0].length }
    : null;
}

/** Where the picture credit at the end of a caption begins, in brackets or behind "Photo:"; -1 without one. */
export function creditStart(text: string): number {
  // Looked for near the end alone, whatever a page calls a caption.
  const from = Math.max(0, text.length - MAX_CREDIT);
  const named = NAMED_CREDIT.exec(text.slice(from));
  if (named?.[1] !== undefined) return from + named.index + named[0].length - named[1].length;
  if (!/\)\.?$/u.test(text.slice(-2))) return -1;
  const open = text.lastIndexOf('(');
  return open > 0 && text.length - open < 200 && CREDIT_WORDS.test(text.slice(open)) ? open : -1;
}
