import { mergeProposals } from './merge/merge-proposals.ts';
import type { ExtractionProvider } from './provider.ts';

/** What both propose, as one; where they differ, the first is believed. */
export const bothProviders = (
  first: ExtractionProvider,
  second: ExtractionProvider,
): ExtractionProvider => ({
  name: 'both',
  method: `${first.method}+${second.method}`,
  async propose(document, facts, signal) {
    const [one, other] = await Promise.all([
      first.propose(document, facts, signal),
      second.propose(document, facts, signal),
    ]);
    return mergeProposals(one, other);
  },
});
