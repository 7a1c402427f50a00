import { z } from 'zod';
import { CallerFault } from '../errors.ts';
import type { Draft, DraftClaim, DraftEvent, DraftQuote, Span } from '../graph/model/draft.ts';
import type { EntityKind } from '../graph/model/vocabulary.ts';
import { extractParts } from './extract.ts';
import { originalOffsets } from './read/canonical-text.ts';
import { readPlainText } from './read/read-plain-text.ts';
import { edtfBounds } from '../graph/model/edtf.ts';
import { findDates } from './relate/dates.ts';
import { localDay } from './relate/local-day.ts';
import { recognize } from './recognize.ts';
import type { ArticleFacts, Recognize } from './stages.ts';

/** `date` is the day of publication (`YYYY-MM-DD`) or an instant in RFC 3339. */
const INPUT = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** Taken and not read: what is extracted has its place in the text. */
  title: z.string().nullish(),
  date: z.string().nullish(),
  /** BCP 47, as the source tells it; detected otherwise. */
  language: z.string().nullish(),
});
export type ExtractInput = z.infer<typeof INPUT>;

type MentionType = 'PER' | 'ORG' | 'LOC' | 'EVENT';

/** Offsets are UTF-16 code units into the text as given. */
export interface ExtractOutput {
  readonly id: string | number;
  /** BCP 47, `und` when unknown. */
  readonly language: string;
  /** What a reader of the line should know: that the text is not English, for one. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly mentions: readonly (Span & {
    readonly type: MentionType;
    readonly entity: string;
    readonly name: string;
    readonly literal?: string;
  })[];
  readonly quotes: readonly (Span & {
    readonly direct: boolean;
    readonly verb: string | null;
    readonly speaker: (Span & { readonly entity: string }) | null;
    readonly addressees: readonly string[];
  })[];
  readonly dates: readonly (Span & { readonly value: string })[];
  readonly claims: readonly (Span & {
    readonly predicate: string;
    readonly subject: string;
    readonly object: string | null;
    readonly label: string;
    readonly negated: boolean;
    readonly attributedTo: readonly string[];
    readonly valid: string | null;
    /** What found it: `rule:...@1`. */
    readonly method: string;
  })[];
  readonly events: readonly (Span & {
    readonly kind: string;
    readonly name: string;
    readonly date: string | null;
    readonly participants: readonly { readonly entity: string; readonly role: string }[];
    readonly places: readonly string[];
    readonly background: boolean;
  })[];
}

const TYPES: Readonly<Record<EntityKind, MentionType>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  PLACE: 'LOC',
  EVENT: 'EVENT',
};

/**
 * Extracts one line of JSON, `{"id", "text", "title"?, "date"?, "language"?}`, without any database.
 *
 * @returns one line of JSON without a line end: an `ExtractOutput`.
 * @throws {CallerFault} `BAD_USER_INPUT` for a line or date that is none, `INVALID_DOCUMENT` and
 * `LIMIT_EXCEEDED` for its text.
 */
export function extractLine(line: string): string {
  let value: unknown;
  try {
    // A file's first line may begin with a byte order mark.
    value = JSON.parse(line.replace(/^\ufeff/u, ''));
  } catch {
    throw new CallerFault('BAD_USER_INPUT', 'The line is no JSON; write {"id": ..., "text": ...}.');
  }
  const input = INPUT.safeParse(value);
  if (!input.success) {
    const [issue] = input.error.issues;
    throw new CallerFault(
      'BAD_USER_INPUT',
      `The line is not {"id", "text", "title"?, "date"?, "language"?}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  }
  return JSON.stringify(extractText(input.data));
}

/** What `extractLine` writes, as a value. */
export function extractText(
  line: ExtractInput,
  recognizeNames: Recognize = recognize,
): ExtractOutput {
  const facts: ArticleFacts = {
    url: null,
    providerId: null,
    publishedAt: publishedAt(line.date ?? null),
    publishedOffset: null,
    publisher: null,
    language: blankIsNone(line.language),
  };
  const document = readPlainText({ text: line.text });
  const { recognition, draft } = extractParts(document, facts, recognizeNames);
  const table = document.text === line.text ? null : originalOffsets(line.text);
  const back = (span: Span): Span => ({
    start: table?.[span.start] ?? span.start,
    end: table?.[span.end] ?? span.end,
  });
  const names = new Map(draft.entities.map((entity) => [entity.key, entity]));
  const isRead = draft.warnings.every(({ code }) => code !== 'NOT_EXTRACTED');
  const day = localDay(facts.publishedAt, facts.publishedOffset);
  return {
    id: line.id,
    language: draft.article.language,
    warnings: draft.warnings.map(({ code, message }) => ({ code, message })),
    // Words that tell of an event without a name are no naming: they are under `events`.
    mentions: recognition.mentions.flatMap((mention) => {
      const entity = names.get(mention.entity);
      if (entity === undefined) return [];
      const literal = mention.literal === null ? {} : { literal: mention.literal };
      const type = TYPES[entity.kind];
      return [{ ...back(mention), type, entity: entity.key, name: entity.name, ...literal }];
    }),
    quotes: draft.quotes.map((quote) => ({
      ...back(quote),
      direct: quote.direct,
      verb: quote.verb,
      speaker: speakerOf(quote, draft, back),
      addressees: quote.addressees,
    })),
    dates: isRead
      ? findDates(draft.text, draft.blocks, day).map((date) => ({
          ...back(date),
          value: date.value,
        }))
      : [],
    claims: draft.claims.flatMap((claim) => claimLines(claim, back)),
    events: draft.entities.flatMap((entity) =>
      entity.kind === 'EVENT' ? eventLines(entity, draft, back) : [],
    ),
  };
}

const blankIsNone = (value: string | null | undefined): string | null =>
  value === undefined || value === null || value.trim() === '' ? null : value.trim();

function publishedAt(date: string | null): string | null {
  if (date === null || date.trim() === '') return null;
  const value = date.trim();
  const instant = new Date(/^\d{4}-\d{2}-\d{2}$/u.test(value) ? `${value}T00:00:00Z` : value);
  const [, day] = /^(\d{4}-\d{2}-\d{2})/u.exec(value) ?? [];
  // JavaScript takes 30 February for 2 March.
  const isDay = day !== undefined && edtfBounds(day)?.earliest?.startsWith(day) === true;
  if (!isDay || Number.isNaN(instant.getTime())) {
    throw new CallerFault(
      'BAD_USER_INPUT',
      `"${value.slice(0, 40)}" is no date; write 2025-10-01.`,
      ['date'],
    );
  }
  return instant.toISOString();
}

/** The naming of the speaker nearest to the quote, by preference in its sentence. */
function speakerOf(
  quote: DraftQuote,
  draft: Draft,
  back: (span: Span) => Span,
): ExtractOutput['quotes'][number]['speaker'] {
  if (quote.speaker === null) return null;
  const distance = (span: Span): number =>
    (span.start < quote.sentence.start || span.end > quote.sentence.end ? draft.text.length : 0) +
    Math.max(span.start - quote.end, quote.start - span.end, 0);
  const own = draft.mentions.filter(({ entity }) => entity === quote.speaker);
  const nearest = own.reduce<Span | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
  return nearest === null ? null : { ...back(nearest), entity: quote.speaker };
}

function claimLines(claim: DraftClaim, back: (span: Span) => Span): ExtractOutput['claims'] {
  return claim.assertions.map((assertion) => ({
    predicate: claim.predicate,
    subject: claim.subject,
    object: claim.object,
    label: claim.label,
    negated: claim.negated,
    ...back(assertion),
    attributedTo: assertion.attributedTo,
    valid: claim.valid,
    method: assertion.method,
  }));
}

function eventLines(
  event: DraftEvent,
  draft: Draft,
  back: (span: Span) => Span,
): ExtractOutput['events'] {
  const roles = draft.claims.filter(
    ({ predicate, object }) => predicate === 'PARTICIPATED_IN' && object === event.key,
  );
  const settings = draft.claims.filter(
    ({ predicate, subject }) => predicate === 'OCCURRED_AT' && subject === event.key,
  );
  const places = settings.flatMap(({ object }) => (object === null ? [] : [object]));
  // A name of which nothing is told names an event without telling of it.
  if (roles.length === 0 && places.length === 0 && event.date === null) return [];
  const [told] = [...roles, ...settings]
    .flatMap(({ assertions }) => assertions)
    .sort((left, right) => left.start - right.start);
  const span = told ?? draft.mentions.find(({ entity }) => entity === event.key);
  if (span === undefined) return [];
  return [
    {
      kind: event.eventKind,
      name: event.name,
      date: event.date,
      participants: roles.map(({ subject, label }) => ({ entity: subject, role: label })),
      places: [...new Set(places)],
      ...back(span),
      background: event.background,
    },
  ];
}
