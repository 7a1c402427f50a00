import type { FieldRead } from '../plain/read-field.ts';

/** What the plugin needs of a request's context: the way in which fields are read. */
export interface GraphReading {
  read(field: FieldRead): Promise<unknown>;
}

export interface GraphContext {
  readonly graph: GraphReading;
}
