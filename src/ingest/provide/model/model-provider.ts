import type { Draft, DraftClaim, DraftWarning } from '../../../graph/model/draft.ts';
import { extract, extractParts } from '../../extract.ts';
import { detectLanguage, isExtracted } from '../../read/detect-language.ts';
import { splitSentences } from '../../sentences.ts';
import type { ArticleFacts, ReadDocument } from '../../stages.ts';
import type { ExtractionProvider } from '../provider.ts';
import { anchorsIn } from './anchor-words.ts';
import { answerSchema } from './answer-schema.ts';
import type { AnsweredWindow } from './answered-window.ts';
import type { OpenModel } from './ask-model.ts';
import { tally } from './dropped.ts';
import { eventWords } from './event-roles.ts';
import { promptHash, systemPrompt } from './prompt.ts';
import { proposeClaims } from './propose-claims.ts';
import { proposeEvents } from './propose-events.ts';
import { proposeNames } from './propose-names.ts';
import { proposeQuotes } from './propose-quotes.ts';
import type { Proposing } from './proposing.ts';
import { readAnswer } from './read-answer.ts';
import { numberedLines, planWindows, type WindowLimits } from './windows.ts';

export interface ModelProviderOptions extends WindowLimits {
  readonly model: string;
  readonly open: OpenModel;
}

/**
 * A language model behind an endpoint. It only proposes: names, keys and labels are made by our rules
 * out of the words that it points at, and what it points at must stand in the text.
 */
export function modelProvider(options: ModelProviderOptions): ExtractionProvider {
  const system = systemPrompt([...eventWords().roles].toSorted());
  const method = `model:${options.model}@${promptHash(system)}`;
  return {
    name: 'openai-compatible',
    method,
    async propose(document, facts, signal) {
      const language = facts.language ?? detectLanguage(document.text);
      // The rules that make keys know English alone.
      if (!isExtracted(language, document.text)) return extract(document, facts);
      const sentences = splitSentences(document);
      const { windows: spans, unreadFrom } = planWindows(document, sentences, options);
      const counts = tally();
      const ask = options.open();
      const stop = new AbortController();
      const either = AbortSignal.any([signal, stop.signal]);
      const windows = await Promise.all(
        spans.map(async (window): Promise<AnsweredWindow> => {
          const user = userPrompt(document, facts, window);
          const content = await ask({ system, user, schema: answerSchema() }, either);
          const answer = readAnswer(content, counts);
          return { window, answer, anchor: anchorsIn(document.text, window), keys: new Map() };
        }),
      ).finally(() => stop.abort());
      const recognition = proposeNames(document, sentences, windows, counts);
      const entities = new Map(recognition.entities);
      const proposing = { document, facts, sentences, windows, entities, method, counts };
      const { draft } = extractParts(document, facts, () => recognition);
      return { ...draft, ...proposed(proposing, draft, recognition.mentions, unreadFrom) };
    },
  };
}

function userPrompt(
  { text }: ReadDocument,
  facts: ArticleFacts,
  window: { start: number; end: number },
): string {
  const published = facts.publishedAt === null ? 'unknown' : facts.publishedAt;
  return `Published: ${published} ${facts.publishedOffset ?? ''}\n\n${numberedLines(text, window)}`;
}

/** The rules' draft gives the article itself; all else is of the model. */
function proposed(
  proposing: Proposing,
  { article, entities: known }: Draft,
  names: Draft['mentions'],
  unreadFrom: number | null,
): Omit<Draft, 'text' | 'blocks'> {
  const { entities, counts } = proposing;
  const events = proposeEvents(proposing);
  const claims = joined([...events.claims, ...proposeClaims(proposing)]);
  const quotes = proposeQuotes(proposing);
  const publisher = known.find(({ key }) => key === article.publisher);
  if (publisher !== undefined && !entities.has(publisher.key))
    entities.set(publisher.key, publisher);
  return {
    article: { ...article, credits: article.credits.filter((key) => entities.has(key)) },
    entities: [...entities.values()],
    mentions: [...names, ...events.mentions].toSorted((a, b) => a.start - b.start || b.end - a.end),
    claims,
    quotes,
    warnings: [...counts.warnings(), ...unread(unreadFrom, proposing.document.text)],
  };
}

/** One claim a tie, with every place that says it once. */
function joined(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const same = Map.groupBy(claims, ({ predicate, subject, object, label, negated, valid }) =>
    JSON.stringify([predicate, subject, object, label.toLowerCase(), negated, valid]),
  );
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const assertions = new Map(
      group.flatMap((claim) => claim.assertions).map((one) => [`${one.start} ${one.end}`, one]),
    );
    return [{ ...first, assertions: [...assertions.values()] }];
  });
}

const unread = (from: number | null, text: string): readonly DraftWarning[] =>
  from === null
    ? []
    : [
        {
          code: 'MODEL_BUDGET',
          message: 'The text is longer than a model may be asked about: it did not read the rest.',
          start: from,
          end: text.length,
        },
      ];
