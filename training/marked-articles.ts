export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: { start: number; end: number; type: string }[];
}

const MARKED = /\[(PER|ORG|LOC|EVENT) ([^\]]+)\]/gu;

/** Articles written as `[PER Ana Lima] said`, separated by a line of three hyphens. */
export function parseArticles(source: string, file: string): readonly MarkedArticle[] {
  return source
    .split(/^---\s*$/mu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => {
      const mentions: MarkedArticle['mentions'] = [];
      let text = '';
      let last = 0;
      for (const match of part.matchAll(MARKED)) {
        text += part.slice(last, match.index);
        const [, type = '', name = ''] = match;
        mentions.push({ start: text.length, end: text.length + name.length, type });
        text += name;
        last = match.index + match[0].length;
      }
      return { id: `${file}-${index}`, text: text + part.slice(last), mentions };
    });
}
