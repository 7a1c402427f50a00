import {
  getArgumentValues,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { CallerFault } from '../../errors.ts';
import { bindSlots } from './bind-slots.ts';
import type { FieldSpec } from './declaration.ts';
import type { DirectOperation } from './direct-operation.ts';
import type { GlobalId } from './global-id.ts';
import type { Row } from './decode/answer.ts';
import { planDecoder, type Decoded } from './decode/decoder.ts';
import { readFieldArguments, type FieldArguments, type ReadArguments } from './field-arguments.ts';
import type { Plan } from './plan/plan.ts';
import { planSelection } from './plan/plan-selection.ts';
import { printPlan, type PrintedPlan } from './print/print-plan.ts';
import {
  rootFields,
  selectField,
  type SelectedField,
  type Selection,
  type SelectionParts,
  type Variables,
} from './selection.ts';
import { shapeOf } from './shape.ts';

/** Planning a statement takes the database about 8 ms a subquery at first sight. */
export const MAX_SUBQUERIES = 60;

/**
 * What is kept is bounded by its size: a client that sends one large operation with every choice of its
 * directives would fill the memory with a thousand plans of thousands of fields.
 */
const MAX_KEPT = 1_000;
const MAX_STATEMENT_CHARACTERS = 2_000_000;
const MAX_SELECTED_FIELDS = 30_000;

const NO_ARGUMENTS: FieldArguments = {
  condition: { kind: 'all', conditions: [] },
  limit: null,
  paging: null,
  ids: [],
};

/** A plan with its text and the way back from rows. */
export interface CompiledPlan extends PrintedPlan {
  readonly plan: Plan;
  readonly decode: (row: Row, args: readonly (ReadArguments | null)[]) => Decoded;
}

/** One root field of one request: what to run, and how to read the answer. */
export interface CompiledRead {
  readonly compiled: CompiledPlan;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly decode: (row: Row) => Decoded;
}

/** A selection that was walked, with the arguments that no variable can change. */
export interface PreparedField {
  readonly key: string;
  readonly selection: Selection;
  readonly constant: readonly (ReadArguments | null)[];
  /** Ordinals of the fields whose arguments hold variables. */
  readonly variable: readonly number[];
}

/** A root field by its response key; null for the name of the root type. */
export interface PreparedRoot {
  readonly key: string;
  readonly field: PreparedField | null;
}

/** The place of a root field: its operation, its parent type, the nodes that ask for it. */
export interface FieldPlace extends SelectionParts {
  readonly operation: OperationDefinitionNode;
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  /** Names of the variables that directives read. */
  readonly directives: readonly string[];
  /** How the field is read where its resolver has decided what to answer with; else as declared. */
  readonly spec: FieldSpec | null;
}

/**
 * From a selection to a statement, in pure stages; plans are kept for as many operations and shapes of
 * variables as are in use, the oldest going first.
 */
export class Compiler {
  readonly #plans = new LRUCache<string, CompiledPlan>({
    max: MAX_KEPT,
    maxSize: MAX_STATEMENT_CHARACTERS,
    sizeCalculation: ({ text }) => text.length,
  });
  readonly #prepared = new LRUCache<string, PreparedField>({
    max: MAX_KEPT,
    maxSize: MAX_SELECTED_FIELDS,
    sizeCalculation: ({ selection }) => selection.fields.length,
  });
  readonly #roots = new LRUCache<string, readonly PreparedRoot[]>({
    max: MAX_KEPT,
    maxSize: MAX_SELECTED_FIELDS,
    sizeCalculation: (roots) =>
      roots.reduce((sum, { field }) => sum + (field?.selection.fields.length ?? 0), 1),
  });
  readonly #numbers = new WeakMap<object, number>();
  #nextNumber = 0;
  #hits = 0;
  #misses = 0;

  /** How often a plan was at hand, and how often it had to be made. */
  get counts(): { readonly hits: number; readonly misses: number; readonly plans: number } {
    return { hits: this.#hits, misses: this.#misses, plans: this.#plans.size };
  }

  /** The root fields of an operation, walked; for one choice of its directives once. */
  prepareRoots(operation: DirectOperation, variables: Variables): readonly PreparedRoot[] {
    const key = `${this.#number(operation)}|${choiceOf(operation.directives, variables)}`;
    const known = this.#roots.get(key);
    if (known !== undefined) return known;
    const roots = this.#prepareRoots(operation, variables);
    this.#roots.set(key, roots);
    return roots;
  }

  #prepareRoots(direct: DirectOperation, variables: Variables): readonly PreparedRoot[] {
    const { schema, fragments, operation, root: parent, directives } = direct;
    const parts = { schema, fragments, variables };
    const fields = rootFields(parts, parent, operation.selectionSet);
    return [...fields].map(([key, nodes]): PreparedRoot => {
      if (nodes[0]?.name.value === '__typename') return { key, field: null };
      const place = { ...parts, operation, parent, nodes, directives, spec: null };
      return { key, field: this.prepare(place) };
    });
  }

  /** Walks the selection of a field; for one operation and one choice of directives once. */
  prepare(place: FieldPlace): PreparedField {
    const choice = choiceOf(place.directives, place.variables);
    const nodes = place.nodes.map((node) => this.#number(node));
    const spec = place.spec?.kind ?? '';
    const key = [this.#number(place.operation), spec, nodes.join(','), choice].join('|');
    const known = this.#prepared.get(key);
    if (known !== undefined) return known;
    const prepared = prepareField(place, key);
    this.#prepared.set(key, prepared);
    return prepared;
  }

  /**
   * Plans a prepared field for the variables of one request.
   *
   * @param given the ids that a resolver has decided to answer with.
   * @throws CallerFault where the field's own arguments are at fault, or it asks too much at once.
   */
  compile(
    prepared: PreparedField,
    { schema, variables }: Pick<FieldPlace, 'schema' | 'variables'>,
    given: readonly GlobalId[] | null = null,
  ): CompiledRead {
    const args = [...prepared.constant];
    for (const ordinal of prepared.variable)
      args[ordinal] = readArguments(schema, prepared.selection.fields[ordinal], variables);
    const { root } = prepared.selection;
    if (given !== null) args[root.ordinal] = { ...NO_ARGUMENTS, ids: given };
    const own = args[root.ordinal];
    if (own !== null && own !== undefined && 'fault' in own) throw own.fault;
    const shaped = given === null ? prepared.variable : [root.ordinal, ...prepared.variable];
    const shape = shaped.map((ordinal) => shapeOfRead(args[ordinal])).join('\n');
    const key = `${prepared.key}\n${shape}`;
    const known = this.#plans.get(key);
    if (known === undefined) this.#misses += 1;
    else this.#hits += 1;
    const compiled = known ?? compilePlan(schema, prepared.selection, args);
    if (known === undefined) this.#plans.set(key, compiled);
    return {
      compiled,
      parameters: bindSlots(compiled.slots, args),
      decode: (row) => compiled.decode(row, args),
    };
  }

  #number(object: object): number {
    const known = this.#numbers.get(object) ?? (this.#nextNumber += 1);
    this.#numbers.set(object, known);
    return known;
  }
}

/** Which fields are asked, where variables decide that. */
function choiceOf(directives: readonly string[], { coerced }: Variables): string {
  return directives.map((name) => String(coerced[name])).join();
}

function shapeOfRead(read: ReadArguments | null | undefined): string {
  if (read === null || read === undefined) return '';
  return 'fault' in read ? 'fault' : shapeOf(read);
}

function prepareField(place: FieldPlace, key: string): PreparedField {
  const selection = selectField(place, place.parent, place.nodes, place.spec);
  const { fields } = selection;
  return {
    key,
    selection,
    constant: fields.map((field) =>
      field.isVariable ? null : readArguments(place.schema, field, place.variables),
    ),
    variable: fields.filter(({ isVariable }) => isVariable).map(({ ordinal }) => ordinal),
  };
}

function readArguments(
  schema: GraphQLSchema,
  field: SelectedField | undefined,
  variables: Variables,
): ReadArguments | null {
  if (field === undefined || field.definition === null) return null;
  const { spec, definition, list, nodes } = field;
  if (spec.kind === 'typename') return null;
  if (definition.args.length === 0) return NO_ARGUMENTS;
  const [node] = nodes;
  if (node === undefined) return null;
  try {
    const args = getArgumentValues(definition, node, variables);
    return readFieldArguments({ schema, definition, spec, list, args });
  } catch (fault) {
    return { fault };
  }
}

function compilePlan(
  schema: GraphQLSchema,
  selection: Selection,
  args: readonly (ReadArguments | null)[],
): CompiledPlan {
  const read = args.map((one) => one ?? NO_ARGUMENTS);
  const plan = planSelection(schema, selection, read);
  if (plan.subqueries > MAX_SUBQUERIES)
    throw new CallerFault(
      'LIMIT_EXCEEDED',
      `A root field may ask for ${MAX_SUBQUERIES} lists and relations at once; this one asks for ` +
        `${plan.subqueries}. Ask in two steps.`,
    );
  return { ...printPlan(plan), plan, decode: planDecoder(plan) };
}
