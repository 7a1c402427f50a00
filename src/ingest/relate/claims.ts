import type { DraftAssertion, DraftClaim, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { isPredicateBetween, type Predicate } from '../../graph/model/predicates.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import { voicesFor, type Voices } from './attribution.ts';
import type { Reading } from './reading.ts';

/** What a rule found: two entities, the phrase between them and the words that say so. */
export interface FoundTie {
  readonly predicate: Predicate;
  readonly subject: EntityKey;
  readonly object: EntityKey;
  readonly label: string;
  readonly span: Span;
  readonly sentence: Span;
  readonly confidence: number;
  readonly method: string;
  /** The text says that it is not so. */
  readonly negated?: boolean;
  /** EDTF of when it holds, where the text tells. */
  readonly valid?: string;
}

const MAX_LABEL = 120;

export interface ClaimSources {
  readonly reading: Reading;
  readonly voices: Voices;
  readonly ties: readonly FoundTie[];
  /** Of every entity, those included that only a relation speaks of. */
  readonly kinds: ReadonlyMap<EntityKey, EntityKind>;
}

/** One claim a tie, with every place of the text that says it; ties outside of the ontology fall away. */
export function makeClaims({ reading, voices, ties, kinds }: ClaimSources): readonly DraftClaim[] {
  const claims = new Map<string, { claim: DraftClaim; assertions: DraftAssertion[] }>();
  const shown = new Set<string>();
  for (const tie of ties) {
    const { predicate, subject, object, span } = tie;
    const from = kinds.get(subject);
    const to = kinds.get(object);
    if (from === undefined || to === undefined || !isPredicateBetween(predicate, from, to))
      continue;
    // Cutting may leave half of a character at the end.
    const label = tie.label.trim().slice(0, MAX_LABEL).toWellFormed();
    if (label === '' || subject === object) continue;
    const { negated = false, valid = null } = tie;
    const key = JSON.stringify([predicate, subject, object, label.toLowerCase(), negated, valid]);
    const place = `${key}@${span.start}-${span.end}`;
    if (shown.has(place)) continue;
    shown.add(place);
    const assertion = makeAssertion(reading, voices, tie);
    const known = claims.get(key);
    if (known !== undefined) {
      known.assertions.push(assertion);
      continue;
    }
    const assertions = [assertion];
    const claim = { predicate, subject, object, label, negated, valid, assertions };
    claims.set(key, { claim, assertions });
  }
  return [...claims.values()].map(({ claim }) => claim);
}

function makeAssertion(reading: Reading, voices: Voices, tie: FoundTie): DraftAssertion {
  const { start, end } = tie.span;
  const attributedTo = voicesFor(voices, tie.span, tie.subject);
  return {
    start,
    end,
    exact: reading.text.slice(start, end),
    sentence: {
      start: Math.min(tie.sentence.start, start),
      end: Math.max(tie.sentence.end, end),
    },
    stance: 'ASSERTS',
    distance: attributedTo.length,
    attributedTo,
    confidence: tie.confidence,
    method: tie.method,
  };
}
