import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { ServiceFault } from '../../errors.ts';

/**
 * Ends every operation after so many milliseconds. Resolvers are not called any more then; what a
 * statement of theirs still does ends by its own deadline.
 */
export function useDeadline(timeoutMs: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn, args }) {
      // The executor of Yoga takes a signal; the types are those of graphql-js, which names it otherwise.
      const execute: (
        args: ExecutionArgs & { readonly signal: AbortSignal },
      ) => ExecutionResult | Promise<ExecutionResult> = executeFn;
      setExecuteFn(async () => {
        const deadline = new AbortController();
        const client = args.contextValue.request.signal;
        const { promise, resolve } = Promise.withResolvers<ExecutionResult>();
        const timer = setTimeout(() => {
          const fault = new ServiceFault('TIMEOUT', `request took over ${timeoutMs} ms`);
          resolve({ errors: [new GraphQLError(fault.message, { cause: fault })] });
          deadline.abort();
        }, timeoutMs);
        try {
          const signal = AbortSignal.any([deadline.signal, client]);
          return await Promise.race([promise, execute({ ...args, signal })]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}
