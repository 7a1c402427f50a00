import { z } from 'zod';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';
import type { ArticleFacts, ReadDocument, Recognition } from '../../src/ingest/stages.ts';
import { goldRecognition } from './gold-recognition.ts';
import { GOLD, readLines } from './gold-set.ts';

const SPAN = z.object({ start: z.number(), end: z.number() });
const MENTION = SPAN.extend({ type: z.string(), entity: z.string() });

const LINE = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  mentions: z.array(MENTION),
  pronouns: z.array(SPAN.extend({ text: z.string(), entity: z.string() })),
  quotes: z.array(SPAN.extend({ speaker: MENTION })),
});
export type GumLine = z.infer<typeof LINE>;

export const GUM: readonly string[] = ['gum-wikinews/news.jsonl', 'gum-wikinews/interview.jsonl'];

/** The news and the interviews of GUM whose text the reader leaves as it is, so that offsets hold. */
export const readGum = (): readonly GumLine[] =>
  GUM.flatMap((file) => readLines(GOLD + file, LINE)).filter(
    ({ text }) => readPlainText({ text }).text === text,
  );

/**
 * A line with GUM's own names and clusters. A span that another person's lies in is a list ("Ana Lima
 * and Bo Hansen"), which is nobody that "she" could be.
 */
export function givenGum(line: GumLine): {
  readonly document: ReadDocument;
  readonly recognition: Recognition;
  readonly facts: ArticleFacts;
} {
  const document = readPlainText({ text: line.text });
  const isList = (one: GumLine['mentions'][number]): boolean =>
    line.mentions.some(
      ({ start, end, type }) =>
        type === 'PER' &&
        one.type === 'PER' &&
        one.start <= start &&
        end <= one.end &&
        end - start < one.end - one.start,
    );
  const mentions = line.mentions.filter((mention) => !isList(mention));
  return {
    document,
    recognition: goldRecognition({ ...line, mentions }, splitSentences(document)),
    facts: factsOf(line.date),
  };
}

/** What is known of an article that has only a day. */
export const factsOf = (date: string | null): ArticleFacts => ({
  url: null,
  providerId: null,
  publishedAt: date === null ? null : `${date}T00:00:00Z`,
  publishedOffset: null,
  publisher: null,
  language: 'en',
});
