import type { GraphQLSchema } from 'graphql';
import type { GlobalId } from '../compile/global-id.ts';
import type { FieldRead } from '../plain/read-field.ts';
import type { GraphRecord } from '../plain/record.ts';

/** The way in which a request's fields are read. */
export interface GraphReading {
  read(field: FieldRead): Promise<unknown>;
  /** What a resolver has decided to answer with; null where the graph holds none. */
  load(schema: GraphQLSchema, id: GlobalId): Promise<GraphRecord | null>;
}

/** What the plugin needs of a request's context. */
export interface GraphContext {
  readonly graph: GraphReading;
}
