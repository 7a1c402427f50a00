import { CallerFault } from '../../../errors.ts';
import { checkSource, MAX_JSON_DEPTH, unreadable } from '../source-limits.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Parses JSON whose depth was bounded by a walk over its characters.
 *
 * @throws {CallerFault} `LIMIT_EXCEEDED`, or `INVALID_DOCUMENT` for what is no JSON or too deep.
 */
export function parseJson(text: string): unknown {
  checkSource(text);
  if (isTooDeep(text)) throw unreadable(`The JSON is nested more than ${MAX_JSON_DEPTH} deep.`);
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    return value;
  } catch {
    throw unreadable('The document is not JSON.');
  }
}

/** As `parseJson`, null for what cannot be read: one of several records, which others may replace. */
export function tryJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof CallerFault) return null;
    throw error;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isString) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22) isString = false;
    } else if (unit === 0x22) isString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > MAX_JSON_DEPTH) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  return false;
}

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as it is, anything else as a list of one, nothing as none. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first words among a string, a number, `{"@value"}`, `{"name"}`, and lists of them. */
export function wordsIn(value: unknown): string | null {
  for (const one of listOf(value)) {
    if (typeof one === 'string' && one.trim() !== '') return one;
    if (typeof one === 'number') return String(one);
    if (!isRecord(one)) continue;
    const words = [one['@value'], one['name']].find(
      (part): part is string => typeof part === 'string' && part.trim() !== '',
    );
    if (words !== undefined) return words;
  }
  return null;
}
