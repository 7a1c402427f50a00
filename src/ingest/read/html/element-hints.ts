import type { BlockRole } from '../../../graph/model/vocabulary.ts';

/** What an element tells of the words in it, whatever it looks like. */
export interface ElementHint {
  readonly role: BlockRole | null;
  /** Not of this article: navigation, advertisements, what others wrote. */
  readonly isAside: boolean;
  /** A list of other articles. */
  readonly isRelated: boolean;
  /** Nobody sees it. */
  readonly isHidden: boolean;
}

const NONE: ElementHint = { role: null, isAside: false, isRelated: false, isHidden: false };

/** Attribute values longer than this are data, not names. */
const MAX_ATTRIBUTE = 500;

const ROLES: readonly (readonly [BlockRole, ReadonlySet<string>])[] = [
  ['PULLQUOTE', new Set(['pullquote', 'pull-quote', 'pulled-quote', 'quote-pull'])],
  ['CREDIT', new Set(['credit', 'credits', 'photographer', 'photo-by', 'copyright'])],
  ['CAPTION', new Set(['caption', 'cutline', 'figcaption'])],
  ['BYLINE', new Set(['byline', 'bylines', 'author', 'authors', 'writer', 'writers'])],
  [
    'DATELINE',
    new Set([
      'dateline',
      'date',
      'datetime',
      'timestamp',
      'pubdate',
      'published',
      'publish',
      'updated',
    ]),
  ],
  [
    'STANDFIRST',
    new Set([
      'standfirst',
      'dek',
      'deck',
      'strapline',
      'subtitle',
      'subheadline',
      'sub-headline',
      'sub-title',
      'excerpt',
      'abstract',
      'summary',
    ]),
  ],
];

const RELATED = new Set([
  'related',
  'recommended',
  'read-more',
  'see-also',
  'more-on',
  'recirculation',
]);
const ASIDE = new Set([
  'nav',
  'navbar',
  'navigation',
  'menu',
  'breadcrumb',
  'breadcrumbs',
  'share',
  'sharing',
  'social',
  'newsletter',
  'subscribe',
  'subscription',
  'signup',
  'sign-up',
  'comment',
  'comments',
  'ad',
  'ads',
  'advert',
  'adverts',
  'advertisement',
  'cookie',
  'cookies',
  'consent',
  'sponsor',
  'sponsored',
  'paywall',
  'popup',
  'modal',
  'promo',
  'tags',
  'footer',
  'sidebar',
  'rail',
  'toolbar',
]);
const HIDDEN = new Set(['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader']);
const ASIDE_ELEMENTS = new Set(['nav', 'footer', 'aside', 'menu', 'dialog']);
/** Their classes speak of the whole page. */
const FRAMES = new Set(['html', 'body', 'main', 'article', 'form']);

/** @param attributes names in lower case. */
export function hintOf(name: string, attributes: ReadonlyMap<string, string>): ElementHint {
  if (isHidden(attributes)) return { ...NONE, isHidden: true };
  if (name === 'figcaption') return { ...NONE, role: 'CAPTION' };
  if (name === 'time') return { ...NONE, role: 'DATELINE' };
  if (FRAMES.has(name)) return NONE;
  const rel = wordsOf(attributes.get('rel'));
  const property = (attributes.get('itemprop') ?? '').toLowerCase();
  if (rel.has('author') || property === 'author') return { ...NONE, role: 'BYLINE' };
  const words = wordsOf(
    attributes.get('class'),
    attributes.get('id'),
    attributes.get('data-testid'),
  );
  if (words.size === 0) return { ...NONE, isAside: ASIDE_ELEMENTS.has(name) };
  const isAmong = (list: ReadonlySet<string>): boolean => !words.isDisjointFrom(list);
  if (isAmong(HIDDEN)) return { ...NONE, isHidden: true };
  const role = ROLES.find(([, list]) => isAmong(list))?.[0] ?? null;
  if (role === 'PULLQUOTE') return { ...NONE, role };
  const isRelated = isAmong(RELATED);
  return {
    role: isRelated ? null : role,
    isAside: isRelated || ASIDE_ELEMENTS.has(name) || (role === null && isAmong(ASIDE)),
    isRelated,
    isHidden: false,
  };
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s{0,3}:\s{0,3}none/iu.test(style.slice(0, MAX_ATTRIBUTE));
}

/** `ArticleHeader-byline article__pull-quote`: its words, and each pair of neighbours. */
function wordsOf(...values: readonly (string | undefined)[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const value of values) {
    if (value === undefined || value.length > MAX_ATTRIBUTE) continue;
    for (const name of value.split(/\s+/u)) {
      const parts = name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/u)
        .filter((part) => part !== '');
      parts.forEach((part, at) => {
        words.add(part);
        const next = parts[at + 1];
        if (next !== undefined) words.add(`${part}-${next}`);
      });
    }
  }
  return words;
}
