import {
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  Kind,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldSpec } from './declaration.ts';

/** Coerced variables, as graphql-js hands them on. */
export type Variables = NonNullable<Parameters<typeof getDirectiveValues>[2]>;

/** What a selected field reads: its declaration, or the name of the type that it stands on. */
export type SelectedSpec = FieldSpec | { readonly kind: 'typename' };

/** One field of the answer, whatever number of nodes of the document ask for it. */
export interface SelectedField {
  readonly key: string;
  readonly definition: GraphQLField<unknown, unknown> | null;
  readonly spec: SelectedSpec;
  /** Name of the list for its cursors: `Entity.articles`, whichever kind of entity is asked. */
  readonly list: string;
  readonly nodes: readonly FieldNode[];
  /** Place among all fields of the selection; equal for what is asked of several types at once. */
  readonly ordinal: number;
  /** Whether a variable stands in the arguments: they must be read anew for every request. */
  readonly isVariable: boolean;
  /** Null for a leaf. */
  readonly selected: SelectedObject | null;
}

/** What is asked of an object, by the concrete type that it turns out to be. */
export interface SelectedObject {
  readonly output: string;
  readonly types: ReadonlyMap<string, readonly SelectedField[]>;
}

/** The selection of one root field. */
export interface Selection {
  readonly root: SelectedField;
  /** Every field by its ordinal. */
  readonly fields: readonly SelectedField[];
  /** False where some field has a resolver of its own, so that it must be executed. */
  readonly isDeclared: boolean;
  /** Whether a directive below cannot be read: graphql-js tells so where an object is met there. */
  readonly hasFault: boolean;
}

export interface SelectionParts {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** Response keys with the nodes that ask for each, in the order in which they are met first. */
type Grouped = Map<string, FieldNode[]>;

/**
 * Selects what the nodes of one field ask, as graphql-js would collect it while executing.
 *
 * @param spec how the field is read where its own resolver has decided what to answer with.
 */
export function selectField(
  parts: SelectionParts,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  spec: FieldSpec | null = null,
): Selection {
  const walker = new SelectionWalker(parts);
  const root = walker.field(parent, nodes, spec);
  const { fields, isDeclared, hasFault } = walker;
  return { root, fields, isDeclared, hasFault };
}

/** The root fields of an operation by response key. */
export function rootFields(
  parts: SelectionParts,
  root: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): ReadonlyMap<string, readonly FieldNode[]> {
  const grouped: Grouped = new Map();
  new SelectionWalker(parts).collect(root, selectionSet, grouped, new Set());
  return grouped;
}

/** Names of the variables that decide which fields are asked at all. */
export function directiveVariables(
  definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
): readonly string[] {
  const names = new Set<string>();
  for (const definition of definitions)
    visit(definition, {
      Directive: ({ arguments: args = [] }) => {
        for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  return [...names].sort();
}

class SelectionWalker {
  readonly fields: SelectedField[] = [];
  isDeclared = true;
  hasFault = false;
  readonly #parts: SelectionParts;
  /** Fields that several concrete types share are one field, and so one part of the statement. */
  readonly #shared = new Map<FieldSpec, SelectedField[]>();

  constructor(parts: SelectionParts) {
    this.#parts = parts;
  }

  field(
    parent: GraphQLObjectType,
    nodes: readonly FieldNode[],
    given: FieldSpec | null = null,
  ): SelectedField {
    const [first] = nodes;
    if (first === undefined) throw new Error('a field without a node');
    const name = first.name.value;
    const key = first.alias?.value ?? name;
    if (name === '__typename') return this.#typename(key, nodes);
    const definition = parent.getFields()[name];
    const spec = given ?? definition?.extensions.dateline;
    const isDeclared = definition !== undefined && spec !== undefined;
    if (!isDeclared || (given === null && !isReadAsDeclared(definition))) this.isDeclared = false;
    if (definition === undefined || spec === undefined) return this.#typename(key, nodes);
    const shared = this.#shared.get(spec) ?? [];
    this.#shared.set(spec, shared);
    const known = shared.find((field) => field.key === key && isSame(field.nodes, nodes));
    if (known !== undefined) return known;
    const ordinal = this.fields.length;
    const incomplete: SelectedField = {
      key,
      definition,
      spec,
      list: listName(parent, name),
      nodes,
      ordinal,
      isVariable: nodes.some(hasVariable),
      selected: null,
    };
    this.fields.push(incomplete);
    const field = { ...incomplete, selected: this.#object(definition, nodes) };
    this.fields[ordinal] = field;
    shared.push(field);
    return field;
  }

  collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    grouped: Grouped,
    visited: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = grouped.get(key);
        if (nodes === undefined) grouped.set(key, [selection]);
        else nodes.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#applies(selection.typeCondition?.name.value, type))
          this.collect(type, selection.selectionSet, grouped, visited);
      } else {
        const name = selection.name.value;
        const fragment = this.#parts.fragments[name];
        if (fragment === undefined || visited.has(name)) continue;
        visited.add(name);
        if (this.#applies(fragment.typeCondition.name.value, type))
          this.collect(type, fragment.selectionSet, grouped, visited);
      }
    }
  }

  #object(
    { type }: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): SelectedObject | null {
    const output = getNamedType(type);
    if (!isCompositeType(output)) return null;
    const { schema } = this.#parts;
    const possible = isAbstractType(output) ? schema.getPossibleTypes(output) : [output];
    const types = possible.map((concrete) => {
      const grouped = this.#collectAll(concrete, nodes);
      const fields = [...grouped.values()].map((asked) => this.field(concrete, asked));
      return [concrete.name, fields] as const;
    });
    return { output: output.name, types: new Map(types) };
  }

  /** What all nodes ask; nothing where one of their directives cannot be read. */
  #collectAll(type: GraphQLObjectType, nodes: readonly FieldNode[]): Grouped {
    const grouped: Grouped = new Map();
    const visited = new Set<string>();
    try {
      for (const { selectionSet } of nodes)
        if (selectionSet !== undefined) this.collect(type, selectionSet, grouped, visited);
      return grouped;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      this.hasFault = true;
      return new Map();
    }
  }

  #typename(key: string, nodes: readonly FieldNode[]): SelectedField {
    const ordinal = this.fields.length;
    const spec = { kind: 'typename' } as const;
    const field: SelectedField = {
      key,
      definition: null,
      spec,
      list: '',
      nodes,
      ordinal,
      isVariable: false,
      selected: null,
    };
    this.fields.push(field);
    return field;
  }

  #isIncluded(node: SelectionSetNode['selections'][number]): boolean {
    const { variables } = this.#parts;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    if (skip?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const { schema } = this.#parts;
    const conditional = schema.getType(condition);
    return isAbstractType(conditional) && schema.isSubType(conditional, type);
  }
}

/** Whether the field's resolver is the one that reads as the spec says. */
export function isReadAsDeclared({ resolve, extensions }: GraphQLField<unknown, unknown>): boolean {
  return resolve === extensions.datelineResolve || extensions.datelineSafe === true;
}

/** The list as the most general interface that declares it names it. */
export function listName(parent: GraphQLObjectType, name: string): string {
  const spec = parent.getFields()[name]?.extensions.dateline;
  const declaring = parent
    .getInterfaces()
    .filter((type) => type.getFields()[name]?.extensions.dateline === spec)
    .sort((a, b) => a.getInterfaces().length - b.getInterfaces().length);
  return `${declaring[0]?.name ?? parent.name}.${name}`;
}

function isSame(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}

function hasVariable(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, { Variable: () => void (found = true) });
  return found;
}
