import type { OracleGraph } from '../graph/oracle-graph.ts';
import { articleUrl } from '../graph/stories.ts';
import { cases, one, some, unknown, cast, type Cases } from './case.ts';

export function lookupCases(graph: OracleGraph): Cases {
  const { ids, entity, article, superseded, hubClaim } = graph;
  const { mira, marl, portwyn, board, wire, talks } = cast(graph);
  const types = Object.keys(graph.ids);
  const mixed = types.flatMap((type) => some(graph, type));
  const twice = [mira, unknown('Person'), mira, unknown('Quote'), marl, mira];
  return {
    OnePerson: cases({ id: mira }, { id: entity('person:𝒬uin 🦀 mare') }),
    OneOrganization: cases({ id: board }, { id: wire }),
    OnePlace: cases({ id: portwyn }, { id: entity('place:lantern rock') }),
    OneEvent: cases(...(ids['Event'] ?? []).map((id) => ({ id }))),
    OneClaim: cases({ id: hubClaim }, ...some(graph, 'Claim', 6).map((id) => ({ id }))),
    OneNode: cases(...types.map((type) => ({ id: one(graph, type) })), {
      id: superseded.assertion,
    }),
    NothingButTheId: cases(
      { id: one(graph, 'Relationship') },
      { id: one(graph, 'Position') },
      { id: mira },
    ),
    NothingButTheType: cases({ id: one(graph, 'Participation') }, { id: unknown('Claim') }),
    MixedNodes: cases({ ids: mixed }, { ids: twice }, { ids: [] }, { ids: mira }),
    MixedNodesByOneFragmentEach: cases({ ids: mixed }, { ids: [...twice, ...mixed] }),
    ArticleByIdAndAddress: cases({ id: article(2), url: articleUrl(3) }),
    ArticleByObject: cases({ by: { id: article(7) } }, { by: { url: articleUrl(1) } }),
    EntityByIdAndExternalId: cases({ id: talks }),
    EntityByObject: cases(
      { by: { id: board } },
      { by: { externalId: { scheme: 'atlas', value: 'marl' } } },
    ),
    FiguresBesideTheRest: cases({ id: mira }),
  };
}
