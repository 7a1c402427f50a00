import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Draft, Passage } from '../model/draft.ts';

const FASTEST = { level: 1 };

/** What lies in the graph was written by `encodeReading` from a valid draft, and by nobody else. */
const kept = z.custom<Omit<Draft, 'text'>>((value) => typeof value === 'object' && value !== null);

/**
 * What was read out of a text before it was linked, kept beside the text so that it can be linked
 * again when other texts change who is meant. Packed, because every text has one, and without the words
 * at the spans, which stand in the text.
 */
export const encodeReading = (draft: Draft): string =>
  deflateRawSync(
    JSON.stringify({ ...draft, text: undefined }, (name, value: unknown) =>
      name === 'exact' ? undefined : value,
    ),
    FASTEST,
  ).toString('base64');

/** The draft that was encoded beside this text. */
export function decodeReading(reading: string, text: string): Draft {
  const packed = inflateRawSync(Buffer.from(reading, 'base64')).toString('utf8');
  const draft = kept.parse(JSON.parse(packed));
  const cut = <P extends Omit<Passage, 'exact'>>(passage: P): P & Passage => ({
    ...passage,
    exact: text.slice(passage.start, passage.end),
  });
  return {
    ...draft,
    text,
    mentions: draft.mentions.map(cut),
    claims: draft.claims.map((claim) => ({ ...claim, assertions: claim.assertions.map(cut) })),
    quotes: draft.quotes.map(cut),
  };
}
