import type { Draft, DraftAssertion, DraftLink } from '../../../src/graph/model/draft.ts';
import { BLOCK_ROLES, STANCES } from '../../../src/graph/model/vocabulary.ts';
import { key, makeDraft, type Sentence } from '../../graph/store/make-draft.ts';
import type { Choices } from '../choices.ts';
import { CAST } from './cast.ts';
import { TIES, type Tie } from './ties.ts';

export const articleUrl = (number: number): string => `https://coast.example/news/${number}`;

/** Few, so that many articles share one. */
const DATES = ['2025-09-28', '2025-09-29', '2025-10-01', '2025-10-20', '2024-02-29', '2023-12-31'];
const HOURS = ['T00:00:00.000Z', 'T08:30:00.000Z', 'T08:30:00.250Z'];
const OPENINGS = ['', 'On the quay, ', '🚢🚢 Near the lock, ', 'Zażółć gęślą jaźń: ', '「港」 '];
const WORDS = ['The tide is 𝟡 feet', 'Nobody sank today', 'We keep the light', 'Fog, again 🌫️'];
const LANGUAGES = ['en', 'en', 'nl', 'und'];
const ATTRIBUTED = ['organization:gull wire', 'person:mira holt', 'place:marl', 'place:tessel'];
const LINKS: readonly DraftLink[] = [
  { kind: 'READ_MORE', title: 'Earlier', url: articleUrl(1) },
  { kind: 'SOURCE', title: null, url: 'https://elsewhere.example/x' },
  { kind: 'RELATED', title: 'Tides', url: null },
  { kind: 'RELATED', title: null, url: articleUrl(2) },
];

/** How often the claims of a hub are repeated: more assertions than a page holds. */
const HUB_CHANCE = 0.6;

function sentence(choices: Choices, ties: readonly Tie[]): Sentence {
  const named = choices.some(CAST, 3);
  const parts = named.flatMap((entity) => {
    const other = entity.names[0]?.value;
    const name = other !== undefined && choices.chance(0.3) ? other : entity.name;
    const city = key('place:portwyn');
    const isMetonym = entity.key === 'place:marl' && choices.chance(0.5);
    return [{ name, of: entity.key, ...(isMetonym ? { literal: city } : {}) }, ' beside '];
  });
  const speakers = named.filter((entity) => entity.kind !== 'EVENT');
  const happening = named.find((entity) => entity.kind === 'EVENT');
  const isTold = choices.chance(0.4);
  const speaker = choices.chance(0.8) ? (speakers[0]?.key ?? null) : null;
  const more = {
    addressees: choices.chance(0.5) ? named.map((entity) => entity.key) : [],
    reportedBy: choices.chance(0.3) ? key('organization:gull wire') : null,
    event: happening?.key ?? null,
  };
  return {
    parts: [
      choices.pick(OPENINGS),
      ...parts,
      'the sea: "',
      ...(isTold ? [{ quote: choices.pick(WORDS), speaker, more }] : []),
      '".',
    ],
    claims: ties.map(({ predicate, subject, object, labels, valid }) => ({
      predicate,
      subject,
      object,
      label: choices.pick(labels),
      valid: choices.pick(valid),
      negated: choices.chance(0.12),
      stance: choices.chance(0.8) ? 'ASSERTS' : choices.pick(STANCES),
      attributedTo: choices.chance(0.5) ? choices.some(ATTRIBUTED.map(key), 3) : [],
    })),
  };
}

/** Assertions of several distances, certainties and rules; quotes direct and not, with no verb. */
function vary(draft: Draft, choices: Choices): Draft {
  const differ = (assertion: DraftAssertion): DraftAssertion => ({
    ...assertion,
    distance: assertion.attributedTo.length === 0 ? 0 : 1 + choices.int(2),
    confidence: choices.pick([0.5, 0.75, 0.9]),
    method: choices.pick(['rule:made-up@1', 'person:editor@2']),
  });
  return {
    ...draft,
    entities: draft.entities.map((entity) => ({
      ...entity,
      salience: choices.pick([0.2, 0.5, 0.5, 0.9]),
      background: choices.chance(0.2),
    })),
    claims: draft.claims.map((claim) => ({ ...claim, assertions: claim.assertions.map(differ) })),
    quotes: draft.quotes.map((quote) => ({
      ...quote,
      direct: choices.chance(0.7),
      verb: choices.pick(['said', null, 'wrote']),
      // Of the place and not by choice: what is made behind it stays what it was.
      confidence: [0.5, 0.75, 0.9][quote.start % 3] ?? 0.9,
      method: quote.start % 2 === 0 ? 'rule:made-up@1' : 'person:editor@2',
    })),
  };
}

/** A block of another role for each sentence that names somebody. */
function inRoles(draft: Draft): Draft {
  const sentences = new Map(draft.mentions.map(({ sentence: own }) => [own.start, own]));
  const roles = BLOCK_ROLES.filter((role) => role !== 'HEADLINE');
  const blocks = [...sentences.values()].map(({ start, end }, index) => ({
    role: roles[index % roles.length] ?? 'BODY',
    start,
    end,
  }));
  return { ...draft, blocks: [...draft.blocks.slice(0, 1), ...blocks] };
}

/** What is told of one article; another `edition` is another text of it. */
export function story(number: number, choices: Choices, edition = 1): Draft {
  const [hub] = TIES;
  const about = choices.chance(HUB_CHANCE) && hub !== undefined ? [hub] : [];
  const own = TIES.filter((_, index) => index % 20 === number % 20);
  const isLong = number === 7;
  const hero = { name: 'Mira Holt', of: key('person:mira holt') };
  const sentences = Array.from({ length: isLong ? 30 : 3 + choices.int(3) }, (_, index) => {
    const more = choices.chance(0.4) ? [choices.pick(TIES)] : [];
    const told = sentence(choices, index === 0 ? [...about, ...own] : more);
    return isLong ? { ...told, parts: [...told.parts, ' So said ', hero, '.'] } : told;
  });
  const isDated = choices.chance(0.8);
  const draft = makeDraft({
    article: {
      headline: `Coast news ${number}${edition > 1 ? `, edition ${edition}` : ''} ⚓`,
      standfirst: choices.chance(0.3) ? 'What the tide brought.' : null,
      byline: choices.chance(0.3) ? 'By a passer-by' : null,
      language: choices.pick(LANGUAGES),
      url: articleUrl(number),
      publishedAt: isDated ? `${choices.pick(DATES)}${choices.pick(HOURS)}` : null,
      publishedOffset: isDated ? '+01:00' : null,
      publisher: choices.chance(0.7) ? key('organization:evening beacon') : null,
      credits: choices.chance(0.6)
        ? ['organization:gull wire', 'organization:evening beacon'].map(key)
        : [],
      links: choices.chance(0.5) ? choices.some(LINKS, 4) : [],
    },
    entities: CAST,
    body: [...sentences, { parts: [hero, ' went home.'] }],
  });
  const varied = vary(draft, choices);
  return number % 10 === 7 ? inRoles(varied) : varied;
}
