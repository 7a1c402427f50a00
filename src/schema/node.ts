import { builder } from './builder.ts';

builder.interfaceType('Node', {
  resolveType: (record) => record.type,
  description: 'Whatever has an id: opaque to clients, stable for ever.',
  fields: (t) => ({ id: t.globalId() }),
});

builder.objectType('PageInfo', {
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.exposeString('startCursor', { nullable: true }),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
});
