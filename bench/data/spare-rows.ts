import { z } from 'zod';
import { loadStatement } from '../../src/graph/run/load-statement.ts';
import type { Statement } from '../../src/graph/run/statement.ts';

const ENTITIES = loadStatement('write-entities');

const entityRows = z.array(
  z.looseObject({
    id: z.string(),
    descriptionId: z.string(),
    names: z.array(z.looseObject({ used: z.unknown() })),
    externalIds: z.array(z.looseObject({})),
  }),
);

/**
 * Spares the database what earlier articles have written word for word and writing again would not
 * change: external ids, names that a text does not use, the contents of descriptions. The made-up
 * entities are the same in every article, so this is a fifth of all that is sent.
 *
 * @returns a filter of one article's statements, to be given the articles in the order of writing.
 */
export function spareRows(): (statements: readonly Statement[]) => readonly Statement[] {
  const written = new Set<string>();
  const isNew = (entity: string, row: unknown): boolean => {
    const key = JSON.stringify([entity, row]);
    if (written.has(key)) return false;
    written.add(key);
    return true;
  };
  const spare = ({ text, parameters }: Statement): Statement => {
    if (text !== ENTITIES) return { text, parameters };
    const entities = entityRows.parse(parameters['entities']).map((row) => ({
      ...row,
      ...(isNew(row.id, row.descriptionId) ? {} : { content: null }),
      names: row.names.filter((name) => name.used !== null || isNew(row.id, name)),
      externalIds: row.externalIds.filter((one) => isNew(row.id, one)),
    }));
    return { text, parameters: { ...parameters, entities } };
  };
  return (statements) => statements.map(spare);
}
