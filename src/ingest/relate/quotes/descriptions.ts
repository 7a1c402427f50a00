import type { DraftMention } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import { OFFICE_MODIFIERS } from '../../lexicon/relations-offices.ts';
import { GROUP_NOUNS } from '../../lexicon/relations-speech.ts';
import { firstAtOrAfter, kindOf, tellingSentences, type Reading } from '../reading.ts';
import { beforeFillers, type Frame, type FrameOf } from '../grammar/frame.ts';
import { holderOf } from '../grammar/follower.ts';
import type { Phrase } from '../grammar/phrases.ts';

/** Nouns that the text calls somebody by, in text order: "mayor" beside "new". */
interface Description {
  readonly at: number;
  readonly entity: EntityKey;
  readonly words: ReadonlySet<string>;
}

export interface Descriptions {
  /** The last naming before a place of whomever the words describe; null when nobody, or it is unclear. */
  readonly find: (head: string, words: readonly string[], at: number) => DraftMention | null;
  /** The last naming before a place that is fit, failing that the first one behind it. */
  readonly lastNaming: (entity: EntityKey, at: number) => DraftMention | null;
}

/** Reads every title and apposition of the story once. */
export function findDescriptions(reading: Reading, frameOf: FrameOf): Descriptions {
  const byHead = new Map<string, Description[]>();
  const add = (description: Description, heads: Iterable<string>): void => {
    for (const head of heads) {
      const known = byHead.get(head);
      if (known === undefined) byHead.set(head, [description]);
      else known.push(description);
    }
  };
  for (const sentence of tellingSentences(reading)) {
    const frame = frameOf(sentence);
    for (const [index, phrase] of frame.phrases.entries())
      for (const { entity, words } of describedBy(reading, frame, index, phrase))
        add({ at: sentence.start, entity, words }, headsOf(words));
  }
  const namings = namingsOf(reading.mentions);
  const lastNaming: Descriptions['lastNaming'] = (entity, at) => {
    const own = namings.get(entity) ?? [];
    return own[firstAtOrAfter(own, at) - 1] ?? own[0] ?? null;
  };
  return {
    lastNaming,
    find: (head, words, at) => {
      const fit = (byHead.get(head) ?? []).filter(
        (each) => each.at <= at && isMeant(each.words, words),
      );
      const recent = [...new Set(fit.map(({ entity }) => entity))]
        .map((entity) => lastNaming(entity, at))
        .filter((mention) => mention !== null && mention.start < at)
        .sort((left, right) => (right?.start ?? 0) - (left?.start ?? 0));
      return recent[0] ?? null;
    },
  };
}

function namingsOf(mentions: readonly DraftMention[]): ReadonlyMap<EntityKey, DraftMention[]> {
  const namings = new Map<EntityKey, DraftMention[]>();
  for (const mention of mentions) {
    const known = namings.get(mention.entity);
    if (known === undefined) namings.set(mention.entity, [mention]);
    else known.push(mention);
  }
  return namings;
}

const headsOf = (words: ReadonlySet<string>): readonly string[] =>
  [...words].filter((word) => word.length > 1);

const MODIFIERS = new Set(OFFICE_MODIFIERS.split('|'));
const LOOSE = new Set(['former', 'then', 'current', 'late', 'first', 'state', 'and', 'local']);

/** "the prime minister" is no finance minister; "the late singer" may be any singer. */
function isMeant(described: ReadonlySet<string>, words: readonly string[]): boolean {
  for (const word of LESSER) if (described.has(word) && !words.includes(word)) return false;
  return words.every((word) => described.has(word) || !MODIFIERS.has(word) || LOOSE.has(word));
}

/** Whoever is called so is not the one that the bare noun means: a vice president. */
const LESSER = ['vice', 'deputy', 'assistant', 'elect', 'president-elect', 'shadow'];

type Described = Pick<Description, 'entity' | 'words'>;

function* describedBy(
  reading: Reading,
  frame: Frame,
  index: number,
  phrase: Phrase,
): Generator<Described> {
  const { head, first, last } = phrase;
  const { mention } = head;
  if (mention !== null) {
    if (head.kind === 'person') {
      const title = titleBefore(frame, index, phrase);
      if (title.size > 0) yield { entity: mention.entity, words: title };
      for (const words of explained(frame, index, phrase)) yield { entity: mention.entity, words };
    } else if (kindOf(reading, mention.entity) === 'ORGANIZATION') {
      yield { entity: mention.entity, words: groupWords(reading, mention) };
      for (const words of explained(frame, index, phrase)) yield { entity: mention.entity, words };
    }
    return;
  }
  const country = governed(reading, frame, index, phrase);
  if (country !== null) yield { entity: country.entity, words: wordsIn(frame, first, last) };
  // "the mayor, Ana Lima": the phrase explains the name behind it.
  const holder = frame.pieces[first]?.kind === 'determiner' ? holderOf(frame, phrase) : null;
  if (holder?.head.mention != null)
    yield { entity: holder.head.mention.entity, words: wordsIn(frame, first, last) };
}

/** "the government of Norway", "the Norway administration". */
function governed(
  reading: Reading,
  { pieces, phrases }: Frame,
  index: number,
  phrase: Phrase,
): DraftMention | null {
  if (phrase.head.word !== 'government' && phrase.head.word !== 'administration') return null;
  const within = pieces
    .slice(phrase.first, phrase.last)
    .find(({ mention }) => mention !== null)?.mention;
  const next = phrases[index + 1];
  const behind =
    next?.first === phrase.last + 2 && pieces[phrase.last + 1]?.word === 'of'
      ? next.head.mention
      : null;
  const mention = within ?? behind;
  return mention != null && kindOf(reading, mention.entity) === 'PLACE' ? mention : null;
}

/** The title in front of a name, the part before "of" too. */
function titleBefore({ pieces, phrases }: Frame, index: number, phrase: Phrase): Set<string> {
  const frame = { pieces };
  const words = wordsIn(frame, phrase.first, phrase.last - 1);
  const previous = phrases[index - 1];
  if (previous?.last === phrase.first - 2 && !phrase.isGoverned && previous.head.kind === 'title')
    for (const word of wordsIn(frame, previous.first, previous.last)) words.add(word);
  return words;
}

/** "Ana Lima, the mayor of Oslo", "Ana Lima is a singer". */
function explained(frame: Frame, index: number, phrase: Phrase): readonly ReadonlySet<string>[] {
  const { pieces, phrases } = frame;
  const next = phrases[index + 1];
  if (next === undefined || next.head.mention !== null) return [];
  const isOf =
    phrase.head.kind === 'person' ? next.head.kind === 'title' : next.head.kind === 'group';
  if (!isOf && next.head.kind !== 'word') return [];
  const between = pieces.slice(phrase.last + 1, next.first);
  const isApposition = between.length === 1 && between[0]?.kind === 'comma';
  const isCopula =
    between.length > 0 &&
    beforeFillers(pieces, next.first - 1) === phrase.last &&
    between.some(({ word }) => /^(?:is|was|are|were|be|been)$/u.test(word));
  const isKnown = next.head.kind !== 'word' || pieces[next.first]?.kind === 'determiner';
  return isKnown && (isApposition || isCopula) ? [wordsIn(frame, next.first, next.last)] : [];
}

/** What the words of a body's name say that it is: "commission" of the "Fair Trade Commission". */
function groupWords(reading: Reading, mention: DraftMention): ReadonlySet<string> {
  const entity = reading.entities.get(mention.entity);
  const names = [
    mention.exact,
    entity?.name ?? '',
    ...(entity?.names ?? []).map(({ value }) => value),
  ];
  const words = new Set<string>();
  for (const name of names)
    for (const word of name.toLowerCase().match(/\p{L}+/gu) ?? [])
      if (GROUP_NOUNS.has(word)) words.add(word);
  if (entity?.kind === 'ORGANIZATION')
    for (const word of KINDS[entity.organizationKind] ?? []) words.add(word);
  return words;
}

/** What a body of a kind is called when no word of its name says it. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  COMPANY: ['company', 'firm', 'corporation'],
  PARTY: ['party'],
  MEDIA: ['network', 'broadcaster', 'newspaper', 'paper', 'outlet'],
  NEWS_AGENCY: ['agency'],
  NGO: ['group', 'organization', 'organisation', 'charity', 'foundation'],
  INTERGOVERNMENTAL: ['organization', 'organisation', 'body'],
  OTHER: ['organization', 'organisation', 'group'],
};

function wordsIn({ pieces }: Pick<Frame, 'pieces'>, first: number, last: number): Set<string> {
  const words = new Set<string>();
  for (const piece of pieces.slice(first, last + 1))
    if (piece.mention === null && piece.kind !== 'determiner' && !piece.isOwner)
      words.add(piece.word);
  return words;
}
