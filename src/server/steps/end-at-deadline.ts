import { ServiceFault } from '../../errors.ts';
import { measureOperations } from '../operation-extent.ts';
import type { RequestedOperation, RequestStep } from './request-step.ts';

export interface DeadlineOptions {
  /** Milliseconds for an operation. */
  readonly timeoutMs: number;
  /**
   * Milliseconds more for each root field of a mutation: as long as its write may take. A deadline
   * that comes before the end of a write would tell a failure of what is then stored.
   */
  readonly writeTimeoutMs: number;
  readonly clock: () => number;
}

/**
 * Ends every operation after so many milliseconds. Resolvers are not called any more then; what a
 * statement of theirs still does ends by its own deadline. An operation that is handed over from the
 * short way keeps the deadline that it had there.
 */
export function endAtDeadline({ timeoutMs, writeTimeoutMs, clock }: DeadlineOptions): RequestStep {
  const allowedMs = ({ document, operation }: RequestedOperation): number => {
    if (operation.operation !== 'mutation') return timeoutMs;
    const measured = measureOperations(document).find((one) => one.operation === operation);
    return timeoutMs + writeTimeoutMs * (measured?.extent.rootFields ?? 1);
  };

  return {
    async around(run, work, stop) {
      const { record } = run;
      const now = clock();
      record.deadlineAt ??= now + allowedMs(run);
      const remainingMs = record.deadlineAt - now;
      const fault = (): ServiceFault =>
        new ServiceFault('TIMEOUT', 'the request took longer than it may');
      if (remainingMs <= 0) throw fault();
      const late = Promise.withResolvers<never>();
      const timer = setTimeout(() => {
        late.reject(fault());
        stop();
      }, remainingMs);
      try {
        return await Promise.race([work(), late.promise]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
