import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { z } from 'zod';
import { CallerFault } from '../../errors.ts';
import type { Condition } from './condition.ts';
import type { FilterLeaf } from './declaration.ts';
import { fulltextQuery } from './fulltext-query.ts';
import { decodeGlobalId } from './global-id.ts';

declare module 'graphql' {
  interface GraphQLArgumentExtensions {
    /** How an argument that is no filter input restricts the rows. */
    readonly dateline?: FilterLeaf;
  }
  interface GraphQLInputFieldExtensions {
    /** How the field restricts the rows. */
    readonly dateline?: FilterLeaf;
  }
}

const MAX_IDS = 100;
const MAX_DEPTH = 6;

type Path = readonly (string | number)[];

const strings = z.array(z.string());
const oneOrMany = z.union([strings, z.string().transform((one) => [one])]);
const objects = z.array(z.record(z.string(), z.unknown()));
const object = z.record(z.string(), z.unknown());
const range = z.object({ from: z.string().nullish(), to: z.string().nullish() });
const externalId = z.object({ scheme: z.string(), value: z.string() });
const relatedTo = z.object({ entity: z.string(), predicates: strings.nullish() });

/**
 * Reads a filter input by what its type declares. A field that is absent or null restricts nothing.
 *
 * @throws CallerFault BAD_USER_INPUT for a foreign id, words without a letter, or too deep a nesting.
 */
export function readFilter(
  type: GraphQLInputObjectType,
  input: Readonly<Record<string, unknown>>,
  path: Path,
  depth = 0,
): Condition {
  if (depth > MAX_DEPTH)
    throw new CallerFault('BAD_USER_INPUT', `Filters nest at most ${MAX_DEPTH} deep.`, path);
  const fields = type.getFields();
  const conditions = Object.entries(input).flatMap(([name, value]): Condition[] => {
    const field = fields[name];
    const leaf = field?.extensions.dateline;
    if (field === undefined || leaf === undefined || value === null || value === undefined)
      return [];
    const nested = getNamedType(field.type);
    const read = (part: Readonly<Record<string, unknown>>, at: Path): Condition => {
      if (!isInputObjectType(nested)) throw new Error(`${type.name}.${name} nests no filter`);
      return readFilter(nested, part, at, depth + 1);
    };
    return [readLeaf(leaf, value, [...path, name], read)];
  });
  return { kind: 'all', conditions };
}

function readLeaf(
  leaf: FilterLeaf,
  value: unknown,
  path: Path,
  read: (input: Readonly<Record<string, unknown>>, path: Path) => Condition,
): Condition {
  switch (leaf.kind) {
    case 'and':
    case 'or': {
      const parts = objects.parse(value).map((part, index) => read(part, [...path, index]));
      return { kind: leaf.kind === 'and' ? 'all' : 'any', conditions: parts };
    }
    case 'not':
      return { kind: 'none', condition: read(object.parse(value), path) };
    case 'matching':
      return { ...leaf, value: read(object.parse(value), path) };
    case 'in':
    case 'tieType':
      return { ...leaf, value: strings.parse(value) };
    case 'equals':
      return { ...leaf, value: z.union([z.boolean(), z.string()]).parse(value) };
    case 'atLeast':
    case 'atMost':
      return { ...leaf, value: z.number().parse(value) };
    case 'tieDirection':
      return { ...leaf, value: z.string().parse(value) };
    case 'range':
    case 'overlaps': {
      const { from = null, to = null } = range.parse(value);
      return { ...leaf, value: { from, to } };
    }
    case 'reaches':
    case 'reachesWithout':
    case 'nodeIds':
      return { ...leaf, value: readIds(oneOrMany.parse(value), leaf.types, path) };
    case 'text':
      return { ...leaf, value: readText(z.string().parse(value), path) };
    case 'externalId':
      return { ...leaf, value: externalId.parse(value) };
    case 'relatedTo': {
      const { entity, predicates = null } = relatedTo.parse(value);
      const { key } = decodeGlobalId(entity, leaf.types, [...path, 'entity']);
      return { ...leaf, value: { entity: key, predicates } };
    }
  }
}

function readIds(ids: readonly string[], types: readonly string[], path: Path): readonly string[] {
  if (ids.length > MAX_IDS)
    throw new CallerFault('LIMIT_EXCEEDED', `At most ${MAX_IDS} ids fit here.`, path);
  const keys = ids.map((id, index) => decodeGlobalId(id, types, [...path, index]).key);
  return [...new Set(keys)];
}

function readText(words: string, path: Path): string {
  const query = fulltextQuery(words);
  if (query === null)
    throw new CallerFault('BAD_USER_INPUT', 'Give at least one word to look for.', path);
  return query;
}
