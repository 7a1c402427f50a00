import type { DraftAssertion, DraftClaim } from '../../../graph/model/draft.ts';
import { normalizeName } from '../../../graph/model/name.ts';
import { PREDICATES, type Predicate, type PredicateSpec } from '../../../graph/model/predicates.ts';

/** Of these the label says which tie is meant; of all others it is a wording. */
const BY_LABEL: ReadonlySet<Predicate> = new Set(['HOLDS_POSITION', 'PARTICIPATED_IN']);

/** Claims of both, each once; one that both make has the assertions of both, the first's before. */
export function mergeClaims(
  first: readonly DraftClaim[],
  second: readonly DraftClaim[],
): readonly DraftClaim[] {
  const own = Map.groupBy(first, identityOf);
  const more = new Map<DraftClaim, DraftAssertion[]>();
  const added: DraftClaim[] = [];
  for (const claim of second) {
    const same = own.get(identityOf(claim)) ?? [];
    const [known] = same;
    if (known === undefined) {
      added.push(claim);
      continue;
    }
    const told = more.get(known) ?? [];
    const shown = new Set([...same.flatMap(({ assertions }) => assertions), ...told].map(placeOf));
    more.set(known, [...told, ...claim.assertions.filter((one) => !shown.has(placeOf(one)))]);
  }
  return [
    ...first.map((claim) => {
      const told = more.get(claim) ?? [];
      return told.length === 0 ? claim : { ...claim, assertions: [...claim.assertions, ...told] };
    }),
    ...added,
  ];
}

function identityOf({ predicate, subject, object, label, negated, valid }: DraftClaim): string {
  const { symmetric }: PredicateSpec = PREDICATES[predicate];
  const ends = symmetric ? [subject, object ?? ''].toSorted() : [subject, object];
  const role = BY_LABEL.has(predicate) ? normalizeName(label) : '';
  return JSON.stringify([predicate, ends, role, negated, valid]);
}

const placeOf = ({ start, end, stance, method }: DraftAssertion): string =>
  JSON.stringify([start, end, stance, method]);
