import type { NodeLabel } from '../model/nodes.ts';
import type { RelationshipType } from '../model/relationships.ts';

/**
 * What the schema declares about how the graph holds its types and fields. Both ways of reading, the
 * plain one and the compiled one, work from these values alone, so no field needs a resolver to read
 * what lies in the graph. All of them are plain data: they can be printed, compared and walked.
 */

/** Where the objects of a GraphQL type lie. */
export type Source =
  | {
      readonly kind: 'node';
      readonly label: NodeLabel;
      /** Which nodes of the label are meant: a `Position` is a claim that says `HOLDS_POSITION`. */
      readonly equals?: Readonly<Record<string, string | boolean>>;
      /** For an abstract type: the property that tells the concrete one. */
      readonly discriminator?: {
        readonly property: string;
        readonly types: Readonly<Record<string, string>>;
      };
    }
  | {
      /** A projected relationship between two entities; it is found by id through its claims. */
      readonly kind: 'tie';
      readonly types: readonly RelationshipType[];
    }
  /** Rows without an identity, made of columns of a node or relationship. */
  | { readonly kind: 'rows' };

export type Direction = 'out' | 'in' | 'both';

/** One hop of a path. */
export interface Step {
  readonly types: readonly RelationshipType[];
  readonly direction: Direction;
  readonly to: NodeLabel;
  /** A label that narrows `to` further: the current one among an article's versions. */
  readonly only?: string;
  readonly equals?: Readonly<Record<string, string | boolean>>;
  /** The hop reaches superseded facts too: what an old assertion says is still what it says. */
  readonly superseded?: boolean;
  /** The hop may be left out: an old version's namings hang at the version itself. */
  readonly optional?: boolean;
}

/**
 * How to get from a record to others. Without `from`, the path begins at the record's own node; with
 * it, at the nodes whose id stands in the record's column (a list of ids begins at each).
 */
export interface Path {
  readonly from?: {
    readonly label: NodeLabel;
    readonly column: string;
    /** The property that holds what the column holds; the id unless said. */
    readonly property?: string;
    readonly equals?: Readonly<Record<string, string | boolean>>;
  };
  readonly steps: readonly Step[];
  /** The step whose relationship is the row's edge: its properties are the edge's fields. */
  readonly edge?: number;
  /** A property of the edge that must equal one of the beginning. */
  readonly edgeBelongsTo?: { readonly edge: string; readonly start: string };
}

/** What an order or a filter speaks of: the row's node, its edge, or the full-text score. */
export type Operand = 'node' | 'edge' | 'score';

export interface OrderKey {
  readonly on: Operand;
  /** Unused for `score`. */
  readonly property: string;
  readonly descending: boolean;
  /** A missing value comes last, whichever the direction. */
  readonly nullable: boolean;
  readonly instant: boolean;
}

/** The values of an order enum: one list of keys each; the id is always the last key. */
export type OrderChoices = Readonly<Record<string, readonly OrderKey[]>>;

/** How one field of a filter input restricts the rows. */
export type FilterLeaf =
  | { readonly kind: 'in'; readonly on: Operand; readonly property: string }
  | { readonly kind: 'equals'; readonly on: Operand; readonly property: string }
  | { readonly kind: 'range'; readonly property: string; readonly via?: readonly Step[] }
  | {
      readonly kind: 'overlaps';
      readonly on: Operand;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'atLeast'; readonly on: Operand; readonly property: string }
  | {
      readonly kind: 'atMost';
      readonly on: Operand;
      readonly property: string;
      readonly via?: readonly Step[];
    }
  /** The ids of the argument are found at the end of the steps. */
  | {
      readonly kind: 'reaches';
      readonly steps: readonly Step[];
      readonly quantifier: 'any' | 'all' | 'none';
      readonly types: readonly string[];
    }
  /** Something at the end of `steps` does not reach any of the ids by `then`. */
  | {
      readonly kind: 'reachesWithout';
      readonly steps: readonly Step[];
      readonly then: readonly Step[];
      readonly types: readonly string[];
    }
  /** What lies at the end of the steps satisfies the nested filter. */
  | { readonly kind: 'matching'; readonly steps: readonly Step[] }
  /** Full text: hits of the index, and the way from a hit to the row's node. */
  | {
      readonly kind: 'text';
      readonly index: string;
      readonly hit: NodeLabel;
      readonly steps: readonly Step[];
    }
  | { readonly kind: 'externalId' }
  | { readonly kind: 'relatedTo'; readonly types: readonly string[] }
  | { readonly kind: 'tieType' }
  | { readonly kind: 'tieDirection' }
  | { readonly kind: 'nodeIds'; readonly types: readonly string[] }
  | { readonly kind: 'and' }
  | { readonly kind: 'or' }
  | { readonly kind: 'not' };

/** Property names that hold an exact span with its sentence. */
export interface EvidenceColumns {
  readonly versionId: string;
  readonly start: string;
  readonly end: string;
  readonly exact: string;
  readonly sentenceStart: string;
  readonly sentenceEnd: string;
}

/** Rows made of parallel lists: `lists` maps a row's column to the list's property. */
export interface ElementColumns {
  readonly lists: Readonly<Record<string, string>>;
  /** Columns that every row repeats. */
  readonly constants: Readonly<Record<string, string>>;
  /** A column cut out of the text property by the row's start and end. */
  readonly cut?: { readonly column: string; readonly text: string };
}

/** The part of an evidence that is cut out of the version's text. */
export type CutPart = 'exact' | 'sentence' | 'block' | 'verified';

/** The parts of one page of a list. */
export type ConnectionPart = 'edges' | 'nodes' | 'pageInfo' | 'totalCount';
export type PagePart = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';

export type FieldSpec =
  | { readonly kind: 'globalId' }
  | { readonly kind: 'connectionPart'; readonly part: ConnectionPart }
  | { readonly kind: 'edgePart'; readonly part: 'cursor' | 'node' }
  | { readonly kind: 'pagePart'; readonly part: PagePart }
  | { readonly kind: 'property'; readonly property: string; readonly instant: boolean }
  /** The record itself, seen as another type over the same node. */
  | { readonly kind: 'self' }
  | { readonly kind: 'related'; readonly path: Path }
  | { readonly kind: 'relatedList'; readonly path: Path; readonly order: readonly OrderKey[] }
  | {
      readonly kind: 'connection';
      /** Null at the root, where the rows are all of the type. */
      readonly path: Path | null;
      readonly orders: OrderChoices;
      /** Keys when the client asks for none; `relevance` when a full text asks for it. */
      readonly defaultOrder: readonly OrderKey[];
      readonly relevance: readonly OrderKey[] | null;
    }
  | { readonly kind: 'elements'; readonly columns: ElementColumns }
  | { readonly kind: 'elementConnection'; readonly path: Path; readonly columns: ElementColumns }
  | { readonly kind: 'evidence'; readonly columns: EvidenceColumns }
  /** The evidence of what lies at the end of the path; with `first`, of a list the first row. */
  | {
      readonly kind: 'evidenceList';
      readonly path: Path;
      readonly columns: EvidenceColumns;
      readonly on: 'node' | 'edge';
      /** The columns hold lists, of which the first entry is the evidence. */
      readonly ofLists?: boolean;
      readonly order: readonly OrderKey[];
    }
  | { readonly kind: 'cut'; readonly part: CutPart }
  /** How many nodes of the label have the same value of the property. */
  | { readonly kind: 'countAlike'; readonly label: NodeLabel; readonly property: string }
  /** The entity at the other end of a tie, seen from the one asked. */
  | { readonly kind: 'otherEnd' }
  /** Nodes and ties found by their global id. */
  | { readonly kind: 'byId' }
  | { readonly kind: 'byIds' }
  /** The one node that satisfies a one-of filter. */
  | { readonly kind: 'by' };
