import type { DraftMention, Span } from '../../graph/model/draft.ts';
import { MESSAGE_NOUNS, SPEECH_VERBS } from '../lexicon/relations-speech.ts';
import { actorAfter, actorBefore, subjectOf, type Actor } from './actors.ts';
import type { Message } from './messages.ts';
import type { Antecedents } from './pronouns.ts';
import { isActor, isPerson, mentionsIn, type Reading } from './reading.ts';

/** Who says the words of a quotation; `speaker` null for somebody without a name. */
export interface Attribution {
  readonly speaker: DraftMention | null;
  readonly verb: string | null;
  /** Told to: the name behind the verb. */
  readonly addressee: DraftMention | null;
}

export interface SpeakerSources {
  readonly reading: Reading;
  readonly antecedents: Antecedents;
  readonly messages: readonly Message[];
}

const VERB = new RegExp(`\\b(?:${SPEECH_VERBS.join('|')})\\b`, 'giu');
const ACCORDING = /\baccording to\s/giu;
const MESSAGE_NOUN = new RegExp(`\\b(?:${MESSAGE_NOUNS})$`, 'iu');
const PARTICIPLE = /ing$/iu;

/** In the order of how sure it is: behind the quotation, before it, the sentence's subject. */
export function findSpeaker(
  sources: SpeakerSources,
  quotation: Span,
  sentence: Span,
): Attribution | null {
  return (
    behind(sources, quotation, sentence) ??
    ahead(sources, quotation, sentence) ??
    bySubject(sources, quotation, sentence)
  );
}

/** `..." said X`, `..." X said`, `..." according to X`: only what follows at once. */
function behind(sources: SpeakerSources, quotation: Span, sentence: Span): Attribution | null {
  const { reading } = sources;
  const end = Math.min(reading.text.length, sentence.end);
  const tail = reading.plain.slice(quotation.end + 1, end);
  const clause = /^[,.?!—–-]?["”’]?[,\s]\s?[^_;]{0,160}/u.exec(tail)?.[0] ?? '';
  const at = quotation.end + 1;
  const according = /^\W{0,4}according to\s/iu.exec(clause);
  if (according !== null) {
    const from = at + according[0].length;
    return attribution(sources, actorAfter(reading, from - 1, end), 'according to', null, from);
  }
  for (const match of clause.matchAll(VERB)) {
    if (PARTICIPLE.test(match[0]) && match[0].toLowerCase() !== 'reading') continue;
    const start = at + match.index;
    const stop = start + match[0].length;
    const inverted = /^\W{0,4}$/u.test(clause.slice(0, match.index));
    if (!inverted && !isShortSubject(clause.slice(0, match.index))) break;
    const actor = inverted
      ? actorAfter(reading, stop, end)
      : actorBefore(reading, start, { start: at, end });
    if (actor === null) continue;
    return attribution(sources, actor, match[0], told(reading, match[0], stop, end), start);
  }
  return null;
}

/** Between a quotation and "said" stands a name, with its title, or an apposition. */
const isShortSubject = (words: string): boolean =>
  words.length <= 120 &&
  !/\b(?:that|but|because|when|while)\b/iu.test(words) &&
  // "... of the two sides and wished": the sentence goes on around a part of it in quotation marks.
  !/^\W{0,4}(?:of|for|in|on|at|to|with|by|from|and|as|between|toward|towards)\s/iu.test(words) &&
  /^\W{0,4}\s?\S/u.test(words);

/** `X said: "..."`, `X called it "..."`, `According to X, "..."`: the last verb before it counts. */
function ahead(sources: SpeakerSources, quotation: Span, sentence: Span): Attribution | null {
  const { reading } = sources;
  const before: Span = { start: sentence.start, end: quotation.start - 1 };
  const lead = reading.plain.slice(before.start, before.end);
  const verbs = [...lead.matchAll(VERB)].reverse();
  for (const match of verbs) {
    const start = before.start + match.index;
    const stop = start + match[0].length;
    const actor = actorBefore(reading, start, before);
    const named = attribution(
      sources,
      actor,
      match[0],
      told(reading, match[0], stop, before.end),
      start,
    );
    if (
      actor !== null &&
      !(actor.kind === 'noun' && named?.speaker === null && !isPlainNoun(actor))
    )
      return named;
    if (/[,"”_]\W*$/u.test(lead.slice(0, match.index))) {
      const after = actorAfter(reading, stop, before.end);
      if (after !== null && !PARTICIPLE.test(match[0]))
        return attribution(sources, after, match[0], null, start);
    }
    if (
      PARTICIPLE.test(match[0]) ||
      /^(?:and|to)\s$/iu.test(lead.slice(match.index - 4, match.index).trimStart())
    )
      return fromSubject(sources, before, match[0]);
  }
  for (const match of [...lead.matchAll(ACCORDING)].reverse()) {
    const from = before.start + match.index + match[0].length;
    const actor = actorAfter(reading, from - 1, before.end);
    if (actor?.kind === 'named' && isPerson(reading, actor.mention))
      return attribution(sources, actor, 'according to', null, from);
  }
  return null;
}

const isPlainNoun = (actor: Actor): boolean => actor.kind === 'noun' && actor.words.length < 50;

/** A part of a sentence in quotation marks is its subject's word. */
function bySubject(sources: SpeakerSources, quotation: Span, sentence: Span): Attribution | null {
  const { reading } = sources;
  const before: Span = { start: sentence.start, end: quotation.start - 1 };
  const lead = reading.plain.slice(before.start, Math.max(before.start, before.end));
  if (lead.trim() === '') return null;
  return fromSubject(sources, before, null);
}

function fromSubject(
  sources: SpeakerSources,
  before: Span,
  verb: string | null,
): Attribution | null {
  const { reading, antecedents } = sources;
  const lead = reading.plain.slice(before.start, before.end);
  const pronoun = /^\W*(?:(?:But|And|However|Later|Also)[,\s]+)?(he|she|they)\b/iu.exec(lead)?.[1];
  if (pronoun !== undefined) {
    const speaker = antecedents(pronoun.toLowerCase(), before.start);
    return speaker === null ? null : { speaker, verb: verb ?? firstVerb(lead), addressee: null };
  }
  const isSpeaking = (mention: DraftMention): boolean =>
    verb === null ? isPerson(reading, mention) : isActor(reading, mention);
  const speaker =
    subjectOf(reading, before, (mention) => isPerson(reading, mention)) ??
    subjectOf(reading, before, isSpeaking);
  return speaker === null ? null : { speaker, verb: verb ?? firstVerb(lead), addressee: null };
}

const firstVerb = (lead: string): string | null => lead.match(VERB)?.[0].toLowerCase() ?? null;

function attribution(
  { reading, antecedents, messages }: SpeakerSources,
  actor: Actor | null,
  verb: string,
  addressee: DraftMention | null,
  at: number,
): Attribution | null {
  if (actor === null) return null;
  const said = { verb: verb.toLowerCase(), addressee };
  if (actor.kind === 'named')
    return isActor(reading, actor.mention) ? { ...said, speaker: actor.mention } : null;
  if (actor.kind === 'pronoun') return { ...said, speaker: antecedents(actor.word, at) };
  if (!MESSAGE_NOUN.test(actor.words.trim())) return { ...said, speaker: null };
  const message = messages.findLast(({ span }) => span.start < at);
  return { ...said, speaker: message?.sender ?? null };
}

function told(reading: Reading, verb: string, at: number, end: number): DraftMention | null {
  if (!/^t(?:old|ells?|elling)$/iu.test(verb)) return null;
  const name = mentionsIn(reading, { start: at, end }).find((mention) => isActor(reading, mention));
  if (name === undefined) return null;
  return /^\s(?:the\s)?$/u.test(reading.plain.slice(at, name.start)) ? name : null;
}
