import type { EntityKey } from '../../../graph/model/identity.ts';
import { identify } from '../../identify/identify.ts';
import type { NamedSpan, ReadDocument, Recognition, Sentence } from '../../stages.ts';
import { anchored, type AnsweredWindow } from './answered-window.ts';
import type { Tally } from './dropped.ts';

/** A model that lists a name is about as sure as the tagger. */
const CONFIDENCE = 0.9;
const LONGEST_NAME = 200;

interface ToldName extends NamedSpan {
  readonly of: AnsweredWindow;
  readonly id: string;
}

/**
 * Who is named where, by the spans that the model tells and the rules of `identify`: keys, names and
 * kinds of bodies are ours. Sets the keys of every window for what the model calls them.
 */
export function proposeNames(
  document: ReadDocument,
  sentences: readonly Sentence[],
  windows: readonly AnsweredWindow[],
  counts: Tally,
): Recognition {
  const told = windows.flatMap((one) => namesIn(one, counts));
  const spans = withoutOverlaps(told);
  counts.drop('overlap', told.length - spans.length);
  const recognition = identify(
    document,
    sentences,
    spans.map(({ start, end, kind, confidence }) => ({ start, end, kind, confidence })),
  );
  const keyAt = new Map(recognition.mentions.map((one) => [`${one.start} ${one.end}`, one.entity]));
  for (const one of windows)
    for (const [id, own] of Map.groupBy(
      spans.filter(({ of }) => of === one),
      (span) => span.id,
    )) {
      const keys = own.flatMap(({ start, end }) => keyAt.get(`${start} ${end}`) ?? []);
      const key = mostOften(keys);
      if (key !== null) one.keys.set(id, key);
    }
  return recognition;
}

function namesIn(one: AnsweredWindow, counts: Tally): readonly ToldName[] {
  const names: ToldName[] = [];
  for (const { id, kind, mentions } of one.answer.entities) {
    // The same words told of the same line again are the next such words in it.
    const behind = new Map<string, number>();
    const seen = new Set<number>();
    for (const { text, at } of mentions) {
      const told = `${at} ${text}`;
      const found = anchored(one, { text, at: behind.get(told) ?? at }, counts);
      if (found === null || seen.has(found.start)) continue;
      seen.add(found.start);
      behind.set(told, found.end);
      if (found.end - found.start > LONGEST_NAME) counts.drop('words');
      else
        names.push({
          start: found.start,
          end: found.end,
          kind,
          id,
          of: one,
          confidence: CONFIDENCE,
        });
    }
  }
  return names;
}

/** Of names over each other the longest stays; of equal ones the first that was told. */
function withoutOverlaps(names: readonly ToldName[]): readonly ToldName[] {
  const kept: ToldName[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= name.start) kept.push(name);
    else if (name.end - name.start > last.end - last.start) kept[kept.length - 1] = name;
  }
  return kept;
}

function mostOften(keys: readonly EntityKey[]): EntityKey | null {
  const [most] = [...Map.groupBy(keys, (key) => key).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return most?.[0] ?? null;
}
