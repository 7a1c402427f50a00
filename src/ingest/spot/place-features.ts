import type { BlockRole } from '../../graph/model/vocabulary.ts';
import { featureNumber, type FeatureName } from './feature-names.ts';
import type { MarkedText } from './marked-text.ts';

const ROLES: ReadonlyMap<BlockRole, FeatureName> = new Map<BlockRole, FeatureName>([
  ['HEADLINE', 'at:HEADLINE'],
  ['STANDFIRST', 'at:STANDFIRST'],
  ['DATELINE', 'at:DATELINE'],
  ['BYLINE', 'at:BYLINE'],
  ['SUBHEADING', 'at:SUBHEADING'],
  ['CAPTION', 'at:CAPTION'],
  ['CREDIT', 'at:CREDIT'],
  ['LINK', 'at:LINK'],
]);

const QUOTES = new Set(['"', '“', '‘', "'", '«']);

/** Adds to each word's features those of where it stands: in its sentence, its block, its brackets. */
export function addPlaceFeatures(text: MarkedText, features: readonly number[][]): void {
  text.sentences.forEach((sentence, index) => {
    const from = text.sentenceStarts[index] ?? 0;
    const to = text.sentenceStarts[index + 1] ?? from;
    const ofSentence: FeatureName[] = [];
    const role = ROLES.get(sentence.block);
    if (role !== undefined) ofSentence.push(role);
    if (text.titleCased[index] === true) ofSentence.push('at:titleCase');
    if (text.allCapitals[index] === true) ofSentence.push('at:capitals');
    const shared = ofSentence.map(featureNumber);
    const startsBlock = index === 0 || isBlockStart(text, index);
    let seenLetter = false;
    let brackets = 0;
    for (let at = from; at < to; at += 1) {
      const own = features[at];
      const word = text.words[at];
      const info = text.infos[at];
      if (own === undefined || word === undefined || info === undefined) continue;
      for (const number of shared) own.push(number);
      const add = (name: FeatureName): void => {
        own.push(featureNumber(name));
      };
      if (at === from) add(startsBlock ? 'at:blockStart' : 'at:sentenceStart');
      if (at === to - 1) add('at:sentenceEnd');
      if (info.hasLetter && !seenLetter) {
        seenLetter = true;
        add('at:firstWord');
      }
      const before = at > from ? text.words[at - 1] : undefined;
      const after = at + 1 < to ? text.words[at + 1] : undefined;
      if (before !== undefined) {
        if (QUOTES.has(before.text)) add('at:afterQuote');
        if (before.text === ':') add('at:afterColon');
        if (before.end === word.start) add('at:gluedBefore');
      }
      if (after?.start === word.end) add('at:gluedAfter');
      if (word.text === ')' || word.text === ']') brackets = Math.max(0, brackets - 1);
      if (brackets > 0) add('at:inBrackets');
      if (word.text === '(' || word.text === '[') brackets += 1;
    }
  });
}

/** A sentence begins a block when a line ends, or the role changes, before it. */
function isBlockStart({ document, sentences }: MarkedText, index: number): boolean {
  const before = sentences[index - 1];
  const own = sentences[index];
  if (before === undefined || own === undefined || before.block !== own.block) return true;
  return document.text.slice(before.end, own.start).includes('\n');
}
