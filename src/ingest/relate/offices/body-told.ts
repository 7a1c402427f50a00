import type { EntityKey } from '../../../graph/model/identity.ts';
import { OFFICE_MODIFIER_WORDS, TIME_WORDS } from '../../lexicon/relations-offices.ts';
import { FUNCTION_WORDS, SPEECH_VERBS, STATE_VERBS } from '../../lexicon/words.ts';
import {
  bodyAt,
  isAt,
  nameAt,
  personAt,
  wordAt,
  type NameItem,
  type Phrase,
} from '../phrase/phrase-item.ts';
import { meantBody } from '../phrase/taken-up-body.ts';
import type { ReadSentence, TieContext, ToldBody } from '../phrase/tie-context.ts';
import type { Title } from './title.ts';

/** Items between a title and the name of its body: "of the initial Concorde programme at". */
const MAX_BETWEEN = 10;

/** These are sent to a body; the other titles with "to" are held in what they name. */
const SENT = new Set('ambassador envoy delegate representative commissioner chargé'.split(' '));
/** Whose "for" names the field, not the body: "Minister for the Middle East". */
const FIELD_FOR = new Set('minister secretary envoy undersecretary under-secretary'.split(' '));
/** Held in a place: for these "in" names the body. */
const LOCAL = new Set('mayor governor bishop archbishop sheriff councillor'.split(' '));
const TOWN = new Set('mayor sheriff councillor councilor councilman councilwoman'.split(' '));

const told = (entity: EntityKey | null, first: number, last: number): ToldBody => ({
  entity,
  first,
  last,
  isField: false,
});

/** The body right before a title: "US President", "Norway's foreign minister", "Norwegian". */
export function bodyBefore(context: TieContext, one: ReadSentence, title: Title): ToldBody | null {
  const { phrase } = one;
  let at = title.first - 1;
  if (isAt(phrase, at, "'s")) at -= 1;
  const adjective = context.adjectives(phrase, at);
  if (adjective !== null)
    return told(adjective.country, withModifiers(phrase, adjective.first), at + 1);
  // "Harbour Union (HU) director": the short name in brackets is the same body.
  if (isAt(phrase, at, ')') && isAt(phrase, at - 2, '(') && bodyAt(phrase, at - 3) !== null)
    at -= 3;
  const name = bodyAt(phrase, at);
  if (name !== null) {
    // "Houston, Texas mayor": of the town, the state only says which one.
    const town = TOWN.has(title.head) && isAt(phrase, at - 1, ',') ? bodyAt(phrase, at - 2) : null;
    if (town?.entityKind === 'PLACE') return told(town.entity, at - 2, at + 1);
    // "Harbour Union's Norway director": of the union, Norway is the field.
    const owner = isAt(phrase, at - 1, "'s") ? bodyAt(phrase, at - 2) : null;
    if (name.entityKind === 'PLACE' && owner?.entityKind === 'ORGANIZATION')
      return told(owner.entity, at - 2, at + 1);
    return told(name.entity, withModifiers(phrase, at), at + 1);
  }
  const noun = wordAt(phrase, at);
  if (noun === null) return null;
  if (isAt(phrase, at, 'its', 'their', 'whose')) return ownerBefore(one, at);
  if (
    at === title.first - 2 &&
    isAt(phrase, at - 1, 'the', 'its', 'this', 'our') &&
    context.nouns.has(noun.lower)
  )
    return told(meantBody(context, phrase, at), at - 1, at + 1);
  // "our party chairman"
  if (isAt(phrase, at, 'our') && context.nouns.has(phrase[title.first]?.lower ?? ''))
    return told(meantBody(context, phrase, title.first), at, at + 1);
  return null;
}

/** "a former US president": what stands before the body belongs to the title. */
function withModifiers(phrase: Phrase, body: number): number {
  let first = body;
  for (let word = wordAt(phrase, first - 1); word !== null; word = wordAt(phrase, first - 1)) {
    if (!OFFICE_MODIFIER_WORDS.has(word.lower) && !TIME_WORDS.has(word.lower)) break;
    first -= 1;
  }
  return first;
}

/** "its director", "whose chairman": of the organization that the sentence, or the one before, is about. */
function ownerBefore({ phrase, before }: ReadSentence, at: number): ToldBody {
  const isOwner = (item: NameItem | null): boolean =>
    item?.entityKind === 'ORGANIZATION' && !isAt(phrase, at, 'their');
  if (isAt(phrase, at, 'whose')) {
    const name = bodyAt(phrase, at - 2) ?? bodyAt(phrase, at - 1);
    return told(name?.entity ?? null, at, at + 1);
  }
  for (const [items, end] of [
    [phrase, at],
    [before, before.length],
  ] as const)
    for (let index = 0; index < end; index += 1)
      if (isOwner(nameAt(items, index)))
        return told(nameAt(items, index)?.entity ?? null, at, at + 1);
  return told(null, at, at + 1);
}

/** The body behind a title: "of Norway", "at the Harbour Union", "of the company". */
export function bodyBehind(context: TieContext, phrase: Phrase, title: Title): ToldBody | null {
  const start = title.last;
  if (isAt(phrase, start, ',')) return besideTitle(phrase, start + 1);
  let preposition = '';
  let prepositions = 0;
  for (let at = start; at < Math.min(phrase.length, start + MAX_BETWEEN); at += 1) {
    if (isAt(phrase, at, 'of', 'for', 'at', 'with', 'from', 'to', 'in')) {
      preposition = phrase[at]?.lower ?? '';
      prepositions += 1;
      continue;
    }
    if (preposition === '') return null;
    // "of Oslo-based Harbour Union"
    if (
      nameAt(phrase, at) !== null &&
      isAt(phrase, at + 1, '-', '‑') &&
      isAt(phrase, at + 2, 'based')
    ) {
      at += 2;
      continue;
    }
    if (nameAt(phrase, at) !== null)
      return namedBehind(phrase, title, at, { preposition, prepositions });
    const word = wordAt(phrase, at);
    if (word === null) {
      if (isAt(phrase, at, ',') && at < title.fieldEnd) continue;
      return null;
    }
    if (
      isAt(phrase, at - 1, 'the', 'this', 'its', 'our') &&
      context.nouns.has(word.lower) &&
      nameAt(phrase, at + 1) === null &&
      !isAt(phrase, at + 1, 'of')
    )
      return told(meantBody(context, phrase, at), start, at + 1);
    if (isStop(word.lower)) return null;
  }
  return null;
}

interface Lead {
  readonly preposition: string;
  readonly prepositions: number;
}

function namedBehind(phrase: Phrase, title: Title, at: number, lead: Lead): ToldBody | null {
  const isOwner = isAt(phrase, at + 1, "'s", 'administration', 'government');
  if (personAt(phrase, at) !== null && !isOwner) return null;
  const inner = innerBody(phrase, at);
  const body = bodyAt(phrase, inner);
  if (body === null) return null;
  const last = inner + 1;
  if (lead.preposition === 'to' && SENT.has(title.head))
    return {
      ...told(body.entityKind === 'ORGANIZATION' ? body.entity : null, title.last, last),
      isField: true,
    };
  if (lead.preposition === 'for' && body.entityKind === 'PLACE' && FIELD_FOR.has(title.head))
    return { ...told(null, title.last, last), isField: true };
  if (lead.preposition === 'in' && !(lead.prepositions === 1 && isHeldIn(title, body))) return null;
  // "of the union's oldest branch": of something that the article has no entity for.
  return told(isAt(phrase, last, "'s") ? null : body.entity, title.last, last);
}

const isHeldIn = (title: Title, body: NameItem): boolean =>
  LOCAL.has(title.head) || body.entityKind === 'ORGANIZATION';

/** "commander, Central Command": told without a preposition. */
function besideTitle(phrase: Phrase, at: number): ToldBody | null {
  const body = bodyAt(phrase, at);
  return body?.entityKind === 'ORGANIZATION' ? told(body.entity, at - 1, at + 1) : null;
}

/** "of Hebrew University's Einstein Institute": the inner one; else the index itself. */
function innerBody(phrase: Phrase, at: number): number {
  if (!isAt(phrase, at + 1, "'s", 'administration')) return at;
  for (let index = at + 2; index < Math.min(phrase.length, at + 6); index += 1) {
    if (bodyAt(phrase, index) !== null) return index;
    const word = wordAt(phrase, index);
    if (isAt(phrase, index, "'s")) continue;
    if (word === null || isStop(word.lower)) break;
  }
  return at;
}

const PASSED = new Set('the our and a an state'.split(' '));

const isStop = (word: string): boolean =>
  !PASSED.has(word) &&
  (FUNCTION_WORDS.has(word) ||
    SPEECH_VERBS.has(word) ||
    STATE_VERBS.has(word) ||
    /(?:ed|ing)$/u.test(word));
