import type { DraftEntity } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { CITY_THINGS, SENT, STATE_OBJECT_WORDS, STATE_VERBS } from '../lexicon/words.ts';
import type { Naming } from './naming.ts';
import { entityKey } from '../lexicon/reference.ts';
import { references } from './references.ts';

/** A naming with whom it names. */
export interface Named {
  readonly naming: Naming;
  readonly entity: DraftEntity;
}

/** A naming between the one before it and the one behind it in the text. */
export interface NamedPlace extends Named {
  readonly before: Named | null;
  readonly after: Named | null;
}

/**
 * The country that a capital stands for at this place of the text, or null where the city itself is
 * meant: after "in", before ", Country", in a dateline, before what only a city has.
 */
export function countryMeant(place: NamedPlace): DraftEntity | null {
  const country = capitalOf(place);
  if (country === null || place.naming.sentence.block === 'DATELINE') return null;
  if (!acts(place.naming) && !isCoupled(place)) return null;
  return references().byKey.get(country)?.entity ?? null;
}

function capitalOf({ naming, entity }: Named): EntityKey | null {
  if (naming.kind !== 'PLACE') return null;
  const seat = GOVERNMENT_SEATS.get(naming.folded);
  if (seat !== undefined) return entityKey(`country:${seat}`);
  return references().byKey.get(entity.key)?.capitalOf ?? null;
}

/** Parts of a capital that stand for a government as the capital does. */
const GOVERNMENT_SEATS: ReadonlyMap<string, string> = new Map([
  ['westminster', 'GB'],
  ['whitehall', 'GB'],
]);

const LAST_WORD = /([\p{L}'’]+)([ -])$/u;
const NEXT_WORD = /^([ -])([\p{L}]+)/u;

function acts(naming: Naming): boolean {
  const { before, after } = naming;
  if (/^, \p{Lu}/u.test(after)) return false;
  const [, word = ''] = LAST_WORD.exec(before.slice(-24)) ?? [];
  const last = word.toLowerCase();
  const possessed = /^['’]s ([\p{L}]+)/u.exec(after)?.[1];
  const [, gap = '', next = ''] = NEXT_WORD.exec(after) ?? [];
  if (/^[- ](?:government|regime|coalition|administration|leadership)\b/u.test(after)) return true;
  if (STATE_OBJECT_WORDS.has(last)) return gap !== '-' && !isCityThing(possessed ?? next);
  if (isSent(before, after)) return true;
  if (isLocative(last)) return false;
  if (gap === '-') return /^(?:led|backed|sponsored|controlled|funded|friendly)$/u.test(next);
  if (possessed !== undefined) return !isCityThing(possessed) && !/^\p{Lu}/u.test(possessed);
  return gap === ' ' && STATE_VERBS.has(next.toLowerCase()) && !isPassiveScene(after);
}

/** "Beijing was hit", "Beijing has a population": told of a city. */
const isPassiveScene = (after: string): boolean =>
  /^ (?:is|was|has|had) (?:a|an|the|hit|one|home|located|situated|about|in)\b/u.test(after);

const isCityThing = (word: string): boolean => CITY_THINGS.has(word);

/** "A complaint to Washington", "a claim from Berlin", "rejected by Tehran": of a government. */
function isSent(before: string, after: string): boolean {
  const [, word = '', link = ''] = /(\p{L}+) (to|from|on|by) $/u.exec(before.slice(-40)) ?? [];
  if (
    !/^(?:$|[.,;:!?"”)]| (?:about|after|and|as|at|because|before|during|for|if|in|last|on|or|over|since|that|this|to|when|with)\b)/u.test(
      after,
    )
  )
    return false;
  if (link === 'by') return /(?:ed|en|ance|ment|tion|sion|ade|ort)$/u.test(word);
  return SENT.has(word.toLowerCase());
}

const isLocative = (word: string): boolean =>
  /^(?:in|at|to|from|near|into|outside|around|through|toward|towards|via|across|of|for|on|central|downtown|greater)$/u.test(
    word,
  );

/** "between Pyongyang and Beijing", "Moscow and Beijing agreed": two capitals in one part. */
function isCoupled({ naming, before, after }: NamedPlace): boolean {
  if (before !== null && capitalOf(before) !== null && isAnd(before.naming, naming))
    return acts(before.naming);
  if (after === null || capitalOf(after) === null || !isAnd(naming, after.naming)) return false;
  const [, word = ''] = LAST_WORD.exec(naming.before.slice(-24)) ?? [];
  return !isLocative(word.toLowerCase()) && acts(after.naming);
}

const isAnd = (first: Naming, second: Naming): boolean =>
  second.start - first.end === 5 && first.after.startsWith(' and ');
