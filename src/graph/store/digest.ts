import { createHash } from 'node:crypto';
import { NODES, type NodeLabel } from '../model/nodes.ts';
import { PREDICATE_NAMES } from '../model/predicates.ts';
import type { PropertySpec } from '../model/property.ts';
import { RELATIONSHIPS, TIE_PROPERTIES } from '../model/relationships.ts';
import type { Reader, ReadOptions } from '../run/statement.ts';
import { readQuery } from './run-query.ts';

/** What a client can see of the graph, in a form that two graphs can be compared by. */
export interface GraphDigest {
  /** Nodes by label and relationships by type. */
  readonly counts: Readonly<Record<string, number>>;
  /** Hex sha256 over all of it; equal for graphs that no client can tell apart. */
  readonly sha256: string;
}

/** The log tells what was done, not what there is: it differs between equal graphs. */
const HISTORY: ReadonlySet<NodeLabel> = new Set(['Change']);

const TIMEOUT_MS = 120_000;

/**
 * Every node and relationship as a line of JSON, sorted, under its label or type; bookkeeping is left
 * out. For tests and for comparing replicas; it reads the whole graph.
 */
export async function dumpGraph(
  reader: Reader,
  options: ReadOptions = { timeoutMs: TIMEOUT_MS },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const dump = new Map<string, readonly string[]>();
  for (const [label, { properties }] of entries(NODES).filter(([name]) => !HISTORY.has(name))) {
    const names = Object.keys(properties);
    const rows = await readQuery(reader, 'digest-nodes', { label, properties: names }, options);
    dump.set(
      label,
      rows.map(([id, labels, values]) => JSON.stringify([id, sorted(labels), values])),
    );
  }
  for (const [type, properties] of relationshipTypes()) {
    const names = Object.keys(properties);
    const parameters = { type, properties: names };
    const rows = await readQuery(reader, 'digest-relationships', parameters, options);
    dump.set(type, rows.map((row) => JSON.stringify(row)).toSorted());
  }
  return dump;
}

export async function digest(reader: Reader, options?: ReadOptions): Promise<GraphDigest> {
  const dump = await dumpGraph(reader, options);
  const hash = createHash('sha256');
  for (const [name, lines] of dump) hash.update(`${name}\n${lines.join('\n')}\n`);
  const counts = [...dump].map(([name, lines]) => [name, lines.length] as const);
  return { counts: Object.fromEntries(counts), sha256: hash.digest('hex') };
}

const sorted = (labels: unknown): unknown => (Array.isArray(labels) ? labels.toSorted() : labels);

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): readonly [K, V][] =>
  Object.entries(record) as [K, V][];

function relationshipTypes(): readonly [string, Readonly<Record<string, PropertySpec>>][] {
  return [
    ...entries(RELATIONSHIPS).map(
      ([type, { properties }]): [string, Readonly<Record<string, PropertySpec>>] => [
        type,
        properties,
      ],
    ),
    ...PREDICATE_NAMES.map((type): [string, typeof TIE_PROPERTIES] => [type, TIE_PROPERTIES]),
  ];
}
