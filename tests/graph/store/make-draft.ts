import type {
  Draft,
  DraftArticle,
  DraftAssertion,
  DraftClaim,
  DraftEntity,
  DraftEvent,
  DraftMention,
  DraftOrganization,
  DraftPerson,
  DraftPlace,
  DraftQuote,
} from '../../../src/graph/model/draft.ts';
import type { EntityKey } from '../../../src/graph/model/identity.ts';

export const key = (value: string): EntityKey => value as EntityKey;

const base = (own: string, name: string) => ({
  key: key(own),
  scope: 'graph' as const,
  name,
  names: [],
  externalIds: [],
  salience: 0.5,
  background: false,
});

export const person = (name: string, more: Partial<DraftPerson> = {}): DraftPerson => ({
  ...base(`person:${name.toLowerCase()}`, name),
  kind: 'PERSON',
  ...more,
});

export const organization = (
  name: string,
  more: Partial<DraftOrganization> = {},
): DraftOrganization => ({
  ...base(`organization:${name.toLowerCase()}`, name),
  kind: 'ORGANIZATION',
  organizationKind: 'OTHER',
  ...more,
});

export const place = (name: string, more: Partial<DraftPlace> = {}): DraftPlace => ({
  ...base(`place:${name.toLowerCase()}`, name),
  kind: 'PLACE',
  placeKind: 'CITY',
  countryCode: null,
  latitude: null,
  longitude: null,
  within: null,
  ...more,
});

export const event = (name: string, more: Partial<DraftEvent> = {}): DraftEvent => ({
  ...base(`event:${name.toLowerCase()}`, name),
  kind: 'EVENT',
  eventKind: 'OTHER',
  date: null,
  ordinal: null,
  ...more,
});

type ClaimPart = Omit<DraftClaim, 'assertions' | 'negated' | 'valid'> &
  Partial<Pick<DraftClaim, 'negated' | 'valid'>> &
  Partial<Pick<DraftAssertion, 'stance' | 'attributedTo'>>;

/** Words that name an entity, maybe by a city that stands for it. */
interface Naming {
  readonly name: string;
  readonly of: EntityKey;
  readonly literal?: EntityKey;
}
/** Words of somebody. */
interface Saying {
  readonly quote: string;
  readonly speaker: EntityKey | null;
  readonly more?: Partial<Pick<DraftQuote, 'addressees' | 'reportedBy' | 'event'>>;
}

export interface Sentence {
  readonly parts: readonly (string | Naming | Saying)[];
  /** Claims that the whole sentence makes. */
  readonly claims?: readonly ClaimPart[];
}

export interface Story {
  readonly article?: Partial<DraftArticle>;
  readonly entities: readonly DraftEntity[];
  readonly body: readonly Sentence[];
}

/** A valid draft from its sentences: spans are counted here, so that no test has to. */
export function makeDraft({ article, entities, body }: Story): Draft {
  const headline = article?.headline ?? 'A headline';
  let text = `${headline}\n\n`;
  const start = text.length;
  const mentions: DraftMention[] = [];
  const claims: DraftClaim[] = [];
  const quotes: DraftQuote[] = [];
  for (const { parts, claims: made = [] } of body) {
    const sentence = { start: text.length, end: text.length };
    const spans: (() => void)[] = [];
    for (const part of parts) {
      const words = typeof part === 'string' ? part : 'name' in part ? part.name : part.quote;
      const passage = {
        start: text.length,
        end: text.length + words.length,
        exact: words,
        sentence,
      };
      text += words;
      if (typeof part === 'string') continue;
      spans.push(() => {
        if ('name' in part)
          mentions.push({ ...passage, entity: part.of, literal: part.literal ?? null });
        else
          quotes.push({
            ...passage,
            direct: true,
            verb: 'said',
            speaker: part.speaker,
            addressees: [],
            reportedBy: null,
            event: null,
            confidence: 0.9,
            method: 'rule:test@1',
            ...part.more,
          });
      });
    }
    sentence.end = text.length;
    for (const add of spans) add();
    for (const { stance = 'ASSERTS', attributedTo = [], ...claim } of made) {
      const exact = text.slice(sentence.start, sentence.end);
      const assertion = { ...sentence, exact, sentence, stance, attributedTo };
      claims.push({
        negated: false,
        valid: null,
        ...claim,
        assertions: [{ ...assertion, distance: 0, confidence: 0.9, method: 'rule:test@1' }],
      });
    }
    text += ' ';
  }
  text = text.trimEnd();
  return {
    article: {
      url: null,
      providerId: null,
      headline,
      standfirst: null,
      byline: null,
      language: 'en',
      publishedAt: null,
      publishedOffset: null,
      publisher: null,
      credits: [],
      links: [],
      ...article,
    },
    text,
    blocks: [
      { role: 'HEADLINE', start: 0, end: headline.length },
      { role: 'BODY', start: Math.min(start, text.length), end: text.length },
    ],
    entities,
    mentions,
    claims,
    quotes,
    warnings: [],
  };
}
