import { identify } from '../../../src/ingest/identify/identify.ts';
import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../../src/ingest/sentences.ts';
import type { NamedSpan, ReadDocument, Recognition } from '../../../src/ingest/stages.ts';

const KINDS = { PER: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE', EVENT: 'EVENT' } as const;
const MARK = /\[(PER|ORG|LOC|EVENT) ([^\]]+)\]/gu;

export interface Marked {
  readonly document: ReadDocument;
  readonly spans: readonly NamedSpan[];
}

/** `[PER Ana Lima] met [PER Lima]` as the text without marks and the spans that they mark. */
export function readMarked(marked: string): Marked {
  const spans: NamedSpan[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    const name = match[2] ?? '';
    const kind =
      KINDS[match[1] === 'PER' || match[1] === 'ORG' || match[1] === 'LOC' ? match[1] : 'EVENT'];
    spans.push({ start: text.length, end: text.length + name.length, kind, confidence: 1 });
    text += name;
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  return { document: readPlainText({ text }), spans };
}

export function identifyMarked(marked: string): Recognition {
  const { document, spans } = readMarked(marked);
  return identify(document, splitSentences(document), spans);
}

/** `surface -> key`, with the literal place behind it where there is one. */
export const keysIn = (marked: string): readonly string[] =>
  identifyMarked(marked).mentions.map(
    ({ exact, entity, literal }) =>
      `${exact} -> ${entity}${literal === null ? '' : ` (${literal})`}`,
  );

/** Which namings are one's: their surfaces, bearer by bearer, in the order of the text. */
export function bearersIn(marked: string): readonly (readonly string[])[] {
  const groups = Map.groupBy(identifyMarked(marked).mentions, ({ entity }) => entity);
  return [...groups.values()].map((group) => group.map(({ exact }) => exact));
}
