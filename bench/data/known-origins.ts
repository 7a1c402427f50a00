import type { ArticleId } from '../../src/graph/model/identity.ts';
import { fingerprintsOf, isCopy, type CopyMarks } from '../../src/graph/store/origin/copy-marks.ts';

/**
 * Tells each article's origin as the store would, from those that were asked about before it: the
 * loader writes into an empty graph and needs no look into it.
 *
 * @throws Error when an article ties two origins together, which the made-up news never does.
 */
export function knownOrigins(): (article: ArticleId, marks: CopyMarks) => string {
  const met = new Map<number, { readonly origin: string; readonly marks: CopyMarks }[]>();
  return (article, marks) => {
    const fingerprints = fingerprintsOf(marks);
    const copied = new Set(
      fingerprints.flatMap((fingerprint) =>
        (met.get(fingerprint) ?? [])
          .filter((other) => isCopy(other.marks, marks))
          .map(({ origin }) => origin),
      ),
    );
    const [origin = article, ...more] = copied;
    if (more.length > 0)
      throw new Error(`Article ${article} joins the origins ${[origin, ...more].join(', ')}.`);
    for (const fingerprint of fingerprints)
      met.set(fingerprint, [...(met.get(fingerprint) ?? []), { origin, marks }]);
    return origin;
  };
}
