import type {
  DraftAssertion,
  DraftBlock,
  DraftClaim,
  DraftMention,
  DraftQuote,
  Passage,
  Span,
} from '../../src/graph/model/draft.ts';
import type { EntityKey } from '../../src/graph/model/identity.ts';
import type { BlockRole } from '../../src/graph/model/vocabulary.ts';

/** Words that name an entity. */
export interface Naming {
  readonly kind: 'naming';
  readonly words: string;
  readonly entity: EntityKey;
}

export interface Saying {
  readonly kind: 'saying';
  readonly words: string;
  readonly quote: Omit<DraftQuote, keyof Passage>;
}

export type Part = string | Naming | Saying;

/** What a sentence claims; the words that show it run from one of its parts to another, inclusive. */
export interface Stated extends Omit<DraftClaim, 'assertions'> {
  readonly from: number;
  readonly to: number;
  readonly assertion: Omit<DraftAssertion, keyof Passage>;
}

export interface Sentence {
  readonly parts: readonly Part[];
  readonly states?: readonly Stated[];
}

export interface Paragraph {
  readonly role: BlockRole;
  readonly sentences: readonly Sentence[];
}

export interface ComposedText {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly mentions: readonly DraftMention[];
  readonly claims: readonly DraftClaim[];
  readonly quotes: readonly DraftQuote[];
}

/** Joins paragraphs by an empty line and sentences by a space, and counts where everything comes to lie. */
export function composeText(paragraphs: readonly Paragraph[]): ComposedText {
  const found: Found = { mentions: [], claims: [], quotes: [] };
  const blocks: DraftBlock[] = [];
  let text = '';
  for (const { role, sentences } of paragraphs) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const sentence of sentences) {
      if (text.length > start) text += ' ';
      text += compose(sentence, text.length, found);
    }
    blocks.push({ role, start, end: text.length });
  }
  return { text, blocks, ...found };
}

interface Found {
  readonly mentions: DraftMention[];
  readonly claims: DraftClaim[];
  readonly quotes: DraftQuote[];
}

const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part.words);

function compose({ parts, states = [] }: Sentence, start: number, found: Found): string {
  const words = parts.map(wordsOf);
  const whole = words.join('');
  const sentence: Span = { start, end: start + whole.length };
  const starts: number[] = [];
  let at = 0;
  for (const part of words) {
    starts.push(at);
    at += part.length;
  }
  const passage = (from: number, to: number): Passage => {
    const first = starts[from] ?? 0;
    const last = (starts[to] ?? 0) + (words[to] ?? '').length;
    return {
      start: start + first,
      end: start + last,
      exact: whole.slice(first, last),
      sentence,
    };
  };
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') continue;
    if (part.kind === 'naming') {
      found.mentions.push({ ...passage(index, index), entity: part.entity, literal: null });
    } else {
      found.quotes.push({ ...passage(index, index), ...part.quote });
    }
  }
  for (const { from, to, assertion, ...claim } of states)
    found.claims.push({ ...claim, assertions: [{ ...passage(from, to), ...assertion }] });
  return whole;
}
