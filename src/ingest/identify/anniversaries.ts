import type { DraftEntity, DraftEvent, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { entityKey, slugOf } from '../lexicon/reference.ts';
import { references } from './references.ts';

/** A name that was resolved, in text order. */
export interface PlacedName extends Span {
  readonly key: EntityKey;
  readonly name: string;
}

export interface FoundAnniversary extends Span {
  readonly event: DraftEvent;
  /** The founding that it remembers, where the reference data knows it. */
  readonly founding: DraftEntity | null;
}

const ANNIVERSARY =
  /(?<![\p{L}\p{N}])(\d{1,3})(?:st|nd|rd|th)[ -](?:founding |birth )?anniversary(?![\p{L}\p{N}])/giu;
const OF =
  /^ of (?:the |its |their )?(founding|foundation|establishment|independence|liberation|birth|creation)(?: of (?:the )?)?/u;

/** "The 76th anniversary of X": of its founding, where the reference data knows that X was founded. */
const OF_BODY = /^ of (?:the )?/u;

/** "X's 76th anniversary" and "76th anniversary of the founding of X" inside one sentence. */
export function findAnniversaries(
  text: string,
  sentence: Span,
  names: readonly PlacedName[],
): readonly FoundAnniversary[] {
  const piece = text.slice(sentence.start, sentence.end);
  const found: FoundAnniversary[] = [];
  for (const match of piece.matchAll(ANNIVERSARY)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const ordinal = Number(match[1]);
    const rest = text.slice(end, Math.min(sentence.end, end + 60));
    const founded = nameBehind(names, end, OF.exec(rest)) ?? foundedBody(names, end, rest);
    const owner = names.findLast(
      (name) => name.end <= start && /^['’]s? $/u.test(text.slice(name.end, start)),
    );
    const subject = founded ?? owner;
    if (subject === undefined || subject.key.startsWith('person:')) continue;
    const span = founded === null ? { start: subject.start, end } : { start, end: founded.end };
    found.push({ ...span, ...anniversary(subject, ordinal) });
  }
  return found;
}

function nameBehind(
  names: readonly PlacedName[],
  end: number,
  words: RegExpExecArray | null,
): PlacedName | null {
  if (words === null) return null;
  return names.find((name) => name.start === end + words[0].length) ?? null;
}

function foundedBody(names: readonly PlacedName[], end: number, rest: string): PlacedName | null {
  const body = nameBehind(names, end, OF_BODY.exec(rest));
  return body !== null && foundingOf(body) !== undefined ? body : null;
}

const foundingOf = (body: PlacedName): DraftEntity | undefined =>
  references().foundings.get(body.key);

function anniversary(subject: PlacedName, ordinal: number): Omit<FoundAnniversary, keyof Span> {
  const founding = foundingOf(subject);
  const day = founding?.kind === 'EVENT' ? founding.date : null;
  const base = founding?.key ?? entityKey(`event:${slugOf(subject.name)}-founding`);
  const year = Number(day?.slice(0, 4)) + ordinal;
  const remembered = founding?.name ?? `founding of ${subject.name}`;
  const title = `${ordinal}${suffix(ordinal)} anniversary of the ${remembered}`;
  return {
    founding: founding ?? null,
    event: {
      kind: 'EVENT',
      eventKind: 'ANNIVERSARY',
      key: entityKey(`${base}:${ordinal}`),
      scope: 'graph',
      name: title,
      names: [],
      externalIds: [],
      salience: 0,
      background: false,
      date: day !== null && day.length === 10 ? `${year}${day.slice(4)}` : null,
      ordinal,
    },
  };
}

function suffix(ordinal: number): string {
  if (ordinal % 100 >= 11 && ordinal % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th';
}
