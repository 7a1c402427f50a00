import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first. */
const LONG: readonly string[] = [
  'tests/oracle/first-half.test.ts',
  'tests/oracle/second-half.test.ts',
  'tests/cli/dateline.test.ts',
  'tests/graph/store/retract-article.test.ts',
  'tests/graph/embedded/start-embedded.test.ts',
  'tests/graph/store/origin/settle-origin.test.ts',
  'tests/graph/store/linked-articles.test.ts',
  'tests/graph/store/ingest-article.test.ts',
  'tests/graph/store/concurrent-ingest.test.ts',
  'tests/schema/reading.test.ts',
  'tests/examples.test.ts',
];

const rankOf = (moduleId: string): number => {
  const at = LONG.findIndex((file) => moduleId.endsWith(`/${file}`));
  return at < 0 ? LONG.length : at;
};

/** Runs long files first, so that no worker is left alone with one when the others have ended. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a.moduleId) - rankOf(b.moduleId));
  }
}
