import pLimit from 'p-limit';
import { CallerFault, ServiceFault } from '../errors.ts';
import type { ReadArticle } from '../ingest/read/article-facts.ts';
import { type ArticleDefaults, type FileArticle, readArticleFile } from './article-file.ts';

export type Outcome = 'CREATED' | 'NEW_VERSION' | 'UNCHANGED';

export interface IngestFilesOptions {
  readonly files: readonly string[];
  readonly defaults: ArticleDefaults;
  /** Stores one article. */
  readonly ingest: (article: ReadArticle) => Promise<Outcome>;
  readonly concurrency: number;
  /** Called after every file. */
  readonly onDone?: (done: number, of: number) => void;
  /** Called for a file, or an article of one, that failed; the others go on. */
  readonly onFault: (name: string, fault: unknown) => void;
  /** No article is begun after it is aborted. */
  readonly signal?: AbortSignal;
}

/** What became of the articles; a file that cannot be read counts as one that failed. */
export interface IngestSummary {
  readonly files: number;
  readonly created: number;
  readonly newVersion: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Not begun, because the run was stopped. */
  readonly left: number;
}

/**
 * Ingests files side by side, and the articles of one in their order, each on its own: what one
 * lacks is told and stops no other.
 */
export async function ingestFiles(options: IngestFilesOptions): Promise<IngestSummary> {
  const { files, signal } = options;
  const isStopped = (): boolean => signal?.aborted === true;
  const counts = { CREATED: 0, NEW_VERSION: 0, UNCHANGED: 0 };
  let failed = 0;
  let left = 0;
  let done = 0;
  const ingestOne = async (file: string, { label, read }: FileArticle): Promise<void> => {
    try {
      counts[await options.ingest(read())] += 1;
    } catch (error) {
      failed += 1;
      options.onFault(label === null ? file : `${file}, ${shown(label)}`, error);
    }
  };
  await pLimit(options.concurrency).map(files, async (file) => {
    if (isStopped()) {
      left += 1;
      return;
    }
    try {
      for (const article of await readArticleFile(file, options.defaults)) {
        if (isStopped()) left += 1;
        else await ingestOne(file, article);
      }
    } catch (error) {
      failed += 1;
      options.onFault(file, error);
    }
    done += 1;
    options.onDone?.(done, files.length);
  });
  return {
    files: files.length,
    created: counts.CREATED,
    newVersion: counts.NEW_VERSION,
    unchanged: counts.UNCHANGED,
    failed,
    left,
  };
}

const LONGEST_LABEL = 100;

/** A feed's own words: what would move the cursor of a terminal is left out. */
const shown = (label: string): string =>
  label.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, LONGEST_LABEL);

/** `12 files, 40 articles: 37 created, 1 new version, 1 unchanged, 1 failed`. */
export function describeSummary(summary: IngestSummary): string {
  const { files, created, newVersion, unchanged, failed, left } = summary;
  const articles = created + newVersion + unchanged + failed + left;
  const counted = (count: number, one: string): string =>
    `${count} ${one}${count === 1 ? '' : 's'}`;
  // A file is an article, unless it is a feed.
  const of = articles === files ? '' : `, ${counted(articles, 'article')}`;
  const stopped = left === 0 ? '' : `, ${left} not begun`;
  return (
    `${counted(files, 'file')}${of}: ${created} created, ${counted(newVersion, 'new version')}, ` +
    `${unchanged} unchanged, ${failed} failed${stopped}`
  );
}

/** A line for a file that failed: a fault with a code in words, any other is ours and has its stack. */
export function describeFileFault(file: string, fault: unknown): string {
  if (fault instanceof CallerFault || fault instanceof ServiceFault)
    return `${file}: ${fault.message} (${fault.code})`;
  if (fault instanceof Error) return `${file}: ${fault.stack ?? fault.message}`;
  return `${file}: ${String(fault)}`;
}
