import type { GraphQLOutputType } from 'graphql';
import type { NodeLabel } from '../../model/nodes.ts';
import type { Condition } from '../condition.ts';
import type { ConnectionPart, CutPart, OrderKey, PagePart, Path, Step } from '../declaration.ts';
import type { Paging } from '../field-arguments.ts';

/**
 * What one statement reads and how its rows become the answer. All of it is data: it knows no label
 * or type by name, can be printed (`describe`) and is printed as Cypher by `print/`.
 *
 * A statement is a list of parts. The first reads the root's rows once; each other part reads what is
 * asked of a set of records, once per distinct record, however many rows reach it. A part answers
 * `[key, column, ...]` rows, and the decoder joins them by the key.
 */
export interface Plan {
  readonly parts: readonly Part[];
  /** The root field's value, over the only row of the first part. */
  readonly root: FieldOutput;
  /** How many nested subqueries the database plans. */
  readonly subqueries: number;
}

/** A variable at the place where columns are read: the row's node, its edge, or an end of the edge. */
export type Frame = 'node' | 'edge' | 'start' | 'end';

/** A property in the row; `at` takes it out of a list. */
export interface Ref {
  readonly on: Frame;
  readonly property: string;
  readonly at?: 'first' | 'last' | 'element';
}

export type Column =
  | { readonly kind: 'value'; readonly ref: Ref; readonly instant: boolean }
  /** What the part's records were looked up by. */
  | { readonly kind: 'key' }
  /** A text as far as anything in it is asked for. */
  | { readonly kind: 'text'; readonly property: string }
  | { readonly kind: 'tieType' }
  | { readonly kind: 'order'; readonly key: OrderKey }
  | {
      readonly kind: 'alike';
      readonly on: Frame;
      readonly label: NodeLabel;
      readonly property: string;
    }
  /** Rows of parallel lists. */
  | {
      readonly kind: 'elements';
      readonly sizedBy: Ref;
      /** The field whose `first` cuts them. */
      readonly limit: number | null;
      readonly columns: readonly Column[];
    }
  | { readonly kind: 'rows'; readonly rows: Rows }
  /** `isAlone` where nothing of the rows is asked but how many they are. */
  | { readonly kind: 'total'; readonly rows: Rows; readonly isAlone: boolean }
  /** The total of rows that are counted as they are read. */
  | { readonly kind: 'countedTotal'; readonly column: number };

/** Records, or keys of records, that a later part reads more of. */
export type Export =
  | { readonly kind: 'record'; readonly part: number; readonly on: Frame }
  | {
      readonly kind: 'key';
      readonly part: number;
      readonly ref: Ref;
      /** Each row hands over a list of keys. */
      readonly isList: boolean;
      /** Of a text: how far it is asked for. */
      readonly upTo: Ref | null;
    };

export interface Scope {
  readonly columns: readonly Column[];
  readonly exports: readonly Export[];
}

export type Begin =
  /** Every readable node of a label. */
  | { readonly kind: 'all'; readonly label: NodeLabel; readonly equals: Step['equals'] | null }
  /** By the ids of an argument, of those that name the type. */
  | { readonly kind: 'ids'; readonly type: string; readonly from: NonNullable<Path['from']> }
  /** The part's record; `only` where the field stands on some of its types alone. */
  | { readonly kind: 'record'; readonly on: Frame; readonly only: readonly NodeLabel[] | null }
  /** The nodes whose property equals, or is listed in, a property of the part's record. */
  | { readonly kind: 'column'; readonly ref: Ref; readonly from: NonNullable<Path['from']> };

/** Rows reached from a beginning. */
export interface Rows {
  /** The field whose arguments filter, sort and cut them. */
  readonly ordinal: number;
  readonly begin: Begin;
  readonly path: Path;
  /** What a row is about. */
  readonly record: 'node' | 'edge';
  readonly condition: Condition;
  readonly paging: Paging | null;
  readonly keys: readonly OrderKey[];
  readonly limit: 'page' | 'surplus' | 'first' | 'one' | null;
  /** All rows must be found to count them, so that the page is best cut out of them. */
  readonly isCounted: boolean;
  /** Where a row is an entry of the edge's lists: the unwound list, and what entries are sorted by. */
  readonly element: {
    readonly unwound: string;
    readonly keys: readonly Ref[];
    readonly id: Ref;
  } | null;
  readonly scope: Scope;
}

export type PartBegin =
  | { readonly kind: 'once' }
  /** By those ids of an argument that name the type. */
  | {
      readonly kind: 'ids';
      readonly ordinal: number;
      readonly type: string;
      readonly from: NonNullable<Path['from']>;
    }
  | { readonly kind: 'records'; readonly on: 'node' | 'edge' }
  | {
      readonly kind: 'keys';
      readonly from: NonNullable<Path['from']>;
      readonly path: Path;
      /** The keys come with how far the record's text is asked for. */
      readonly isText: boolean;
    };

export interface Part {
  readonly begin: PartBegin;
  readonly scope: Scope;
}

/** How a value is made of a row's columns, which are named by their place. */
export type Output =
  | { readonly kind: 'typename' }
  | { readonly kind: 'id'; readonly column: number }
  | {
      readonly kind: 'value';
      readonly column: number;
      readonly instant: boolean;
      /** The field whose `first` cuts the list. */
      readonly limit: number | null;
      /** What is missing lies in a list as an empty text. */
      readonly inList: boolean;
    }
  | { readonly kind: 'slice'; readonly text: number; readonly start: number; readonly end: number }
  | {
      readonly kind: 'cut';
      readonly part: CutPart;
      readonly columns: SpanColumns;
      readonly versions: VersionColumns;
    }
  | { readonly kind: 'object'; readonly object: ObjectOutput }
  /** Null where the column is null. */
  | { readonly kind: 'present'; readonly column: number; readonly object: ObjectOutput }
  | {
      readonly kind: 'reference';
      readonly column: number;
      readonly part: number;
      readonly object: ObjectOutput;
    }
  | { readonly kind: 'first'; readonly column: number; readonly of: Output }
  | { readonly kind: 'each'; readonly column: number; readonly of: Output }
  | {
      readonly kind: 'connection';
      /** Null where no row is asked for. */
      readonly column: number | null;
      readonly total: number | null;
      readonly ordinal: number;
      readonly fields: readonly ConnectionFieldOutput[];
    }
  | { readonly kind: 'cursor'; readonly ordinal: number; readonly columns: readonly number[] }
  | {
      readonly kind: 'ids';
      readonly ordinal: number;
      readonly isList: boolean;
      readonly types: Readonly<Record<string, IdsOutput>>;
    }
  /** The arguments are at fault: every place of the field tells it. */
  | { readonly kind: 'fault'; readonly ordinal: number };

/** The records of one type that ids name: rows of a column, or of a part of their own. */
export type IdsOutput =
  | { readonly kind: 'column'; readonly column: number; readonly of: Output }
  | { readonly kind: 'part'; readonly part: number; readonly of: Output };

/** Where the texts lie that spans are cut out of: the part, and in its rows what is asked. */
export interface VersionColumns {
  readonly part: number;
  readonly text: number | null;
  readonly blocks: readonly [roles: number, starts: number, ends: number] | null;
}

export interface SpanColumns {
  readonly versionId: number;
  readonly start: number;
  readonly end: number;
  readonly exact: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

export interface FieldOutput {
  readonly key: string;
  /** Null for `__typename`, which cannot be wrong. */
  readonly type: GraphQLOutputType | null;
  readonly output: Output;
}

/** The fields by concrete type; `discriminator` tells the type where there are several. */
export interface ObjectOutput {
  readonly type: string;
  readonly discriminator: {
    readonly column: number;
    readonly types: Readonly<Record<string, string>>;
  } | null;
  readonly fields: Readonly<Record<string, readonly FieldOutput[]>>;
}

/** A field of a page of rows. */
export type ConnectionFieldOutput = {
  readonly key: string;
  readonly type: GraphQLOutputType | null;
} & (
  | { readonly part: '__typename'; readonly name: string }
  | { readonly part: Exclude<ConnectionPart, 'pageInfo' | 'totalCount'>; readonly of: Output }
  | { readonly part: 'totalCount' }
  | {
      readonly part: 'pageInfo';
      readonly cursor: Output | null;
      readonly fields: readonly PageFieldOutput[];
    }
);

export interface PageFieldOutput {
  readonly key: string;
  readonly part: PagePart | '__typename';
}
