import type { CursorValue } from '../compile/cursor.ts';
import type { TypeSource } from '../compile/type-source.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** What a resolver holds of an object: its concrete GraphQL type, its key and its columns. */
export interface GraphRecord {
  readonly type: string;
  /** Key of the global id; '' for rows without an identity. */
  readonly key: string;
  readonly properties: Properties;
}

/** One row of a connection: the node, what belongs to the pair, and where the row stands. */
export interface EdgeRecord extends GraphRecord {
  readonly node: GraphRecord;
  /** The node at the far end of the row's relationship. */
  readonly other: Properties;
  readonly cursor: string;
}

/** What a statement returns for one row. */
export interface FoundRow {
  readonly node: Properties;
  /** With `predicate`, `startId` and `endId` beside the stored properties. */
  readonly edge: Properties | null;
  readonly values: readonly CursorValue[];
}

/** The record of a node; an abstract target becomes the concrete type that the node tells. */
export function nodeRecord(target: TypeSource, properties: Properties): GraphRecord {
  return { type: concreteType(target, properties), key: text(properties['id']), properties };
}

/** The record of what a row is about: its node, or its relationship where the target is a tie. */
export function rowRecord(target: TypeSource, row: FoundRow): GraphRecord {
  return nodeRecord(target, target.source.kind === 'tie' ? (row.edge ?? {}) : row.node);
}

/** A row without an identity: a mention, an evidence, a block. */
export function columnsRecord(target: TypeSource, properties: Properties): GraphRecord {
  return { type: target.name, key: '', properties };
}

/** Text of a column; '' for what is no text. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function concreteType({ name, source }: TypeSource, properties: Properties): string {
  if (source.kind !== 'node' || source.discriminator === undefined) return name;
  return source.discriminator.types[text(properties[source.discriminator.property])] ?? name;
}
