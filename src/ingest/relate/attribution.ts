import type { Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { actorAfter, actorBefore } from './actors.ts';
import type { Credit } from './credits.ts';
import type { Antecedents } from './pronouns.ts';
import type { FoundQuote } from './quotes/find-quotes.ts';
import { isWithin, tellingSentences, type Reading } from './reading.ts';

/** Whose words a stretch of text gives. */
interface Voice {
  readonly span: Span;
  readonly speaker: EntityKey;
  /** An outlet carries what others say, so it stands last. */
  readonly carries: boolean;
}
export type Voices = readonly Voice[];

const REPORT =
  /\b(?:said|says|saying|told|reported|reports|announced|stated|claimed|claims|confirmed|wrote|alleged|according to)\b/giu;

/** Every named source of a sentence, and the speakers of its quotes. */
export function findVoices(
  reading: Reading,
  antecedents: Antecedents,
  quotes: readonly FoundQuote[],
  credits: readonly Credit[],
): Voices {
  const voices: Voice[] = [];
  for (const { quote, speaker } of quotes)
    if (speaker !== null) voices.push({ span: quote, speaker: speaker.entity, carries: false });
  const outlets = new Set(credits.map(({ outlet }) => outlet));
  for (const sentence of tellingSentences(reading))
    for (const match of reading.plain.slice(sentence.start, sentence.end).matchAll(REPORT)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const actor = /^acc/iu.test(match[0])
        ? actorAfter(reading, end, sentence.end)
        : actorBefore(reading, start, sentence);
      const speaker =
        actor?.kind === 'named'
          ? actor.mention.entity
          : actor?.kind === 'pronoun'
            ? antecedents(actor.word, start)?.entity
            : undefined;
      if (speaker !== undefined)
        voices.push({ span: sentence, speaker, carries: outlets.has(speaker) });
    }
  return voices;
}

/** Nearest first, at most the speaker and who carries the words; nobody is a source for saying it. */
export function voicesFor(voices: Voices, span: Span, subject: EntityKey): readonly EntityKey[] {
  const heard = voices.filter((voice) => isWithin(span, voice.span) && voice.speaker !== subject);
  const speaker = heard.find(({ carries }) => !carries)?.speaker;
  const carrier = heard.find(({ carries }) => carries)?.speaker;
  return [speaker, carrier].filter((key) => key !== undefined);
}
