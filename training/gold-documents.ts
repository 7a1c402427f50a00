import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { foldOf } from './fold-tagger.ts';
import { parseArticles } from './marked-articles.ts';

const MENTION = z.object({ start: z.number(), end: z.number(), type: z.string() });
const LINE = z.object({ id: z.string(), text: z.string(), mentions: z.array(MENTION) });

export interface GoldDocument extends z.infer<typeof LINE> {
  readonly set: 'news' | 'wikigold' | 'wnut17' | 'articles' | 'seed';
  /** 0 to 4 where the set is measured by cross-validation, else -1: in every training. */
  readonly fold: number;
}

/** What is trained on and measured: the gold sets of `gold`, and articles of our own. */
export function goldDocuments(gold: string, articles: string): readonly GoldDocument[] {
  const read = (set: GoldDocument['set'], file: string, folded: boolean): readonly GoldDocument[] =>
    readFileSync(path.join(gold, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => LINE.parse(JSON.parse(line)))
      .map((document) => ({ ...document, set, fold: folded ? foldOf(document.id) : -1 }));
  const own = existsSync(articles) ? readdirSync(articles).sort() : [];
  return [
    ...read('news', 'news/wikinews.jsonl', true),
    ...read('news', 'news/wikinews-more.jsonl', true),
    ...read('news', 'news/releases.jsonl', true),
    ...read('wikigold', 'wikigold/wikigold.jsonl', true),
    ...read('wnut17', 'wnut17/test.jsonl', false),
    ...own
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => parseArticles(readFileSync(path.join(articles, file), 'utf8'), file))
      .map((document): GoldDocument => ({ ...document, set: 'articles', fold: -1 })),
    ...read('seed', 'seed/seed.jsonl', false),
  ];
}
