import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { RequestRecord } from '../request-record.ts';

/** The operation of a request, with the document that holds its fragments. */
export interface RequestedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The head of an answer, before it is sent. */
export interface AnswerHead {
  readonly status: number;
  readonly setHeader: (name: string, value: string) => void;
}

/**
 * What is done for every request, whether Yoga answers it or the short way in front of it. Both walk
 * one list: a step has no say in which way a request goes, and no way leaves a step out.
 */
export interface RequestStep {
  /** Before the body is read. What it throws is answered to the client instead. */
  readonly admit?: (record: RequestRecord) => void | Promise<void>;
  /** Judges a document by itself, which may be asked twice; an error refuses it. */
  readonly judge?: (document: DocumentNode, record: RequestRecord) => readonly GraphQLError[];
  /**
   * Stands around the work for an operation. It may give the work up: then it throws a fault and
   * calls `stop`, so that no more is begun.
   */
  readonly around?: <T>(run: Run, work: () => Promise<T>, stop: () => void) => Promise<T>;
  /** Once the answer is known; steps are called in the order of the list. */
  readonly finish?: (record: RequestRecord, answer: AnswerHead) => void;
}

export interface Run extends RequestedOperation {
  readonly record: RequestRecord;
}

/** A list of steps as one. */
export interface StepWalk extends Required<RequestStep> {
  /** Walks once a request: a second call is told the first verdict. */
  readonly admit: (record: RequestRecord) => Promise<void>;
}

export function walkSteps(steps: readonly RequestStep[]): StepWalk {
  const admitting = steps.flatMap(({ admit }) => admit ?? []);
  const judging = steps.flatMap(({ judge }) => judge ?? []);
  const standing = steps.flatMap(({ around }) => around ?? []).toReversed();
  const finishing = steps.flatMap(({ finish }) => finish ?? []);

  const admitOne = async (record: RequestRecord): Promise<void> => {
    for (const admit of admitting) await admit(record);
  };

  return {
    admit: (record) => (record.admission ??= admitOne(record)),
    judge: (document, record) => judging.flatMap((judge) => judge(document, record)),
    around(run, work, stop) {
      let inner = work;
      for (const around of standing) {
        const next = inner;
        inner = () => around(run, next, stop);
      }
      return inner();
    },
    finish(record, answer) {
      for (const finish of finishing) finish(record, answer);
    },
  };
}
