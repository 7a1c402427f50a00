import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isDocument } from '../operation-extent.ts';
import { type RequestRecords, wantsTrace } from '../request-record.ts';
import type { DirectAnswer, FindDirectAnswer, KnownAnswers } from '../short-way/known-answers.ts';

export interface DirectAnswersOptions<C> {
  readonly schema: GraphQLSchema;
  readonly find: FindDirectAnswer<C>;
  readonly known: KnownAnswers<C>;
  readonly records: RequestRecords;
  /** Is told of an answer that failed instead of being null; execution answers then. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Answers an operation as a whole where that is possible, without executing its fields, and notes what
 * was answered so for the short way. A request that asks for a trace is executed field by field.
 */
export function useDirectAnswers<C extends object>(options: DirectAnswersOptions<C>): Plugin<C> {
  const { schema, find, known, records, onFault } = options;
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const document: unknown = args.document;
      const record = records.of(args.contextValue.request);
      if (!isDocument(document) || record.direct !== 'untried' || wantsTrace(record.head)) return;
      const asked: Pick<ExecutionArgs, 'operationName' | 'variableValues'> = args;
      const { variableValues, operationName = null } = asked;
      const operation = getOperationAST(document, operationName);
      const found = operation && find(schema, document, operationName);
      if (!operation || !found) return;
      const answer: DirectAnswer<C> = (context, variables) =>
        found(context, variables).catch((fault: unknown) => {
          onFault(fault);
          return null;
        });
      // The types of Envelop know nothing of what it executes with.
      const execute: (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult> =
        executeFn;
      setExecuteFn(async (given): Promise<ExecutionResult> => {
        const data = await answer(args.contextValue, variableValues ?? {});
        if (data === null) {
          record.direct = 'refused';
          return execute(given);
        }
        record.direct = 'yoga';
        known.add({ document, operation, answer }, operationName);
        return { data };
      });
    },
    onResponse({ request, response }) {
      const { direct, head } = records.of(request);
      const type = response.headers.get('content-type');
      if (direct === 'yoga' && response.status === 200 && type !== null) {
        known.addMediaType(head.header('accept'), type);
      }
    },
  };
}
