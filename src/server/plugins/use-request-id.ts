import type { Plugin } from 'graphql-yoga';
import type { RequestRecords } from '../request-record.ts';

/** Gives every request an id, its own if it brought a sane one, and tells it in the answer. */
export function useRequestId(records: RequestRecords): Plugin {
  return {
    onRequest({ request }) {
      records.of(request);
    },
    onResponse({ request, response }) {
      response.headers.set('x-request-id', records.of(request).id);
    },
  };
}
