import type { OracleGraph } from '../graph/oracle-graph.ts';
import { cases, follow, some, cast, type Cases } from './case.ts';

export function pagingCases(graph: OracleGraph): Cases {
  const { article, hubClaim } = graph;
  const { mira, marl, portwyn, board, beacon, talks } = cast(graph);
  const onward = (list: string): Readonly<Record<string, string>> => ({
    after: `${list}.pageInfo.endCursor`,
  });
  const ends = { after: 'articles.edges.2.cursor', before: 'articles.edges.9.cursor' };
  const orders = ['ARTICLE_COUNT', 'LAST_SEEN', 'NAME'].flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => ({ field, direction })),
  );
  const onwardAndBack = (list: string, back: string): Readonly<Record<string, string>> => ({
    ...onward(list),
    before: `${back}.pageInfo.startCursor`,
  });
  return {
    PagesOfArticles: [follow({}, onward('articles')), follow({ first: 50 }, onward('articles'))],
    PagesBack: [follow({}, { before: 'articles.pageInfo.startCursor' })],
    BothEnds: [
      follow({ first: 20 }, ends),
      follow({ last: 20 }, ends),
      follow({}, { after: 'articles.edges.9.cursor', before: 'articles.edges.2.cursor' }),
      follow({ first: 0 }, {}),
    ],
    PagesInOrder: orders.flatMap((order) => [
      follow({ ...order, first: 30 }, onward('entities')),
      follow({ ...order, last: 10 }, { before: 'entities.pageInfo.startCursor' }),
    ]),
    PagesByRelevance: [follow({ last: 4 }, onwardAndBack('articles', 'back'))],
    PagesOfQuotes: [follow({}, onward('quotes'))],
    PagesOfEvents: [follow({}, onwardAndBack('events', 'back'))],
    PagesOfAnEntitysArticles: [
      follow({ id: mira }, onwardAndBack('person.articles', 'person.back')),
    ],
    PagesOfTies: [follow({ id: marl }, onwardAndBack('place.relationships', 'place.back'))],
    PagesOfNamings: [follow({ id: article(7) }, onward('article.version.mentions'))],
    PagesOfPairs: [
      {},
      { orderBy: { field: 'NAME', direction: 'ASC' } },
      { orderBy: { field: 'COUNT' } },
    ].map((order) =>
      follow({ id: article(7), ...order }, onwardAndBack('article.entities', 'article.back')),
    ),
    PagesOfClaims: [follow({ id: hubClaim }, onwardAndBack('claim.assertions', 'claim.back'))],
    PagesOfParticipants: [follow({ id: talks }, onward('event.participants'))],
    PagesOfOffices: [follow({ id: mira }, onward('person.positions'))],
    PagesOfOfficeHolders: [follow({ id: board }, onward('organization.officeHolders'))],
    PagesOfTieClaims: some(graph, 'Relationship', 6).map((id) =>
      follow({ id }, onward('node.claims')),
    ),
    PagesOfAnArticle: [
      follow(
        { id: article(7) },
        {
          claimsAfter: 'article.claims.pageInfo.endCursor',
          claimsBefore: 'article.backClaims.pageInfo.startCursor',
          quotesAfter: 'article.quotes.pageInfo.endCursor',
          quotesBefore: 'article.backQuotes.pageInfo.startCursor',
        },
      ),
    ],
    PagesOfVersions: [
      follow({ id: article(7) }, onwardAndBack('article.versions', 'article.back')),
    ],
    PagesOfAPublisher: [
      follow({ id: beacon }, onwardAndBack('organization.publishedArticles', 'organization.back')),
    ],
    PagesOfAPlace: [
      follow({ id: marl }, { officesAfter: 'place.officeHolders.pageInfo.endCursor' }),
      follow({ id: portwyn }, onwardAndBack('place.eventsHere', 'place.back')),
    ],
    PagesOfEachKind: [
      follow(
        {},
        {
          people: 'people.pageInfo.endCursor',
          places: 'places.pageInfo.endCursor',
          organizations: 'organizations.pageInfo.endCursor',
          lastPeople: 'lastPeople.pageInfo.startCursor',
          lastPlaces: 'lastPlaces.pageInfo.startCursor',
          lastOrganizations: 'lastOrganizations.pageInfo.startCursor',
        },
      ),
    ],
    PagesOfAllClaimsAndQuotes: [
      follow(
        {},
        { ...onwardAndBack('claims', 'back'), quotesBefore: 'quotes.pageInfo.startCursor' },
      ),
    ],
    NestedPages: [follow({}, { after: 'articles.nodes.0.quotes.pageInfo.endCursor' })],
    NullArguments: cases({}, { nothing: null, none: null }),
  };
}
