import type { DraftMention, Span } from '../../graph/model/draft.ts';
import { isSubjectLike, subjectOf } from './actors.ts';
import type { Antecedents } from './pronouns.ts';
import { isActor, isPerson, mentionsIn, tellingSentences, type Reading } from './reading.ts';

/** Somebody's message to somebody, as one sentence tells of it. */
export interface Message {
  readonly sender: DraftMention | null;
  readonly recipients: readonly DraftMention[];
  /** `congratulatory message`. */
  readonly phrase: string;
  /** From the words that name the message to its last participant. */
  readonly span: Span;
  readonly sentence: Span;
}

const MESSAGE =
  /\b((?:(?:congratulatory|congratulations?|condolence|greetings?|sympathy|open|joint|personal|written|verbal|reply|birthday|new year|thank-you|protest)\s)*(?:message|letter|telegram|cable|telegraph|note))(?:\s(?:of\s[\p{Ll}\s]{3,30}))?\s(?:sent\s|addressed\s|delivered\s)?to\s/giu;

const FROM = /^[^.;]{0,60}?\bfrom\s(?:the\s)?(?:[\p{L}\d’'.-]+\s){0,5}$/u;

/** How far behind "message to" the recipient may be named: a title may stand between. */
const MAX_TITLE = 70;

export function findMessages(reading: Reading, antecedents: Antecedents): readonly Message[] {
  const found: Message[] = [];
  for (const sentence of tellingSentences(reading))
    for (const match of reading.plain.slice(sentence.start, sentence.end).matchAll(MESSAGE)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const recipients = recipientsAt(reading, end, sentence);
      if (recipients.length === 0) continue;
      const taken = new Set(recipients.map(({ entity }) => entity));
      const sender =
        senderOf(reading, sentence, { start, end }, taken) ??
        pronounSender(reading, sentence, antecedents);
      const spans = [
        ...recipients,
        ...(sender === null || sender.start < sentence.start || sender.end > sentence.end
          ? []
          : [sender]),
      ];
      found.push({
        sender: sender !== null && taken.has(sender.entity) ? null : sender,
        recipients,
        phrase: (match[1] ?? 'message').toLowerCase(),
        span: {
          start: Math.min(start, ...spans.map((each) => each.start)),
          end: Math.max(end, ...spans.map((each) => each.end)),
        },
        sentence,
      });
    }
  return found;
}

function recipientsAt(reading: Reading, at: number, sentence: Span): readonly DraftMention[] {
  const names = mentionsIn(reading, { start: at, end: sentence.end }).filter((mention) =>
    isActor(reading, mention),
  );
  const first =
    names.find((mention) => isPerson(reading, mention) && mention.start - at <= MAX_TITLE) ??
    names[0];
  if (first === undefined || first.start - at > MAX_TITLE) return [];
  return /[.;:,]|\b(?:that|on|in|from)\b/u.test(reading.plain.slice(at, first.start))
    ? []
    : [first];
}

function senderOf(
  reading: Reading,
  sentence: Span,
  words: Span,
  taken: ReadonlySet<string>,
): DraftMention | null {
  const isFree = (mention: DraftMention): boolean =>
    isActor(reading, mention) && !taken.has(mention.entity);
  const names = mentionsIn(reading, sentence).filter(isFree);
  const explicit = names.find(
    (mention) =>
      mention.start > words.end && FROM.test(reading.plain.slice(words.end, mention.start)),
  );
  if (explicit !== undefined) return explicit;
  const owner = names.find((mention) =>
    /^[’']s?\s[\p{Ll}\s]{0,25}$/u.test(reading.plain.slice(mention.end, words.start)),
  );
  return (
    owner ??
    subjectOf(reading, sentence, (mention) => isFree(mention) && isPerson(reading, mention)) ??
    names.find((mention) => isSubjectLike(reading, mention, sentence)) ??
    null
  );
}

function pronounSender(
  reading: Reading,
  sentence: Span,
  antecedents: Antecedents,
): DraftMention | null {
  const words = reading.plain.slice(sentence.start, sentence.end);
  const pronoun = /(?:^|[,]\s)(he|she)\b/iu.exec(words)?.[1];
  return pronoun === undefined ? null : antecedents(pronoun.toLowerCase(), sentence.start);
}
