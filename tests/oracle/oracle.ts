import type { GraphQLSchema } from 'graphql';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import type { Statement } from '../../src/graph/run/statement.ts';
import type { ComparedWays } from './compared-ways.ts';
import { differences } from './differences.ts';
import { pruneOperation } from './prune-operation.ts';
import { rootFields } from './root-fields.ts';
import { askWay, type Told, type Variables } from './ways.ts';

export interface Verdict {
  readonly yardstick: Told;
  /** In words, with the operation and its variables; empty when all ways agree. */
  readonly complaints: readonly string[];
}

export interface Oracle {
  /** Asks the operation every way and compares each with the first. */
  judge(operation: string, variables?: Variables): Promise<Verdict>;
  /** Every different statement that was sent by a way, but for the yardstick's. */
  readonly statements: ReadonlyMap<string, Statement>;
}

export interface OracleParts extends ComparedWays {
  readonly connection: GraphConnection;
  readonly schema: GraphQLSchema;
}

export function createOracle(parts: OracleParts): Oracle {
  const { connection, yardstick, others, frugal } = parts;
  const statements = new Map<string, Statement>();
  return {
    statements,
    judge: async (operation, variables = {}) => {
      const expected = await askWay(yardstick, connection, operation, variables);
      const complaints: string[] = [];
      for (const way of others) {
        const told = await askWay(way, connection, operation, variables);
        for (const statement of told.statements) statements.set(statement.text, statement);
        const found = await differences(expected, told, async (error) => {
          const pruned = pruneOperation(operation, error.path ?? []);
          const { errors } = await askWay(yardstick, connection, pruned, variables);
          return errors.some(
            ({ message, argument }) => message === error.message && argument === error.argument,
          );
        });
        const counted = frugal.includes(way) ? countProblems(parts.schema, operation, told) : [];
        complaints.push(...[...found, ...counted].map((line) => `${way.name}: ${line}`));
      }
      if (complaints.length > 0)
        complaints.push(`variables ${JSON.stringify(variables)}`, operation);
      return { yardstick: expected, complaints };
    },
  };
}

/** One statement for each root field that lies in the graph and whose own arguments are accepted. */
function countProblems(schema: GraphQLSchema, operation: string, told: Told): readonly string[] {
  const roots = [...rootFields(operation)];
  const fields = schema.getQueryType()?.getFields() ?? {};
  const isCompiled = (name: string): boolean => fields[name]?.extensions.dateline !== undefined;
  const { data, errors, statements } = told;
  // What is not declared, `search`, asks as it likes.
  if (roots.some(([, name]) => !isCompiled(name) && !name.startsWith('__'))) return [];
  const compiled = roots.filter(([, name]) => isCompiled(name));
  const refused = new Set(
    errors.flatMap(({ path }) => (path?.length === 1 ? [String(path[0])] : [])),
  );
  const answered = (key: string): boolean =>
    typeof data === 'object' && data !== null && Object.hasOwn(data, key);
  const most = data === undefined ? 0 : compiled.filter(([key]) => !refused.has(key)).length;
  const exact = compiled.filter(([key]) => answered(key) && !refused.has(key)).length;
  // Where the whole answer is null, a field may have been given up before it was asked.
  const isRight =
    data === null || data === undefined ? statements.length <= most : statements.length === exact;
  return isRight
    ? []
    : [`${statements.length} statements for ${exact} root fields (of ${compiled.length})`];
}
