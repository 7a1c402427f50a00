import type { OracleGraph } from '../graph/oracle-graph.ts';
import { cases, cast, type Case, type Cases } from './case.ts';

export function wholeCases(graph: OracleGraph): Cases {
  const { mira, marl, portwyn, board, talks } = cast(graph);
  const filters = {
    articleFilter: { not: { language: 'und' } },
    claimFilter: { status: ['SUPPORTED', 'DISPUTED'] },
    tieFilter: { minOrigins: 1 },
    quoteFilter: { publishedAt: { from: '2020-01-01T00:00:00Z' } },
    eventFilter: { not: { eventKinds: 'DISASTER' } },
  };
  const around = (lists: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      lists.flatMap((list) => [
        [`${list}After`, `node.${list}.edges.0.cursor`],
        [
          `${list}Before`,
          `node.back${list.replace(/^./u, (first) => first.toUpperCase())}.edges.0.cursor`,
        ],
      ]),
    );
  const ofEntities = ['articles', 'claims', 'relationships'];
  const ofActors = [...ofEntities, 'quotes', 'events'];
  const first = (id: string): Case => ({ variables: { id, ...filters } });
  const onward = (id: string, lists: readonly string[]): Case => ({
    ...first(id),
    follow: around(lists),
  });
  return {
    WholeEntity: [onward(marl, ofEntities), onward(talks, ofEntities)],
    WholeActor: [onward(mira, ofActors), first(board)],
    WholePerson: cases({ id: mira }),
    WholeOrganization: cases({ id: board }),
    WholePlace: cases({ id: marl }, { id: portwyn }),
    WholeEvent: cases({ id: talks }),
  };
}
