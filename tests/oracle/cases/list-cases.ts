import type { OracleGraph } from '../graph/oracle-graph.ts';
import { cases, everyOrder, cast, type Cases } from './case.ts';

export function listCases(graph: OracleGraph): Cases {
  const { mira, marl, portwyn, board, wire, beacon, talks } = cast(graph);
  const october = { from: '2025-10-01T00:00:00Z', to: '2025-10-20T08:30:00+02:00' };
  const deep = {
    or: [
      { text: 'tide', mentionsNone: [wire] },
      { and: [{ publishedAt: october }, { language: 'en' }, {}] },
      { not: { or: [{ mentionsAny: [mira, marl] }, { publisher: board }] } },
    ],
    not: { credits: [wire], and: null },
    mentionsAll: null,
  };
  return {
    ArticlesInEveryOrder: everyOrder('PUBLISHED_AT', 'RETRIEVED_AT', 'RELEVANCE'),
    ArticlesByOrderObject: cases(
      {},
      { orderBy: null },
      { orderBy: { field: 'PUBLISHED_AT' } },
      { orderBy: { field: 'RETRIEVED_AT', direction: 'ASC' } },
    ),
    ArticlesByWords: cases(
      { text: 'tide' },
      { text: '"keep the light" fog*' },
      { text: 'ZAŻÓŁĆ 港' },
      { text: 'nowhere-at-all' },
      { text: 'AND (tide) OR:~' },
    ),
    ArticlesByWordsFromTheNewest: cases({ text: 'nobody' }),
    ArticlesOfARange: cases(
      {},
      { from: october.from },
      { to: october.to },
      october,
      { from: null, to: null },
      { from: october.to, to: october.from },
    ),
    ArticlesInLanguages: cases(
      {},
      { language: [] },
      { language: ['nl', 'und'] },
      { language: 'en' },
      { language: null },
    ),
    ArticlesByPublisherAndCredits: cases(
      {},
      { publisher: beacon },
      { credits: [wire] },
      { publisher: [beacon, board], credits: wire },
      { publisher: [] },
    ),
    ArticlesByMentions: cases(
      { all: [mira, marl] },
      { any: [talks, board] },
      { none: [mira] },
      { none: [marl] },
      { all: [mira], any: [marl, board], none: [wire] },
      { all: [] },
      { any: [] },
      { none: [] },
    ),
    ArticlesByNestedChoice: cases({}, { filter: {} }, { filter: deep }, { filter: { or: deep } }),
    EntitiesInEveryOrder: everyOrder('ARTICLE_COUNT', 'LAST_SEEN', 'NAME', 'RELEVANCE'),
    EntitiesByName: cases({ name: 'marl' }, { name: 'zoe' }, { name: '🦀 𝒬uin' }, { name: 'w*' }),
    EntitiesByKinds: cases(
      { filter: { kinds: 'PERSON' } },
      { filter: { kinds: [], name: 'marl' } },
      { filter: { organizationKinds: ['MEDIA', 'NGO'], not: null } },
      { filter: { countryCodes: 'MQ', relatedTo: { entity: mira } } },
      { filter: { not: { relatedTo: { entity: marl, predicates: ['ALLIED_WITH'] } } } },
    ),
    EntitiesByExternalId: cases(
      { externalId: { scheme: 'atlas', value: 'marl-old' } },
      { externalId: { scheme: 'atlas', value: 'C-1' } },
    ),
    EntitiesOfSomeArticles: cases(
      {},
      { articles: { language: ['nl'] } },
      { articles: { text: 'fog', not: { mentionsAny: [marl] } } },
      { articles: { or: [] } },
      { articles: null },
    ),
    RelatedEntities: cases(
      { entity: marl },
      { entity: mira, predicates: ['HOLDS_POSITION', 'FAMILY_OF'] },
      { entity: marl, predicates: [] },
      { entity: marl, predicates: null },
    ),
    ListsOfEachKindFromTheEnd: cases(
      {},
      { filter: { mentionedIn: { language: 'en' } }, orderBy: { field: 'NAME' } },
      { filter: { name: 'm*' }, orderBy: { field: 'RELEVANCE', direction: 'ASC' } },
    ),
    EventsInEveryOrder: everyOrder('ARTICLE_COUNT', 'STARTS_AT'),
    EventsByOrderObject: cases({}, { orderBy: { field: 'STARTS_AT', direction: 'ASC' } }),
    EventsDuring: cases(
      {},
      { from: '2025-01-01T00:00:00Z' },
      { to: '1950-01-01T00:00:00Z' },
      { from: '2024-06-01T00:00:00Z', to: '2025-06-01T00:00:00Z' },
    ),
    EventsByFilter: cases(
      { filter: { participant: [mira, marl], not: { place: [portwyn] } } },
      { filter: { place: portwyn } },
      { filter: { name: 'the' } },
      { filter: { externalId: { scheme: 'harbour-book', value: 'E-14' } } },
      { filter: { mentionedIn: { mentionsAll: [mira] }, eventKinds: ['WAR', 'VISIT'] } },
      { filter: { or: [{ eventKinds: 'OTHER' }, { and: [{ during: {} }, { name: 'day' }] }] } },
    ),
    ClaimsByFilter: cases(
      {},
      { filter: { predicates: 'ALLIED_WITH' } },
      { filter: { subject: [mira], minOrigins: 2 } },
      { filter: { object: marl, status: ['SUPPORTED'] } },
      { filter: { entity: [marl, mira], maxDistance: 0 } },
      { filter: { attributedTo: [wire] } },
      { filter: { notAttributedTo: [wire, mira] } },
      { filter: { attributedTo: [wire], notAttributedTo: [wire] } },
      { filter: { predicates: [], status: null } },
    ),
    QuotesByFilter: cases(
      {},
      { filter: { speaker: [mira, marl] } },
      { filter: { addressee: talks } },
      { filter: { reportedBy: [wire], direct: false } },
      { filter: { text: 'fog again', direct: true } },
      { filter: { publishedAt: { from: '2025-09-29T00:00:00Z', to: '2025-10-01T00:00:00Z' } } },
      { filter: { publishedAt: {} } },
    ),
    QuotesFromTheEnd: cases({}, { filter: { text: 'light' } }),
    SearchEverything: cases(
      { query: 'marl' },
      { query: 'the', kinds: ['EVENT', 'ARTICLE'], first: 3 },
      { query: 'tide', kinds: 'QUOTE' },
      { query: 'tide', kinds: [] },
    ).concat({
      variables: { query: 'ti*', first: 6 },
      follow: { after: 'search.pageInfo.endCursor' },
    }),
  };
}
