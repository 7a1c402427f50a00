import type { GraphQLOutputType } from 'graphql';
import type { Page } from '../page.ts';
import type { ConnectionFieldOutput, Output, PageFieldOutput } from '../plan/plan.ts';
import { argumentsOf, type Answer, type Decode, type Row } from './answer.ts';
import { Answered } from './answered.ts';

/** What the decoder of pages needs of the decoder that it is part of. */
export interface DecoderParts {
  readonly decode: (output: Output, typeName: string) => Decode;
  readonly judge: (type: GraphQLOutputType) => (value: unknown) => boolean;
}

/** The rows of one page, in the order of the list. */
interface PageRows {
  readonly page: Page;
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  readonly total: unknown;
}

type PageDecode = (rows: PageRows, answer: Answer) => unknown;

/** Makes a connection of the rows that were read for it. */
export function connectionDecoder(
  output: Extract<Output, { readonly kind: 'connection' }>,
  parts: DecoderParts,
): Decode {
  const { column, total, ordinal } = output;
  const fields = output.fields.map((field) => [field.key, fieldDecoder(field, parts)] as const);
  return (row, answer) => {
    const paging = argumentsOf(answer, ordinal)?.paging ?? null;
    const found = column === null ? [] : row[column];
    if (paging === null || !Array.isArray(found)) return null;
    const rows = pageRows(found, paging.page, total === null ? null : row[total]);
    const object = new Answered('');
    for (const [key, decode] of fields) object[key] = decode(rows, answer);
    return object;
  };
}

/** Cuts the surplus row off, and turns a page that was read from the end. */
function pageRows(found: readonly Row[], page: Page, total: unknown): PageRows {
  const kept = found.length > page.size ? found.slice(0, page.size) : found;
  return {
    page,
    rows: page.backward ? kept.toReversed() : kept,
    hasMore: found.length > page.size,
    total,
  };
}

function fieldDecoder(field: ConnectionFieldOutput, parts: DecoderParts): PageDecode {
  const decode = partDecoder(field, parts);
  const { type } = field;
  if (type === null) return decode;
  const isFit = parts.judge(type);
  return (rows, answer) => {
    const value = decode(rows, answer);
    if (!isFit(value)) answer.problems += 1;
    return value;
  };
}

function partDecoder(field: ConnectionFieldOutput, parts: DecoderParts): PageDecode {
  switch (field.part) {
    case '__typename':
      return () => field.name;
    case 'totalCount':
      return ({ total }) => total;
    case 'edges':
    case 'nodes': {
      const decode = parts.decode(field.of, '');
      return ({ rows }, answer) => rows.map((row) => decode(row, answer, row));
    }
    case 'pageInfo': {
      const cursor = field.cursor === null ? null : parts.decode(field.cursor, '');
      return (rows, answer) => {
        const object = new Answered('PageInfo');
        for (const { key, part } of field.fields)
          object[key] = pageInfo(part, rows, (row) => cursor?.(row, answer, row));
        return object;
      };
    }
  }
}

function pageInfo(
  part: PageFieldOutput['part'],
  { page, rows, hasMore }: PageRows,
  cursor: (row: Row) => unknown,
): unknown {
  const [first] = rows;
  const last = rows.at(-1);
  switch (part) {
    case '__typename':
      return 'PageInfo';
    case 'hasNextPage':
      return page.backward ? page.before !== null : hasMore;
    case 'hasPreviousPage':
      return page.backward ? hasMore : page.after !== null;
    case 'startCursor':
      return first === undefined ? null : cursor(first);
    case 'endCursor':
      return last === undefined ? null : cursor(last);
  }
}
