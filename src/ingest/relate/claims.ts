import type { DraftAssertion, DraftClaim, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import {
  isPredicateBetween,
  PREDICATES,
  type Predicate,
  type PredicateSpec,
} from '../../graph/model/predicates.ts';
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
  const times = soleTimes(ties);
  for (const tie of ties) {
    const { predicate, subject, object, span, negated = false } = tie;
    const from = kinds.get(subject);
    const to = kinds.get(object);
    if (from === undefined || to === undefined || !isPredicateBetween(predicate, from, to))
      continue;
    const label = labelOf(tie);
    if (label === '' || subject === object) continue;
    const valid = tie.valid ?? times.get(sameTie(tie)) ?? null;
    const time = valid ?? '';
    const turned = `${sameTie({ ...tie, subject: object, object: subject })}${time}`;
    // The same both ways: the way that the text says first stands for both.
    const { symmetric }: PredicateSpec = PREDICATES[predicate];
    const isTurned = symmetric && claims.has(turned);
    const key = isTurned ? turned : `${sameTie(tie)}${time}`;
    const place = `${key}@${String(span.start)}-${String(span.end)}`;
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

// Cutting may leave half of a character at the end.
const labelOf = ({ label }: FoundTie): string => label.trim().slice(0, MAX_LABEL).toWellFormed();

const sameTie = (tie: FoundTie): string =>
  JSON.stringify([
    tie.predicate,
    tie.subject,
    tie.object,
    labelOf(tie).toLowerCase(),
    tie.negated ?? false,
  ]);

/** Where the text says once when a tie holds, it holds then wherever else it is said. */
function soleTimes(ties: readonly FoundTie[]): ReadonlyMap<string, string> {
  const times = new Map<string, string | null>();
  for (const tie of ties) {
    if (tie.valid === undefined) continue;
    const known = times.get(sameTie(tie));
    times.set(sameTie(tie), known === undefined || known === tie.valid ? tie.valid : null);
  }
  return new Map([...times].flatMap(([key, valid]) => (valid === null ? [] : [[key, valid]])));
}

function makeAssertion(reading: Reading, voices: Voices, tie: FoundTie): DraftAssertion {
  const { start, end } = tie.span;
  const attributedTo = voicesFor(voices, tie);
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
