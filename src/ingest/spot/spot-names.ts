import type { NamedSpan, ReadDocument, Sentence } from '../stages.ts';
import { agreeOnTypes } from './agree-on-types.ts';
import { cleanNames } from './clean-names.ts';
import { decodeNames, type TaggedName } from './decode-names.ts';
import { KIND_OF_TYPE } from './labels.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { nameAgain } from './name-again.ts';
import { nameByPart } from './name-by-part.ts';
import { nameDatelineAgency } from './name-dateline-agency.ts';
import { partStances } from './part-stances.ts';
import type { MarkedText } from './marked-text.ts';
import type { Tagger } from './tagger.ts';

export type Rule = (names: readonly TaggedName[], text: MarkedText) => readonly TaggedName[];

/** What a document's names tell of one another, in the order in which they are asked. */
const RULES: readonly Rule[] = [
  nameDatelineAgency,
  joinNeighbours,
  partStances,
  nameByPart,
  agreeOnTypes,
  nameAgain,
  cleanNames,
];

/** The names of a document in text order, none over another. */
export function spotNames(
  document: ReadDocument,
  sentences: readonly Sentence[],
  tagger: Tagger,
): readonly NamedSpan[] {
  const tagged = tagger.tag(document, sentences);
  const { words } = tagged.text;
  return RULES.reduce((names, rule) => rule(names, tagged.text), decodeNames(tagged)).flatMap(
    ({ from, to, type, confidence }): readonly NamedSpan[] => {
      const first = words[from];
      const last = words[to - 1];
      const kind = KIND_OF_TYPE[type];
      return kind === null || first === undefined || last === undefined
        ? []
        : [{ start: first.start, end: last.end, kind, confidence }];
    },
  );
}
