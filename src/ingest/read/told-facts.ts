import { paragraphText } from './paragraph-text.ts';

const MAX_URL = 2_048;
const MAX_NAME = 512;
const MAX_LANGUAGE = 35;

/** An absolute http or https address as documents give it, else null. */
export function toldUrl(
  value: string | null | undefined,
  base: string | null = null,
): string | null {
  const text = value?.trim() ?? '';
  if (text === '' || text.length > MAX_URL || !text.isWellFormed()) return null;
  const url = URL.parse(text, base ?? undefined);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.href.length > MAX_URL ? null : url.href;
}

/** A name of at most 512 code units, else null. */
export function toldName(value: string | null | undefined): string | null {
  const text = paragraphText(value ?? '');
  return text === '' || text.length > MAX_NAME || !text.isWellFormed() ? null : text;
}

/** An id of the provider's own, kept as it is written. */
export function toldId(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  return text === '' || text.length > MAX_URL || !text.isWellFormed() ? null : text;
}

/** A BCP 47 tag in its canonical form: `en_us` is `en-US`. */
export function toldLanguage(value: string | null | undefined): string | null {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  if (tag.length < 2 || tag.length > MAX_LANGUAGE) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
