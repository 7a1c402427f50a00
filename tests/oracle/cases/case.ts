import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import type { OracleGraph } from '../graph/oracle-graph.ts';
import type { Variables } from '../ways.ts';

/** One asking of a written operation. */
export interface Case {
  readonly variables: Variables;
  /** Variables of a second asking, each from a place of the first answer: `people.pageInfo.endCursor`. */
  readonly follow?: Readonly<Record<string, string>>;
}

/** The cases of operations by their name. */
export type Cases = Readonly<Record<string, readonly Case[]>>;

export const cases = (...all: readonly Variables[]): readonly Case[] =>
  all.map((variables) => ({ variables }));

export const follow = (variables: Variables, paths: Readonly<Record<string, string>>): Case => ({
  variables,
  follow: paths,
});

export const everyOrder = (...fields: readonly string[]): readonly Case[] =>
  cases(...fields.flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction }))));

/** The id of nobody. */
export const unknown = (type: string): string =>
  encodeGlobalId(type, '00000000-0000-4000-8000-000000000000');

/** The first ids of a type. */
export const some = ({ ids }: OracleGraph, type: string, count = 2): readonly string[] =>
  (ids[type] ?? []).slice(0, count);

export const one = (graph: OracleGraph, type: string): string => some(graph, type, 1)[0] ?? '';

/** Those who are asked for most. */
export const cast = ({ entity }: OracleGraph) =>
  ({
    mira: entity('person:mira holt'),
    marl: entity('place:marl'),
    portwyn: entity('place:portwyn'),
    board: entity('organization:harbour board'),
    wire: entity('organization:gull wire'),
    beacon: entity('organization:evening beacon'),
    talks: entity('event:the quay talks'),
  }) as const;
