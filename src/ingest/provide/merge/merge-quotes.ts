import type { DraftQuote } from '../../../graph/model/draft.ts';
import { newIn } from './new-in.ts';
import { isSameSpan, lengthOf, overlapsIn } from './overlaps.ts';

/** Quotes of both, those that lie over each other once. */
export function mergeQuotes(
  first: readonly DraftQuote[],
  second: readonly DraftQuote[],
): readonly DraftQuote[] {
  const overlaps = overlapsIn(first);
  const joined = new Map<DraftQuote, DraftQuote>();
  const added: DraftQuote[] = [];
  for (const quote of newIn(first, second)) {
    const rivals = overlaps(quote);
    if (rivals.length === 0) {
      added.push(quote);
      continue;
    }
    const same = rivals.find((own) => isSameSpan(own, quote));
    const rival = same ?? (rivals.length === 1 ? rivals[0] : undefined);
    if (rival !== undefined) joined.set(rival, join(joined.get(rival) ?? rival, quote));
  }
  if (added.length === 0 && joined.size === 0) return first;
  return [...first.map((own) => joined.get(own) ?? own), ...added].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function join(own: DraftQuote, other: DraftQuote): DraftQuote {
  const isBetter = own.direct === other.direct ? lengthOf(other) > lengthOf(own) : other.direct;
  const better = isBetter ? other : own;
  const speaker = own.speaker ?? other.speaker;
  // Whoever tells the speaker answers for it.
  const teller = speaker === null ? better : own.speaker === null ? other : own;
  const addressees = own.addressees.length === 0 ? other.addressees : own.addressees;
  return {
    ...better,
    verb: own.verb ?? other.verb,
    speaker,
    addressees: addressees.filter((key) => key !== speaker),
    reportedBy: own.reportedBy ?? other.reportedBy,
    event: own.event ?? other.event,
    confidence: teller.confidence,
    method: teller.method,
  };
}
