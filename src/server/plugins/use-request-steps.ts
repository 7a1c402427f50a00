import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { CallerFault, ServiceFault } from '../../errors.ts';
import { isDocument } from '../operation-extent.ts';
import type { ServerContext } from '../handed-over.ts';
import type { RequestRecords } from '../request-record.ts';
import type { StepWalk } from '../steps/request-step.ts';

/** Walks the steps for the requests that Yoga answers. */
export function useRequestSteps<C extends object>(
  steps: StepWalk,
  records: RequestRecords,
): Plugin<C, ServerContext<C>> {
  // Yoga's own cache would take a verdict of the steps for the document's, and keep it.
  const validated = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  return {
    onRequest({ request, serverContext }) {
      const { handedOver } = serverContext;
      if (handedOver !== undefined) records.adopt(request, handedOver.record);
      else records.of(request);
    },
    async onRequestParse({ request }) {
      await steps.admit(records.of(request));
    },
    onParams({ request, params }) {
      records.of(request).operationName = params.operationName ?? null;
    },
    onValidate({ context, params, setResult }) {
      const document: unknown = params.documentAST;
      if (!isDocument(document)) return undefined;
      const refusals = steps.judge(document, records.of(context.request));
      const verdict = refusals.length > 0 ? refusals : validated.get(document);
      if (verdict === undefined) return ({ result }) => void validated.set(document, [...result]);
      setResult([...verdict]);
      return undefined;
    },
    onExecute({ executeFn, setExecuteFn, args }) {
      const document: unknown = args.document;
      const asked: Pick<ExecutionArgs, 'operationName'> = args;
      const operation = isDocument(document)
        ? getOperationAST(document, asked.operationName)
        : null;
      // The executor says which operation is missing.
      if (!isDocument(document) || !operation) return;
      const record = records.of(args.contextValue.request);
      record.operationName ??= operation.name?.value ?? null;
      // The executor of Yoga takes a signal; the types are those of graphql-js, which names it otherwise.
      const execute: (
        args: ExecutionArgs & { readonly signal: AbortSignal },
      ) => ExecutionResult | Promise<ExecutionResult> = executeFn;
      setExecuteFn(async (): Promise<ExecutionResult> => {
        const { signal, stop, release } = linkedTo(args.contextValue.request.signal);
        try {
          const work = async (): Promise<ExecutionResult> => execute({ ...args, signal });
          return await steps.around({ record, document, operation }, work, stop);
        } catch (fault) {
          // Anything else is the executor's: a client that went away.
          if (!(fault instanceof ServiceFault || fault instanceof CallerFault)) throw fault;
          return { errors: [new GraphQLError(fault.message, { cause: fault })] };
        } finally {
          release();
        }
      });
    },
    onResponse({ request, response }) {
      steps.finish(records.of(request), {
        status: response.status,
        setHeader: (name, value) => response.headers.set(name, value),
      });
    },
  };
}

interface Link {
  readonly signal: AbortSignal;
  readonly stop: () => void;
  readonly release: () => void;
}

/**
 * A signal of our own that follows another. `AbortSignal.any` does the same with weak references,
 * which the collector clears late: under load they piled up to twice the memory.
 */
function linkedTo(other: AbortSignal): Link {
  const own = new AbortController();
  const stop = (): void => own.abort();
  if (other.aborted) stop();
  else other.addEventListener('abort', stop, { once: true });
  return { signal: own.signal, stop, release: () => other.removeEventListener('abort', stop) };
}
