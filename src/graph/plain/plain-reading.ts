import Cypher from '@neo4j/cypher-builder';
import DataLoader from 'dataloader';
import { z } from 'zod';
import { textConditions, type Condition, type TextCondition } from '../compile/condition.ts';
import type { FieldSpec } from '../compile/declaration.ts';
import type { VersionText } from '../compile/evidence.ts';
import { BLOCK_ROLES } from '../model/vocabulary.ts';
import type { Reader, ReadOptions } from '../run/statement.ts';
import type { TextHits } from './filter-rows.ts';
import { appendSteps } from './match-path.ts';
import type { FoundRow } from './record.ts';
import { countStatement, rowsStatement, type RowsQuery } from './rows-statement.ts';

const properties = z.record(z.string(), z.unknown());
const cursorValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const foundRow = z.tuple([
  properties,
  properties.nullable(),
  z.string().nullable(),
  z.string().nullable(),
  z.string().nullable(),
  z.array(cursorValue),
]);
const rowsAnswer = z.array(z.tuple([z.number(), z.array(foundRow)]));
const countAnswer = z.array(z.tuple([z.number(), z.number()]));
const hitsAnswer = z.array(z.tuple([z.string(), z.number()]));
const versionAnswer = z.object({
  text: z.string(),
  blockRoles: z.array(z.enum(BLOCK_ROLES)),
  blockStarts: z.array(z.number()),
  blockEnds: z.array(z.number()),
});

type Beginning = readonly string[];

/**
 * Reads the plain way for one request: one small statement a field, asked once for all records that
 * stand at the field, with nothing clever about it. It is the yardstick of the compiled way.
 */
export class PlainReading {
  readonly #reader: Reader;
  readonly #options: () => ReadOptions;
  readonly #rows = new Map<FieldSpec, Map<string, DataLoader<Beginning, readonly FoundRow[]>>>();
  readonly #counts = new Map<FieldSpec, Map<string, DataLoader<Beginning, number>>>();
  readonly #hits = new Map<string, Promise<ReadonlyMap<string, number>>>();
  readonly #versions: DataLoader<string, VersionText>;

  constructor(reader: Reader, options: () => ReadOptions) {
    this.#reader = reader;
    this.#options = options;
    this.#versions = new DataLoader((ids) => this.#readVersions(ids));
  }

  /** Rows of a field for the record that begins at the ids. */
  rows(spec: FieldSpec, query: RowsQuery, beginning: Beginning): Promise<readonly FoundRow[]> {
    const loader = loaderOf(this.#rows, spec, query, async (beginnings) => {
      const { text, parameters } = rowsStatement(query, beginnings);
      const answer = rowsAnswer.parse(
        await this.#reader.read({ text, parameters }, this.#options()),
      );
      const found = new Map(answer.map(([index, rows]) => [index, rows.map(readRow)]));
      return beginnings.map((_, index) => found.get(index) ?? []);
    });
    return loader.load(beginning);
  }

  /** How many rows there are behind all pages. */
  count(spec: FieldSpec, query: RowsQuery, beginning: Beginning): Promise<number> {
    const loader = loaderOf(this.#counts, spec, query, async (beginnings) => {
      const statement = countStatement(query, beginnings);
      const answer = countAnswer.parse(await this.#reader.read(statement, this.#options()));
      const found = new Map(answer);
      return beginnings.map((_, index) => found.get(index) ?? 0);
    });
    return loader.load(beginning);
  }

  /** The text that evidence is cut out of; one read for all of a request. */
  version(id: string): Promise<VersionText> {
    return this.#versions.load(id);
  }

  /** Looks up every full-text condition of a filter. */
  async hits(condition: Condition): Promise<TextHits> {
    const found = textConditions(condition).map(async (text) => {
      const key = JSON.stringify(text);
      const hits = this.#hits.get(key) ?? this.#readHits(text);
      this.#hits.set(key, hits);
      return [text, await hits] as const;
    });
    return new Map(await Promise.all(found));
  }

  async #readHits(condition: TextCondition): Promise<ReadonlyMap<string, number>> {
    const hit = new Cypher.Node();
    const score = new Cypher.Variable();
    const target = condition.steps.length === 0 ? hit : new Cypher.Node();
    const pattern = new Cypher.Pattern(hit, { labels: condition.hit });
    const procedure = Cypher.db.index.fulltext
      .queryNodes(condition.index, new Cypher.Param(condition.value))
      .yield(['node', hit], ['score', score]);
    const match = new Cypher.Match(appendSteps(pattern, condition.steps, { node: target }));
    const best = match.return([target.property('id'), 'id'], [Cypher.max(score), 'best']);
    const { cypher, params } = Cypher.utils.concat(procedure, best).build();
    const answer = await this.#reader.read({ text: cypher, parameters: params }, this.#options());
    return new Map(hitsAnswer.parse(answer));
  }

  async #readVersions(ids: readonly string[]): Promise<(VersionText | Error)[]> {
    const node = new Cypher.Node();
    const match = new Cypher.Match(new Cypher.Pattern(node, { labels: 'ArticleVersion' }))
      .where(Cypher.in(node.property('id'), new Cypher.Param(ids)))
      .return([node.property('id'), 'id'], [Cypher.properties(node), 'version']);
    const { cypher, params } = match.build();
    const rows = await this.#reader.read({ text: cypher, parameters: params }, this.#options());
    const found = new Map(rows.map(([id, version]) => [id, versionAnswer.parse(version)]));
    return ids.map((id) => found.get(id) ?? new Error(`no version ${id} under its evidence`));
  }
}

/** Records that ask the same of the same field share a loader, and so a statement. */
function loaderOf<T>(
  loaders: Map<FieldSpec, Map<string, DataLoader<Beginning, T>>>,
  spec: FieldSpec,
  query: RowsQuery,
  read: (beginnings: readonly Beginning[]) => Promise<readonly T[]>,
): DataLoader<Beginning, T> {
  const ofField = loaders.get(spec) ?? new Map<string, DataLoader<Beginning, T>>();
  loaders.set(spec, ofField);
  const key = JSON.stringify({ ...query, hits: null });
  const loader = ofField.get(key) ?? new DataLoader<Beginning, T>(read, { cache: false });
  ofField.set(key, loader);
  return loader;
}

function readRow([node, edge, predicate, startId, endId, values]: z.infer<
  typeof foundRow
>): FoundRow {
  return {
    node,
    edge: edge === null ? null : { ...edge, predicate, startId, endId },
    values,
  };
}
