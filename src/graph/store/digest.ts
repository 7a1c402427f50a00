import { createHash } from 'node:crypto';
import { z } from 'zod';
import { NODES, type NodeSpec } from '../model/nodes.ts';
import { PREDICATE_NAMES } from '../model/predicates.ts';
import { RELATIONSHIPS, TIE_PROPERTIES } from '../model/relationships.ts';
import type { Reader, ReadOptions } from '../run/statement.ts';
import { compareText } from './distinct.ts';
import { readQuery } from './run-query.ts';

/** What a client can see of the graph, in a form that two graphs can be compared by. */
export interface GraphDigest {
  /** Nodes by label and relationships by type. */
  readonly counts: Readonly<Record<string, number>>;
  /** Hex sha256 over all of it; equal for graphs that no client can tell apart. */
  readonly sha256: string;
}

/**
 * An origin bears the id of one of its articles, whichever it was: what counts is which articles have
 * the same, so each is told by the smallest.
 */
const ORIGIN = 'origin';

/** The log tells what was done, not what there is: it differs between equal graphs. */
const HISTORY = 'Change';

const TIMEOUT_MS = 120_000;

const nodeRows = z.array(z.tuple([z.array(z.string()), z.record(z.string(), z.unknown())]));
const relationshipRows = z.array(
  z.tuple([
    z.string(),
    z.string().nullable(),
    z.string().nullable(),
    z.record(z.string(), z.unknown()),
  ]),
);

/**
 * Every node and relationship as a line of JSON, sorted, under its labels or type; bookkeeping is left
 * out. For tests and for comparing replicas: it reads the whole graph into memory.
 */
export async function dumpGraph(
  reader: Reader,
  options: ReadOptions = { timeoutMs: TIMEOUT_MS },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const nodes = nodeRows.parse(await readQuery(reader, 'digest-nodes', {}, options));
  const relationships = relationshipRows.parse(
    await readQuery(reader, 'digest-relationships', {}, options),
  );
  const origins = smallestOfOrigin(nodes);
  const lines = [
    ...nodes.flatMap(([labels, properties]) => nodeLine([labels, toldBy(origins, properties)])),
    ...relationships.flatMap(([type, from, to, properties]) =>
      relationshipLine([type, from, to, toldBy(origins, properties)]),
    ),
  ];
  const groups = Map.groupBy(lines, ([group]) => group);
  return new Map(
    [...groups]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([group, own]) => [group, own.map(([, line]) => line).toSorted(compareText)]),
  );
}

export async function digest(reader: Reader, options?: ReadOptions): Promise<GraphDigest> {
  const dump = await dumpGraph(reader, options);
  const hash = createHash('sha256');
  for (const [name, lines] of dump) hash.update(`${name}\n${lines.join('\n')}\n`);
  const counts = [...dump].map(([name, lines]) => [name, lines.length] as const);
  return { counts: Object.fromEntries(counts), sha256: hash.digest('hex') };
}

type Properties = Readonly<Record<string, unknown>>;

function smallestOfOrigin(nodes: z.infer<typeof nodeRows>): ReadonlyMap<unknown, string> {
  const smallest = new Map<unknown, string>();
  for (const [labels, properties] of nodes) {
    const { id } = properties;
    if (!labels.includes('Article') || typeof id !== 'string') continue;
    const known = smallest.get(properties[ORIGIN]);
    if (known === undefined || compareText(id, known) < 0) smallest.set(properties[ORIGIN], id);
  }
  return smallest;
}

const toldBy = (
  origins: ReadonlyMap<unknown, string>,
  properties: Properties,
): Record<string, unknown> =>
  ORIGIN in properties
    ? { ...properties, [ORIGIN]: origins.get(properties[ORIGIN]) ?? properties[ORIGIN] }
    : { ...properties };

/** What a line belongs to, and the line. */
type Line = readonly [string, string];

function nodeLine([labels, properties]: z.infer<typeof nodeRows>[number]): readonly Line[] {
  const specs = labels.flatMap((label) => MODEL_LABELS.get(label) ?? []);
  if (specs.length === 0 || labels.includes(HISTORY)) return [];
  const names = new Set(specs.flatMap((spec) => Object.keys(spec.properties)));
  return [[labels.toSorted(compareText).join('&'), print([...names], properties)]];
}

function relationshipLine([type, from, to, properties]: z.infer<
  typeof relationshipRows
>[number]): readonly Line[] {
  const names = MODEL_TYPES.get(type);
  return names === undefined ? [] : [[type, `${from} ${to} ${print(names, properties)}`]];
}

const MODEL_LABELS: ReadonlyMap<string, NodeSpec> = new Map(Object.entries(NODES));

const MODEL_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(RELATIONSHIPS).map(
    ([type, { properties }]) => [type, Object.keys(properties)] as const,
  ),
  ...PREDICATE_NAMES.map((type) => [type, Object.keys(TIE_PROPERTIES)] as const),
]);

const print = (names: readonly string[], properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.fromEntries(names.toSorted(compareText).map((name) => [name, properties[name]])),
  );
