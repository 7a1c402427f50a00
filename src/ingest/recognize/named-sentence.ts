import type { Sentence } from '../stages.ts';
import { findNames } from './find-names.ts';
import type { FoundName } from './found-name.ts';
import { isTitleCase, tokenize, type Token } from './tokens.ts';

/** A sentence with its words and the names that its words alone give. */
export interface NamedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly FoundName[];
  /** Every word has a capital, so that a capital says nothing. */
  readonly isTitleCase: boolean;
}

export function nameSentence(text: string, sentence: Sentence): NamedSentence {
  const tokens = tokenize(text, sentence);
  // A sentence with its full stop is prose, however many names it holds.
  const isPlain = !/[.!?]['"”’)]*$/u.test(text.slice(sentence.end - 3, sentence.end));
  return {
    sentence,
    tokens,
    names: findNames(tokens),
    isTitleCase: isPlain && isTitleCase(tokens),
  };
}

/** The name as one line: white space and curly apostrophes made even. */
export function surfaceOf(tokens: readonly Token[], name: FoundName): string {
  return tokens
    .slice(name.first, name.last)
    .map((token, index) => (index === 0 ? '' : token.gap.replace(/\s+/gu, ' ')) + token.text)
    .join('')
    .replaceAll('’', "'");
}
