import type { DraftMention, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { makeFrames, type Frame, type FrameOf } from './grammar/frame.ts';
import { personGenders, type PersonGenders } from './pronouns/person-genders.ts';
import {
  isSpeakingAt,
  pronounGender,
  roleOf,
  type Pronoun,
  type Reference,
} from './pronouns/references.ts';
import { resolvePronoun } from './pronouns/resolve-pronoun.ts';
import { firstAtOrAfter, tellingSentences, type Reading } from './reading.ts';

/** Whom `he`, `she` or `they` means at a place of the text: an earlier person, or nobody. */
export type Antecedents = (word: string, at: number) => DraftMention | null;

/** How far behind a pronoun its verb may stand, from where callers ask; in characters. */
const MAX_AHEAD = 60;

interface Resolved {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly mention: DraftMention | null;
}

/**
 * Reads the story once from its start: every `he` and `she` is resolved by who was spoken of before
 * it, names and earlier pronouns alike, and is remembered for those that follow.
 *
 * @param frameOf of the reading, where others take its sentences apart too.
 */
export function findAntecedents(
  reading: Reading,
  frameOf: FrameOf = makeFrames(reading),
): Antecedents {
  const resolved = resolveAll(reading, frameOf);
  return (word, at) => {
    const gender = pronounGender(word);
    const near = resolved[firstAtOrAfter(resolved, at + 1) - 1];
    if (
      near !== undefined &&
      at - near.start <= MAX_AHEAD &&
      gender !== null &&
      pronounGender(near.word) === gender
    )
      return near.mention;
    return null;
  };
}

function resolveAll(reading: Reading, frameOf: FrameOf): readonly Resolved[] {
  const genders = personGenders(reading);
  // Quoted words speak of people too; they are read with the rest, and weigh less.
  const open: Reading = { ...reading, plain: reading.text, quotations: [] };
  const openFrameOf = makeFrames(open);
  const references: Reference[] = [];
  const resolved: Resolved[] = [];
  for (const [number, sentence] of tellingSentences(reading).entries()) {
    const frame = hasQuotation(reading, sentence) ? openFrameOf(sentence) : frameOf(sentence);
    const from = references.length;
    for (const [index, piece] of frame.pieces.entries()) {
      const gender = pronounGender(piece.word);
      const isName = piece.kind === 'person' && piece.mention !== null;
      if (!isName && (gender === null || piece.mention !== null)) continue;
      const role = roleOf(frame, index);
      const isQuoted = isWithinQuotation(reading, piece.start);
      const isSpeaking = (role === 'subject' || role === 'object') && isSpeakingAt(frame, index);
      const place = { at: piece.start, sentence: number, role, isQuoted, isSpeaking };
      if (piece.mention !== null) {
        references.push({ ...place, mention: piece.mention, isPronoun: false });
        continue;
      }
      if (gender === null) continue;
      const pronoun: Pronoun = { ...place, word: piece.word, gender };
      const mention =
        namedBehind(frame, index, pronoun, genders) ??
        resolvePronoun({
          pronoun,
          sentence: number,
          references,
          genders,
          ...boundBy(frame, index, pronoun, references.slice(from)),
        });
      resolved.push({ start: piece.start, end: piece.end, word: piece.word, mention });
      if (mention !== null) references.push({ ...place, mention, isPronoun: true });
    }
  }
  return resolved;
}

/**
 * In it, over one of its ends, or right behind it, where a name at the end looks for its "'s": without any,
 * both readings of the sentence are the same.
 */
function hasQuotation({ quotations }: Reading, sentence: Span): boolean {
  const next = firstAtOrAfter(quotations, sentence.start);
  const [before, behind] = [quotations[next - 1], quotations[next]];
  return (
    (before !== undefined && before.end >= sentence.start) ||
    (behind !== undefined && behind.start <= sentence.end + 1)
  );
}

function isWithinQuotation({ quotations }: Reading, at: number): boolean {
  const quotation = quotations[firstAtOrAfter(quotations, at + 1) - 1];
  return quotation !== undefined && at < quotation.end;
}

/** "In her first speech, Ana Lima said": a possessive that opens a sentence looks ahead. */
function namedBehind(
  { pieces, phrases }: Frame,
  index: number,
  { role, gender }: Pronoun,
  genders: PersonGenders,
): DraftMention | null {
  const opener = pieces[0]?.kind;
  if (
    role !== 'owner' ||
    (opener !== 'preposition' && opener !== 'speaking' && opener !== 'clause')
  )
    return null;
  const comma = pieces.findIndex(({ kind }, at) => at > index && kind === 'comma');
  if (comma === -1 || index > MAX_OPENER) return null;
  if (phrases.some((each) => each.last < index && !each.isGoverned)) return null;
  const next = phrases.find(({ first }) => first === comma + 1);
  const mention = next?.head.mention ?? null;
  if (mention === null || next?.head.kind !== 'person' || next.isGoverned) return null;
  const known = genders.byTitle.get(mention.entity) ?? genders.byName.get(mention.entity);
  return known !== undefined && known !== gender ? null : mention;
}

/** Pieces; a longer opening is a clause that has people of its own. */
const MAX_OPENER = 6;

interface Bound {
  readonly excluded: ReadonlySet<EntityKey>;
  readonly preferred: EntityKey | null;
}

/** Who stands as the subject of a pronoun's own clause. */
function boundBy(
  frame: Frame,
  index: number,
  { role }: Pronoun,
  here: readonly Reference[],
): Bound {
  const nobody: Bound = { excluded: new Set(), preferred: null };
  if (role === 'subject') return nobody;
  const subjects = new Map(
    here.filter((each) => each.role === 'subject').map((each) => [each.at, each.mention.entity]),
  );
  for (let at = index - 1; at >= 0; at -= 1) {
    const piece = frame.pieces[at];
    if (piece === undefined || CLAUSE_BREAKS.has(piece.kind)) break;
    const entity = subjects.get(piece.start);
    if (entity === undefined) continue;
    return role === 'owner'
      ? { excluded: new Set(), preferred: entity }
      : { excluded: new Set([entity]), preferred: null };
  }
  return nobody;
}

const CLAUSE_BREAKS: ReadonlySet<string> = new Set(['clause', 'that', 'relative', 'break', 'stop']);
