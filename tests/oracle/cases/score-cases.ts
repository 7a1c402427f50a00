import type { OracleGraph } from '../graph/oracle-graph.ts';
import { cases, cast, follow, type Cases } from './case.ts';

/** Rows that are sorted by how well they fit, wherever the words stand in the filter. */
export function scoreCases(graph: OracleGraph): Cases {
  const { mira, marl } = cast(graph);
  const filters = [
    { text: 'tide' },
    { or: [{ text: 'tide' }, { text: 'fog' }] },
    { or: [{ text: 'tide' }, { mentionsAny: [marl] }] },
    { and: [{ text: 'tide' }, { text: 'light' }] },
    { text: 'light', mentionsAll: [marl] },
    { text: 'light', not: { text: 'fog' } },
    { or: [{ not: { text: 'fog' } }, { text: 'light' }] },
  ];
  const end = 'articles.pageInfo.endCursor';
  return {
    ArticlesByScore: filters.map((filter) => follow({ filter }, { after: end })),
    ArticlesOfSomebodyByScore: filters.map((filter) =>
      follow({ id: mira, filter }, { after: `person.${end}` }),
    ),
    ArticlesFromTheWorstScore: cases(...filters.map((filter) => ({ filter }))),
    NamingsUpToNothing: cases(
      { id: graph.article(7), first: null },
      { id: graph.article(7), first: 1 },
    ),
    OnlyHowMany: cases({}, { filter: { text: 'tide' } }, { filter: { language: ['en'] } }),
  };
}
