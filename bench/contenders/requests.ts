import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { encodeGlobalId } from '../../src/graph/compile/global-id.ts';
import type { ContenderName, NodeKey, QueryName, Sample } from '../sample.ts';
import { normalizePeer } from './neo4j-graphql/normalize-peer.ts';
import { compareText } from './neo4j-graphql/peer-answers.ts';
import { PEER_REQUESTS } from './neo4j-graphql/peer-requests.ts';

/** What is sent by POST, as JSON. */
export interface BenchRequest {
  readonly path: string;
  readonly body: string;
}

type Variables = Readonly<Record<string, unknown>>;

const idOf = ({ label, id }: NodeKey): string => encodeGlobalId(label, id);

/** The variables of the documents in `queries/`; the hand takes the same. */
const VARIABLES: Readonly<Record<QueryName, (sample: Sample) => Variables>> = {
  articlePage: ({ article }) => ({ id: encodeGlobalId('Article', article) }),
  latestNested: () => ({ articles: 50, entities: 5, others: 3 }),
  personPage: ({ person }) => ({ id: encodeGlobalId('Person', person) }),
  fullTextEntityDate: ({ text, entity, from, to }) => ({ text, entity: idOf(entity), from, to }),
  twoEntitiesDateCount: ({ pair: [one, other], from, to }) => ({
    one: idOf(one),
    other: idOf(other),
    from,
    to,
  }),
  entityClaimsEvidence: ({ entity }) => ({ id: idOf(entity) }),
  singleName: ({ person }) => ({ id: encodeGlobalId('Person', person) }),
  mixedNodes: ({ nodes }) => ({ ids: nodes.map(idOf) }),
};

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function graphqlRequest(document: string, variables: Variables): BenchRequest {
  return { path: '/graphql', body: JSON.stringify({ query: document, variables }) };
}

function requestOf(name: QueryName): (contender: ContenderName, sample: Sample) => BenchRequest {
  const read = (folder: string): string =>
    readFileSync(new URL(`${folder}/${kebab(name)}.graphql`, import.meta.url), 'utf8');
  const documents = { ours: read('queries'), peer: read('neo4j-graphql') };
  const variables = VARIABLES[name];
  return (contender, sample) => {
    switch (contender) {
      case 'hand':
        return { path: `/${name}`, body: JSON.stringify(variables(sample)) };
      case 'dateline':
      case 'dateline-plain':
        return graphqlRequest(documents.ours, variables(sample));
      case 'neo4j-graphql':
        return graphqlRequest(documents.peer, PEER_REQUESTS[name](sample));
    }
  };
}

/** How each contender is asked each query; all ask for the same facts. */
export const REQUESTS: Readonly<
  Record<QueryName, (contender: ContenderName, sample: Sample) => BenchRequest>
> = {
  articlePage: requestOf('articlePage'),
  latestNested: requestOf('latestNested'),
  personPage: requestOf('personPage'),
  fullTextEntityDate: requestOf('fullTextEntityDate'),
  twoEntitiesDateCount: requestOf('twoEntitiesDateCount'),
  entityClaimsEvidence: requestOf('entityClaimsEvidence'),
  singleName: requestOf('singleName'),
  mixedNodes: requestOf('mixedNodes'),
};

const answerWithNodes = z.object({ data: z.object({ nodes: z.array(z.unknown()) }) });
const node = z.object({ id: z.string() });

/**
 * An answer in the one shape that all are compared in, which is Dateline's; mixed nodes, which the peer
 * answers type by type, are put in the order of their ids.
 *
 * @param answer the parsed JSON.
 */
export function normalize(query: QueryName, contender: ContenderName, answer: unknown): unknown {
  const ours = contender === 'neo4j-graphql' ? normalizePeer(query, answer) : answer;
  if (query !== 'mixedNodes') return ours;
  const { nodes } = answerWithNodes.parse(ours).data;
  return { data: { nodes: nodes.toSorted((a, b) => compareText(idIn(a), idIn(b))) } };
}

const idIn = (value: unknown): string => node.safeParse(value).data?.id ?? '';
