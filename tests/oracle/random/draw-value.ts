import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import { v5 as uuidv5 } from 'uuid';
import type { Choices } from '../choices.ts';
import { CAST } from '../graph/cast.ts';
import type { OracleGraph } from '../graph/oracle-graph.ts';
import { articleUrl } from '../graph/stories.ts';

const ENTITY_TYPES = ['Person', 'Organization', 'Place', 'Event'];
const HUBS = [
  'person:mira holt',
  'place:marl',
  'organization:harbour board',
  'event:the quay talks',
];
const INSTANTS = [
  '1902-01-01T00:00:00Z',
  '2024-02-29T08:30:00Z',
  '2025-09-29T00:00:00Z',
  '2025-10-01T08:30:00+02:00',
  '2025-11-01T05:00:00Z',
];
/** Strings by the name of the argument or input field that takes them. */
const STRINGS: Readonly<Record<string, readonly string[]>> = {
  text: ['tide', 'fog', '"keep the light"', 'nobody sank', 'ti*', 'edition', '🚢', 'no-such-word'],
  query: ['marl', 'the', 'tide', 'zoe', 'ho*', '"Mira Holt"', 'no-such-word'],
  name: ['marl', 'mira holt', 'the*', 'GW', 'winds', 'no-such-name'],
  language: ['en', 'nl', 'und', 'xx'],
  countryCodes: ['MQ', 'TE', 'OZ', 'XX'],
};

/** Draws arguments that mean something to the graph of the oracle, and now and then one that does not. */
export interface ValueSource {
  /** Ids of the types given, the hubs often, a foreign or unknown one seldom. */
  id(types: readonly string[]): string;
  /** A value of an input type, as JSON; `name` is that of the argument or field. */
  value(type: GraphQLInputType, name: string, types: readonly string[], depth?: number): unknown;
}

export function valueSource(graph: OracleGraph, choices: Choices): ValueSource {
  const hubs = HUBS.map((key) => graph.entity(key));
  const typeOf = (id: string): string =>
    Buffer.from(id, 'base64url').toString('utf8').split(':')[0] ?? '';

  const id = (types: readonly string[]): string => {
    if (choices.chance(0.02)) return choices.pick(['x', '', ...hubs]);
    const type = choices.pick(types);
    if (choices.chance(0.03)) return encodeGlobalId(type, uuidv5(type, uuidv5.URL));
    const fitting = hubs.filter((hub) => types.includes(typeOf(hub)));
    if (fitting.length > 0 && choices.chance(0.5)) return choices.pick(fitting);
    return choices.pick(graph.ids[type] ?? hubs);
  };

  const scalar = (type: string, name: string, types: readonly string[]): unknown => {
    switch (type) {
      case 'ID':
        return id(types);
      case 'Int':
        return choices.int(3);
      case 'Boolean':
        return choices.chance(0.5);
      case 'DateTime':
        return choices.pick(INSTANTS);
      case 'URL':
        return articleUrl(1 + choices.int(62));
      default:
        return choices.pick(STRINGS[name] ?? ['tide']);
    }
  };

  const fields = (list: readonly GraphQLInputField[], types: readonly string[], depth: number) =>
    Object.fromEntries(
      list.map((field) => {
        const leaf = field.extensions.dateline;
        const own = leaf !== undefined && 'types' in leaf ? leaf.types : types;
        return [field.name, value(field.type, field.name, own, depth + 1)];
      }),
    );

  const value: ValueSource['value'] = (type, name, types, depth = 0) => {
    if (isNonNullType(type)) return value(type.ofType, name, types, depth);
    if (isListType(type)) {
      if (choices.chance(0.1)) return value(type.ofType, name, types, depth);
      const many = choices.chance(0.04) ? 0 : 1 + choices.int(depth > 1 ? 1 : 3);
      return Array.from({ length: many }, () => value(type.ofType, name, types, depth));
    }
    if (isEnumType(type)) return choices.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return scalar(type.name, name, types);
    if (type.name === 'ExternalIdInput') {
      const { externalIds } = choices.pick(CAST.filter((one) => one.externalIds.length > 0));
      const { scheme, value: held } = choices.pick(externalIds);
      return { scheme, value: held };
    }
    const all = Object.values(type.getFields());
    if (type.isOneOf) return fields([choices.pick(all)], types, depth);
    const required = all.filter(
      (field) => isNonNullType(field.type) && field.default === undefined,
    );
    const optional = all
      .filter((field) => !required.includes(field))
      .filter((field) => depth < 2 || !isInputObjectType(getNamedType(field.type)));
    const few = choices.chance(0.05) || optional.length === 0 ? [] : choices.some(optional, 2);
    return fields([...required, ...few], types.length > 0 ? types : ENTITY_TYPES, depth);
  };

  return { id, value };
}
