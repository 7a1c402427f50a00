import type { Logger } from 'pino';
import type { RequestStep } from './request-step.ts';

/** One line a request; probes, which come every few seconds, at `debug`. */
export function logRequest(logger: Logger, clock: () => number): RequestStep {
  return {
    finish(record, { status }) {
      const { id, head, startedAt, operationName, statements, codes } = record;
      logger[head.path.startsWith('/health') ? 'debug' : 'info'](
        {
          requestId: id,
          method: head.method,
          path: head.path,
          operation: operationName,
          status,
          ms: Math.round((clock() - startedAt) * 10) / 10,
          statements,
          ...(codes.length === 0 ? {} : { codes }),
        },
        'request',
      );
    },
  };
}
