import { FEEDS, scoreFeeds } from './feeds.ts';
import { percent, type Measure } from './task.ts';

/** Feeds of other projects' test suites, well-formed and not: an item or a title of them is read. */
export const feedCases = (): Measure => ({
  name: 'feeds',
  needs: [FEEDS],
  run: () => {
    const { cases, parsed, missed } = scoreFeeds();
    return {
      figures: [
        {
          set: 'feeds',
          task: 'feeds parsed',
          value: percent(parsed, cases),
          bar: 99,
          heldOut: 'not trained on',
          detail: `${parsed} of ${cases} feeds that have an item or a title`,
        },
      ],
      errors: missed.map((path) => `feed missed | ${path.slice(FEEDS.length + 1)}`),
    };
  },
});
