import { typeOf } from '../graph/pothos/type-of.ts';
import { pageField } from '../graph/pothos/page-field.ts';
import { builder } from './builder.ts';

builder.interfaceType('Node', {
  resolveType: typeOf,
  description: 'Whatever has an id: opaque to clients, stable for ever.',
  fields: (t) => ({ id: t.globalId() }),
});

builder.objectType('PageInfo', {
  fields: (t) => ({
    hasNextPage: t.boolean(pageField('hasNextPage')),
    hasPreviousPage: t.boolean(pageField('hasPreviousPage')),
    startCursor: t.string({ nullable: true, ...pageField('startCursor') }),
    endCursor: t.string({ nullable: true, ...pageField('endCursor') }),
  }),
});
