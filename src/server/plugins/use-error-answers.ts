import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { ServiceFault } from '../../errors.ts';
import { answerError } from '../answer-error.ts';
import type { RequestRecords } from '../request-record.ts';

/**
 * Answers errors in one place, the last before the answer is printed: Yoga's own masking sees neither
 * the request nor what is refused before a document is parsed.
 */
export function useErrorAnswers(logger: Logger, records: RequestRecords): Plugin {
  return {
    onResultProcess(payload) {
      const { request, result } = payload;
      if (Array.isArray(result) || Symbol.asyncIterator in result) return;
      if (result.errors === undefined) return;
      const record = records.of(request);
      const answered = result.errors.map((error) => answerError(error, record.id));
      for (const { cause, code } of answered) {
        if (cause === null) continue;
        const details = { requestId: record.id, operation: record.operationName, err: cause };
        if (cause instanceof ServiceFault) logger.warn(details, code);
        else logger.error(details, code);
      }
      record.codes = answered.map(({ code }) => code);
      payload.setResult({ ...result, errors: answered.map(({ error }) => error) });
    },
  };
}
