import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import type { EntityKind } from '../../../src/graph/model/vocabulary.ts';
import { entityId, handQuery, keyOf, named } from './hand-query.ts';

/** id, stance, distance, version, start, end, exact, sentenceStart, sentenceEnd. */
type AssertionRow = readonly [
  string,
  string,
  number,
  string,
  number,
  number,
  string,
  number,
  number,
];

interface Row extends Record<string, unknown> {
  readonly entity: readonly [string, EntityKind, string];
  readonly claims: readonly (readonly [
    string,
    string,
    string,
    number,
    string,
    string | null,
    readonly AssertionRow[],
  ])[];
  readonly versions: readonly (readonly [string, string, string, string])[];
}

interface Source {
  readonly text: string;
  readonly article: { readonly id: string; readonly headline: string };
}

export const entityClaimsEvidence = handQuery<Row>(
  'entity-claims-evidence',
  ({ id }) => ({ id: keyOf(id) }),
  (row) => {
    if (row === null) return { entity: null };
    const [id, kind, name] = row.entity;
    const sources = new Map(
      row.versions.map(([version, text, article, headline]) => [
        version,
        { text, article: { id: encodeGlobalId('Article', article), headline } },
      ]),
    );
    const claims = row.claims.map(
      ([key, predicate, label, originCount, subject, object, assertions]) => ({
        id: encodeGlobalId('Claim', key),
        predicate,
        label,
        originCount,
        subject: { name: subject },
        object: named(object),
        assertions: { nodes: assertions.map((assertion) => assertionOf(assertion, sources)) },
      }),
    );
    return { entity: { id: entityId(kind, id), name, claims: { nodes: claims } } };
  },
);

function assertionOf(row: AssertionRow, sources: ReadonlyMap<string, Source>) {
  const [id, stance, distance, version, start, end, stored, sentenceStart, sentenceEnd] = row;
  const source = sources.get(version);
  const exact = source?.text.slice(start, end);
  return {
    id: encodeGlobalId('Assertion', id),
    stance,
    distance,
    evidence: {
      exact,
      sentence: source?.text.slice(sentenceStart, sentenceEnd),
      verified: exact === stored,
      article: source?.article,
    },
  };
}
