import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { isDocument } from '../operation-extent.ts';
import type { RequestRecords } from '../request-record.ts';

/** One line a request; probes, which come every few seconds, at `debug`. */
export function useRequestLog(
  logger: Logger,
  records: RequestRecords,
  clock: () => number,
): Plugin {
  return {
    onParams({ request, params }) {
      records.of(request).operationName = params.operationName ?? null;
    },
    onExecute({ args, context }) {
      const record = records.of(context.request);
      const document: unknown = args.document;
      if (record.operationName === null && isDocument(document)) {
        record.operationName = getOperationAST(document)?.name?.value ?? null;
      }
    },
    onResponse({ request, response }) {
      const { id, startedAt, operationName, statements, codes } = records.of(request);
      const path = new URL(request.url).pathname;
      logger[path.startsWith('/health') ? 'debug' : 'info'](
        {
          requestId: id,
          method: request.method,
          path,
          operation: operationName,
          status: response.status,
          ms: Math.round((clock() - startedAt) * 10) / 10,
          statements,
          ...(codes.length === 0 ? {} : { codes }),
        },
        'request',
      );
    },
  };
}
