import { z } from 'zod';
import { loadStatement } from '../../src/graph/run/load-statement.ts';
import type { Statement } from '../../src/graph/run/statement.ts';

const ENTITIES = loadStatement('write-entities');
const NAMES = loadStatement('write-names');
const EXTERNAL_IDS = loadStatement('write-external-ids');

const entityRows = z.array(z.looseObject({ descriptionId: z.string() }));
const nameRows = z.array(z.looseObject({ used: z.unknown() }));
const externalIdRows = z.array(z.looseObject({}));

/**
 * Spares the database what earlier articles have written word for word and writing again would not
 * change: external ids, names that a text does not use, the contents of descriptions. The made-up
 * entities are the same in every article, so this is a fifth of all that is sent.
 *
 * @returns a filter of one article's statements, to be given the articles in the order of writing.
 */
export function spareRows(): (statements: readonly Statement[]) => readonly Statement[] {
  const written = new Set<string>();
  const isNew = (row: unknown): boolean => {
    const key = JSON.stringify(row);
    if (written.has(key)) return false;
    written.add(key);
    return true;
  };
  const spare = ({ text, parameters }: Statement): Statement => {
    if (text === ENTITIES) {
      const entities = entityRows
        .parse(parameters['entities'])
        .map((row) => (isNew(row.descriptionId) ? row : { ...row, content: null }));
      return { text, parameters: { ...parameters, entities } };
    }
    if (text === NAMES) {
      const names = nameRows
        .parse(parameters['names'])
        .filter((row) => row.used !== null || isNew(row));
      return { text, parameters: { ...parameters, names } };
    }
    if (text !== EXTERNAL_IDS) return { text, parameters };
    const externalIds = externalIdRows.parse(parameters['externalIds']).filter(isNew);
    return { text, parameters: { externalIds } };
  };
  return (statements) => statements.map(spare);
}
