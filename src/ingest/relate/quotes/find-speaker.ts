import type { DraftMention, Span } from '../../../graph/model/draft.ts';
import {
  accordingTo,
  sayingAhead,
  sayingBehind,
  sayingOfSubject,
  type Saying,
} from './attributions.ts';
import { phraseAt } from '../grammar/follower.ts';
import type { Frame } from '../grammar/frame.ts';
import { identify, type Identities } from './identify.ts';
import { mainSubject, subjectOfVerb } from '../grammar/subject.ts';
import type { QuoteRule } from './quote-rules.ts';

/** Who says the words of a quotation; `speaker` null for somebody without a name. */
export interface Attribution {
  readonly speaker: DraftMention | null;
  readonly verb: string | null;
  /** Told to: the name behind the verb. */
  readonly addressee: DraftMention | null;
  readonly rule: QuoteRule;
}

export type SpeakerSources = Identities;

/** By the words of its own sentence; null where they name nobody who could have spoken. */
export function findSpeaker(
  sources: SpeakerSources,
  quotation: Span,
  sentence: Span,
): Attribution | null {
  const frame = sources.frameOf(sentence);
  const at = frame.pieces.findIndex(
    ({ kind, start, end }) =>
      kind === 'quotation' && start < quotation.end && quotation.start < end,
  );
  if (at === -1) return null;
  const ahead = sayingAhead(frame, at);
  const behind = sayingBehind(frame, at);
  const isSourceAlone = behind?.rule === 'according-behind';
  const closes = /[,!?—–-]$/u.test(sources.reading.text.slice(quotation.start, quotation.end));
  const order =
    ahead === null || (closes && behind !== null && !isSourceAlone && !isSplit(frame, at))
      ? [behind, ahead]
      : [ahead, behind];
  for (const saying of order) {
    const said = attribute(sources, frame, saying);
    if (said !== null) return said;
  }
  const source = attribute(sources, frame, accordingTo(frame, at));
  if (source !== null || at === 0) return source;
  const spoken = attribute(sources, frame, sayingOfSubject(frame, at));
  return spoken?.speaker != null ? spoken : null;
}

/** `X said "..." and "...,"`: a verb ahead that belongs to this very quotation. */
const isSplit = ({ pieces }: Frame, at: number): boolean =>
  pieces[at - 1]?.kind === 'speech' ||
  (pieces[at - 1]?.kind === 'comma' && pieces[at - 2]?.kind === 'speech');

function attribute(
  sources: SpeakerSources,
  frame: Frame,
  saying: Saying | null,
): Attribution | null {
  if (saying === null) return null;
  const { phrase, verb, addressee, rule } = saying;
  return { speaker: identify(sources, frame, phrase), verb, addressee, rule };
}

/** Pieces of a sentence that says no more than who spoke: "Lima told reporters on Monday." */
const MAX_REMARK = 12;

/** `"...!" Ana Lima said on Monday.`: the sentence behind a quotation that closed its own. */
export function namedBehind(sources: SpeakerSources, sentence: Span): Attribution | null {
  const frame = sources.frameOf(sentence);
  const { pieces, phrases } = frame;
  const phrase = phrases[0];
  if (phrase === undefined || phrase.first > 1 || pieces.length > MAX_REMARK) return null;
  if (pieces.some(({ kind }) => kind === 'quotation' || kind === 'that')) return null;
  const verb = pieces.findIndex(({ kind }) => kind === 'speech');
  const isBare = verb !== -1 && pieces.slice(verb + 1).every(({ kind }) => !BUSY.has(kind));
  if (!isBare) return null;
  const said = attribute(sources, frame, sayingAhead(frame, pieces.length));
  return said && { ...said, rule: 'remark-behind' };
}

/** "— Ana Lima, mayor": a line of its own below a quotation. */
export function signedBelow(sources: SpeakerSources, sentence: Span): Attribution | null {
  const frame = sources.frameOf(sentence);
  const phrase = frame.pieces[0]?.kind === 'break' ? phraseAt(frame, 1) : null;
  if (
    phrase?.head.kind !== 'person' ||
    frame.pieces.some(({ kind }) => BUSY.has(kind) && kind !== 'comma' && kind !== 'break')
  )
    return null;
  return attribute(sources, frame, { phrase, verb: null, addressee: null, rule: 'signed' });
}

const BUSY: ReadonlySet<string> = new Set([
  'speech',
  'verb',
  'clause',
  'pronoun',
  'comma',
  'break',
]);

/** Whom the sentence before a quotation is about, when the quotation's own names nobody. */
export function introducedBy(sources: SpeakerSources, sentence: Span): Attribution | null {
  const frame = sources.frameOf(sentence);
  const end = frame.pieces.length;
  const saying = sayingAhead(frame, end);
  const told = attribute(sources, frame, saying);
  const said: Attribution | null = told && { ...told, rule: 'said-before' };
  if (said?.speaker != null) return said;
  const subject = mainSubject(frame, end) ?? subjectOfVerb(frame, end);
  const speaker = subject === null ? null : identify(sources, frame, subject);
  if (speaker !== null) return { speaker, verb: null, addressee: null, rule: 'sentence-before' };
  const people = new Set(
    frame.pieces.flatMap(({ kind, mention }) =>
      kind === 'person' && mention !== null ? [mention] : [],
    ),
  );
  const [only] = people;
  return new Set([...people].map(({ entity }) => entity)).size === 1 && only !== undefined
    ? { speaker: only, verb: null, addressee: null, rule: 'only-person-before' }
    : said;
}
