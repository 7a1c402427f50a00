import type { DraftClaim } from '../../../graph/model/draft.ts';
import { isPredicateBetween, PREDICATES } from '../../../graph/model/predicates.ts';
import { anchorsIn } from './anchor-words.ts';
import { anchored, type AnsweredWindow } from './answered-window.ts';
import type { AnsweredClaim } from './answer-schema.ts';
import { eventWords, PARTICIPANT } from './event-roles.ts';
import { backingOf, keysOf, type Proposing, readTime } from './proposing.ts';
import { passageAt } from './sentence-around.ts';

const LONGEST_LABEL = 120;

/** The ties that a model tells, as far as the ontology knows them and the text holds their words. */
export const proposeClaims = (proposing: Proposing): readonly DraftClaim[] =>
  proposing.windows.flatMap((one) =>
    one.answer.claims.flatMap((told) => proposeClaim(proposing, one, told) ?? []),
  );

function proposeClaim(
  { document, sentences, entities, counts, method }: Proposing,
  one: AnsweredWindow,
  told: AnsweredClaim,
): DraftClaim | null {
  const { predicate } = told;
  const [[subject], [object]] = [keysOf(one, [told.subject]), keysOf(one, [told.object])];
  if (subject === undefined || object === undefined) {
    counts.drop('unknown');
    return null;
  }
  const [from, to] = [entities.get(subject)?.kind, entities.get(object)?.kind];
  const isAllowed =
    subject !== object &&
    from !== undefined &&
    to !== undefined &&
    isPredicateBetween(predicate, from, to);
  if (!isAllowed) {
    counts.drop('ontology');
    return null;
  }
  const span = anchored(one, told, counts);
  const passage = span && passageAt(document.text, sentences, span);
  if (passage === null) return null;
  const label = labelOf(document.text, passage.sentence, told);
  if (label === null) {
    counts.drop('words');
    return null;
  }
  const { negated, stance } = told;
  return {
    predicate,
    subject,
    object,
    label,
    negated,
    valid: readTime(told.valid),
    assertions: [{ ...passage, stance, method, ...backingOf(one, told, subject) }],
  };
}

/**
 * The words of the text, a role of the lists, or the predicate's own phrase; never the model's. Which
 * office is held only its title says: without one there is no claim.
 */
function labelOf(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  { predicate, label }: AnsweredClaim,
): string | null {
  if (predicate === 'PARTICIPATED_IN') return eventWords().roles.has(label) ? label : PARTICIPANT;
  const found =
    label.length > LONGEST_LABEL ? null : anchorsIn(text, sentence)(label, sentence.start);
  if (found !== null && found.end - found.start <= LONGEST_LABEL)
    return text.slice(found.start, found.end);
  return predicate === 'HOLDS_POSITION' ? null : PREDICATES[predicate].label;
}
