import type { Plugin } from 'graphql-yoga';
import { type RequestRecords, wantsTrace } from '../request-record.ts';

/** Tells who asks for it, under `extensions.dateline`, how the answer came to be. */
export function useTrace<C extends object>(
  traceOf: (context: C) => unknown,
  records: RequestRecords,
): Plugin<C> {
  return {
    onExecute({ args }) {
      if (!wantsTrace(records.of(args.contextValue.request).head)) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const dateline = traceOf(args.contextValue);
          setResult({ ...result, extensions: { ...result.extensions, dateline } });
        },
      };
    },
  };
}
