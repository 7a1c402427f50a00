import DataLoader from 'dataloader';
import { getVariableValues, GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type {
  CompiledPlan,
  CompiledRead,
  Compiler,
  FieldPlace,
  PreparedField,
} from '../compile/compiler.ts';
import { Answered, isAnswered } from '../compile/decode/answered.ts';
import type { Decoded } from '../compile/decode/decoder.ts';
import { describe } from '../compile/describe.ts';
import type { DirectOperation } from '../compile/direct-operation.ts';
import type { GlobalId } from '../compile/global-id.ts';
import type { FieldRead } from '../plain/read-field.ts';
import type { Reader, ReadOptions, Row, Statement } from '../run/statement.ts';
import { placeOf } from './field-place.ts';
import type { GraphReading, Loaded, ReadGraph, TraceEntry } from './graph-reading.ts';
import { plainGraph } from './plain-graph.ts';

type Loader = DataLoader<GlobalId, Loaded | null>;

/**
 * Reading by one statement a root field. The compiler, which keeps the plans, is shared by all
 * requests; what it returns is made for each.
 */
export function compiledGraph(compiler: Compiler): ReadGraph {
  return (reader, options, trace) => new CompiledReading(compiler, reader, options, trace);
}

class CompiledReading implements GraphReading {
  readonly #compiler: Compiler;
  readonly #reader: Reader;
  readonly #options: () => ReadOptions;
  /** Made when something must be executed field by field. */
  #plain: GraphReading | null = null;
  readonly #trace: TraceEntry[] | undefined;
  /** What was read for a root field that ordinary execution answers after all. */
  readonly #read = new Map<string, Promise<unknown>>();
  readonly #loaders = new Map<PreparedField, Loader>();

  constructor(
    compiler: Compiler,
    reader: Reader,
    options: () => ReadOptions,
    trace: TraceEntry[] | undefined,
  ) {
    this.#compiler = compiler;
    this.#trace = trace;
    this.#reader = reader;
    this.#options = options;
  }

  async read(field: FieldRead): Promise<unknown> {
    // A record that a resolver has made itself holds its own columns.
    if (field.record !== null) return this.#fieldByField().read(field);
    const known = this.#read.get(String(field.info.path.key));
    if (known !== undefined) return known;
    const place = placeOf(field.info, null);
    const prepared = this.#compiler.prepare(place);
    // Some field below has a resolver of its own, which must be asked: none is read ahead of it.
    if (!prepared.selection.isDeclared) return this.#fieldByField().read(field);
    const { value } = await this.#run(this.#compiler.compile(prepared, place));
    return value;
  }

  load(info: GraphQLResolveInfo, id: GlobalId): Promise<Loaded | null> {
    const place = placeOf(info, { kind: 'byIds' });
    const prepared = this.#compiler.prepare(place);
    if (!prepared.selection.isDeclared) return this.#fieldByField().load(info, id);
    const loader = this.#loaders.get(prepared) ?? this.#loader(prepared, place);
    this.#loaders.set(prepared, loader);
    return loader.load(id);
  }

  async answer(
    operation: DirectOperation,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>> | null> {
    const { schema, root } = operation;
    const definitions = operation.operation.variableDefinitions ?? [];
    const { variableValues } = getVariableValues(schema, definitions, variables);
    if (variableValues === undefined) return null;
    const place = { schema, variables: variableValues };
    const roots = unlessRefused(() => this.#compiler.prepareRoots(operation, variableValues));
    if (roots === null) return null;
    const reads = roots.map(
      ({ key, field }) => [key, this.#readRoot(root.name, field, place)] as const,
    );
    const settled = await Promise.allSettled(reads.map(([, reading]) => reading));
    const data: Record<string, unknown> = new Answered(root.name);
    const isComplete = settled.every((result, index) => {
      if (result.status === 'rejected') return false;
      data[reads[index]?.[0] ?? ''] = result.value.value;
      return result.value.isComplete;
    });
    if (isComplete) return data;
    // Ordinary execution goes on with what was read, and tells each fault at its path.
    for (const [key, reading] of reads) this.#keep(key, reading);
    return null;
  }

  async #readRoot(
    typeName: string,
    field: PreparedField | null,
    place: Pick<FieldPlace, 'schema' | 'variables'>,
  ): Promise<Decoded> {
    if (field === null) return { value: typeName, isComplete: true };
    const decoded = await this.#run(this.#compiler.compile(field, place));
    return { ...decoded, isComplete: decoded.isComplete && !field.selection.hasFault };
  }

  #keep(key: string, reading: Promise<Decoded>): void {
    const value = reading.then((decoded) => decoded.value);
    // Whoever reads the field meets the fault; nobody may.
    value.catch(() => undefined);
    this.#read.set(key, value);
  }

  async #run({ compiled, parameters, decode }: CompiledRead): Promise<Decoded> {
    const { text } = compiled;
    const statement = { text, parameters, isPlain: true };
    const options = this.#options();
    const [row = []] =
      this.#trace === undefined
        ? await this.#reader.read(statement, options)
        : await this.#profile(this.#trace, compiled, statement, options);
    return decode(row);
  }

  async #profile(
    trace: TraceEntry[],
    { plan }: CompiledPlan,
    statement: Statement,
    options: ReadOptions,
  ): Promise<readonly Row[]> {
    const begin = performance.now();
    let dbHits = 0;
    const onProfile = (hits: number): void => void (dbHits = hits);
    const rows = await this.#reader.read(statement, { ...options, onProfile });
    const ms = Math.round((performance.now() - begin) * 1000) / 1000;
    const tree = describe(plan);
    trace.push({ field: plan.root.key, plan: tree, statement: statement.text, ms, dbHits });
    return rows;
  }

  #fieldByField(): GraphReading {
    this.#plain ??= plainGraph(this.#reader, this.#options);
    return this.#plain;
  }

  #loader(prepared: PreparedField, place: FieldPlace): Loader {
    return new DataLoader<GlobalId, Loaded | null>(
      async (ids) => {
        const { value } = await this.#run(this.#compiler.compile(prepared, place, ids));
        const found: readonly unknown[] = Array.isArray(value) ? value : [];
        return ids.map((_, index) => {
          const answered = found[index];
          return isAnswered(answered) ? answered : null;
        });
      },
      { cache: false },
    );
  }
}

/** Null where graphql-js refuses what the client sent. */
function unlessRefused<T>(prepare: () => T): T | null {
  try {
    return prepare();
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
