import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HandedOver } from '../handed-over.ts';
import type { RequestHead, RequestRecord } from '../request-record.ts';
import type { StepWalk } from '../steps/request-step.ts';
import type { KnownAnswer, KnownAnswers } from './known-answers.ts';
import { readBody } from './read-body.ts';
import { type OperationParams, readParams } from './read-params.ts';

export interface ShortWayOptions<C> {
  readonly path: string;
  /** A request from a page of another origin gets headers that only Yoga knows. */
  readonly answersForeignPages: boolean;
  readonly known: KnownAnswers<C>;
  readonly steps: StepWalk;
  readonly openRecord: (head: RequestHead) => RequestRecord;
  readonly context: (record: RequestRecord) => C;
  /** Yoga; takes the request as it came, or with what was done for it. */
  readonly ordinary: (
    request: IncomingMessage,
    response: ServerResponse,
    handedOver: HandedOver<C> | null,
  ) => void;
  /** Is told what should never happen: a step that throws when the answer is known. */
  readonly onFault: (fault: unknown) => void;
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Bytes; a larger body takes longer to read than the short way saves. */
const MAX_BODY_BYTES = 100_000;

const JSON_TYPES: readonly unknown[] = ['application/json', 'application/json; charset=utf-8'];

/** With these a request is more than a body of JSON in plain sight. */
const UNUSUAL_HEADERS = ['transfer-encoding', 'content-encoding', 'expect', 'x-dateline-trace'];

/**
 * Answers what was answered as a whole before without Yoga, whose pipeline of `Request` and `Response`
 * costs more than most statements: only the steps, the variables and the answer are left to do. All
 * else (a faulty request, an unknown document, anything unusual in the head, a part that cannot be
 * answered so) goes to Yoga with its body unread or put back; Yoga alone tells errors.
 */
export function shortWay<C>(options: ShortWayOptions<C>): RequestHandler {
  const { path, answersForeignPages, known, steps, ordinary } = options;

  const bodyLength = ({ method, url, headers }: IncomingMessage): number | null => {
    if (method !== 'POST' || url !== path) return null;
    if (!JSON_TYPES.includes(headers['content-type'])) return null;
    if (UNUSUAL_HEADERS.some((name) => headers[name] !== undefined)) return null;
    if (answersForeignPages && headers.origin !== undefined) return null;
    const length = Number(headers['content-length']);
    return length > 0 && length <= MAX_BODY_BYTES ? length : null;
  };

  const take = async (exchange: Exchange, length: number): Promise<void> => {
    const { request, response } = exchange;
    const record = options.openRecord(headOf(request, path));
    // A refusal is kept in the record, for Yoga to tell.
    const isAdmitted = await steps.admit(record).then(
      () => true,
      () => false,
    );
    const body = isAdmitted ? await readBody(request, length) : null;
    const handOver = (context: C | null): void => {
      if (body !== null) request.unshift(body);
      ordinary(request, response, { record, context });
    };
    const params = body && readParams(body);
    const found = params && known.find(params.query, params.operationName);
    if (!params || !found || steps.judge(found.document, record).length > 0) {
      handOver(null);
      return;
    }

    record.operationName = params.operationName ?? found.operation.name?.value ?? null;
    const context = options.context(record);
    const data = await ask(record, found, context, params);
    if (data === null) {
      record.direct = 'refused';
      handOver(context);
      return;
    }
    record.direct = 'short way';
    // Lets the end of the body come, which Node waits for before it forgets the request.
    request.resume();
    send(exchange, record, JSON.stringify({ data }));
  };

  const ask = async (
    record: RequestRecord,
    { document, operation, answer }: KnownAnswer<C>,
    context: C,
    { variables }: OperationParams,
  ): Promise<Readonly<Record<string, unknown>> | null> => {
    try {
      const work = () => answer(context, variables);
      return await steps.around({ record, document, operation }, work, () => undefined);
    } catch {
      // The deadline: Yoga meets it again at once, and tells it.
      return null;
    }
  };

  const send = ({ response, contentType }: Exchange, record: RequestRecord, text: string): void => {
    const headers: Record<string, string> = {
      'Content-Type': contentType,
      'content-length': String(Buffer.byteLength(text)),
    };
    steps.finish(record, {
      status: 200,
      setHeader(name, value) {
        headers[name] = value;
      },
    });
    // The client may have left.
    if (!response.closed) response.writeHead(200, headers).end(text);
  };

  return (request, response) => {
    const length = bodyLength(request);
    const contentType = length === null ? null : known.mediaType(request.headers.accept ?? null);
    if (length === null || contentType === null) {
      ordinary(request, response, null);
      return;
    }
    take({ request, response, contentType }, length).catch((fault: unknown) => {
      options.onFault(fault);
      response.destroy();
    });
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly contentType: string;
}

const headOf = ({ headers }: IncomingMessage, path: string): RequestHead => ({
  method: 'POST',
  path,
  header(name) {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  },
});
