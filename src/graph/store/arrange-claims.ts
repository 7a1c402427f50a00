import type { Draft, DraftAssertion, DraftClaim } from '../model/draft.ts';
import { edtfBounds } from '../model/edtf.ts';
import { assertionId, claimId, tieId, type EntityId } from '../model/identity.ts';
import { normalizeName } from '../model/name.ts';
import { PREDICATES, type Predicate, type PredicateSpec } from '../model/predicates.ts';
import { distinct, distinctBy } from './distinct.ts';
import { storedSpan, type ResolveKey } from './resolve-key.ts';
import type { AssertionFact, ClaimFact, TextIdentity, TieIdentity } from './facts.ts';
import { placeRank } from './rank.ts';

/** Predicates that say only with their phrase which tie is meant: an office, a part taken. */
const ROLE_PREDICATES: ReadonlySet<Predicate> = new Set(['HOLDS_POSITION', 'PARTICIPATED_IN']);

export const roleOf = (predicate: Predicate, label: string): string =>
  ROLE_PREDICATES.has(predicate) ? normalizeName(label) : '';

/** One fact a claim, with every assertion of it in this text. */
export function arrangeClaims(
  draft: Draft,
  text: TextIdentity,
  resolve: ResolveKey,
): readonly ClaimFact[] {
  const facts = draft.claims.flatMap((claim) => claimFact(claim, text, resolve));
  return [...Map.groupBy(facts, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const assertions = same
      .flatMap((fact) => fact.assertions)
      .toSorted((a, b) => a.start - b.start || a.end - b.end);
    return [{ ...first, assertions: distinctBy(assertions, ({ id }) => id) }];
  });
}

function claimFact(
  claim: DraftClaim,
  text: TextIdentity,
  resolve: ResolveKey,
): readonly ClaimFact[] {
  const { predicate, negated, valid, label } = claim;
  const subject = resolve(claim.subject);
  const object = claim.object === null ? null : resolve(claim.object);
  // Linking found that both ends are one: that it is tied to itself says nothing.
  if (subject === object) return [];
  const role = roleOf(predicate, label);
  const identity = { predicate, subject, object, role, valid };
  const id = claimId({ ...identity, negated });
  const tie = object === null || negated ? null : tieIdentity(predicate, subject, object, role);
  const bounds = valid === null ? null : edtfBounds(valid);
  return [
    {
      id,
      predicate,
      subject,
      object,
      negated,
      valid,
      validFrom: bounds?.earliest ?? null,
      validTo: bounds?.latest ?? null,
      tie,
      opposite: claimId({ ...identity, negated: !negated }),
      assertions: claim.assertions.map((assertion) =>
        assertionFact(assertion, { id, label, tie }, text, resolve),
      ),
    },
  ];
}

function assertionFact(
  assertion: DraftAssertion,
  claim: { readonly id: string; readonly label: string; readonly tie: TieIdentity | null },
  text: TextIdentity,
  resolve: ResolveKey,
): AssertionFact {
  const { start, end, exact, stance, distance, confidence, method } = assertion;
  return {
    ...storedSpan(assertion),
    id: assertionId(claim.id, text.version, start, end),
    claim: claim.id,
    tie: stance === 'ASSERTS' ? (claim.tie?.id ?? null) : null,
    rank: placeRank(text.rank, start),
    label: claim.label,
    exact,
    stance,
    distance,
    confidence,
    method,
    attributedTo: distinct(assertion.attributedTo.map(resolve)),
  };
}

/** The projected edge of a tie between two entities. */
export function tieIdentity(
  predicate: Predicate,
  subject: EntityId,
  object: EntityId,
  role: string,
): TieIdentity {
  const { symmetric }: PredicateSpec = PREDICATES[predicate];
  const [from, to] = symmetric && object < subject ? [object, subject] : [subject, object];
  return { id: tieId(predicate, from, to, role), predicate, subject: from, object: to, role };
}
