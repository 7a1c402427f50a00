import type { Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { Predicate } from '../../graph/model/predicates.ts';
import type { Credit } from './credits.ts';
import type { Frame } from './grammar/frame.ts';
import type { FoundQuote } from './quotes/find-quotes.ts';
import { identify, type Identities } from './quotes/identify.ts';
import { firstAtOrAfter, isWithin } from './reading.ts';
import { reportsIn } from './reports.ts';

/** Whose words a stretch of text gives. */
interface Voice extends Span {
  readonly speaker: EntityKey;
  /** An outlet carries what others say, so it stands last. */
  readonly carries: boolean;
  /** In the speaker's very words. */
  readonly isQuoted: boolean;
  /** Of these words it is not the account: they say who tells. */
  readonly aside: Span | null;
}

export interface Voices {
  /** By start. */
  readonly voices: readonly Voice[];
  /** Whether words only describe somebody whom they name, without a verb that says so. */
  readonly isDescription: (tie: Told) => boolean;
}

/** What is said to be so, and by which words. */
interface Told {
  readonly predicate: Predicate;
  readonly subject: EntityKey;
  readonly span: Span;
  readonly sentence: Span;
  readonly method: string;
}

/** Only sentences with one of these are taken apart, since that is dear. */
const REPORT =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ell(?:s|ing)?)|report(?:ed|s|ing)?|announc(?:ed|es|ing)|stat(?:ed|es|ing)|claim(?:ed|s|ing)?|confirm(?:ed|s|ing)|wr(?:ote|ites|iting)|alleg(?:ed|es|ing)|add(?:ed|s|ing)|insist(?:ed|s)|argue[ds]|not(?:ed|es|ing)|warn(?:ed|s|ing)|according to)\b/iu;

/** Who tells what: every named source with the words that are its account, and the speakers of quotes. */
export function findVoices(
  identities: Identities,
  quotes: readonly FoundQuote[],
  credits: readonly Credit[],
): Voices {
  const { reading, sentences, frameOf } = identities;
  const voices: Voice[] = [];
  for (const { quote, speaker } of quotes) {
    if (speaker === null) continue;
    const { start, end } = quote;
    voices.push({
      start,
      end,
      speaker: speaker.entity,
      carries: false,
      isQuoted: true,
      aside: null,
    });
  }
  const outlets = new Set(credits.map(({ outlet }) => outlet));
  for (const sentence of sentences) {
    if (!REPORT.test(reading.plain.slice(sentence.start, sentence.end))) continue;
    const frame = frameOf(sentence);
    for (const { phrase, told, aside } of reportsIn(frame)) {
      const speaker = identify(identities, frame, phrase)?.entity;
      if (speaker === undefined) continue;
      voices.push({ ...told, aside, speaker, carries: outlets.has(speaker), isQuoted: false });
    }
  }
  return {
    voices: voices.sort((left, right) => left.start - right.start),
    isDescription: (tie) => isDescription(frameOf(tie.sentence), tie),
  };
}

/** Characters that a voice's stretch may begin before the words asked for. */
const MAX_BACK = 2_500;

/**
 * Nearest first, at most two; nobody is a source for saying it, and who describes somebody whom
 * another speaks of is the paper: "Lima said that the mayor, Hansen, would go".
 */
export function voicesFor({ voices, isDescription }: Voices, tie: Told): readonly EntityKey[] {
  const heard: Voice[] = [];
  for (let at = firstAtOrAfter(voices, tie.span.start + 1) - 1; at >= 0; at -= 1) {
    const voice = voices[at];
    if (voice === undefined || voice.start < tie.span.start - MAX_BACK) break;
    const isTold = voice.aside === null || !isWithin(tie.span, voice.aside);
    if (isTold && isWithin(tie.span, voice) && voice.speaker !== tie.subject) heard.push(voice);
  }
  if (heard.some(({ isQuoted }) => !isQuoted) && isDescription(tie))
    heard.splice(0, heard.length, ...heard.filter(({ isQuoted }) => isQuoted));
  heard.sort((left, right) => left.end - left.start - (right.end - right.start));
  const tellers = [...new Set(heard.filter(({ carries }) => !carries).map((each) => each.speaker))];
  const carrier = heard.find(({ carries }) => carries)?.speaker;
  return [tellers[0], carrier ?? tellers[1]].filter((key) => key !== undefined);
}

/** Rules that read who somebody is off the words beside a name. */
const BESIDE_NAME =
  /^rule:(?:office-(?:before-name|behind-name|chain|implied-body)|party-of-person|kin|companion)@/u;
const PLACING: ReadonlySet<string> = new Set(['LOCATED_IN', 'BASED_IN', 'PART_OF']);

function isDescription({ pieces }: Frame, { method, predicate, span }: Told): boolean {
  if (!BESIDE_NAME.test(method) && !PLACING.has(predicate)) return false;
  return !pieces.some(
    ({ kind, start, end, word }) =>
      span.start <= start &&
      end <= span.end &&
      (kind === 'verb' || kind === 'speech' || (kind === 'filler' && AUXILIARY.test(word))),
  );
}

const AUXILIARY = /^(?:is|was|are|were|be|been|being|has|have|had)$/u;
