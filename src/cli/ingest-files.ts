import pLimit from 'p-limit';
import { CallerFault, ServiceFault } from '../errors.ts';
import { type ArticleDefaults, type ArticleSource, readArticleFile } from './article-file.ts';

export type Outcome = 'CREATED' | 'NEW_VERSION' | 'UNCHANGED';

export interface IngestFilesOptions {
  readonly files: readonly string[];
  readonly defaults: ArticleDefaults;
  /** Stores one article. */
  readonly ingest: (article: ArticleSource) => Promise<Outcome>;
  readonly concurrency: number;
  /** Called after every file. */
  readonly onDone?: (done: number, of: number) => void;
  /** Called for a file that failed; the others go on. */
  readonly onFault: (file: string, fault: unknown) => void;
  /** No file is begun after it is aborted. */
  readonly signal?: AbortSignal;
}

export interface IngestSummary {
  readonly created: number;
  readonly newVersion: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Not begun, because the run was stopped. */
  readonly left: number;
}

/** Ingests files side by side, each on its own: what one lacks is told and stops no other. */
export async function ingestFiles(options: IngestFilesOptions): Promise<IngestSummary> {
  const { files, signal } = options;
  const counts = { CREATED: 0, NEW_VERSION: 0, UNCHANGED: 0 };
  let failed = 0;
  let done = 0;
  await pLimit(options.concurrency).map(files, async (file) => {
    if (signal?.aborted === true) return;
    try {
      const article = await readArticleFile(file, options.defaults);
      counts[await options.ingest(article)] += 1;
    } catch (error) {
      failed += 1;
      options.onFault(file, error);
    }
    done += 1;
    options.onDone?.(done, files.length);
  });
  return {
    created: counts.CREATED,
    newVersion: counts.NEW_VERSION,
    unchanged: counts.UNCHANGED,
    failed,
    left: files.length - done,
  };
}

/** `12 files: 9 created, 1 new version, 1 unchanged, 1 failed`. */
export function describeSummary(summary: IngestSummary): string {
  const { created, newVersion, unchanged, failed, left } = summary;
  const files = created + newVersion + unchanged + failed + left;
  const versions = newVersion === 1 ? '1 new version' : `${newVersion} new versions`;
  const stopped = left === 0 ? '' : `, ${left} not begun`;
  return (
    `${files} ${files === 1 ? 'file' : 'files'}: ` +
    `${created} created, ${versions}, ${unchanged} unchanged, ${failed} failed${stopped}`
  );
}

/** A line for a file that failed: a fault with a code in words, any other is ours and has its stack. */
export function describeFileFault(file: string, fault: unknown): string {
  if (fault instanceof CallerFault || fault instanceof ServiceFault)
    return `${file}: ${fault.message} (${fault.code})`;
  if (fault instanceof Error) return `${file}: ${fault.stack ?? fault.message}`;
  return `${file}: ${String(fault)}`;
}
