import { tryJson } from '../json/parse-json.ts';

/** What a page says of itself outside of its text. */
export interface PageHead {
  readonly title: string | null;
  /** `og:title`, `author`, `article:published_time`: names in lower case, the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
  /** Values of its JSON-LD scripts that could be parsed. */
  readonly jsonLd: readonly unknown[];
  /** `datetime` of the first `<time>` that is marked as the date of publication, else of any. */
  readonly time: string | null;
}

const MAX_SCRIPTS = 20;

/** Gathers what a page says of itself from what happens in its markup. */
export class HeadCollector {
  readonly #meta = new Map<string, string>();
  readonly #jsonLd: unknown[] = [];
  #title: string | null = null;
  #canonical: string | null = null;
  #base: string | null = null;
  #language: string | null = null;
  #time: string | null = null;
  #published: string | null = null;
  #inside: 'title' | 'json-ld' | null = null;
  #words: string[] = [];

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const value = (attribute: string): string | null => attributes.get(attribute) ?? null;
    if (name === 'html') this.#language ??= value('lang') ?? value('xml:lang');
    else if (name === 'base') this.#base ??= value('href');
    else if (name === 'title' && this.#title === null) this.#begin('title');
    else if (name === 'link' && /\bcanonical\b/iu.test(value('rel') ?? ''))
      this.#canonical ??= value('href');
    else if (name === 'script' && /^application\/ld\+json/iu.test(value('type')?.trim() ?? ''))
      this.#begin('json-ld');
    else if (name === 'time') {
      this.#time ??= value('datetime');
      if (attributes.has('pubdate')) this.#published ??= value('datetime');
    }
    this.#readMeta(name, value);
  }

  #readMeta(name: string, value: (attribute: string) => string | null): void {
    const content = value('content') ?? (name === 'meta' ? null : value('datetime'));
    const keys = [value('itemprop')];
    if (name === 'meta') keys.push(value('property'), value('name'), value('http-equiv'));
    if (content === null || content.trim() === '') return;
    for (const key of keys) {
      const lower = key?.trim().toLowerCase() ?? '';
      if (lower !== '' && !this.#meta.has(lower)) this.#meta.set(lower, content);
    }
  }

  close(name: string): void {
    if (this.#inside === 'title' && name === 'title') {
      this.#title = this.#words.join('').trim();
      this.#inside = null;
    } else if (this.#inside === 'json-ld' && name === 'script') {
      const value = this.#jsonLd.length < MAX_SCRIPTS ? readScript(this.#words.join('')) : null;
      if (value !== null) this.#jsonLd.push(value);
      this.#inside = null;
    }
  }

  text(words: string): void {
    if (this.#inside !== null) this.#words.push(words);
  }

  end(): PageHead {
    return {
      title: this.#title,
      meta: this.#meta,
      canonical: this.#canonical,
      base: this.#base,
      language: this.#language,
      jsonLd: this.#jsonLd,
      time: this.#published ?? this.#time,
    };
  }

  #begin(inside: 'title' | 'json-ld'): void {
    this.#inside = inside;
    this.#words = [];
  }
}

/** Editors' systems wrap their JSON-LD in comments and CDATA sections. */
const readScript = (text: string): unknown =>
  tryJson(
    text
      .replace(/^\s{0,99}(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[)/u, '')
      .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\]\]>)\s{0,99}$/u, ''),
  );
