import type { Draft, DraftClaim, DraftQuote } from '../model/draft.ts';
import { edtfBounds } from '../model/edtf.ts';
import type { EntityKey } from '../model/identity.ts';
import { mayBe, type Part } from '../model/parts.ts';
import { isPredicateBetween, needsObject, PREDICATES } from '../model/predicates.ts';
import { STANCES, type EntityKind } from '../model/vocabulary.ts';
import { MAX_NAME, told, type Problems } from './problems.ts';

type Kinds = ReadonlyMap<EntityKey, EntityKind>;

/** Keys that name no entity of the draft, or one of a kind that cannot stand there. */
export function* referenceProblems(draft: Draft): Problems {
  const kinds: Kinds = new Map(draft.entities.map(({ key, kind }) => [key, kind]));
  const { article, entities, mentions, claims, quotes } = draft;
  yield* misfits(kinds, 'The publisher', [article.publisher], 'publisher');
  yield* misfits(kinds, 'A credited source', article.credits, 'credit');
  for (const entity of entities)
    if (entity.kind === 'PLACE')
      yield* misfits(kinds, `What ${told(entity.name)} lies in`, [entity.within], 'within');
  yield* circleProblems(draft);
  for (const { exact, entity, literal } of mentions) {
    yield* misfits(kinds, `The mention ${told(exact)}`, [entity]);
    yield* misfits(kinds, `The literal sense of ${told(exact)}`, [literal], 'literal');
  }
  for (const claim of claims) yield* claimProblems(kinds, claim);
  for (const quote of quotes) yield* quoteProblems(kinds, quote);
}

function* claimProblems(kinds: Kinds, claim: DraftClaim): Problems {
  const { predicate, subject, object, label, valid, assertions } = claim;
  if (!Object.hasOwn(PREDICATES, predicate)) yield `There is no predicate ${told(predicate)}.`;
  else if (object === null && needsObject(predicate)) yield `${predicate} needs an object.`;
  yield* misfits(kinds, 'The subject of a claim', [subject]);
  yield* misfits(kinds, 'The object of a claim', [object]);
  const from = kinds.get(subject);
  const to = object === null ? undefined : kinds.get(object);
  if (from !== undefined && to !== undefined && !isPredicateBetween(predicate, from, to))
    yield `${predicate} does not tie ${from} to ${to}.`;
  if (label.trim() === '' || label.length > MAX_NAME)
    yield `The label ${told(label)} of a claim is empty or longer than ${MAX_NAME} characters.`;
  if (valid !== null && edtfBounds(valid) === null)
    yield `The time ${told(valid)} of a claim is not EDTF.`;
  if (assertions.length === 0) yield `The claim ${told(label)} shows no words of the text.`;
  for (const { stance, distance, confidence, attributedTo, method } of assertions) {
    if (!STANCES.includes(stance)) yield `There is no stance ${told(stance)}.`;
    if (!Number.isSafeInteger(distance) || distance < 0)
      yield `The distance of ${told(label)} is not a whole number from 0.`;
    yield* originProblems(label, confidence, method);
    yield* misfits(kinds, `Who says ${told(label)}`, attributedTo);
  }
}

function* quoteProblems(kinds: Kinds, quote: DraftQuote): Problems {
  const { exact, speaker, addressees, reportedBy, event, confidence, method } = quote;
  yield* misfits(kinds, `The speaker of ${told(exact)}`, [speaker], 'speaker');
  yield* misfits(kinds, `The addressee of ${told(exact)}`, addressees);
  yield* misfits(kinds, `Who reported ${told(exact)}`, [reportedBy], 'carrier');
  yield* misfits(kinds, `The occasion of ${told(exact)}`, [event], 'occasion');
  yield* originProblems(exact, confidence, method);
}

function* originProblems(what: string, confidence: number, method: string): Problems {
  if (!(confidence >= 0 && confidence <= 1))
    yield `The confidence of ${told(what)} is not a number from 0 to 1.`;
  if (method === '') yield `It is not said what proposed ${told(what)}.`;
}

function* misfits(
  kinds: Kinds,
  role: string,
  keys: readonly (EntityKey | null)[],
  part?: Part,
): Problems {
  for (const key of keys) {
    if (key === null) continue;
    const kind = kinds.get(key);
    if (kind === undefined) yield `${role} is the unknown entity ${told(key)}.`;
    else if (part !== undefined && !mayBe(part, kind)) yield `${role} cannot be of kind ${kind}.`;
  }
}

/** A place in itself would be walked for ever. */
function* circleProblems({ entities }: Draft): Problems {
  const parents = new Map(
    entities.map((entity) => [entity.key, entity.kind === 'PLACE' ? entity.within : null]),
  );
  for (const [key] of parents) {
    const seen = new Set([key]);
    for (let at = parents.get(key) ?? null; at !== null; at = parents.get(at) ?? null) {
      if (at === key) yield `The place ${told(key)} lies in itself.`;
      if (seen.has(at)) break;
      seen.add(at);
    }
  }
}
