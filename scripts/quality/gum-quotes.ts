import { extractParts } from '../../src/ingest/extract.ts';
import { givenGum, GUM, readGum } from './gum-set.ts';
import { percent, type Measure } from './task.ts';

const LISTED = /^\s*[—–-]\s/u;

/**
 * Of GUM's direct quotes whose speaker has a name in the text, those with an overlapping quote of the
 * right speaker; headlines in a list of sources (`"..." — Norwire`) are titles and do not count. Names and clusters are GUM's own, since its guide for names is another one.
 */
export function gumQuotes(): Measure {
  return {
    name: 'gum-quotes',
    needs: GUM,
    run: () => {
      const errors: string[] = [];
      let asked = 0;
      let right = 0;
      for (const line of readGum()) {
        const { document, recognition, facts } = givenGum(line);
        const { draft } = extractParts(document, facts, () => recognition);
        const named = new Set(line.mentions.map(({ entity }) => entity));
        for (const { start, end, speaker } of line.quotes) {
          const isListed = speaker.type === 'ORG' && LISTED.test(line.text.slice(end, end + 4));
          if (!named.has(speaker.entity) || isListed) continue;
          asked += 1;
          const found = draft.quotes.filter((quote) => quote.start < end && start < quote.end);
          if (found.some((quote) => quote.speaker === speaker.entity)) right += 1;
          else
            errors.push(
              `${found.length === 0 ? 'quote missed' : 'speaker'} | ${line.id} | ${found[0]?.speaker ?? 'none'} for ${speaker.entity}: ${line.text.slice(start, start + 60)}`,
            );
        }
      }
      return {
        figures: [
          {
            set: 'GUM',
            task: 'quote speakers',
            value: percent(right, asked),
            bar: 77.2,
            aim: 92,
            heldOut: 'not trained on',
            detail: `${asked} direct quotes whose speaker is named; names and clusters given`,
          },
        ],
        errors,
      };
    },
  };
}
