import type { GraphQLSchema } from 'graphql';
import type { Condition } from '../compile/condition.ts';
import type { FieldSpec, Path } from '../compile/declaration.ts';
import type { GlobalId } from '../compile/global-id.ts';
import { identifiedBy, typeSource, type TypeSource } from '../compile/type-source.ts';
import type { PlainReading } from './plain-reading.ts';
import { rowRecord, type GraphRecord } from './record.ts';
import type { RowsQuery } from './rows-statement.ts';

/** The record behind a global id, or null where the graph holds none. */
export async function readById(
  reading: PlainReading,
  spec: FieldSpec,
  schema: GraphQLSchema,
  { type, key }: GlobalId,
): Promise<GraphRecord | null> {
  const target = typeSource(schema, type);
  if (target === null) return null;
  return readFirst(reading, spec, target, {
    path: identifiedBy(target),
    condition: { kind: 'all', conditions: [] },
    beginning: [key],
  });
}

/** The first node that satisfies the condition. */
export async function readFirst(
  reading: PlainReading,
  spec: FieldSpec,
  target: TypeSource,
  by: {
    readonly path: Path | null;
    readonly condition: Condition;
    readonly beginning: readonly string[];
  },
): Promise<GraphRecord | null> {
  const query: RowsQuery = {
    path: by.path,
    startLabel: by.path?.from?.label ?? null,
    target: target.source,
    condition: by.condition,
    hits: await reading.hits(by.condition),
    keys: [],
    backward: false,
    after: null,
    before: null,
    limit: 1,
  };
  const [row] = await reading.rows(spec, query, by.beginning);
  return row === undefined ? null : rowRecord(target, row);
}
