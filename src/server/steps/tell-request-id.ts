import type { RequestStep } from './request-step.ts';

/** Tells the id of the request, under which the log can be searched. */
export const tellRequestId: RequestStep = {
  finish: ({ id }, { setHeader }) => setHeader('x-request-id', id),
};
