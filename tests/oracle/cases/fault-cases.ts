import type { OracleGraph } from '../graph/oracle-graph.ts';
import { articleUrl } from '../graph/stories.ts';
import { cases, one, unknown, cast, type Cases } from './case.ts';

export function faultCases(graph: OracleGraph): Cases {
  const { article } = graph;
  const { mira, marl, portwyn, board, talks } = cast(graph);
  const types = Object.keys(graph.ids);
  const foreign = Buffer.from('["Query.people",1,"x"]').toString('base64url');
  const byId = { id: mira };
  const byArticle = { id: article(7) };
  return {
    NullInADirective: cases({ ...byArticle }, { ...byArticle, asked: null }),
    NullInADirectiveOfNothing: cases({}, { asked: null }),
    TooManyByVariable: cases({ first: 100 }, { first: 101 }, { first: -1 }, { first: 2.5 }),
    ForeignCursor: cases({ after: foreign }, { after: 'x' }, { after: '' }, { after: null }),
    ForeignCursorNested: cases({ ...byId, after: foreign }),
    BadId: cases({ id: article(1) }, { id: 'x' }, { id: '' }, { id: 7 }, { id: board }),
    BadIds: cases({ ids: [mira, 'x'] }, { ids: Array.from({ length: 101 }, () => mira) }),
    BadIdInAFilter: cases({ id: article(1) }, { id: 'x' }),
    BadIdInANestedFilter: cases({ id: one(graph, 'Claim') }),
    WordsWithoutALetter: cases({ text: '?!' }, { text: '' }, { text: null }),
    RelevanceOfNothingNested: cases(byId),
    FaultAtANonNullPlace: cases(byId),
    FaultInAShortList: cases(byId),
    FaultInALeaf: cases({ id: marl }),
    FaultInElements: cases(byArticle),
    FaultInEvidence: cases({ id: talks }),
    FaultInElementPages: cases(byArticle),
    FaultInForeignElementPages: cases(byArticle),
    FaultWhereNothingIs: cases({ id: portwyn }, { id: marl }),
    SeveralFaultsUnderOneNull: cases(byId, { id: unknown('Person') }),
    OneRootFieldOfSeveralFails: cases({ ...byId, bad: 'x' }, { ...byId, bad: article(1) }),
    UnknownThings: cases(...types.map((type) => ({ id: unknown(type) }))),
    UnknownByKind: cases({ person: unknown('Person'), article: unknown('Article') }),
    UnknownInAFilter: cases({ person: unknown('Person') }),
    TwoOfOne: cases(byArticle, { url: articleUrl(1) }, { ...byArticle, url: articleUrl(1) }, {}),
    ManyIdsInAFilter: cases({ ids: Array.from({ length: 101 }, () => mira) }),
    FaultsOfASearch: cases({ first: 101 }, { after: 'x' }, { first: 1 }),
    MissingVariable: cases({}, { id: null }),
    WrongInstantByVariable: cases({ range: { from: 7 } }, { range: { to: '2025-13-01' } }),
  };
}
