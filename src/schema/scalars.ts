import { GraphQLError } from 'graphql';
import { edtfBounds } from '../graph/model/edtf.ts';
import { builder } from './builder.ts';

const MAX_URL = 2048;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

builder.scalarType('DateTime', {
  description: 'RFC 3339 instant, always answered in UTC.',
  serialize: (value) => new Date(String(value)).toISOString().replace('.000Z', 'Z'),
  parseValue: (value) => {
    if (typeof value !== 'string' || !INSTANT.test(value) || Number.isNaN(Date.parse(value)))
      return refuse('A DateTime is an RFC 3339 instant such as "2025-10-01T08:30:00Z".');
    return new Date(value).toISOString();
  },
});

builder.scalarType('EDTF', {
  description:
    'Extended Date/Time Format (ISO 8601-2, levels 0 and 1): 1949-10-01, 2025-10, ' +
    '1950-06-25/1953-07-27, 2025-10~.',
  serialize: String,
  parseValue: (value) =>
    typeof value === 'string' && edtfBounds(value) !== null
      ? value
      : refuse('An EDTF date looks like "2025-10-01", "2025-10" or "1950-06-25/1953-07-27".'),
});

builder.scalarType('URL', {
  description: `An absolute http or https address of at most ${MAX_URL} characters.`,
  serialize: String,
  parseValue: (value) => {
    if (typeof value !== 'string' || value.length > MAX_URL)
      return refuse(`A URL is a string of at most ${MAX_URL} characters.`);
    const url = URL.parse(value);
    return url !== null && ['http:', 'https:'].includes(url.protocol)
      ? url.href
      : refuse('A URL is an absolute http or https address.');
  },
});
