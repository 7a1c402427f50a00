import { extract } from '../../src/ingest/extract.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import type { Draft, Passage } from '../../src/graph/model/draft.ts';
import { NEWS, readGold, type GoldLine } from './gold-set.ts';
import { percent, type Measure } from './task.ts';

const draftOf = ({ text, date }: GoldLine): Draft =>
  extract(readPlainText({ text }), {
    url: null,
    providerId: null,
    publishedAt: date === null || date === undefined ? null : `${date}T12:00:00.000Z`,
    publishedOffset: null,
    publisher: null,
    language: 'en',
  });

const passagesOf = ({ mentions, claims, quotes }: Draft): readonly Passage[] => [
  ...mentions,
  ...quotes,
  ...claims.flatMap(({ assertions }) => assertions),
];

/** What is shown as the words of a text is cut out of it, and the same text gives the same draft. */
export const sameWords = (): Measure => ({
  name: 'same-words',
  needs: NEWS,
  run: (progress) => {
    const gold = readGold(...NEWS);
    let passages = 0;
    let exact = 0;
    let same = 0;
    const first = gold.map((line, index) => {
      progress(`spans: ${index + 1} of ${gold.length}`);
      const draft = draftOf(line);
      for (const { start, end, exact: words } of passagesOf(draft)) {
        passages += 1;
        if (draft.text.slice(start, end) === words && words !== '') exact += 1;
      }
      return JSON.stringify(draft);
    });
    // The other way round, so that nothing kept from one text to the next goes unseen.
    for (const [index, line] of [...gold.entries()].toReversed()) {
      progress(`the same again: ${gold.length - index} of ${gold.length}`);
      if (JSON.stringify(draftOf(line)) === first[index]) same += 1;
    }
    const all = { set: 'gold/news', bar: 100, aim: 100, heldOut: 'not trained on' };
    return {
      figures: [
        { ...all, task: 'spans that cut their words', value: percent(exact, passages) },
        { ...all, task: 'the same in another order', value: percent(same, gold.length) },
      ],
      errors: [],
    };
  },
});
